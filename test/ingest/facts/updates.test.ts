import { describe, expect, it } from 'vitest';
import { build, utc } from './build.ts';

const HEADERS = [
  'number',
  'incident_state',
  'opened_at',
  'sys_updated_at',
  'sys_mod_count',
  'assignment_group',
  'resolved_at',
  'closed_at',
  'made_sla',
];
const LINES = { 'Service Desk': 1, Werkplekbeheer: 2, Netwerk: 3, Loket: null } as const;

type Update = [state: string, time: string, group: string | null];

/** A history in the form of the log: the outcome columns are the same on every row. */
function history(
  id: string,
  updates: Update[],
  resolved: string | null = null,
  closed: string | null = null,
): (string | null)[][] {
  return updates.map(([state, time, group], i) => [
    id,
    state,
    '2024-01-01 08:00',
    `2024-01-${time}`,
    String(i),
    group,
    resolved,
    closed,
    'true',
  ]);
}

const WITHOUT_COUNTERS = { lineOf: LINES };

describe('folding a log of updates', () => {
  it('recognises the log and accounts for its rows', async () => {
    const rows = [
      ...history(
        'A',
        [
          ['New', '01 08:00', 'Service Desk'],
          ['Resolved', '01 09:00', 'Service Desk'],
          ['Closed', '08 09:00', 'Service Desk'],
        ],
        '2024-01-01 09:00',
        '2024-01-08 09:00',
      ),
      ...history('B', [
        ['New', '01 08:00', 'Service Desk'],
        ['Active', '01 10:00', 'Service Desk'],
      ]),
      ...history('C', [
        ['New', '01 08:00', 'Service Desk'],
        ['Canceled', '01 10:00', 'Service Desk'],
      ]),
      ['', 'New', '2024-01-01 08:00', '2024-01-01 08:00', '0', null, null, null, null],
    ];
    const { inspection, dataset, tickets } = await build(HEADERS, rows, WITHOUT_COUNTERS);
    expect(inspection.plan.shape).toBe('updates');
    expect(dataset.accounting).toEqual({
      rows: 8,
      counted: 2,
      folded: 4,
      excluded: { cancelled: 1 },
      quarantined: { no_id: 1 },
    });
    expect(tickets.A).toMatchObject({
      row_no: 3,
      status: 'closed',
      done: true,
      first_resolved_utc: utc('2024-01-01 09:00'),
      resolved_utc: utc('2024-01-01 09:00'),
      resolution_s: 3600,
      reopen_count: 0,
      reopened_utc: null,
      group_moves: 0,
      sla_resolution_met: true,
      lines_reached: 1,
      lines_left_up: 0,
    });
    expect(tickets.B).toMatchObject({
      done: false,
      resolved_utc: null,
      first_resolved_utc: null,
      line_resolved: null,
    });
  });

  it('counts reopenings: resolved to closed is none, closed to active is one', async () => {
    const rows = history(
      'A',
      [
        ['New', '01 08:00', 'Service Desk'],
        ['Resolved', '02 08:00', 'Service Desk'],
        ['Closed', '03 08:00', 'Service Desk'],
        ['Active', '04 08:00', 'Service Desk'],
        ['Resolved', '05 08:00', 'Service Desk'],
        ['Awaiting User Info', '06 08:00', 'Service Desk'],
        ['Resolved', '07 08:00', 'Service Desk'],
      ],
      '2024-01-07 08:00',
    );
    const { tickets } = await build(HEADERS, rows, WITHOUT_COUNTERS);
    expect(tickets.A).toMatchObject({
      reopen_count: 2,
      first_resolved_utc: utc('2024-01-02 08:00'),
      reopened_utc: utc('2024-01-04 08:00'),
      resolved_utc: utc('2024-01-07 08:00'),
    });
  });

  it('follows a ticket up, back and up again', async () => {
    const rows = history(
      'A',
      [
        ['New', '01 08:00', 'Service Desk'],
        ['Active', '01 09:00', 'Werkplekbeheer'],
        ['Active', '01 09:30', 'Werkplekbeheer'],
        ['Active', '01 10:00', 'Service Desk'],
        ['Active', '01 11:00', null],
        ['Active', '01 12:00', 'Netwerk'],
        ['Resolved', '01 13:00', 'Netwerk'],
        ['Closed', '02 13:00', 'Service Desk'],
      ],
      '2024-01-01 13:00',
    );
    const { tickets } = await build(HEADERS, rows, WITHOUT_COUNTERS);
    expect(tickets.A).toMatchObject({
      group_moves: 4,
      line_first: 1,
      line_resolved: 3,
      line_current: 1,
      line_max: 3,
      lines_reached: 0b111,
      lines_left_up: 0b001,
      group_first: 'Service Desk',
      group_resolved: 'Netwerk',
      group_current: 'Service Desk',
    });
  });

  it('sees a skipped line, and escalations from two lines', async () => {
    const { tickets } = await build(
      HEADERS,
      [
        ...history('SKIP', [
          ['New', '01 08:00', 'Service Desk'],
          ['Active', '01 09:00', 'Netwerk'],
        ]),
        ...history('STEPS', [
          ['New', '01 08:00', 'Service Desk'],
          ['Active', '01 09:00', 'Werkplekbeheer'],
          ['Active', '01 10:00', 'Netwerk'],
        ]),
        ...history('DOWN', [
          ['New', '01 08:00', 'Netwerk'],
          ['Active', '01 09:00', 'Service Desk'],
        ]),
      ],
      WITHOUT_COUNTERS,
    );
    expect(tickets.SKIP).toMatchObject({
      line_first: 1,
      line_max: 3,
      lines_reached: 0b101,
      lines_left_up: 0b001,
    });
    expect(tickets.STEPS).toMatchObject({
      line_first: 1,
      line_max: 3,
      lines_reached: 0b111,
      lines_left_up: 0b011,
    });
    expect(tickets.DOWN).toMatchObject({
      line_first: 3,
      line_max: 3,
      lines_reached: 0b101,
      lines_left_up: 0,
    });
  });

  it('does not pretend to know the path through a group without a line', async () => {
    const { tickets } = await build(
      HEADERS,
      history('A', [
        ['New', '01 08:00', 'Service Desk'],
        ['Active', '01 09:00', 'Loket'],
        ['Active', '01 10:00', 'Werkplekbeheer'],
      ]),
      WITHOUT_COUNTERS,
    );
    expect(tickets.A).toMatchObject({
      line_first: 1,
      line_current: 2,
      line_max: null,
      lines_reached: null,
      lines_left_up: null,
      group_moves: 2,
    });
  });

  it('orders updates of one moment by the tool’s counter, and gives the same for any row order', async () => {
    const rows = [
      ...history(
        'A',
        [
          ['New', '01 08:00', 'Service Desk'],
          ['Resolved', '01 08:00', 'Service Desk'],
          ['Active', '01 08:00', 'Werkplekbeheer'],
          ['Resolved', '01 08:00', 'Werkplekbeheer'],
        ],
        '2024-01-01 08:00',
      ),
      ...history(
        'B',
        [
          ['New', '01 08:00', 'Service Desk'],
          ['Resolved', '02 08:00', 'Service Desk'],
        ],
        '2024-01-02 08:00',
      ),
    ];
    for (const order of [rows, rows.toReversed()]) {
      const { tickets } = await build(HEADERS, order, WITHOUT_COUNTERS);
      expect(tickets.A).toMatchObject({
        status: 'resolved',
        reopen_count: 1,
        group_moves: 1,
        line_resolved: 2,
        line_current: 2,
      });
      expect(tickets.B).toMatchObject({ status: 'resolved', reopen_count: 0 });
    }
  });

  it('takes no update written late for a reopening', async () => {
    const late: (string | null)[][] = [
      [
        'A',
        'New',
        '2024-01-01 08:00',
        '2024-01-01 08:10',
        '0',
        'Service Desk',
        '2024-01-01 09:00',
        null,
        'true',
      ],
      [
        'A',
        'Resolved',
        '2024-01-01 08:00',
        '2024-01-01 09:00',
        '2',
        'Service Desk',
        '2024-01-01 09:00',
        null,
        'true',
      ],
      [
        'A',
        'New',
        '2024-01-01 08:00',
        '2024-01-01 09:05',
        '1',
        'Service Desk',
        '2024-01-01 09:00',
        null,
        'true',
      ],
      [
        'A',
        'Closed',
        '2024-01-01 08:00',
        '2024-01-05 09:00',
        '3',
        'Service Desk',
        '2024-01-01 09:00',
        null,
        'true',
      ],
    ];
    const { tickets } = await build(HEADERS, late, WITHOUT_COUNTERS);
    expect(tickets.A).toMatchObject({
      reopen_count: 0,
      reopened_utc: null,
      first_resolved_utc: utc('2024-01-01 09:00'),
    });
  });

  it('takes the outcome from the last row only, without falling back on the closing date', async () => {
    const rows: (string | null)[][] = [
      ['A', 'New', '2024-01-01 08:00', '2024-01-01 08:10', '0', null, '2024-01-01 09:00', null, 'true'],
      ['A', 'Closed', '2024-01-01 08:00', '2024-01-05 09:00', '1', null, null, '2024-01-05 09:00', 'false'],
      ['B', 'New', '2024-01-01 08:00', '2024-01-01 08:10', '0', null, null, null, 'true'],
      [
        'B',
        'Closed',
        '2024-01-01 08:00',
        '2024-01-05 09:00',
        '1',
        null,
        '2024-01-03 08:00',
        '2024-01-05 09:00',
        'true',
      ],
    ];
    const { tickets } = await build(HEADERS, rows, WITHOUT_COUNTERS);
    expect(tickets.A).toMatchObject({
      resolved_utc: null,
      resolution_s: null,
      done: true,
      sla_resolution_met: false,
    });
    expect(tickets.B).toMatchObject({ resolution_s: 2 * 86400, first_resolution_s: 2 * 86400 });
  });

  it('resolves by its history where the log has no resolution column', async () => {
    const headers = HEADERS.slice(0, 6);
    const rows = history('A', [
      ['New', '01 08:00', 'Service Desk'],
      ['Resolved', '01 10:00', 'Service Desk'],
      ['Active', '02 08:00', 'Service Desk'],
      ['Resolved', '02 10:00', 'Service Desk'],
      ['Closed', '09 10:00', 'Service Desk'],
    ]).map((row) => row.slice(0, 6));
    const { tickets } = await build(headers, rows, WITHOUT_COUNTERS);
    expect(tickets.A).toMatchObject({
      first_resolved_utc: utc('2024-01-01 10:00'),
      resolved_utc: utc('2024-01-02 10:00'),
      reopen_count: 1,
    });
  });
});
