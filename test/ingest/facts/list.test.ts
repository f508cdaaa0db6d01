import { describe, expect, it } from 'vitest';
import { ImportRefusal } from '../../../src/ingest/inspection.ts';
import { QUALITY } from '../../../src/kpi/facts.ts';
import { testEngine } from '../../support/node-engine.ts';
import { build, FACT_NAMES, utc } from './build.ts';

const HEADERS = [
  'Ticket ID',
  'Created at',
  'Resolved at',
  'Closed at',
  'Updated at',
  'Status',
  'Group',
  'Reopen count',
  'Reassignment count',
];

function movedTicket(id: string, group: string, moves: string | null): (string | null)[] {
  return [id, '2024-01-01 10:00', '2024-01-02 10:00', null, null, 'Closed', group, '0', moves];
}

describe('facts of a ticket list', () => {
  it('has the columns of the contract, in order', async () => {
    const { dataset } = await build(HEADERS, [
      ['T1', '2024-01-01 10:00', null, null, null, 'Open', 'Servicedesk', '0', '0'],
    ]);
    const columns = await (
      await testEngine()
    ).query<{ column_name: string }>(`DESCRIBE ${dataset.tables.ticket}`);
    expect(columns.map(({ column_name }) => column_name)).toEqual(FACT_NAMES);
  });

  it('reads a resolved ticket of the first line', async () => {
    const { tickets } = await build(HEADERS, [
      [
        'T1',
        '2024-01-01 10:00',
        '2024-01-01 12:30',
        '2024-01-08 09:00',
        '2024-01-08 09:00',
        'Closed',
        'Servicedesk',
        '0',
        '0',
      ],
    ]);
    expect(tickets.T1).toMatchObject({
      row_no: 1,
      created_utc: utc('2024-01-01 10:00'),
      first_resolved_utc: utc('2024-01-01 12:30'),
      resolved_utc: utc('2024-01-01 12:30'),
      first_resolution_s: 9000,
      resolution_s: 9000,
      status: 'closed',
      done: true,
      line_first: 1,
      line_resolved: 1,
      line_current: 1,
      line_max: 1,
      lines_reached: 1,
      lines_left_up: 0,
      group_first: 'Servicedesk',
      group_resolved: 'Servicedesk',
      reopen_count: 0,
      group_moves: 0,
      excluded: null,
      quality: 0,
    });
  });

  it('has no resolution for a ticket that is open again, but keeps its first', async () => {
    const { tickets } = await build(HEADERS, [
      [
        'T1',
        '2024-01-01 10:00',
        '2024-01-02 10:00',
        null,
        '2024-01-03 09:00',
        'In progress',
        'Servicedesk',
        '1',
        '0',
      ],
    ]);
    expect(tickets.T1).toMatchObject({
      done: false,
      resolved_utc: null,
      resolution_s: null,
      first_resolved_utc: utc('2024-01-02 10:00'),
    });
  });

  it('uses the closing date only without a resolution column, or when asked', async () => {
    const row = ['T1', '2024-01-01 10:00', null, '2024-01-08 10:00', null, 'Closed', 'Servicedesk', '0', '0'];
    const other = [
      'T2',
      '2024-01-01 10:00',
      '2024-01-02 10:00',
      '2024-01-08 10:00',
      null,
      'Closed',
      'Servicedesk',
      '0',
      '0',
    ];
    const asIs = await build(HEADERS, [row, other]);
    expect(asIs.inspection.plan.closedAsResolved).toBe(false);
    expect(asIs.tickets.T1).toMatchObject({ resolved_utc: null, done: true });
    const asked = await build(HEADERS, [row, other], { closedAsResolved: true });
    expect(asked.tickets.T1).toMatchObject({ resolution_s: 7 * 86400 });
    expect(asked.tickets.T2).toMatchObject({ resolution_s: 86400 });
    const without = await build(
      ['ID', 'Created', 'Closed', 'Status'],
      [['T1', '2024-01-01 10:00', '2024-01-08 10:00', 'Closed']],
    );
    expect(without.inspection.plan.closedAsResolved).toBe(true);
    expect(without.tickets.T1).toMatchObject({
      resolution_s: 7 * 86400,
      line_current: null,
      reopen_count: null,
    });
  });

  it('knows of a moved ticket only what a counter can tell', async () => {
    const { tickets } = await build(HEADERS, [
      movedTicket('UP', 'Applicatiebeheer', '1'),
      movedTicket('UP3', 'Netwerk', '2'),
      movedTicket('BACK', 'Servicedesk', '2'),
      movedTicket('BORN', 'Applicatiebeheer', '0'),
      movedTicket('UNKNOWN', 'Applicatiebeheer', null),
      movedTicket('NOLINE', 'Group 70', '0'),
    ]);
    const path = (id: string) => {
      const { line_first, line_resolved, line_current, line_max, lines_reached, lines_left_up } =
        tickets[id] ?? {};
      return [line_first, line_resolved, line_current, line_max, lines_reached, lines_left_up];
    };
    expect(path('UP')).toEqual([1, 2, 2, 2, 0b011, 0b001]);
    expect(path('UP3')).toEqual([1, 3, 3, 3, 0b101, 0b001]);
    expect(path('BACK')).toEqual([null, 1, 1, null, null, null]);
    expect(path('BORN')).toEqual([2, 2, 2, 2, 0b010, 0]);
    expect(path('UNKNOWN')).toEqual([null, 2, 2, null, null, null]);
    expect(path('NOLINE')).toEqual([null, null, null, null, null, null]);
  });

  it('keeps the newest of several rows with one number', async () => {
    const { tickets, dataset } = await build(HEADERS, [
      ['T1', '2024-01-01 10:00', null, null, '2024-01-03 10:00', 'Closed', 'Servicedesk', '0', '0'],
      ['T1', '2024-01-01 10:00', null, null, '2024-01-02 10:00', 'Open', 'Servicedesk', '0', '0'],
      ['T2', '2024-01-01 10:00', null, null, null, 'Open', 'Servicedesk', '0', '0'],
      ['T2', '2024-01-01 10:00', null, null, null, 'Closed', 'Servicedesk', '0', '0'],
    ]);
    expect(dataset.accounting).toEqual({
      rows: 4,
      counted: 2,
      folded: 0,
      excluded: { duplicate: 2 },
      quarantined: {},
    });
    expect(tickets.T1).toMatchObject({ row_no: 1, status: 'closed' });
    expect(tickets.T2).toMatchObject({ row_no: 4, status: 'closed' });
  });

  it('excludes by status and quarantines by reason', async () => {
    const { dataset, quarantine } = await build(HEADERS, [
      ['T1', '2024-01-01 10:00', null, null, null, 'Spam', null, null, null],
      ['T2', '2024-01-01 10:00', null, null, null, 'Samengevoegd', null, null, null],
      ['T3', '2024-01-01 10:00', null, null, null, 'Geannuleerd', null, null, null],
      [' - ', '2024-01-01 10:00', null, null, null, 'Open', null, null, null],
      ['T5', null, null, null, null, 'Open', null, null, null],
      ['T6', '2024-02-31 10:00', null, null, null, 'Open', null, null, null],
      ['T7', '1970-01-01 00:00', null, null, null, 'Open', null, null, null],
      ['T8', '2024-01-01 10:00', null, null, null, 'Open', null, null, null],
    ]);
    expect(dataset.accounting).toEqual({
      rows: 8,
      counted: 1,
      folded: 0,
      excluded: { spam: 1, merged: 1, cancelled: 1 },
      quarantined: { no_id: 1, no_created: 1, bad_created: 2 },
    });
    expect(quarantine).toEqual([
      { row_no: 4, column_name: 'Ticket ID', value: null, reason: 'no_id' },
      { row_no: 5, column_name: 'Created at', value: null, reason: 'no_created' },
      { row_no: 6, column_name: 'Created at', value: '2024-02-31 10:00', reason: 'bad_created' },
      { row_no: 7, column_name: 'Created at', value: '1970-01-01 00:00', reason: 'bad_created' },
    ]);
  });

  it('flags what is wrong and does not measure it', async () => {
    const headers = ['ID', 'Created', 'First response', 'Resolved', 'Updated', 'Status'];
    const { tickets, dataset } = await build(
      headers,
      [
        ['T1', '2024-01-02 10:00', '2024-01-01 10:00', '2024-01-01 12:00', '2024-01-05 10:00', 'Closed'],
        ['T2', '2024-01-02 10:00', '2024-01-02 11:00', 'gisteren', '2024-01-05 10:00', 'Closed'],
        ['T3', '2034-01-02 10:00', null, null, null, 'Open'],
      ],
      {},
      { nowUtc: utc('2024-02-01 00:00') },
    );
    expect(tickets.T1).toMatchObject({
      resolution_s: null,
      first_response_s: null,
      quality: QUALITY.resolved_before_created + QUALITY.response_before_created,
    });
    expect(tickets.T2).toMatchObject({
      resolution_s: null,
      first_response_s: 3600,
      quality: QUALITY.unreadable_date + QUALITY.done_without_date,
    });
    expect(tickets.T3).toMatchObject({ quality: QUALITY.created_in_future });
    expect(dataset.quality).toEqual({
      resolved_before_created: 1,
      response_before_created: 1,
      created_in_future: 1,
      unreadable_date: 1,
      done_without_date: 1,
    });
    expect(dataset.asOfUtc).toBe(utc('2024-01-05 10:00'));
  });

  it('takes the minutes a tool counted where it exports no moments', async () => {
    const headers = [
      'Id',
      'Created at',
      'Status',
      'Group stations',
      'Reopens',
      'Replies',
      'First reply time in minutes',
      'First resolution time in minutes',
      'Full resolution time in minutes',
    ];
    const { tickets } = await build(headers, [
      ['1', '2024-01-01 10:00', 'Solved', '1', '0', '1', '30', '90', '90'],
      ['2', '2024-01-01 10:00', 'Solved', '3', '1', '2', '5,5', '60', '600'],
      ['3', '2024-01-01 10:00', 'Open', '1', '0', '0', '-', '-', '-'],
    ]);
    expect(tickets['1']).toMatchObject({
      first_response_s: 1800,
      first_resolution_s: 5400,
      resolution_s: 5400,
      group_moves: 0,
      agent_replies: 1,
    });
    expect(tickets['2']).toMatchObject({
      first_response_s: 330,
      first_resolution_s: 3600,
      resolution_s: 36000,
      group_moves: 2,
      reopen_count: 1,
    });
    expect(tickets['3']).toMatchObject({
      first_response_s: null,
      first_resolution_s: null,
      resolution_s: null,
      done: false,
    });
  });

  it('cuts days on the wall clock of the zone, on both nights of the clock change', async () => {
    const rows = [
      ['S', '2024-03-31 01:30', '2024-03-31 03:30', null, null, 'Closed', null, null, null],
      ['W', '2024-10-27 01:30', '2024-10-27 03:30', null, null, 'Closed', null, null, null],
    ];
    const { tickets } = await build(HEADERS, rows, { zone: 'Europe/Amsterdam' });
    expect(tickets.S).toMatchObject({
      created_utc: utc('2024-03-31 00:30'),
      created_local: utc('2024-03-31 01:30'),
      resolution_s: 3600,
    });
    expect(tickets.W).toMatchObject({
      created_utc: utc('2024-10-26 23:30'),
      created_local: utc('2024-10-27 01:30'),
      resolution_s: 3 * 3600,
    });
  });

  it('refuses a file in which no row is a ticket, says why, and leaves nothing behind', async () => {
    const engine = await testEngine();
    const names = (): Promise<{ name: string }[]> =>
      engine.query(
        `SELECT table_name AS name FROM duckdb_tables() WHERE table_name NOT LIKE 'test_raw%' ORDER BY 1`,
      );
    const before = await names();
    const rows = [
      ['T1', '31-02-2024', null, null, null, 'Open', null, null, null],
      ['T2', '30-02-2024', null, null, null, 'Open', null, null, null],
      [null, '13-02-2024', null, null, null, 'Open', null, null, null],
    ];
    const error: unknown = await build(HEADERS, rows).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(ImportRefusal);
    expect(error).toMatchObject({
      code: 'no_tickets',
      detail: { reason: 'bad_created', column: 'Created at', value: '30-02-2024', rows: 2 },
    });
    expect(await names()).toEqual(before);
  });

  it('leaves nothing behind when cancelled', async () => {
    const engine = await testEngine();
    const count = async (): Promise<unknown> =>
      engine.query(`SELECT count(*)::DOUBLE AS n FROM duckdb_tables() WHERE table_name NOT LIKE 'test_raw%'`);
    const before = await count();
    const controller = new AbortController();
    const onProgress = ({ done }: { done: number }): void => {
      if (done === 2) controller.abort();
    };
    const failed = build(
      HEADERS,
      [['T1', '2024-01-01 10:00', null, null, null, 'Open', null, null, null]],
      {},
      { signal: controller.signal, onProgress },
    );
    await expect(failed).rejects.toMatchObject({ code: 'cancelled' });
    expect(await count()).toEqual(before);
  });
});
