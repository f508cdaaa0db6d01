import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/engine/engine.ts';
import type { Dataset } from '../../../src/ingest/dataset.ts';
import { dropDataset } from '../../../src/ingest/import.ts';
import type { Field } from '../../../src/ingest/import-plan.ts';
import { testEngine } from '../../support/node-engine.ts';
import { build, utc } from './build.ts';
import { buildPlanned } from './planned.ts';
import type { Table } from './planned.ts';

const UPDATES = {
  id: 'id',
  at: 'updated',
  state: 'status',
  group: 'group',
  who: 'agent',
  seq: 'sequence',
} as const satisfies Record<string, Field>;

function log(rows: Table['rows'], columns: Table['columns'] = UPDATES): Table {
  return { columns, rows, plan: { shape: 'updates' } };
}

/** Each span of a ticket as: group, phase, from, until, arrival, taken; moments as `HH:mm` of the first of January. */
async function spansOf(dataset: Dataset, id: string): Promise<unknown[][]> {
  const engine = await testEngine();
  const rows = await engine.query<Record<string, string | number | boolean | null>>(
    `SELECT group_name::VARCHAR AS group_name, phase::VARCHAR AS phase, from_utc::DOUBLE AS from_utc, until_utc::DOUBLE AS until_utc,
       arrival, taken_utc::DOUBLE AS taken_utc
     FROM ${dataset.tables.spans} JOIN ${dataset.tables.ticket} USING (row_no) WHERE ticket_id = '${id}' ORDER BY span_no`,
  );
  const clock = (value: unknown): unknown =>
    typeof value === 'number' ? new Date(value * 1000).toISOString().slice(11, 16) : value;
  return rows.map((row) => Object.values(row).map(clock));
}

function day(time: string): string {
  return `2024-01-01 ${time}`;
}

function pick(row: Row | undefined, names: readonly string[]): unknown[] {
  return names.map((name) => row?.[name]);
}

const LINES = ['line1_s', 'line2_s', 'line3_s'];
const HANDOFFS = ['handoff1_s', 'handoff2_s', 'handoff3_s'];
const HOUR = 3600;

describe('the stretches of an update log', () => {
  it('are of one place and one phase, with who took it up', async () => {
    const { dataset, tickets } = await buildPlanned([
      log([
        ['A', day('08:00'), 'New', 'Service Desk', '-', '1'],
        ['A', day('09:00'), 'Open', 'Service Desk', 'Ann', '2'],
        ['A', day('10:00'), 'Open', 'Workplace', 'Ann', '3'],
        ['A', day('11:00'), 'Waiting', 'Workplace', 'Bob', '4'],
        ['A', day('13:00'), 'Open', 'Workplace', 'Bob', '5'],
        ['A', day('14:00'), 'Open', 'Service Desk', 'Bob', '6'],
        ['A', day('15:00'), 'Resolved', 'Service Desk', 'Ann', '7'],
        ['A', day('16:00'), 'Open', 'Service Desk', 'Ann', '8'],
        ['A', day('18:00'), 'Closed', 'Service Desk', 'Ann', '9'],
      ]),
    ]);
    expect(await spansOf(dataset, 'A')).toEqual([
      ['Service Desk', 'work', '08:00', '10:00', false, '09:00'],
      ['Workplace', 'work', '10:00', '11:00', true, '11:00'],
      ['Workplace', 'hold', '11:00', '13:00', false, null],
      ['Workplace', 'work', '13:00', '14:00', false, null],
      ['Service Desk', 'work', '14:00', '15:00', true, '15:00'],
      ['Service Desk', 'done', '15:00', '16:00', false, null],
      ['Service Desk', 'work', '16:00', '18:00', false, null],
      ['Service Desk', 'done', '18:00', null, false, null],
    ]);
    expect(tickets.A).toMatchObject({
      pickup_s: HOUR,
      on_hold_s: 2 * HOUR,
      line1_s: 5 * HOUR,
      line2_s: 4 * HOUR,
      line3_s: 0,
      handoff1_s: HOUR,
      handoff2_s: HOUR,
      handoff3_s: null,
      line_ups: 1,
      line_downs: 1,
      skipped_line: false,
      group_returns: 1,
    });
  });

  it('have no length of nothing, but a move of nothing is a move', async () => {
    const { dataset, tickets } = await buildPlanned([
      log([
        ['A', day('08:00'), 'New', 'Service Desk', '-', '1'],
        ['A', day('09:00'), 'Open', 'Workplace', '-', '2'],
        ['A', day('09:00'), 'On hold', 'Workplace', 'Ann', '3'],
        ['A', day('09:00'), 'Open', 'Network', 'Bob', '4'],
        ['A', day('10:00'), 'Open', 'Service Desk', 'Bob', '5'],
        ['A', day('10:00'), 'Open', 'Network', 'Bob', '6'],
        ['B', day('08:00'), 'New', 'Service Desk', '-', '1'],
        ['B', day('09:00'), 'Open', 'Network', '-', '2'],
        ['B', day('12:00'), 'Open', 'Network', '-', '3'],
      ]),
    ]);
    expect(await spansOf(dataset, 'A')).toEqual([
      ['Service Desk', 'work', '08:00', '09:00', false, null],
      ['Network', 'work', '09:00', '10:00', true, '09:00'],
      ['Network', 'work', '10:00', null, true, null],
    ]);
    expect(tickets.A).toMatchObject({ line_ups: 3, line_downs: 1, skipped_line: true, group_returns: 2 });
    expect(pick(tickets.A, [...LINES, ...HANDOFFS])).toEqual([HOUR, 0, 3 * HOUR, null, null, 0]);
    expect(tickets.B).toMatchObject({
      skipped_line: true,
      pickup_s: HOUR,
      handoff3_s: null,
      group_returns: 0,
    });
  });

  it('begin at the creation, are worked on before the first row, and pass unknown places and states', async () => {
    const { dataset, tickets } = await buildPlanned([
      log(
        [
          ['A', day('09:00'), 'On hold', 'Reception', day('08:00')],
          ['A', day('10:00'), 'Strange', 'Service Desk', day('08:00')],
          ['A', day('11:00'), 'Open', null, day('08:00')],
          ['A', day('12:00'), 'Resolved', 'Network', day('08:00')],
          ['B', day('08:00'), 'Open', null, day('08:00')],
          ['B', day('09:00'), 'Open', 'Network', day('08:00')],
          ['C', day('07:00'), 'Open', 'Network', day('08:00')],
          ['C', day('07:30'), 'New', 'Workplace', day('08:00')],
        ],
        { id: 'id', at: 'updated', state: 'status', group: 'group', created: 'created' },
      ),
    ]);
    expect(await spansOf(dataset, 'A')).toEqual([
      ['Reception', 'work', '08:00', '09:00', false, '09:00'],
      ['Reception', 'hold', '09:00', '10:00', false, null],
      ['Service Desk', 'hold', '10:00', '11:00', true, null],
      ['Service Desk', 'work', '11:00', '12:00', false, null],
      ['Network', 'done', '12:00', null, true, null],
    ]);
    // A group without a line may be of any: how often it was passed up is not known, nor that it never was on line 2.
    expect(pick(tickets.A, [...LINES, 'on_hold_s', 'line_ups', 'skipped_line'])).toEqual([
      2 * HOUR,
      null,
      null,
      2 * HOUR,
      null,
      null,
    ]);
    expect(await spansOf(dataset, 'B')).toEqual([
      [null, 'work', '08:00', '09:00', false, '08:00'],
      ['Network', 'work', '09:00', null, false, null],
    ]);
    expect(pick(tickets.B, [...LINES, 'line_ups', 'group_returns'])).toEqual([0, 0, 3 * HOUR, 0, 0]);
    expect(await spansOf(dataset, 'C')).toEqual([['Workplace', 'work', '08:00', null, false, '08:00']]);
    expect(tickets.C).toMatchObject({ line_downs: 1, line2_s: 4 * HOUR, line3_s: 0 });
  });

  it('follow the tool’s counter where its moments would tell of a reopening that never was', async () => {
    const { dataset, tickets } = await buildPlanned([
      log([
        ['A', day('08:00'), 'New', 'Service Desk', '-', '1'],
        ['A', day('12:00'), 'Open', 'Workplace', 'Ann', '2'],
        ['A', day('10:00'), 'Resolved', 'Workplace', 'Ann', '3'],
        ['A', day('14:00'), 'Closed', 'Workplace', 'Ann', '4'],
      ]),
    ]);
    expect(tickets.A).toMatchObject({
      reopen_count: 0,
      resolved_utc: utc(day('10:00')),
      line1_s: 2 * HOUR,
      line2_s: 0,
    });
    expect(await spansOf(dataset, 'A')).toEqual([
      ['Service Desk', 'work', '08:00', '12:00', false, null],
      ['Workplace', 'done', '12:00', null, true, '12:00'],
    ]);
  });

  it('end where the tool says that the ticket was resolved, and go on to the last moment of the export', async () => {
    const { tickets } = await buildPlanned([
      log(
        [
          ['A', day('08:00'), 'On hold', 'Service Desk', day('09:30')],
          ['A', day('10:00'), 'Resolved', 'Service Desk', day('09:30')],
          ['B', day('08:00'), 'On hold', 'Service Desk', null],
          ['C', day('08:00'), 'Closed', 'Service Desk', null],
          ['D', day('11:00'), 'Cancelled', 'Service Desk', null],
        ],
        { id: 'id', at: 'updated', state: 'status', group: 'group', ready: 'resolved' },
      ),
    ]);
    const times = ['line1_s', 'on_hold_s'];
    expect(pick(tickets.A, times)).toEqual([1.5 * HOUR, 1.5 * HOUR]);
    expect(pick(tickets.B, times)).toEqual([3 * HOUR, 3 * HOUR]);
    expect(pick(tickets.C, times)).toEqual([null, null]);
    expect(pick(tickets.D, times)).toEqual([null, null]);
  });

  it('are gone with their dataset', async () => {
    const { dataset } = await buildPlanned([log([['A', day('08:00'), 'New', 'Service Desk', '-', '1']])]);
    const engine = await testEngine();
    const names = `SELECT table_name FROM duckdb_tables()
      WHERE regexp_matches(table_name, '^[a-z_]+_${dataset.revision}(_0)?$') AND table_name NOT LIKE 'test%'`;
    expect(await engine.query(names)).toHaveLength(3);
    await dropDataset(engine, dataset);
    expect(await engine.query(names)).toEqual([]);
  });
});

describe('what a history does not tell', () => {
  const names = [...LINES, ...HANDOFFS, 'on_hold_s', 'pickup_s', 'line_ups', 'skipped_line', 'group_returns'];
  const nothing = names.map(() => null);
  const unknown = Object.fromEntries(names.map((name) => [name, null]));

  it('is not known of a list, nor of a log of days', async () => {
    const list = await buildPlanned([
      {
        columns: { id: 'id', made: 'created', group: 'group' },
        rows: [['A', day('08:00'), 'Network']],
        plan: {},
      },
    ]);
    expect(list.dataset.tables.spans).toBeNull();
    expect(pick(list.tickets.A, names)).toEqual(nothing);
    const days = await build(
      ['Ticketnummer', 'Gewijzigd op', 'Status', 'Groep'],
      [
        ['A', '13-02-2026', 'Nieuw', 'Eerste lijn'],
        ['A', '14-02-2026', 'Opgelost', 'Tweede lijn'],
      ],
    );
    expect(days.inspection.plan.shape).toBe('updates');
    expect(days.dataset.tables.spans).toBeNull();
    expect(pick(days.tickets.A, names)).toEqual(nothing);
  });

  it('is when it was taken up, where nobody is ever new and no agent is named', async () => {
    const { tickets, dataset } = await buildPlanned([
      log(
        [
          ['A', day('08:00'), 'Open', 'Service Desk'],
          ['A', day('09:00'), 'Resolved', 'Network'],
        ],
        { id: 'id', at: 'updated', state: 'status', group: 'group' },
      ),
    ]);
    expect(tickets.A).toMatchObject({ pickup_s: null, handoff3_s: null, line1_s: HOUR, line3_s: 0 });
    expect(dataset.tables.spans).not.toBeNull();
  });

  it('is the time without states, and the place without groups', async () => {
    const placed = await buildPlanned([
      log(
        [
          ['A', day('08:00'), 'Service Desk', '-'],
          ['A', day('09:00'), 'Network', 'Ann'],
        ],
        { id: 'id', at: 'updated', group: 'group', who: 'agent' },
      ),
    ]);
    expect(placed.tickets.A).toMatchObject({
      ...unknown,
      handoff3_s: 0,
      pickup_s: HOUR,
      line_ups: 1,
      skipped_line: true,
      group_returns: 0,
    });
    const stated = await buildPlanned([
      log(
        [
          ['A', day('08:00'), 'New'],
          ['A', day('09:00'), 'On hold'],
          ['A', day('11:00'), 'Closed'],
        ],
        { id: 'id', at: 'updated', state: 'status' },
      ),
    ]);
    expect(stated.tickets.A).toMatchObject({ ...unknown, on_hold_s: 2 * HOUR, pickup_s: HOUR });
  });

  it('is anything of a ticket in a list of which nothing is told', async () => {
    const { tickets, dataset } = await buildPlanned([
      {
        columns: {
          id: 'id',
          made: 'created',
          state: 'status',
          group: 'group',
          who: 'agent',
          ready: 'resolved',
        },
        rows: [
          ['A', day('08:00'), 'Resolved', 'Network', 'Bob', day('12:00')],
          ['B', day('08:00'), 'Resolved', 'Network', 'Bob', day('12:00')],
        ],
        plan: { eventField: { status: 'status', group: 'group', assignee: 'agent', comment: 'reply' } },
        events: [
          { row: 1, ts: '2024-01-01T09:00:00Z', field: 'group', from: 'Service Desk', to: 'Network' },
          { row: 1, ts: '2024-01-01T09:00:00Z', field: 'comment', actor: 'Ann' },
          { row: 1, ts: '2024-01-01T10:00:00Z', field: 'assignee', from: 'Ann', to: 'Bob' },
          { row: 1, ts: '2024-01-01T12:00:00Z', field: 'status', from: 'New', to: 'Resolved' },
          { row: 2, ts: '2024-01-01T09:00:00Z', field: 'comment', actor: 'Ann' },
        ],
      },
    ]);
    expect(pick(tickets.B, names)).toEqual(nothing);
    expect(await spansOf(dataset, 'B')).toEqual([]);
    // The answer at the moment of the move is of whoever moved it: the other line took it up when Bob got it.
    expect(await spansOf(dataset, 'A')).toEqual([
      ['Service Desk', 'work', '08:00', '09:00', false, '08:00'],
      ['Network', 'work', '09:00', '12:00', true, '10:00'],
      ['Network', 'done', '12:00', null, false, null],
    ]);
    expect(tickets.A).toMatchObject({ pickup_s: 0, line1_s: HOUR, line3_s: 3 * HOUR, handoff3_s: HOUR });
  });
});

describe('a ticket of which a list and a log tell', () => {
  const history = log([
    ['A', day('08:00'), 'New', 'Service Desk', '-', '1'],
    ['A', day('10:00'), 'Open', 'Network', 'Ann', '2'],
    ['B', day('08:00'), 'New', 'Service Desk', '-', '1'],
  ]);
  const list = {
    columns: { id: 'id', made: 'created', changed: 'updated', state: 'status', group: 'group', who: null },
    rows: [
      ['A', day('08:00'), day('11:00'), 'Open', 'Network', ''],
      ['B', day('08:00'), day('11:00'), 'Open', 'Workplace', ''],
    ],
    plan: {},
    firstRow: 4,
  } as const satisfies Table;

  it('has the history, unless it went on since', async () => {
    const { dataset, tickets } = await buildPlanned([history, list]);
    expect(dataset.accounting.counted).toBe(2);
    const engine = await testEngine();
    const rows = await engine.query(
      `SELECT ticket_id, count(*)::INTEGER AS spans FROM ${dataset.tables.spans} JOIN ${dataset.tables.ticket} USING (row_no)
       WHERE excluded IS NULL GROUP BY 1 ORDER BY 1`,
    );
    expect(rows).toEqual([{ ticket_id: 'A', spans: 2 }]);
    const counted = await engine.query(
      `SELECT ticket_id, line1_s::DOUBLE AS line1_s, line3_s::DOUBLE AS line3_s, handoff3_s::DOUBLE AS handoff3_s
       FROM ${dataset.tables.ticket} WHERE excluded IS NULL ORDER BY ticket_id`,
    );
    expect(counted).toEqual([
      { ticket_id: 'A', line1_s: 2 * HOUR, line3_s: HOUR, handoff3_s: 0 },
      { ticket_id: 'B', line1_s: null, line3_s: null, handoff3_s: null },
    ]);
    expect(Object.keys(tickets)).toEqual(['A', 'B']);
  });

  it('and several logs are united', async () => {
    const other = log([['C', day('08:00'), 'New', 'Other group', '-', '1']], { ...UPDATES });
    const { dataset } = await buildPlanned([history, { ...other, firstRow: 4 }]);
    expect(await spansOf(dataset, 'A')).toHaveLength(2);
    expect(await spansOf(dataset, 'C')).toEqual([['Other group', 'work', '08:00', null, false, null]]);
  });
});
