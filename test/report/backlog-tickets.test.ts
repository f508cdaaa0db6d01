import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { AGE_EDGES } from '../../src/kpi/compile/histogram-sql.ts';
import { cellTicketsSql } from '../../src/kpi/compile/compile-kpis.ts';
import type { KpiContext } from '../../src/kpi/compile/kpi-context.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { atPace, waitingTicketsSql } from '../../src/report/backlog-tickets-sql.ts';
import { computeBacklog } from '../../src/report/compute-backlog.ts';
import { computeOldest, computeWaiting } from '../../src/report/compute-open-tickets.ts';
import { rangeTicketsSql } from '../../src/report/range-tickets-sql.ts';
import { runs } from '../ingest/property/runs.ts';
import { contextOf } from '../kpi/oracle-agreement.ts';
import { AS_OF, AS_OF_LOCAL, desk, START } from '../kpi/oracle-desk.ts';
import { allowed, anyFilter, anySettings } from '../kpi/oracle-view.ts';
import { entriesOf, isMeasurable, isOfTooFew } from '../oracle/entries.ts';
import { questionOf } from '../oracle/oracle.ts';
import { testEngine } from '../support/node-engine.ts';
import { coverageOf, createTicketTable, factRow, type FactRow } from '../support/ticket-table.ts';

const DAY = 86_400;
const NOW = { asOfUtc: AS_OF, asOfLocal: AS_OF_LOCAL };
const MOST = 5;

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

it('the tickets open longest are those of a computation without SQL, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(desk(40), anyFilter, anySettings, async (tickets, filter, settings) => {
      const context = await contextOf(engine, 'oldest_test', tickets, { ...NOW, filter, settings });
      const { world } = questionOf(tickets, { ...context, settings: allowed(settings) });
      const entries = isMeasurable('backlog_age', world)
        ? entriesOf('backlog_age', tickets, filter, world)
        : [];
      const open = entries.flatMap(({ ticket, answer }) =>
        typeof answer === 'number' ? [{ row_no: tickets.indexOf(ticket) + 1, age: answer }] : [],
      );
      const want = isOfTooFew(open.length, filter, world)
        ? []
        : open.toSorted((a, b) => b.age - a.age || a.row_no - b.row_no).slice(0, MOST);
      const got = await computeOldest(engine, context, MOST);
      expect(got.map(({ row_no, age }) => ({ row_no, age }))).toEqual(want);
      for (const { row_no, line, group_name } of got) {
        const ticket = tickets[row_no - 1];
        expect([line, group_name]).toEqual([ticket?.line_current, ticket?.group_current]);
      }
    }),
    runs(40),
  );
});

/** Open tickets of an age in days, in a status, last changed so many days ago; NULL: not known. */
const OPEN: readonly [line: 1 | 2 | null, age: number, status: string | null, quiet: number | null][] = [
  [1, 0.5, 'new', 0],
  [1, 1, 'open', 1],
  [1, 2, 'waiting', 2],
  [1, 40, 'on_hold', 39],
  [2, 30, 'waiting', null],
  [2, 31, null, -1],
  [null, 3, 'open', 3],
];
const ROWS: FactRow[] = [
  ...OPEN.map(([line, age, status, quiet], index) =>
    factRow({
      row_no: index + 1,
      ticket_id: `T${index + 1}`,
      created_utc: AS_OF + 1 - age * DAY,
      created_local: AS_OF_LOCAL + 1 - age * DAY,
      updated_utc: quiet === null ? null : AS_OF - quiet * DAY,
      line_current: line,
      done: false,
      status,
    }),
  ),
  factRow({
    row_no: 8,
    ticket_id: 'T8',
    created_utc: AS_OF - 9 * DAY,
    created_local: AS_OF_LOCAL - 9 * DAY,
    resolved_utc: AS_OF - DAY,
    resolved_local: AS_OF_LOCAL - DAY,
    line_current: 1,
    done: true,
    status: 'closed',
  }),
];

async function contextUntil(until: number | null): Promise<KpiContext> {
  await createTicketTable(engine, 'open_test', ROWS);
  return {
    ...NOW,
    table: 'open_test',
    coverage: coverageOf(ROWS),
    filter: NO_FILTER,
    settings: DEFAULT_SETTINGS,
    span: { from: null, until },
  };
}

describe('open tickets', () => {
  it('have the time since their last change, but not one of after now, nor of a period that is over', async () => {
    const now = await computeOldest(engine, await contextUntil(null), 3);
    expect(now.map(({ ticket_id, quiet }) => [ticket_id, quiet])).toEqual([
      ['T4', 39 * DAY],
      ['T6', null],
      ['T5', null],
    ]);
    const [first] = await computeOldest(engine, await contextUntil(AS_OF_LOCAL - 5 * DAY), 1);
    expect(first).toMatchObject({ ticket_id: 'T4', age: 40 * DAY - 5 * DAY - 1, quiet: null });
  });

  it('wait for somebody else as far as their status is known, now and not before', async () => {
    expect(await computeWaiting(engine, await contextUntil(null))).toEqual([
      { line: 'all', known: 6, waiting: 3 },
      { line: '1', known: 4, waiting: 2 },
      { line: '2', known: 1, waiting: 1 },
      { line: 'unknown', known: 1, waiting: 0 },
    ]);
    expect(await computeWaiting(engine, await contextUntil(AS_OF_LOCAL - 5 * DAY))).toEqual([]);
  });

  it('that wait, and what was resolved in 28 days, are as many as the lists these lead to', async () => {
    const context = await contextUntil(null);
    const length = async (sql: string) => (await engine.query(sql)).length;
    for (const { line, known, waiting } of await computeWaiting(engine, context)) {
      const list = (of: 'known' | 'waiting') => waitingTicketsSql({ kind: 'waiting', line, of }, context);
      expect([line, await length(list('known')), await length(list('waiting'))]).toEqual([
        line,
        known,
        waiting,
      ]);
    }
    const over = await contextUntil(AS_OF_LOCAL - 5 * DAY);
    expect(await length(waitingTicketsSql({ kind: 'waiting', line: 'all', of: 'known' }, over))).toBe(0);

    const resolved = (when: KpiContext) =>
      length(cellTicketsSql('tickets_resolved', 'all', 'measured', atPace(when)));
    const pace = async (when: KpiContext) =>
      (await computeBacklog(engine, when, START)).find(({ line }) => line === 'all')?.resolvedLast28;
    expect([await pace(context), await resolved(context)]).toEqual([1, 1]);
    expect([await pace(over), await resolved(over)]).toEqual([0, 0]);
  });

  it('that are oldest are all of them, in an export of days', async () => {
    const rows = [1, 2, 3, 4].map((no) =>
      factRow({
        row_no: no,
        ticket_id: `T${no}`,
        created_utc: AS_OF + 1 - (no === 4 ? 2 : 9) * DAY,
        created_local: AS_OF_LOCAL + 1 - (no === 4 ? 2 : 9) * DAY,
        line_current: no === 3 ? 2 : 1,
        done: false,
      }),
    );
    const context = { ...(await contextUntil(null)), table: 'open_days_test', coverage: coverageOf(rows) };
    await createTicketTable(engine, context.table, rows);
    const lines = await computeBacklog(engine, context, START);
    const said = lines.flatMap(({ line, oldest, oldestTickets }) =>
      oldest === null ? [] : [{ line, days: oldest / DAY, oldestTickets }],
    );
    expect(said).toEqual([
      { line: 'all', days: 9, oldestTickets: 3 },
      { line: '1', days: 9, oldestTickets: 2 },
      { line: '2', days: 9, oldestTickets: 1 },
    ]);
  });

  it('of a band are as many as the list that the band leads to', async () => {
    const context = await contextUntil(null);
    const lines = await computeBacklog(engine, context, START);
    for (const { line, bands } of lines) {
      const lists: number[] = [];
      for (const [band] of bands.entries()) {
        const [from, until] = [band === 0 ? 0 : (AGE_EDGES[band - 1] ?? 0), AGE_EDGES[band] ?? null];
        const sql = rangeTicketsSql({ kind: 'range', kpi: 'backlog_age', line, from, until }, context);
        lists.push((await engine.query(sql)).length);
      }
      expect([line, ...lists]).toEqual([line, ...bands]);
    }
    expect(lines.find(({ line }) => line === 'all')?.bands).toEqual([2, 2, 0, 0, 1, 2]);
  });
});
