import { describe, expect, it } from 'vitest';
import { QUALITY } from '../../../src/kpi/facts.ts';
import { utc } from './build.ts';
import { buildPlanned } from './planned.ts';

describe('a history inside tickets', () => {
  it('stands in for a resolution date that is missing; the tool’s own goes first', async () => {
    const event = { ts: '2024-01-02T08:00:00Z', field: 'status', from: 'New', to: 'Resolved' };
    const { tickets } = await buildPlanned([
      {
        columns: { id: 'id', created: 'created', status: 'status', done: 'resolved' },
        rows: [
          ['NODATE', '2024-01-01 08:00', 'Resolved', null],
          ['DATE', '2024-01-01 08:00', 'Resolved', '2024-01-03 08:00'],
          ['SILENT', '2024-01-01 08:00', 'Resolved', null],
        ],
        plan: {},
        events: [
          { ...event, row: 1 },
          { ...event, row: 2 },
        ],
      },
    ]);
    expect(tickets.NODATE).toMatchObject({
      resolved_utc: utc('2024-01-02 08:00'),
      reopen_count: 0,
      quality: 0,
    });
    expect(tickets.DATE).toMatchObject({ resolved_utc: utc('2024-01-03 08:00') });
    expect(tickets.SILENT).toMatchObject({
      resolved_utc: null,
      reopen_count: null,
      quality: QUALITY.done_without_date,
    });
  });

  it('is excluded by its last state, and read in epoch seconds and milliseconds too', async () => {
    const table = (moments: (string | number)[]) => ({
      columns: { id: 'id', created: 'created' } as const,
      rows: [['A', '2024-01-01 08:00']],
      plan: {},
      events: moments.map((ts, i) => ({
        row: 1,
        ts: String(ts),
        field: 'status',
        from: 'New',
        to: i === 0 ? 'Resolved' : 'Spam',
      })),
    });
    const moments = [utc('2024-01-02 08:00'), utc('2024-01-03 08:00')];
    for (const factor of [1, 1000]) {
      const { tickets } = await buildPlanned([table(moments.map((moment) => moment * factor))]);
      expect(tickets.A).toMatchObject({ excluded: 'spam', first_resolved_utc: moments[0] });
    }
  });

  it('belongs to each row of a number that occurs twice', async () => {
    const { tickets, dataset } = await buildPlanned([
      {
        columns: { id: 'id', created: 'created', updated: 'updated', team: 'group' },
        rows: [
          ['A', '2024-01-01 08:00', '2024-01-05 08:00', 'Network'],
          ['A', '2024-01-01 08:00', '2024-01-02 08:00', 'Service Desk'],
        ],
        plan: {},
        events: [
          { row: 1, ts: '2024-01-03 08:00:00', field: 'group', from: 'Service Desk', to: 'Network' },
          { row: 2, ts: '2024-01-02 08:00:00', field: 'title', from: 'x', to: 'y' },
        ],
      },
    ]);
    expect(dataset.accounting).toMatchObject({ counted: 1, excluded: { duplicate: 1 } });
    expect(tickets.A).toMatchObject({ row_no: 1, lines_reached: 0b101, lines_left_up: 1, group_moves: 1 });
  });
});
