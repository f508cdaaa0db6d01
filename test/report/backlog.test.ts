import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { LINE_KEYS } from '../../src/kpi/facts.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { computeBreakdown, computeFigures } from '../../src/report/compute.ts';
import { computeBacklog } from '../../src/report/compute-backlog.ts';
import { runs } from '../ingest/property/runs.ts';
import { contextOf } from '../kpi/oracle-agreement.ts';
import { AS_OF, AS_OF_LOCAL, desk, START } from '../kpi/oracle-desk.ts';
import { allowed, anyFilter, anySettings } from '../kpi/oracle-view.ts';
import { entriesOf, isMeasurable, isOfTooFew, saidFor } from '../oracle/entries.ts';
import { questionOf } from '../oracle/oracle.ts';
import type { OracleTicket } from '../oracle/oracle-ticket.ts';
import { oracleTicketWith } from '../oracle/oracle-ticket-with.ts';
import { testEngine } from '../support/node-engine.ts';

const DAY = 86_400;
const NOW = { asOfUtc: AS_OF, asOfLocal: AS_OF_LOCAL };
const EVERYTHING = { ...NOW, filter: NO_FILTER, settings: DEFAULT_SETTINGS };

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

function bandOf(age: number): number {
  if (age <= DAY) return 0;
  if (age <= 3 * DAY) return 1;
  if (age <= 7 * DAY) return 2;
  if (age <= 14 * DAY) return 3;
  return age <= 30 * DAY ? 4 : 5;
}

describe('the age of the backlog', () => {
  it('is that of a computation without SQL, and its bands are the tickets of the figure', async () => {
    await fc.assert(
      fc.asyncProperty(desk(40), anyFilter, anySettings, async (tickets, filter, settings) => {
        const context = await contextOf(engine, 'backlog_test', tickets, { ...NOW, filter, settings });
        const got = await computeBacklog(engine, context, START);
        const { figures } = await computeFigures(engine, context, ['backlog_age', 'backlog']);
        const { world } = questionOf(tickets, { ...context, settings: allowed(settings) });
        const entries = isMeasurable('backlog_age', world)
          ? entriesOf('backlog_age', tickets, filter, world)
          : [];
        expect(got.map(({ line }) => line)).toEqual(LINE_KEYS);
        for (const { line, bands, oldest, open, missing, median, p90 } of got) {
          const all = saidFor(line, entries).flatMap(({ answer }) =>
            typeof answer === 'number' ? answer : [],
          );
          const ages = isOfTooFew(all.length, filter, world) ? [] : all;
          const want = [0, 1, 2, 3, 4, 5].map((band) => ages.filter((age) => bandOf(age) === band).length);
          expect([line, ...bands]).toEqual([line, ...want]);
          expect(oldest).toBe(ages.length === 0 ? null : Math.max(...ages));
          const age = figures.find((one) => one.kpi === 'backlog_age' && one.line === line);
          const stock = figures.find((one) => one.kpi === 'backlog' && one.line === line);
          expect(bands.reduce((sum, band) => sum + band, 0)).toBe(age?.n);
          expect([open, missing, median, p90]).toEqual([stock?.value, stock?.missing, age?.value, age?.p90]);
        }
      }),
      runs(40),
    );
  });
});

/** Created and resolved so many days before now; NULL: open. */
function ticket(line: 1 | 2, created: number, resolved: number | null): OracleTicket {
  const at = (days: number | null) => (days === null ? null : AS_OF_LOCAL + 1 - days * DAY);
  const utc = (local: number | null) => (local === null ? null : local - (AS_OF_LOCAL - AS_OF));
  return oracleTicketWith({
    created_local: at(created),
    created_utc: utc(at(created)),
    resolved_local: at(resolved),
    resolved_utc: utc(at(resolved)),
    done: resolved !== null,
    line_resolved: resolved === null ? null : line,
    line_current: line,
    group_current: resolved === null ? (line === 1 ? 'Desk' : 'Infra') : null,
  });
}

const TICKETS = [
  ...[2, 5, 20, 27, 28].map((days) => ticket(1, 40, days)),
  ...[29, 35].map((days) => ticket(1, 40, days)),
  ...[1, 2, 9].map((days) => ticket(1, days, null)),
  ...[1, 45].map((days) => ticket(2, days, null)),
];

describe('days to clear', () => {
  const from = AS_OF_LOCAL + 1 - 45 * DAY;
  const backlog = async (dataFrom: number | null, until: number | null = null) => {
    const context = await contextOf(engine, 'backlog_test', TICKETS, EVERYTHING);
    const lines = await computeBacklog(engine, { ...context, span: { from: null, until } }, dataFrom);
    return (line: string) => lines.find((one) => one.line === line);
  };

  it('are the open tickets at the pace of the 28 days before, and none where nothing was resolved', async () => {
    const of = await backlog(from);
    expect(of('all')).toMatchObject({ open: 5, resolvedLast28: 5, daysToClear: 28, oldest: 45 * DAY });
    expect(of('1')).toMatchObject({ open: 3, resolvedLast28: 5, bands: [1, 1, 0, 1, 0, 0] });
    expect(of('1')?.daysToClear).toBeCloseTo(16.8, 9);
    expect(of('2')).toMatchObject({
      open: 2,
      resolvedLast28: 0,
      daysToClear: null,
      bands: [1, 0, 0, 0, 0, 1],
    });
    expect(of('3')).toMatchObject({ open: 0, resolvedLast28: 0, daysToClear: 0, oldest: null });
  });

  it('look back from the end of the period, not from now', async () => {
    const of = await backlog(from, AS_OF_LOCAL + 1 - 10 * DAY);
    expect(of('1')).toMatchObject({
      open: 2,
      resolvedLast28: 5,
      daysToClear: 11.2,
      bands: [0, 0, 0, 0, 2, 0],
    });
    expect(of('2')).toMatchObject({ open: 1, oldest: 35 * DAY, daysToClear: null });
  });

  it('are not known where the export does not go back 28 days, or has no dates', async () => {
    const late = await backlog(AS_OF_LOCAL + 1 - 27 * DAY);
    expect(late('all')).toMatchObject({ open: 5, resolvedLast28: null, daysToClear: null });
    expect((await backlog(null))('1')).toMatchObject({ resolvedLast28: null, daysToClear: null });
  });
});

it('the workload of each group is its part of the backlog', async () => {
  const context = await contextOf(engine, 'backlog_test', TICKETS, EVERYTHING);
  const groups = await computeBreakdown(engine, context, ['backlog'], 'group');
  expect(groups.map(({ key, value }) => [key, value])).toEqual([
    ['Desk', 3],
    ['Infra', 2],
  ]);
});
