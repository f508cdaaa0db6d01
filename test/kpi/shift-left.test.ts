import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { proposedCategories, shiftLeft, type ShiftGroup } from '../../src/kpi/statistics/shift-left.ts';
import { computeFigures } from '../../src/report/compute.ts';
import { computeShiftLeft } from '../../src/report/compute-breakdown.ts';
import { runs } from '../ingest/property/runs.ts';
import { entriesOf, isOfTooFew } from '../oracle/entries.ts';
import { groupBy } from '../oracle/group-by.ts';
import { questionOf } from '../oracle/oracle.ts';
import { READINGS } from '../oracle/readings.ts';
import { quantile } from '../oracle/statistics.ts';
import { testEngine } from '../support/node-engine.ts';
import { contextOf, expectCloseTo } from './oracle-agreement.ts';
import { AS_OF, AS_OF_LOCAL, desk } from './oracle-desk.ts';
import { allowed, anyFilter, anySettings } from './oracle-view.ts';

const NOW = { asOfUtc: AS_OF, asOfLocal: AS_OF_LOCAL };
const group = (known: Partial<ShiftGroup>): ShiftGroup => ({
  key: 'mail',
  n: 0,
  line1: 0,
  line2: 0,
  escalated: 0,
  seconds1: null,
  seconds2: null,
  ...known,
});
const PASSWORD = group({
  key: 'password',
  n: 100,
  line1: 60,
  line2: 40,
  escalated: 30,
  seconds1: 600,
  seconds2: 7200,
});
const NETWORK = group({
  key: 'network',
  n: 100,
  line1: 4,
  line2: 90,
  escalated: 50,
  seconds1: 10,
  seconds2: 4200,
});
const WHOLE = group({
  key: null,
  n: 200,
  line1: 64,
  line2: 130,
  escalated: 80,
  seconds1: 1200,
  seconds2: 5000,
});
const GROUPS = [NETWORK, PASSWORD];

describe('what if line 1 resolved it itself', () => {
  it('moves a share of the tickets of line 2, with their escalations and waiting', () => {
    expect(shiftLeft(WHOLE, GROUPS, ['password'], 0.5, true)).toEqual({
      candidates: 40,
      moved: 20,
      now: 64 / 200,
      later: 84 / 200,
      escalations: 15,
      seconds: 20 * (7200 - 600),
    });
  });

  it('takes the usual time of line 1 where it resolved too few of a category to say', () => {
    expect(shiftLeft(WHOLE, GROUPS, ['network'], 1, true).seconds).toBe(90 * (4200 - 1200));
  });

  it('says nothing of what is not known', () => {
    const untimed = shiftLeft(
      { ...WHOLE, seconds1: null },
      [{ ...NETWORK, seconds1: null }],
      ['network'],
      1,
      false,
    );
    expect([untimed.seconds, untimed.escalations]).toEqual([null, null]);
    expect(shiftLeft(group({}), [], [], 1, true)).toMatchObject({ now: null, later: null, seconds: null });
  });

  const anyGroup = fc
    .record({
      line1: fc.nat(50),
      line2: fc.nat(50),
      other: fc.nat(9),
      seconds1: fc.nat(9e5),
      seconds2: fc.nat(9e5),
    })
    .map(({ other, ...known }) =>
      group({ ...known, n: known.line1 + known.line2 + other, escalated: Math.floor(known.line2 / 2) }),
    );

  it('changes nothing at 0 %, and at 100 % takes all of it', () => {
    fc.assert(
      fc.property(fc.array(anyGroup, { minLength: 1, maxLength: 8 }), fc.nat(8), (drawn, taken) => {
        const groups = drawn.map((one, index) => ({ ...one, key: `c${index}` }));
        const sum = (of: (one: ShiftGroup) => number, some = groups) =>
          some.reduce((total, one) => total + of(one), 0);
        const whole = group({
          key: null,
          n: sum(({ n }) => n),
          line1: sum(({ line1 }) => line1),
          seconds1: 60,
          seconds2: 60,
        });
        const chosen = groups.slice(0, taken);
        const keys = chosen.map(({ key }) => key);
        const none = shiftLeft(whole, groups, keys, 0, true);
        expect([none.moved, none.escalations, none.later]).toEqual([0, 0, none.now]);
        expect(Math.abs(none.seconds ?? 0)).toBe(0);
        const all = shiftLeft(whole, groups, keys, 1, true);
        expect(all.moved).toBe(sum(({ line2 }) => line2, chosen));
        expect(all.escalations).toBe(sum(({ escalated }) => escalated, chosen));
        expect(all.later).toBe(whole.n === 0 ? null : (whole.line1 + all.moved) / whole.n);
        const half = shiftLeft(whole, groups, keys, 0.5, true);
        expect(half.moved).toBeCloseTo(all.moved / 2, 9);
        expect(half.seconds ?? 0).toBeCloseTo((all.seconds ?? 0) / 2, 6);
      }),
      runs(100),
    );
  });

  it('begins with what line 2 resolves often and quickly', () => {
    expect(proposedCategories(WHOLE, GROUPS)).toEqual(['network']);
    expect(
      proposedCategories(WHOLE, [
        { ...NETWORK, line2: 4 },
        { ...PASSWORD, seconds2: 5001 },
      ]),
    ).toEqual([]);
    expect(proposedCategories(WHOLE, [{ ...NETWORK, key: null }])).toEqual([]);
  });
});

describe('what it is worked out from', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await testEngine();
  });

  it('is the tickets of first level resolution, ticket by ticket, under any filter and settings', async () => {
    await fc.assert(
      fc.asyncProperty(desk(40), anyFilter, anySettings, async (tickets, filter, settings) => {
        const context = await contextOf(engine, 'shift_test', tickets, { ...NOW, filter, settings });
        const got = await computeShiftLeft(engine, context);
        const { world } = questionOf(tickets, { ...context, settings: allowed(settings) });
        const entries = entriesOf('first_level_resolution', tickets, filter, world);
        const measured = entries.filter(({ answer }) => answer !== null);
        const isKnown =
          world.has('line_resolved') &&
          world.has('resolution_s') &&
          !isOfTooFew(measured.length, filter, world);
        expect(got !== null).toBe(isKnown);
        if (got === null) return;
        const { figures } = await computeFigures(engine, context, ['first_level_resolution']);
        const figure = figures.find(({ line }) => line === 'all');
        expect([got.whole.line1 ?? 0, got.whole.n ?? 0]).toEqual([figure?.numerator ?? 0, figure?.n ?? 0]);

        const byCategory = groupBy(entries, ({ ticket }) => ticket.category);
        expect(got.groups.map(({ key }) => key ?? '').toSorted()).toEqual(
          [...byCategory.keys()].map((key) => key ?? '').toSorted(),
        );
        for (const [key, own] of byCategory) {
          const one = got.groups.find((candidate) => candidate.key === key);
          const by = (line: number) => own.filter(({ ticket }) => ticket.line_resolved === line);
          const median = (line: number) =>
            quantile(
              by(line).flatMap(({ ticket }) => {
                const seconds = READINGS.resolution_time.answer(ticket, world);
                return typeof seconds === 'number' ? [seconds] : [];
              }),
              0.5,
            );
          expect([one?.line1, one?.line2, one?.escalated]).toEqual([
            by(1).length,
            by(2).length,
            by(2).filter(({ ticket }) => ticket.line_first === 1).length,
          ]);
          expectCloseTo(`${key} 1`, one?.seconds1, median(1));
          expectCloseTo(`${key} 2`, one?.seconds2, median(2));
        }
      }),
      runs(40),
    );
  });

  it('is nothing where no ticket says who resolved it', async () => {
    const view = { ...NOW, filter: NO_FILTER, settings: DEFAULT_SETTINGS };
    const context = await contextOf(engine, 'shift_test', [], view);
    expect(await computeShiftLeft(engine, context)).toBeNull();
  });
});
