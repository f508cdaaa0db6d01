import { describe, expect, it } from 'vitest';
import { utc } from './build.ts';
import { buildPlanned } from './planned.ts';
import type { Table } from './planned.ts';

const LOG: Table['columns'] = {
  number: 'id',
  ts: 'updated',
  n: 'sequence',
  state: 'status',
  team: 'group',
  opened: 'created',
};
type Update = [ts: string, n: string, state: string, team: string];
const log = (updates: readonly Update[]): Table => ({
  columns: LOG,
  rows: updates.map(([ts, ...rest]) => ['A', `2026-02-${ts}`, ...rest, '2026-02-01 09:00']),
  plan: { shape: 'updates' },
});

describe('the line of the first resolution', () => {
  it('is where the ticket was then, wherever it was resolved last', async () => {
    const { tickets, dataset } = await buildPlanned([
      log([
        ['01 09:00', '0', 'New', 'Service Desk'],
        ['01 12:00', '2', 'Resolved', 'Service Desk'],
        ['02 12:00', '3', 'In progress', 'Workplace'],
        ['05 12:00', '4', 'Resolved', 'Workplace'],
        ['06 12:00', '5', 'Closed', 'Network'],
      ]),
    ]);
    expect(tickets.A).toMatchObject({
      reopen_count: 1,
      line_first_resolved: 1,
      line_resolved: 2,
      line_current: 3,
    });
    expect(dataset.origin.line_first_resolved).toBe('team');
  });

  it('is not known when the ticket was nowhere then', async () => {
    const { tickets } = await buildPlanned([
      log([
        ['01 09:00', '0', 'New', '-'],
        ['01 12:00', '1', 'Resolved', '-'],
        ['02 12:00', '2', 'Open', 'Workplace'],
        ['05 12:00', '3', 'Resolved', 'Workplace'],
      ]),
    ]);
    expect(tickets.A).toMatchObject({ line_first_resolved: null, line_resolved: 2 });
  });

  it('is that of the last one in a list, which knows no other', async () => {
    const { tickets } = await buildPlanned([
      {
        columns: {
          id: 'id',
          made: 'created',
          solved: 'resolved',
          team: 'group',
          again: 'reopen_count',
          moves: 'group_moves',
          state: 'status',
        },
        plan: {},
        rows: [
          ['ONCE', '2026-02-01 09:00', '2026-02-02 09:00', 'Workplace', '0', '1', 'Closed'],
          ['STAYED', '2026-02-01 09:00', '2026-02-02 09:00', 'Workplace', '1', '0', 'Open'],
          ['MOVED', '2026-02-01 09:00', '2026-02-02 09:00', 'Workplace', '1', '2', 'Open'],
          ['NEVER', '2026-02-01 09:00', null, 'Workplace', '0', '0', 'Open'],
        ],
      },
    ]);
    expect(tickets.ONCE?.line_first_resolved).toBe(2);
    expect(tickets.STAYED?.line_first_resolved).toBe(2);
    expect(tickets.MOVED?.line_first_resolved).toBeNull();
    expect(tickets.NEVER?.line_first_resolved).toBeNull();
  });
});

describe('updates written in another order than they were made', () => {
  it('are all taken in the order of the counter, when that has fewer reopenings', async () => {
    const { tickets } = await buildPlanned([
      log([
        ['01 09:00', '0', 'New', 'Service Desk'],
        ['01 10:00', '2', 'Resolved', 'Service Desk'],
        ['01 11:00', '1', 'Open', 'Service Desk'],
        ['01 12:00', '3', 'Closed', 'Service Desk'],
        ['03 09:00', '4', 'Open', 'Service Desk'],
        ['04 09:00', '5', 'Resolved', 'Workplace'],
      ]),
    ]);
    expect(tickets.A).toMatchObject({
      reopen_count: 1,
      first_resolved_utc: utc('2026-02-01 10:00'),
      reopened_utc: utc('2026-02-03 09:00'),
      resolved_utc: utc('2026-02-04 09:00'),
      line_first_resolved: 1,
      line_resolved: 2,
    });
  });

  it('leave a ticket resolved that was, and no reopening by a pause that the tool made', async () => {
    const { tickets: late } = await buildPlanned([
      log([
        ['01 09:00', '0', 'New', 'Service Desk'],
        ['01 10:00', '2', 'Closed', 'Service Desk'],
        ['01 11:00', '1', 'Open', 'Service Desk'],
      ]),
    ]);
    expect(late.A).toMatchObject({
      reopen_count: 0,
      reopened_utc: null,
      status: 'closed',
      done: true,
      resolved_utc: utc('2026-02-01 10:00'),
    });
    const { tickets: paused } = await buildPlanned([
      log([
        ['01 09:00', '0', 'New', 'Service Desk'],
        ['01 10:00', '2', 'Resolved', 'Service Desk'],
        ['01 11:00', '1', 'Open', 'Service Desk'],
        ['01 12:00', '3', 'Resolved', 'Service Desk'],
        ['03 09:00', '4', 'Waiting', 'Service Desk'],
      ]),
    ]);
    expect(paused.A).toMatchObject({ reopen_count: 0, reopened_utc: null, done: false });
  });
});
