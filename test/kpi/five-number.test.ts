import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { CATALOG } from '../../src/kpi/catalog.ts';
import { BOX_FROM } from '../../src/kpi/compile/five-number-sql.ts';
import { DIMENSIONS, type SplitBy } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { computeFiveNumbers } from '../../src/report/compute-breakdown.ts';
import { runs } from '../ingest/property/runs.ts';
import { entriesOf, isMeasurable, isOfTooFew, keyOf, type Entry } from '../oracle/entries.ts';
import { groupBy } from '../oracle/group-by.ts';
import { questionOf } from '../oracle/oracle.ts';
import { quantile } from '../oracle/statistics.ts';
import { testEngine } from '../support/node-engine.ts';
import { contextOf, expectCloseTo } from './oracle-agreement.ts';
import { AS_OF, AS_OF_LOCAL, desk } from './oracle-desk.ts';
import { allowed, anyFilter, anySettings } from './oracle-view.ts';

const NOW = { asOfUtc: AS_OF, asOfLocal: AS_OF_LOCAL };
const DURATIONS = CATALOG.filter(({ kind }) => kind === 'duration').map(({ id }) => id);
const SPLITS: readonly SplitBy[] = [...DIMENSIONS, 'line'];

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

const secondsOf = ({ answer }: Pick<Entry, 'answer'>) => (typeof answer === 'number' ? [answer] : []);

describe('the spread of a duration by group', () => {
  it('is that of a computation that knows no SQL, under any filter and settings', async () => {
    await fc.assert(
      fc.asyncProperty(
        desk(60),
        anyFilter,
        anySettings,
        fc.constantFrom(...DURATIONS),
        fc.constantFrom(...SPLITS),
        async (tickets, filter, settings, kpi, by) => {
          const context = await contextOf(engine, 'five_number_test', tickets, { ...NOW, filter, settings });
          const got = await computeFiveNumbers(engine, context, kpi, by);
          const { world } = questionOf(tickets, { ...context, settings: allowed(settings) });
          const entries = isMeasurable(kpi, world) ? entriesOf(kpi, tickets, filter, world) : [];
          const said = entries.flatMap((entry) =>
            by === 'line'
              ? entry.lines.map(({ line, answer }) => ({ key: line === 0 ? null : String(line), answer }))
              : [{ key: keyOf(by, entry.ticket, kpi, world), answer: entry.answer }],
          );
          const want = [...groupBy(said, ({ key }) => key)]
            .map(([key, own]) => ({ key, values: own.flatMap(secondsOf).toSorted((a, b) => a - b) }))
            .filter(({ values }) => values.length > 0)
            .filter(({ key, values }) =>
              by === 'agent'
                ? settings.agents && (key === null || values.length >= settings.agentMinimum)
                : !isOfTooFew(values.length, filter, world),
            );
          const name = ({ key }: { key: string | null }) => key ?? '(unknown)';
          expect(got.map(name).toSorted()).toEqual(want.map(name).toSorted());
          for (const { key, values } of want) {
            const one = got.find((group) => group.key === key);
            expect(one?.n).toBe(values.length);
            for (const [field, q] of [
              ['p5', 0.05],
              ['p25', 0.25],
              ['median', 0.5],
              ['p75', 0.75],
              ['p95', 0.95],
            ] as const) {
              expectCloseTo(`${kpi} ${by} ${key} ${field}`, one?.[field], quantile(values, q));
            }
            expect(one?.points).toEqual(values.length < BOX_FROM ? values : []);
          }
          expect(got.map(({ n }) => n)).toEqual(got.map(({ n }) => n).toSorted((a, b) => b - a));
        },
      ),
      runs(60),
    );
  });

  it('is none of a KPI that is no duration', async () => {
    const [tickets = []] = fc.sample(desk(20), { seed: 3, numRuns: 1 });
    const view = { ...NOW, filter: NO_FILTER, settings: DEFAULT_SETTINGS };
    const context = await contextOf(engine, 'five_number_test', tickets, view);
    expect(await computeFiveNumbers(engine, context, 'reopen_rate', 'category')).toEqual([]);
  });
});
