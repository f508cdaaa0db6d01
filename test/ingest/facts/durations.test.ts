import { describe, expect, it } from 'vitest';
import { QUALITY } from '../../../src/kpi/facts.ts';
import { utc } from './build.ts';
import { buildPlanned } from './planned.ts';

const HOURS = { unit: 'h', clock: 'hms' } as const;
const MINUTES = { unit: 'min', clock: 'hms' } as const;

describe('an export with durations and no dates', () => {
  const columns = {
    id: 'id',
    state: 'status',
    team: 'group',
    response: 'first_response_duration',
    first: 'first_resolution_duration',
    full: 'resolution_duration',
  } as const;

  it('measures them, and knows nothing of moments', async () => {
    const { tickets, dataset } = await buildPlanned([
      {
        columns,
        rows: [
          ['DONE', 'Closed', 'Service Desk', '15', '1,5', '2'],
          ['ONCE', null, 'Network', null, null, '3'],
          ['OPEN', 'Open', 'Network', '30', null, '4'],
          ['NONE', null, null, '30', null, null],
          ['BAD', 'Closed', null, '-5', null, '-1'],
          ['-', 'Closed', null, '1', '1', '1'],
        ],
        plan: { durations: { 3: MINUTES, 4: HOURS, 5: HOURS } },
      },
    ]);
    const measured = Object.fromEntries(
      Object.entries(tickets).map(([id, row]) => [
        id,
        [row.first_response_s, row.first_resolution_s, row.resolution_s, row.done, row.line_resolved],
      ]),
    );
    expect(measured).toEqual({
      DONE: [900, 5400, 7200, true, 1],
      ONCE: [null, 10_800, 10_800, true, 3],
      OPEN: [1800, 14_400, null, false, null],
      NONE: [1800, null, null, null, null],
      BAD: [null, null, null, true, null],
    });
    for (const row of Object.values(tickets)) {
      expect(row).toMatchObject({ created_utc: null, created_local: null, resolved_utc: null });
    }
    expect(tickets.BAD).toMatchObject({ quality: QUALITY.negative_duration + QUALITY.done_without_date });
    expect(tickets.DONE).toMatchObject({ quality: 0 });
    expect(dataset).toMatchObject({ asOfUtc: 0, createdRange: null });
    expect(dataset.accounting).toEqual({
      rows: 6,
      counted: 5,
      folded: 0,
      excluded: {},
      quarantined: { no_id: 1 },
    });
  });
});

describe('durations beside dates', () => {
  it('stand in for the dates that are missing only', async () => {
    const { tickets } = await buildPlanned([
      {
        columns: {
          id: 'id',
          made: 'created',
          answered: 'first_response',
          done: 'resolved',
          again: 'reopen_count',
          response: 'first_response_duration',
          first: 'first_resolution_duration',
          full: 'resolution_duration',
        },
        rows: [
          ['DATES', '2024-01-01 08:00', '2024-01-01 09:00', '2024-01-01 10:00', '0', '-7', '-7', '-7'],
          ['SPANS', '2024-01-01 08:00', null, null, '0', '10', '20', '30'],
          ['AGAIN', '2024-01-01 08:00', null, '2024-01-01 10:00', '1', '-7', '20', '999'],
        ],
        plan: { durations: { 5: MINUTES, 6: MINUTES, 7: MINUTES } },
      },
    ]);
    expect(tickets.DATES).toMatchObject({
      first_response_s: 3600,
      first_resolution_s: 7200,
      resolution_s: 7200,
      quality: 0,
    });
    expect(tickets.SPANS).toMatchObject({
      first_response_utc: utc('2024-01-01 08:10'),
      first_resolution_s: 1200,
      resolution_s: 1800,
      done: true,
    });
    expect(tickets.AGAIN).toMatchObject({
      first_response_s: null,
      first_resolution_s: 1200,
      resolution_s: 7200,
      quality: QUALITY.negative_duration,
    });
  });
});
