import { describe, expect, test } from 'vitest';
import type { LineKey } from '../../src/kpi/facts.ts';
import type { KpiId } from '../../src/kpi/kpi-definition.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { oracle, type OracleOptions } from './oracle.ts';
import { oracleSeries } from './oracle-series.ts';
import { at, solved } from './solved.ts';
import type { OracleTicket } from './oracle-ticket.ts';

const DAY = 86_400;
const AS_OF = at('2026-01-31T12:00:00');
const NOW: OracleOptions = { asOfUtc: AS_OF, asOfLocal: AS_OF };

function figure(tickets: OracleTicket[], kpi: KpiId, line: LineKey, options = NOW) {
  const found = oracle(tickets, options).find((one) => one.kpi === kpi && one.line === line);
  if (!found) throw new Error(`No figure for ${kpi} ${line}`);
  return found;
}

test('without tickets every figure is NULL, not 0, but for what came in', () => {
  const figures = oracle([], NOW);
  expect(figures).toHaveLength(37 * 5);
  for (const one of figures) {
    const isCount = one.kpi === 'tickets_created' && (one.line === 'all' || one.line === 'unknown');
    expect(one).toMatchObject({
      value: isCount ? 0 : null,
      numerator: null,
      n: 0,
      missing: 0,
      mean: null,
      p75: null,
      p90: null,
      max: null,
    });
  }
});

describe('first contact resolution', () => {
  const tickets = [
    solved('2026-01-05T09:00:00', 1200),
    solved('2026-01-05T10:00:00', 1200, { agent_replies: 2 }),
    solved('2026-01-05T11:00:00', 1200, { reopen_count: 1 }),
    solved('2026-01-05T12:00:00', 90_000),
    solved('2026-01-05T13:00:00', 1200, { group_moves: 1, line_resolved: 2, line_max: 2 }),
    solved('2026-01-05T14:00:00', 1200, { agent_replies: null }),
    solved('2026-01-05T15:00:00', 1200, { line_first: null }),
    solved('2026-01-05T16:00:00', 1200, { excluded: 'duplicate' }),
  ];

  test('B: at most one reply, no reopening, no move, line 1; missing inputs are missing', () => {
    expect(figure(tickets, 'first_contact_resolution', 'all')).toMatchObject({
      numerator: 3,
      n: 6,
      missing: 1,
      value: 0.5,
    });
    expect(figure(tickets, 'first_contact_resolution', '1')).toMatchObject({
      numerator: 2,
      n: 5,
      missing: 1,
    });
    expect(figure(tickets, 'first_contact_resolution', 'unknown')).toMatchObject({ value: 1, n: 1 });
  });

  test('C where no replies are counted: within the hour, the line need not be known', () => {
    const uncounted = tickets.map((ticket) => ({ ...ticket, agent_replies: null }));
    expect(figure(uncounted, 'first_contact_resolution', 'all')).toMatchObject({
      numerator: 4,
      n: 7,
      missing: 0,
    });
    expect(figure(uncounted, 'first_contact_resolution', 'unknown')).toMatchObject({ numerator: 1, n: 1 });
  });

  test('A where the tool has a flag; not for one flag in eight tickets; C when it is asked for', () => {
    const all = tickets.map((ticket) => ({ ...ticket, fcr_vendor: false }));
    expect(figure(all, 'first_contact_resolution', 'all')).toMatchObject({ numerator: 0, n: 7, missing: 0 });
    const flagged = [solved('2026-01-05T09:00:00', 1200, { fcr_vendor: false }), ...tickets];
    expect(figure(flagged, 'first_contact_resolution', 'all')).toMatchObject({
      numerator: 4,
      n: 7,
      missing: 1,
    });
    const settings = { ...DEFAULT_SETTINGS, fcrEvidence: 'C' } as const;
    expect(figure(flagged, 'first_contact_resolution', 'all', { ...NOW, settings })).toMatchObject({
      numerator: 5,
      n: 8,
    });
  });

  test('resolved exactly a reopen window ago can no longer change', () => {
    const resolvedAgo = AS_OF - 7 * DAY - at('2026-01-10T09:00:00');
    expect(
      figure([solved('2026-01-10T09:00:00', resolvedAgo)], 'first_contact_resolution', 'all').provisional,
    ).toBe(0);
    expect(
      figure([solved('2026-01-10T09:00:00', resolvedAgo + 1)], 'first_contact_resolution', 'all').provisional,
    ).toBe(1);
  });
});

describe('escalation rate', () => {
  const tickets = [
    solved('2026-01-05T09:00:00', 600),
    solved('2026-01-05T09:00:00', 600, { line_max: 2, lines_reached: 0b011, lines_left_up: 0b001 }),
    solved('2026-01-05T09:00:00', 600, {
      line_max: 3,
      lines_reached: 0b111,
      lines_left_up: 0b011,
      done: false,
    }),
    solved('2026-01-05T09:00:00', 600, { line_first: 2, line_max: 2, lines_reached: 0b010 }),
    solved('2026-01-05T09:00:00', 600, {
      line_first: null,
      line_max: null,
      lines_reached: null,
      lines_left_up: null,
    }),
  ];

  test.each([
    { line: 'all', numerator: 2, n: 4, missing: 1, provisional: 1 },
    { line: '1', numerator: 2, n: 3, missing: 0, provisional: 1 },
    { line: '2', numerator: 1, n: 3, missing: 0, provisional: 1 },
    { line: '3', numerator: 0, n: 1, missing: 0, provisional: 1 },
    { line: 'unknown', numerator: null, n: 0, missing: 1, provisional: 0 },
  ] as const)('$line: $numerator of $n', ({ line, ...expected }) => {
    expect(figure(tickets, 'escalation_rate', line)).toMatchObject(expected);
  });

  test('a filter on line 3 keeps what was there, and counts it for line 3 only', () => {
    const options = { ...NOW, filter: { ...NO_FILTER, lines: [3] } } as const;
    expect(figure(tickets, 'escalation_rate', 'all', options)).toMatchObject({ numerator: 0, n: 1 });
    expect(figure(tickets, 'escalation_rate', '1', options)).toMatchObject({ n: 0 });
    expect(figure(tickets, 'escalation_rate', '3', options)).toMatchObject({ numerator: 0, n: 1 });
  });
});

test('reopen rate: within the window where the moment is known, else ever; for the line that resolved first', () => {
  const moment = at('2026-01-05T09:00:00') + 600;
  const tickets = [
    solved('2026-01-05T09:00:00', 600, { reopen_count: 1, reopened_utc: moment + 7 * DAY }),
    solved('2026-01-05T09:00:00', 600, { reopen_count: 2, reopened_utc: moment + 7 * DAY + 1 }),
    solved('2026-01-05T09:00:00', 600, { reopen_count: 1, line_resolved: 1, line_first_resolved: 2 }),
    solved('2026-01-05T09:00:00', 600, { reopen_count: null }),
    solved('2026-01-05T09:00:00', 600, { line_resolved: 1, line_first_resolved: null }),
  ];
  expect(figure(tickets, 'reopen_rate', 'all')).toMatchObject({ numerator: 2, n: 4, missing: 1 });
  expect(figure(tickets, 'reopen_rate', '1')).toMatchObject({ numerator: 1, n: 2, missing: 1 });
  expect(figure(tickets, 'reopen_rate', '2')).toMatchObject({ numerator: 1, n: 1 });
  expect(figure(tickets, 'reopen_rate', 'unknown')).toMatchObject({ numerator: 0, n: 1 });
});

test('durations: median, p75, p90 and mean of what was measured; the rest is missing', () => {
  const tickets = [100, 200, 300, 1000].map((seconds) => solved('2026-01-05T09:00:00', seconds));
  const open = solved('2026-01-05T09:00:00', 1, {
    first_response_s: null,
    resolved_utc: null,
    resolved_local: null,
    resolution_s: null,
  });
  expect(figure([...tickets, open], 'resolution_time', '1')).toMatchObject({
    value: 250,
    numerator: null,
    n: 4,
    missing: 0,
    mean: 400,
    p75: 475,
    p90: expect.closeTo(790, 9),
  });
  expect(figure([...tickets, open], 'first_response_time', '1')).toMatchObject({
    value: 60,
    n: 4,
    missing: 1,
  });
});

test('the period cuts on the local date of the KPI itself: a ticket resolved a day later is in another period', () => {
  const tickets = [solved('2026-01-31T23:30:00', 3600)];
  const january = { ...NOW, filter: { ...NO_FILTER, period: { from: '2026-01-01', to: '2026-01-31' } } };
  const february = { ...NOW, filter: { ...NO_FILTER, period: { from: '2026-02-01', to: null } } };
  expect(figure(tickets, 'first_response_time', 'all', january).n).toBe(1);
  expect(figure(tickets, 'resolution_time', 'all', january).n).toBe(0);
  expect(figure(tickets, 'first_response_time', 'all', february).n).toBe(0);
  expect(figure(tickets, 'resolution_time', 'all', february).n).toBe(1);
});

test('filters: unknown priority and channel are values of their own', () => {
  const tickets = [
    solved('2026-01-05T09:00:00', 60, { priority: 1 }),
    solved('2026-01-05T09:00:00', 60, { priority: null, channel: 'email' }),
    solved('2026-01-05T09:00:00', 60, { channel: null }),
  ];
  const count = (filter: Partial<typeof NO_FILTER>) =>
    figure(tickets, 'resolution_time', 'all', { ...NOW, filter: { ...NO_FILTER, ...filter } }).n;
  expect(count({ priorities: [1] })).toBe(1);
  expect(count({ priorities: [0, 1] })).toBe(2);
  expect(count({ channels: ['unknown'] })).toBe(1);
  expect(count({ channels: ['unknown', 'email'] })).toBe(2);
  expect(count({ lines: [0] })).toBe(0);
});

test('series: a point per bucket with measured tickets, a gap elsewhere', () => {
  const tickets = [
    solved('2025-12-28T10:00:00', 100),
    solved('2025-12-29T10:00:00', 200),
    solved('2026-01-04T10:00:00', 400),
    solved('2026-01-13T10:00:00', 800),
  ];
  const weekly = oracleSeries(tickets, { ...NOW, bucket: 'week' });
  const points = weekly.find((one) => one.kpi === 'resolution_time' && one.line === '1')?.points;
  expect(points).toEqual([
    { from: '2025-12-22', value: 100, numerator: null, n: 1, provisional: 0 },
    { from: '2025-12-29', value: 300, numerator: null, n: 2, provisional: 0 },
    { from: '2026-01-12', value: 800, numerator: null, n: 1, provisional: 0 },
  ]);
  const monthly = oracleSeries(tickets, { ...NOW, bucket: 'month' });
  expect(monthly.find((one) => one.kpi === 'reopen_rate' && one.line === 'all')?.points).toEqual([
    { from: '2025-12-01', value: 0, numerator: 0, n: 2, provisional: 0 },
    { from: '2026-01-01', value: 0, numerator: 0, n: 2, provisional: 0 },
  ]);
});
