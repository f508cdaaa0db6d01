import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/engine/engine.ts';
import { buildDataset } from '../../../src/ingest/import.ts';
import { inspect } from '../../../src/ingest/inspect.ts';
import { QUALITY } from '../../../src/kpi/facts.ts';
import { testEngine } from '../../support/node-engine.ts';
import { accountedFor, utc } from './build.ts';
import { buildPlanned } from './planned.ts';
import type { Table } from './planned.ts';

const LIST = {
  id: 'id',
  made: 'created',
  answered: 'first_response',
  solved: 'resolved',
  state: 'status',
  team: 'group',
  kind: 'category',
} as const;
const OPEN = ['1', '2026-01-05 09:00', null, null, 'In progress', 'Service Desk', 'Mail'];
const CLOSED = ['1', '2026-01-05 09:00', null, '2026-02-15 09:00', 'Closed', 'Service Desk', 'Mail'];

const list = (rows: Table['rows'], firstRow = 1): Table => ({ columns: LIST, rows, plan: {}, firstRow });

/** What is counted and why the rest is not, without the numbers of the rows. */
async function factsOf(tables: Table[]): Promise<unknown> {
  const { tickets, dataset } = await buildPlanned(tables);
  const facts = Object.entries(tickets).map(([id, row]) => ({ id, ...row, row_no: 0 }));
  return [facts.toSorted((a, b) => a.id.localeCompare(b.id)), dataset.accounting];
}

/** Two files of one layout, as one table of rows. */
async function counted(rows: Table['rows']): Promise<Row> {
  const { tickets, dataset } = await buildPlanned([list(rows)]);
  expect(dataset.accounting).toMatchObject({ counted: 1, excluded: { duplicate: rows.length - 1 } });
  return tickets['1'] ?? {};
}

describe('several rows of one ticket, in exports that do not say when a ticket was updated', () => {
  it('counts the one that knows the latest moment, in any order', async () => {
    for (const rows of [
      [OPEN, CLOSED],
      [CLOSED, OPEN],
    ]) {
      expect(await counted(rows)).toMatchObject({
        status: 'closed',
        done: true,
        resolved_utc: utc('2026-02-15 09:00'),
      });
    }
  });

  it('counts the finished one where no moment tells, then the one that knows more', async () => {
    const undated = ['1', '2026-01-05 09:00', null, null, 'Closed', 'Service Desk', null];
    const bare = ['1', '2026-01-05 09:00', null, null, 'In progress', 'Service Desk', null];
    for (const rows of [
      [OPEN, undated],
      [undated, OPEN],
    ]) {
      expect(await counted(rows)).toMatchObject({ status: 'closed', category: null });
    }
    for (const rows of [
      [OPEN, bare],
      [bare, OPEN],
    ]) {
      expect(await counted(rows)).toMatchObject({ category: 'Mail' });
    }
  });

  it('gives the same facts for any order of rows', async () => {
    const cell = <T>(...values: T[]) => fc.constantFrom<T | null>(...values, null);
    const row = fc.tuple(
      fc.constantFrom('1', '2'),
      fc.constant('2026-01-05 09:00'),
      cell('2026-01-05 10:00', '2026-01-06 10:00'),
      cell('2026-01-06 10:00'),
      cell('Closed', 'Open', 'Spam'),
      cell('Service Desk', 'Network'),
      cell('Mail', 'Print'),
    );
    const rows = fc.array(row, { minLength: 2, maxLength: 5 });
    const shuffled = rows.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([one, other]) => {
        expect(await factsOf([list(one)])).toEqual(await factsOf([list(other)]));
      }),
      { numRuns: 12 },
    );
    await fc.assert(
      fc.asyncProperty(rows, rows, async (one, other) => {
        const there = await factsOf([list(one), list(other, one.length + 1)]);
        const back = await factsOf([list(other), list(one, other.length + 1)]);
        expect(back).toEqual(there);
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it('counts the row of the later export where the rows themselves do not tell', async () => {
    const header = 'Incidentnummer;Datum aangemeld;Datum gereed;Behandelaarsgroep;Status';
    const again = (group: string): string => `I 1;05-01-2026 09:00;;${group};In behandeling`;
    const january = [
      header,
      again('Servicedesk'),
      'I 2;13-01-2026 09:00;13-01-2026 10:00;Servicedesk;Gesloten',
    ];
    const february = [header, again('Netwerk'), 'I 3;13-02-2026 09:00;13-02-2026 10:00;Servicedesk;Gesloten'];
    const files = [new File([january.join('\n')], 'jan.csv'), new File([february.join('\n')], 'feb.csv')];
    const engine = await testEngine();
    for (const order of [files, files.toReversed()]) {
      const inspections = await inspect(engine, order);
      const parts = inspections.map((inspection) => ({ inspection, plan: inspection.plan }));
      const dataset = await buildDataset(engine, parts);
      expect(dataset.accounting).toMatchObject({ rows: 4, counted: 3, excluded: { duplicate: 1 } });
      const [row] = await engine.query(
        `SELECT group_current::VARCHAR AS team FROM ${dataset.tables.ticket} WHERE ticket_id = 'I 1' AND excluded IS NULL`,
      );
      expect(row).toEqual({ team: 'Netwerk' });
    }
  });
});

const TICKETS: Table = {
  columns: {
    id: 'id',
    created_at: 'created',
    updated_at: 'updated',
    status: 'status',
    group: 'group',
    via: 'channel',
    priority: 'priority',
  },
  rows: [
    ['1', '2026-01-05 09:00', '2026-01-06 12:00', 'Closed', 'Network', 'web', 'high'],
    ['2', '2026-01-05 09:00', '2026-01-06 12:00', 'Open', 'Service Desk', 'web', 'high'],
    ['3', '2026-01-05 09:00', '2026-01-06 12:00', 'Spam', 'Service Desk', 'web', 'high'],
    ['4', '2026-01-05 09:00', '2026-01-06 12:00', 'Closed', 'Service Desk', 'web', 'high'],
  ],
  plan: { profile: 'zendesk', channel: { web: 'portal' }, priority: { high: 2 } },
};
const METRICS: Table = {
  columns: {
    ticket_id: 'id',
    created_at: 'created',
    updated_at: 'updated',
    solved_at: 'resolved',
    replied_at: 'first_response',
    group_stations: 'group_stations',
    reopens: 'reopen_count',
    replies: 'agent_replies',
  },
  rows: [
    ['1', '2026-01-05 09:00', '2026-01-06 12:01', '2026-01-06 11:00', '2026-01-05 09:30', '2', '0', '1'],
    ['2', '2026-01-05 09:00', '2026-01-06 11:59', '2026-01-05 12:00', '2026-01-05 10:00', '1', '1', '2'],
    ['3', '2026-01-05 09:00', '2026-01-06 12:01', null, null, '1', '0', '0'],
  ],
  plan: { profile: 'zendesk' },
  firstRow: 5,
};

describe('the same tickets in two exports of one tool', () => {
  it.each([
    { name: 'tickets first', tables: [TICKETS, METRICS] },
    { name: 'metrics first', tables: [METRICS, TICKETS] },
  ])('are one, with what either knows: $name', async ({ tables }) => {
    const { tickets, dataset } = await buildPlanned(tables);
    expect(dataset.accounting).toEqual({
      rows: 7,
      counted: 3,
      folded: 0,
      excluded: { duplicate: 3, spam: 1 },
      quarantined: {},
    });
    expect(accountedFor(dataset)).toBe(7);
    expect(tickets['1']).toMatchObject({
      status: 'closed',
      done: true,
      channel: 'portal',
      priority: 2,
      group_current: 'Network',
      line_current: 3,
      resolved_utc: utc('2026-01-06 11:00'),
      resolution_s: 26 * 3600,
      first_response_s: 1800,
      reopen_count: 0,
      group_moves: 1,
      agent_replies: 1,
      quality: 0,
    });
    expect(tickets['4']).toMatchObject({
      status: 'closed',
      channel: 'portal',
      agent_replies: null,
      quality: QUALITY.done_without_date,
    });
  });

  it('keep what a log tells of the past, and not what has changed since', async () => {
    const made = '2026-02-01 09:00';
    const newer: Table = {
      columns: { id: 'id', made: 'created', upd: 'updated', solved: 'resolved', st: 'status', g: 'group' },
      rows: [
        ['A', made, '2026-02-09 09:00', '2026-02-08 09:00', 'Closed', 'Network'],
        ['B', made, '2026-02-09 09:00', null, 'Open', 'Network'],
      ],
      plan: {},
    };
    const log: Table = {
      columns: { id: 'id', ts: 'updated', st: 'status', g: 'group', made: 'created' },
      rows: [
        ['A', made, 'New', 'Service Desk', made],
        ['A', '2026-02-02 09:00', 'Resolved', 'Service Desk', made],
        ['A', '2026-02-03 09:00', 'Open', 'Network', made],
        ['B', made, 'New', 'Service Desk', made],
        ['B', '2026-02-02 09:00', 'Closed', 'Service Desk', made],
      ],
      plan: { shape: 'updates' },
      firstRow: 3,
    };
    const { tickets, dataset } = await buildPlanned([newer, log]);
    expect(dataset.accounting).toMatchObject({ rows: 7, counted: 2, folded: 3, excluded: { duplicate: 2 } });
    expect(tickets.A).toMatchObject({
      done: true,
      first_resolved_utc: utc('2026-02-02 09:00'),
      first_resolution_s: 86_400,
      reopened_utc: utc('2026-02-03 09:00'),
      resolved_utc: utc('2026-02-08 09:00'),
      reopen_count: 1,
      group_moves: 1,
      line_first: 1,
      line_first_resolved: 1,
      line_resolved: 3,
      lines_left_up: 0b001,
      path_complete: true,
    });
    expect(tickets.B).toMatchObject({
      done: false,
      first_resolved_utc: utc('2026-02-02 09:00'),
      resolved_utc: null,
      reopen_count: null,
      group_moves: null,
      line_first: 1,
      line_first_resolved: 1,
      line_current: 3,
      line_max: null,
      path_complete: false,
    });
  });

  it('do not make an open ticket resolved, nor one that was left out counted', async () => {
    const { tickets } = await buildPlanned([METRICS, TICKETS]);
    expect(tickets['2']).toMatchObject({
      status: 'open',
      done: false,
      resolved_utc: null,
      resolution_s: null,
      first_resolved_utc: utc('2026-01-05 12:00'),
      reopen_count: 1,
      agent_replies: 2,
      first_response_s: 3600,
    });
    expect((await buildPlanned([METRICS, TICKETS])).dataset.accounting.excluded).toMatchObject({ spam: 1 });
  });
});
