import { describe, expect, test } from 'vitest';
import type { LineKey } from '../../src/kpi/facts.ts';
import type { KpiId } from '../../src/kpi/kpi-definition.ts';
import { NO_FILTER, type KpiFilter } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { oracle, oracleBy, type OracleOptions } from './oracle.ts';
import { oracleSeries } from './oracle-series.ts';
import type { OracleTicket } from './oracle-ticket.ts';
import { at, solved } from './solved.ts';

const HOUR = 3600;
const DAY = 86_400;
const AS_OF = at('2026-01-31T12:00:00');
const NOW: OracleOptions = { asOfUtc: AS_OF, asOfLocal: AS_OF };
const MORNING = '2026-01-05T09:00:00';

function figure(tickets: OracleTicket[], kpi: KpiId, line: LineKey = 'all', options = NOW) {
  const found = oracle(tickets, options).find((one) => one.kpi === kpi && one.line === line);
  if (!found) throw new Error(`No figure for ${kpi} ${line}`);
  return found;
}

function waiting(created: string, more: Partial<OracleTicket> = {}): OracleTicket {
  return solved(created, 0, {
    first_resolved_utc: null,
    first_resolved_local: null,
    resolved_utc: null,
    resolved_local: null,
    first_resolution_s: null,
    resolution_s: null,
    line_resolved: null,
    line_first_resolved: null,
    line_current: 1,
    done: false,
    ...more,
  });
}

const until = (to: string): OracleOptions => ({
  ...NOW,
  filter: { ...NO_FILTER, period: { from: null, to } },
});

describe('volume', () => {
  const tickets = [
    solved('2026-01-30T23:00:00', 2 * HOUR, { line_first: 1, line_resolved: 2 }),
    solved('2026-01-30T23:00:00', HOUR / 2),
    waiting('2026-01-31T08:00:00', { line_first: null }),
    solved(MORNING, 60, { excluded: 'spam' }),
  ];
  test('created by the line that received it, resolved by the line that resolved it last', () => {
    expect(figure(tickets, 'tickets_created')).toMatchObject({ value: 3, n: 3, numerator: null });
    expect(figure(tickets, 'tickets_created', '1').value).toBe(2);
    expect(figure(tickets, 'tickets_created', 'unknown').value).toBe(1);
    expect(figure(tickets, 'tickets_resolved')).toMatchObject({ value: 2, n: 2 });
    expect(figure(tickets, 'tickets_resolved', '2').value).toBe(1);
    expect(figure(tickets, 'tickets_resolved', 'all', until('2026-01-30')).value).toBe(1);
  });
  test('same day: by the local dates of creation and first resolution', () => {
    expect(figure(tickets, 'same_day_resolution')).toMatchObject({ numerator: 1, n: 2 });
  });
});

describe('net and lasting first contact', () => {
  const tickets = [
    solved(MORNING, 600, { requester_no: 1, category: 'Password' }),
    solved(MORNING, 600, { requester_no: 2, category: 'Hardware' }),
    solved(MORNING, 600, { requester_no: null, channel: 'monitoring' }),
    solved(MORNING, 600, { requester_no: 3, line_first: 2 }),
  ];
  test('net leaves out what came in at another line, alarms, and what line 1 cannot solve', () => {
    expect(figure(tickets, 'first_contact_resolution')).toMatchObject({ numerator: 3, n: 4 });
    expect(figure(tickets, 'first_contact_resolution_net')).toMatchObject({ n: 2, missing: 0 });
    const settings = { ...DEFAULT_SETTINGS, notForLine1: ['Hardware'] };
    expect(figure(tickets, 'first_contact_resolution_net', 'all', { ...NOW, settings }).n).toBe(1);
  });
  test('lasting: nobody came back within the window after the first resolution', () => {
    const window = at(MORNING) + 600 + 7 * DAY + 1;
    const again = (next_contact_utc: number) => solved(MORNING, 600, { requester_no: 9, next_contact_utc });
    expect(figure([again(window)], 'first_contact_resolution_lasting')).toMatchObject({ numerator: 1, n: 1 });
    expect(figure([again(window - 1)], 'first_contact_resolution_lasting').numerator).toBe(0);
    expect(figure([again(window - 1)], 'repeat_contact').numerator).toBe(1);
    expect(figure(tickets, 'first_contact_resolution_lasting')).toMatchObject({ n: 3, missing: 1 });
  });
});

test('first level: what line 1 resolved, by the line that received it; one touch: at most one reply', () => {
  const tickets = [
    solved(MORNING, 60),
    solved(MORNING, 60, { line_resolved: 2, agent_replies: 2 }),
    solved(MORNING, 60, { line_resolved: null, agent_replies: null }),
  ];
  expect(figure(tickets, 'first_level_resolution', '1')).toMatchObject({ numerator: 1, n: 2, missing: 1 });
  expect(figure(tickets, 'one_touch')).toMatchObject({ numerator: 1, n: 2, missing: 1 });
});

describe('the way a ticket goes', () => {
  const tickets = [
    solved(MORNING, 60, { line_ups: 0, line_downs: 0, skipped_line: false }),
    solved(MORNING, 60, {
      line_max: 3,
      lines_reached: 0b111,
      lines_left_up: 0b011,
      line_ups: 2,
      line_downs: 0,
      skipped_line: false,
    }),
    solved(MORNING, 60, {
      line_max: 3,
      lines_reached: 0b101,
      lines_left_up: 0b001,
      line_ups: 1,
      line_downs: 1,
      skipped_line: true,
    }),
    solved(MORNING, 60, { line_first: 2, line_max: 2, lines_reached: 0b010, line_ups: null }),
  ];
  test('from line 1, from line 2, past line 2, and back', () => {
    expect(figure(tickets, 'escalation_l1_l2')).toMatchObject({ numerator: 2, n: 3 });
    expect(figure(tickets, 'escalation_l2_l3')).toMatchObject({ numerator: 1, n: 2 });
    expect(figure(tickets, 'escalation_l1_l3')).toMatchObject({ numerator: 1, n: 3 });
    expect(figure(tickets, 'returned_escalation')).toMatchObject({ numerator: 1, n: 2, missing: 1 });
  });
  test('moves', () => {
    const moved = [0, 1, 4, null].map((group_moves) =>
      solved(MORNING, 60, { group_moves, group_returns: group_moves === 4 ? 2 : 0, hierarchical: false }),
    );
    expect(figure(moved, 'transfer_rate')).toMatchObject({ numerator: 2, n: 3, missing: 1 });
    expect(figure(moved, 'moves_per_ticket')).toMatchObject({ value: 5 / 3, n: 3, numerator: null });
    expect(figure(moved, 'ping_pong')).toMatchObject({ numerator: 1, n: 4 });
    expect(figure(moved, 'hierarchical_escalation')).toMatchObject({ numerator: 0, n: 4 });
  });
  test('time of each line by itself; together for all', () => {
    const one = solved(MORNING, 100, {
      lines_reached: 0b011,
      line1_s: 30,
      line2_s: 70,
      line3_s: 0,
      handoff2_s: 20,
      group_moves: 1,
    });
    expect(figure([one], 'time_in_line').value).toBe(100);
    expect(figure([one], 'time_in_line', '1').value).toBe(30);
    expect(figure([one], 'time_in_line', '3').n).toBe(0);
    expect(figure([one], 'handoff_delay')).toMatchObject({ value: 20, n: 1 });
    expect(figure([one], 'handoff_delay', '1')).toMatchObject({ value: null, missing: 1 });
    const view = { ...NOW, filter: { ...NO_FILTER, lines: [2] } } as const;
    expect(figure([one], 'time_in_line', 'all', view).value).toBe(70);
  });
});

test('reopens per 100 resolutions: the sums, not the mean of the tickets', () => {
  const tickets = [0, 0, 3, null].map((reopen_count) => solved(MORNING, 60, { reopen_count }));
  expect(figure(tickets, 'reopens_per_100')).toMatchObject({ value: 50, n: 3, missing: 1 });
  expect(figure(tickets, 'reopen_rate_ever')).toMatchObject({ numerator: 1, n: 3 });
});

test('time: less what was on hold; until pick-up; work written down', () => {
  const ticket = solved(MORNING, 1000, { on_hold_s: 400, pickup_s: 50, handle_s: 120 });
  expect(figure([ticket], 'net_resolution_time').value).toBe(600);
  expect(figure([{ ...ticket, on_hold_s: 1001 }], 'net_resolution_time')).toMatchObject({ n: 0, missing: 1 });
  expect(figure([ticket], 'pickup_time').value).toBe(50);
  expect(figure([ticket], 'handle_time')).toMatchObject({ value: 120, max: 120 });
});

describe('service level', () => {
  const due = at('2026-01-10T12:00:00');
  const dated = { due_utc: due, due_local: due };
  test('by the date it falls due; an open one that is late has missed it', () => {
    const tickets = [
      solved('2026-01-10T11:00:00', HOUR, dated),
      solved('2026-01-10T11:00:00', HOUR + 1, dated),
      waiting('2026-01-10T11:00:00', dated),
      waiting('2026-01-10T11:00:00', { due_utc: AS_OF, due_local: AS_OF }),
      waiting('2026-01-10T11:00:00', { ...dated, done: true }),
      solved('2026-01-10T11:00:00', HOUR + 1, { ...dated, sla_resolution_met: true }),
    ];
    expect(figure(tickets, 'sla_resolution')).toMatchObject({ numerator: 2, n: 4, missing: 2 });
    expect(figure(tickets, 'sla_resolution', 'all', until('2026-01-09')).missing).toBe(0);
  });
  test('what has not fallen due is not in it, resolved or not', () => {
    const later = { due_utc: AS_OF + 1, due_local: AS_OF + 1 };
    const tickets = [waiting(MORNING, dated), solved(MORNING, 60, later), waiting(MORNING, later)];
    expect(figure(tickets, 'sla_resolution')).toMatchObject({ numerator: 0, n: 1, missing: 0 });
  });
  test('a verdict without a due date counts when it was resolved, beside due dates of others', () => {
    const tickets = [
      solved(MORNING, 60, dated),
      solved(MORNING, 60, { sla_resolution_met: false }),
      solved(MORNING, 60),
    ];
    expect(figure(tickets, 'sla_resolution')).toMatchObject({ numerator: 1, n: 2, missing: 0 });
    expect(figure(tickets, 'sla_resolution', 'all', until('2026-01-06'))).toMatchObject({
      numerator: 0,
      n: 1,
    });
  });
  test('by the flag alone: of what was resolved in the period', () => {
    const tickets = [
      solved(MORNING, 60, { sla_resolution_met: true, sla_response_met: false }),
      waiting(MORNING, { sla_resolution_met: false }),
    ];
    expect(figure(tickets, 'sla_resolution')).toMatchObject({ numerator: 1, n: 1 });
    expect(figure(tickets, 'sla_response')).toMatchObject({ numerator: 0, n: 1, missing: 1 });
  });
  test('of the response: not answered and late is missed', () => {
    const response = { response_due_utc: due, response_due_local: due };
    const tickets = [
      waiting('2026-01-10T11:00:00', { ...response, first_response_utc: due }),
      waiting('2026-01-10T11:00:00', response),
    ];
    expect(figure(tickets, 'sla_response')).toMatchObject({ numerator: 1, n: 2 });
  });
});

describe('backlog', () => {
  const tickets = [
    solved('2026-01-09T10:00:00', 3 * DAY),
    waiting('2026-01-10T22:00:00', { line_current: 2, updated_utc: at('2026-01-12T00:00:00') }),
    waiting('2026-01-20T12:00:00', { updated_utc: null }),
    waiting('2026-01-20T12:00:00', { done: true }),
  ];
  test('what was created before the end of the period, and not resolved by then', () => {
    expect(figure(tickets, 'backlog', 'all', until('2026-01-08'))).toMatchObject({ value: 0, missing: 0 });
    expect(figure(tickets, 'backlog', 'all', until('2026-01-11'))).toMatchObject({ value: 2, missing: 0 });
    expect(figure(tickets, 'backlog', 'all', until('2026-01-12'))).toMatchObject({ value: 1 });
    expect(figure(tickets, 'backlog')).toMatchObject({ value: 2, n: 2, missing: 0 });
    expect(figure(tickets, 'backlog', 'all', until('2026-01-25'))).toMatchObject({ value: 2, missing: 1 });
    expect(figure(tickets, 'backlog', '2').value).toBe(1);
  });
  test('its age at that moment, and how long nobody touched it', () => {
    expect(figure(tickets, 'backlog_age', 'all', until('2026-01-10'))).toMatchObject({
      value: (38 * HOUR + 2 * HOUR) / 2,
      max: 38 * HOUR,
    });
    expect(figure(tickets, 'backlog_age')).toMatchObject({ n: 2, missing: 0, max: 20 * DAY + 14 * HOUR + 1 });
    expect(figure(tickets, 'backlog_stale_5')).toMatchObject({ numerator: 1, n: 1, missing: 1 });
    expect(figure(tickets, 'backlog_stale_30')).toMatchObject({ numerator: 0, n: 1 });
    expect(figure(tickets, 'backlog_stale_5', 'all', until('2026-01-11'))).toMatchObject({
      n: 0,
      missing: 2,
    });
  });
  test('through time: at the end of each week, the last one now', () => {
    const points = oracleSeries(tickets, { ...NOW, bucket: 'week' }).find(
      (one) => one.kpi === 'backlog' && one.line === 'all',
    )?.points;
    expect(points?.map(({ from, value }) => [from, value])).toEqual([
      ['2026-01-05', 2],
      ['2026-01-12', 1],
      ['2026-01-19', 2],
      ['2026-01-26', 2],
    ]);
  });
});

test('satisfaction: satisfied of the rated, and rated of the resolved', () => {
  const tickets = [1, 0.75, 0.74, null].map((csat) => solved(MORNING, 60, { csat, rating_asked: true }));
  const elsewhere = solved(MORNING, 60);
  expect(figure(tickets, 'csat')).toMatchObject({ numerator: 2, n: 3, missing: 1 });
  expect(figure([...tickets, elsewhere], 'csat_response')).toMatchObject({
    numerator: 3,
    n: 4,
    missing: 1,
  });
});

test('split by what tickets are, and filtered on names', () => {
  const tickets = [
    solved('2026-01-05T09:59:59', 60, { category: 'A', group_first: 'Desk', group_resolved: 'Network' }),
    solved('2026-01-11T10:00:00', 60, { category: null, group_first: 'Desk', group_resolved: null }),
  ];
  const split = (dimension: Parameters<typeof oracleBy>[0], kpi: KpiId, filter: Partial<KpiFilter> = {}) =>
    Object.fromEntries(
      oracleBy(dimension, tickets, { ...NOW, filter: { ...NO_FILTER, ...filter } })
        .filter((one) => one.kpi === kpi)
        .map(({ key, n }) => [key, n]),
    );
  expect(split('category', 'resolution_time')).toEqual({ A: 1, null: 1 });
  expect(split('weekday', 'tickets_created')).toEqual({ 1: 1, 7: 1 });
  expect(split('hour', 'tickets_created')).toEqual({ 9: 1, 10: 1 });
  expect(split('group', 'tickets_created')).toEqual({ Desk: 2 });
  expect(split('group', 'tickets_resolved')).toEqual({ Network: 1, null: 1 });
  expect(split('category', 'tickets_created', { categories: [null] })).toEqual({ null: 1 });
  expect(split('category', 'tickets_resolved', { groups: ['Network'] })).toEqual({ A: 1 });
  expect(split('category', 'tickets_created', { groups: ['Network'] })).toEqual({});
});
