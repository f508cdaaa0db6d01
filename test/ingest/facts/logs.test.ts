import { describe, expect, it } from 'vitest';
import { utc } from './build.ts';
import { buildPlanned } from './planned.ts';

const UPDATES = { id: 'id', ts: 'updated', state: 'status', n: 'sequence' } as const;

describe('rows of a log', () => {
  it('reopens by a move to hold only when something follows', async () => {
    const history = (id: string, states: string[]): string[][] =>
      states.map((state, i) => [id, `2024-01-0${i + 1} 08:00`, state, '']);
    const { tickets } = await buildPlanned([
      {
        columns: UPDATES,
        rows: [
          ...history('LAST', ['New', 'Resolved', 'Waiting']),
          ...history('AGAIN', ['New', 'Resolved', 'Waiting', 'Resolved']),
          ...history('WORK', ['New', 'Resolved', 'On hold', 'Open']),
          ...history('BOTH', ['New', 'Resolved', 'Open', 'Resolved', 'On hold']),
          ...history('SAME', ['New', 'Resolved', 'Resolved', 'Closed', 'Closed']),
        ],
        plan: { shape: 'updates' },
      },
    ]);
    expect(tickets.LAST).toMatchObject({ reopen_count: 0, reopened_utc: null, done: false });
    expect(tickets.AGAIN).toMatchObject({
      reopen_count: 1,
      reopened_utc: utc('2024-01-03 08:00'),
      resolved_utc: utc('2024-01-04 08:00'),
    });
    expect(tickets.WORK).toMatchObject({ reopen_count: 1, done: false, resolved_utc: null });
    expect(tickets.BOTH).toMatchObject({ reopen_count: 1, reopened_utc: utc('2024-01-03 08:00') });
    expect(tickets.SAME).toMatchObject({ reopen_count: 0, resolved_utc: utc('2024-01-02 08:00') });
  });

  it('orders one moment by the tool’s counter, else by the file', async () => {
    const moment = '2024-01-01 08:00';
    const { tickets } = await buildPlanned([
      {
        columns: UPDATES,
        rows: [
          ['A', moment, 'Closed', '3'],
          ['A', moment, 'New', '1'],
          ['A', moment, 'Resolved', '2'],
        ],
        plan: { shape: 'periods' },
      },
      {
        columns: { id: 'id', ts: 'updated', state: 'status' },
        rows: [
          ['B', moment, 'New'],
          ['B', moment, 'Closed'],
          ['B', moment, 'Open'],
        ],
        plan: { shape: 'periods' },
        firstRow: 4,
      },
    ]);
    expect(tickets.A).toMatchObject({ status: 'closed', reopen_count: 0, row_no: 1 });
    expect(tickets.B).toMatchObject({ status: 'open', reopen_count: 1, row_no: 6 });
  });

  it('sets rows without number or moment apart, and a ticket whose rows all are', async () => {
    const { tickets, dataset, quarantine } = await buildPlanned([
      {
        columns: { id: 'id', ts: 'updated', what: 'event_field', old: 'event_from', new: 'event_to' },
        rows: [
          ['A', '2024-01-01 08:00', 'Created', '', ''],
          ['A', 'yesterday', 'status', 'New', 'Resolved'],
          ['A', '2024-01-01 10:00', 'status', 'New', 'Resolved'],
          ['-', '2024-01-01 10:00', 'status', 'New', 'Resolved'],
          ['B', '', 'status', 'New', 'Resolved'],
          ['B', 'x', 'status', 'New', 'Resolved'],
        ],
        plan: { shape: 'changes' },
      },
    ]);
    expect(Object.keys(tickets)).toEqual(['A']);
    expect(tickets.A).toMatchObject({ resolution_s: 7200, reopen_count: 0 });
    expect(dataset.accounting).toEqual({
      rows: 6,
      counted: 1,
      folded: 1,
      excluded: {},
      quarantined: { no_id: 1, no_moment: 3 },
    });
    expect(quarantine.map(({ row_no, value, reason }) => [row_no, value, reason])).toEqual([
      [2, 'yesterday', 'no_moment'],
      [4, null, 'no_id'],
      [5, null, 'no_moment'],
      [6, 'x', 'no_moment'],
    ]);
  });

  it('takes an update that was never updated for the ticket as it was made', async () => {
    const { tickets, dataset } = await buildPlanned([
      {
        columns: { ...UPDATES, made: 'created' },
        rows: [
          ['A', '2024-01-02 08:00', 'Closed', '', '2024-01-01 08:00'],
          ['A', '', 'New', '', '2024-01-01 08:00'],
        ],
        plan: { shape: 'updates' },
      },
    ]);
    expect(tickets.A).toMatchObject({ row_no: 1, done: true, reopen_count: 0 });
    expect(dataset.accounting).toMatchObject({ counted: 1, folded: 1, quarantined: {} });
  });

  it('finds the creation date on another row when the last one has none that can be read', async () => {
    const { tickets, dataset } = await buildPlanned([
      {
        columns: { ...UPDATES, made: 'created' },
        rows: [
          ['A', '2024-01-01 08:10', 'New', '0', '2024-01-01 08:00'],
          ['A', '2024-01-01 09:10', 'Open', '1', '-'],
          ['B', '2024-01-01 08:10', 'New', '0', '-'],
          ['B', '2024-01-01 09:10', 'Open', '1', 'unknown'],
        ],
        plan: { shape: 'updates' },
      },
    ]);
    expect(tickets.A).toMatchObject({ created_utc: utc('2024-01-01 08:00'), row_no: 2 });
    expect(dataset.accounting).toEqual({
      rows: 4,
      counted: 1,
      folded: 1,
      excluded: {},
      quarantined: { no_created: 1, bad_created: 1 },
    });
  });

  it('follows groups and lines that change apart', async () => {
    const change = (time: string, field: string, from: string, to: string): string[] => [
      'A',
      `2024-01-01 ${time}`,
      field,
      from,
      to,
    ];
    const { tickets } = await buildPlanned([
      {
        columns: { id: 'id', ts: 'updated', what: 'event_field', old: 'event_from', new: 'event_to' },
        rows: [
          change('08:00', 'title', '', 'x'),
          change('09:00', 'group', 'Blue', 'Red'),
          change('10:00', 'line', 'L1', 'L2'),
          change('11:00', 'group', 'Red', 'Green'),
          change('12:00', 'line', 'L2', 'L3'),
          change('13:00', 'status', 'Open', 'Closed'),
        ],
        plan: { shape: 'changes' },
      },
    ]);
    expect(tickets.A).toMatchObject({
      group_moves: 2,
      group_first: 'Blue',
      group_resolved: 'Green',
      line_first: 1,
      line_resolved: 3,
      lines_reached: 0b111,
      lines_left_up: 0b011,
      path_complete: true,
      resolution_s: 5 * 3600,
    });
  });

  it('does not call a ticket that the log finds closed resolved at its first row', async () => {
    const { tickets } = await buildPlanned([
      {
        columns: { id: 'id', ts: 'updated', what: 'event_field', old: 'event_from', new: 'event_to' },
        rows: [
          ['A', '2024-01-05 08:00', 'status', 'Closed', 'Open'],
          ['A', '2024-01-06 08:00', 'status', 'Open', 'Closed'],
        ],
        plan: { shape: 'changes' },
      },
    ]);
    expect(tickets.A).toMatchObject({
      created_utc: utc('2024-01-05 08:00'),
      reopen_count: 1,
      first_resolved_utc: utc('2024-01-06 08:00'),
      resolved_utc: utc('2024-01-06 08:00'),
    });
  });
});
