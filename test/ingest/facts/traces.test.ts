import { describe, expect, it } from 'vitest';
import { QUALITY } from '../../../src/kpi/facts.ts';
import { buildPlanned } from './planned.ts';

const LINES = { firstLine: 1, secondLine: 2 } as const;

function ticket(id: string, ...cells: (string | null)[]): (string | null)[] {
  return [id, '2024-01-01 08:00', ...cells];
}

describe('the path of a list without a counter, by its traces of the first line', () => {
  const path = async (columns: Record<string, 'escalation_state' | 'first_line_time'>, rows: string[][]) => {
    const { tickets } = await buildPlanned([
      {
        columns: { id: 'id', created: 'created', status: 'line', ...columns },
        rows: rows.map(([id = '', ...cells]) => ticket(id, ...cells)),
        plan: {
          lineOf: LINES,
          durations: { 3: { unit: 'min', clock: 'hms' }, 4: { unit: 'min', clock: 'hms' } },
        },
      },
    ]);
    return Object.fromEntries(
      Object.entries(tickets).map(
        ([id, { line_first, line_current, line_max, lines_reached, lines_left_up }]) => [
          id,
          [line_first, line_current, line_max, lines_reached, lines_left_up],
        ],
      ),
    );
  };

  it('says where a ticket of the second line came from', async () => {
    const rows = [
      ['ESCALATED', 'secondLine', 'Escalated', ''],
      ['WORKED', 'secondLine', '', '15'],
      ['DIRECT', 'secondLine', '', '0'],
      ['DIRECT2', 'secondLine', '-', ''],
      ['DIRECT3', 'secondLine', 'Niet geëscaleerd', ''],
      ['STAYED', 'firstLine', '', '20'],
      ['BACK', 'firstLine', 'Deescalated', '20'],
      ['NOLINE', '', 'Escalated', '20'],
    ];
    expect(await path({ state: 'escalation_state', spent: 'first_line_time' }, rows)).toEqual({
      ESCALATED: [1, 2, 2, 0b11, 0b01],
      WORKED: [1, 2, 2, 0b11, 0b01],
      DIRECT: [2, 2, 2, 0b10, 0],
      DIRECT2: [2, 2, 2, 0b10, 0],
      DIRECT3: [2, 2, 2, 0b10, 0],
      STAYED: [1, 1, 1, 0b01, 0],
      BACK: [null, 1, null, null, null],
      NOLINE: [null, null, null, null, null],
    });
  });

  it('does so with either column, and knows nothing without', async () => {
    const rows = [
      ['UP', 'secondLine', '15'],
      ['DIRECT', 'secondLine', ''],
    ];
    expect(await path({ spent: 'first_line_time' }, rows)).toEqual({
      UP: [1, 2, 2, 0b11, 0b01],
      DIRECT: [2, 2, 2, 0b10, 0],
    });
    expect(await path({}, rows)).toEqual({
      UP: [null, 2, null, null, null],
      DIRECT: [null, 2, null, null, null],
    });
  });
});

describe('flags that a ticket is resolved or closed', () => {
  it('give done where neither status nor date does', async () => {
    const { tickets } = await buildPlanned([
      {
        columns: {
          id: 'id',
          created: 'created',
          status: 'status',
          date: 'resolved',
          gereed: 'resolved_flag',
          afgemeld: 'closed_flag',
        },
        rows: [
          ticket('BOTH', null, '2024-01-02 08:00', 'Ja', 'Ja'),
          ticket('READY', null, null, 'Ja', 'Nee'),
          ticket('OPEN', null, null, 'Nee', 'Nee'),
          ticket('DATE', null, '2024-01-02 08:00', 'Nee', 'Nee'),
          ticket('STATUS', 'Open', null, 'Ja', 'Ja'),
          ticket('CLOSED', null, null, '', 'WAAR'),
        ],
        plan: {},
      },
    ]);
    const done = Object.fromEntries(
      Object.entries(tickets).map(([id, row]) => [id, [row.done, row.resolution_s, row.quality]]),
    );
    expect(done).toEqual({
      BOTH: [true, 86_400, 0],
      READY: [true, null, QUALITY.done_without_date],
      OPEN: [false, null, 0],
      DATE: [true, 86_400, 0],
      STATUS: [false, null, 0],
      CLOSED: [true, null, QUALITY.done_without_date],
    });
  });
});
