import { describe, expect, it } from 'vitest';
import { QUALITY } from '../../../src/kpi/facts.ts';
import { utc } from './build.ts';
import { buildPlanned } from './planned.ts';
import type { Table } from './planned.ts';

const COLUMNS: Table['columns'] = {
  id: 'id',
  made: 'created',
  solved: 'resolved',
  ended: 'closed',
  state: 'status',
  again: 'reopen_count',
};

describe('a ticket whose dates and status disagree', () => {
  it('is open with a flag when the status says so, unless it was reopened', async () => {
    const { tickets, dataset } = await buildPlanned([
      {
        columns: COLUMNS,
        plan: {},
        rows: [
          ['OPEN', '2026-02-14 09:00', '2026-02-14 10:00', null, 'In progress', '0'],
          ['UNKNOWN', '2026-02-14 09:00', '2026-02-14 10:00', null, 'In progress', null],
          ['AGAIN', '2026-02-14 09:00', '2026-02-14 10:00', null, 'In progress', '1'],
          ['DONE', '2026-02-14 09:00', '2026-02-14 10:00', null, 'Closed', '0'],
          ['NEW', '2026-02-14 09:00', null, null, 'New', '0'],
        ],
      },
    ]);
    expect(tickets.OPEN).toMatchObject({
      done: false,
      resolved_utc: null,
      quality: QUALITY.resolved_while_open,
    });
    expect(tickets.UNKNOWN).toMatchObject({ quality: QUALITY.resolved_while_open });
    expect(tickets.AGAIN).toMatchObject({ quality: 0 });
    expect(tickets.DONE).toMatchObject({ quality: 0, resolution_s: 3600 });
    expect(tickets.NEW).toMatchObject({ quality: 0 });
    expect(QUALITY.resolved_while_open).toBe(64);
    expect(dataset.quality).toEqual({ resolved_while_open: 2 });
  });

  it('is closed at its closing date, which the data has lasted to', async () => {
    const { tickets, dataset } = await buildPlanned([
      {
        columns: COLUMNS,
        plan: {},
        rows: [
          ['A', '2026-02-14 09:00', null, '2026-02-16 09:00', 'Closed', '0'],
          ['B', '2026-02-14 09:00', null, '2026-02-15 09:00', 'Open', '0'],
        ],
      },
    ]);
    expect(tickets.A).toMatchObject({ closed_utc: utc('2026-02-16 09:00'), resolved_utc: null });
    expect(tickets.B).toMatchObject({ closed_utc: null });
    expect(dataset.asOfUtc).toBe(utc('2026-02-16 09:00'));
    expect(dataset.origin).toMatchObject({ closed_utc: 'ended' });
  });

  it('is in no period of reopening when it is open again and nobody wrote when it was first resolved', async () => {
    const made = '2026-02-14 09:00';
    const { tickets, dataset } = await buildPlanned([
      {
        columns: COLUMNS,
        plan: {},
        rows: [
          ['AGAIN', made, null, null, 'In progress', '2'],
          ['DATED', made, '2026-02-14 10:00', null, 'In progress', '1'],
          ['ONCE', made, null, null, 'In progress', '0'],
          ['UNCOUNTED', made, null, null, 'In progress', null],
          ['DONE', made, null, null, 'Closed', '1'],
          ['SPAM', made, null, null, 'Spam', '1'],
        ],
      },
    ]);
    expect(tickets.AGAIN).toMatchObject({
      first_resolved_utc: null,
      quality: QUALITY.reopened_without_date,
    });
    expect(tickets.DATED).toMatchObject({ first_resolved_utc: utc('2026-02-14 10:00'), quality: 0 });
    expect(tickets.ONCE).toMatchObject({ quality: 0 });
    expect(tickets.UNCOUNTED).toMatchObject({ quality: 0 });
    expect(tickets.DONE).toMatchObject({ quality: QUALITY.done_without_date });
    expect(QUALITY.reopened_without_date).toBe(256);
    expect(dataset.quality).toEqual({ reopened_without_date: 1, done_without_date: 1 });
  });

  it('knows when it was first resolved once a log of its changes stands beside it', async () => {
    const log: Table = {
      columns: { id: 'id', at: 'updated', state: 'status' },
      plan: { shape: 'updates' },
      rows: [
        ['1', '2026-02-14 09:00', 'New'],
        ['1', '2026-02-14 10:00', 'Resolved'],
        ['1', '2026-02-15 10:00', 'In progress'],
      ],
    };
    const list: Table = {
      columns: { id: 'id', made: 'created', changed: 'updated', state: 'status', again: 'reopen_count' },
      plan: {},
      rows: [['1', '2026-02-14 09:00', '2026-02-16 10:00', 'In progress', '1']],
    };
    const alone = await buildPlanned([list]);
    expect(alone.tickets['1']).toMatchObject({ quality: QUALITY.reopened_without_date });
    const { tickets, dataset } = await buildPlanned([{ ...list, firstRow: 4 }, log].toReversed());
    expect(tickets['1']).toMatchObject({ first_resolved_utc: utc('2026-02-14 10:00'), quality: 0 });
    expect(dataset.quality).toEqual({});
  });
});
