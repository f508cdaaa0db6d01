import fc from 'fast-check';
import { CHANNELS, type Line, type Priority } from '../../src/kpi/facts.ts';
import { oracleTicketWith } from '../oracle/oracle-ticket-with.ts';
import type { OracleTicket } from '../oracle/oracle-ticket.ts';

const HOUR = 3600;
const DAY = 86_400;
/** Wall clock of the generated desks: one hour ahead of UTC, all year. */
const AHEAD = HOUR;

/** The midnight of 20 December 2024, so that a desk of forty days crosses a month, a quarter and an ISO year. */
export const START = Date.UTC(2024, 11, 20) / 1000 - AHEAD;
/** "Now" in seconds UTC. */
export const AS_OF = START + 40 * DAY;
export const AS_OF_LOCAL = AS_OF + AHEAD;

export const CATEGORIES = ['Password', "Printer's", 'Network'] as const;
export const GROUPS = ['Desk', 'Network "2"', 'Infra'] as const;
export const AGENTS = ['Ann', 'Bob'] as const;

/** Mostly whole days and hours, so that moments often are the same and windows are met to the second. */
function seconds(most: number): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: 0, max: most / DAY }).map((n) => n * DAY) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: most / HOUR }).map((n) => n * HOUR) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: most }) },
  );
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null, freq: 6 });
const line = maybe(fc.constantFrom<Line>(1, 2, 3));
const few = maybe(fc.integer({ min: 0, max: 3 }));
const local = (utc: number | null): number | null => (utc === null ? null : utc + AHEAD);
const after = (from: number | null, more: number | null): number | null =>
  from === null || more === null ? null : from + more;

const times = fc.record({
  created: seconds(40 * DAY),
  toResponse: maybe(seconds(5 * DAY)),
  toFirst: maybe(seconds(20 * DAY)),
  toLast: maybe(seconds(15 * DAY)),
  toReopen: maybe(seconds(16 * DAY)),
  toResponseDue: maybe(seconds(3 * DAY)),
  toDue: maybe(seconds(12 * DAY)),
  toUpdate: maybe(seconds(41 * DAY)),
  toNextContact: fc.option(seconds(16 * DAY), { nil: null }),
  nextIsAfterResolution: fc.boolean(),
  isJustInTime: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  on_hold_s: maybe(seconds(3 * DAY)),
  handle_s: maybe(seconds(DAY)),
  pickup_s: maybe(seconds(DAY)),
});

const path = fc.record({
  lines_reached: maybe(fc.integer({ min: 1, max: 7 })),
  left: fc.integer({ min: 0, max: 3 }),
  path_complete: fc.boolean(),
  skipped_line: fc.boolean(),
  ups: fc.integer({ min: 0, max: 2 }),
  downs: fc.integer({ min: 0, max: 2 }),
  atLines: maybe(fc.tuple(seconds(5 * DAY), seconds(5 * DAY), seconds(5 * DAY))),
  handoff1_s: maybe(seconds(DAY)),
  handoff2_s: maybe(seconds(DAY)),
  handoff3_s: maybe(seconds(DAY)),
  line_first: line,
});

const rest = fc.record({
  done: maybe(fc.boolean()),
  priority: maybe(fc.constantFrom<Priority>(1, 2, 3, 4)),
  channel: maybe(fc.constantFrom(...CHANNELS)),
  category: maybe(fc.constantFrom(...CATEGORIES)),
  group_first: maybe(fc.constantFrom(...GROUPS)),
  group_resolved: maybe(fc.constantFrom(...GROUPS)),
  group_current: maybe(fc.constantFrom(...GROUPS)),
  agent: maybe(fc.constantFrom(...AGENTS)),
  requester_no: maybe(fc.integer({ min: 1, max: 4 })),
  line_resolved: line,
  line_first_resolved: line,
  line_current: line,
  reopen_count: few,
  group_moves: few,
  group_returns: few,
  agent_replies: few,
  customer_replies: few,
  fcr_vendor: maybe(fc.boolean()),
  sla_resolution_met: fc.option(fc.boolean(), { nil: null, freq: 1 }),
  sla_response_met: fc.option(fc.boolean(), { nil: null, freq: 1 }),
  hierarchical: maybe(fc.boolean()),
  csat: maybe(fc.constantFrom(0, 0.25, 0.5, 0.74, 0.75, 1)),
  rating_asked: fc.constantFrom(true, true, null),
  excluded: fc.constantFrom(null, null, null, null, 'spam' as const, 'rule' as const),
});

type Path = typeof path extends fc.Arbitrary<infer T> ? T : never;

/** What the lines reached, the first and the highest say of each other is never at odds: all come from one path. */
function placesOf({ left, ups, downs, atLines, ...known }: Path): Partial<OracleTicket> {
  const { lines_reached } = known;
  if (lines_reached === null) return { line_first: known.line_first, path_complete: false };
  const [line1_s, line2_s, line3_s] = atLines ?? [null, null, null];
  return {
    ...known,
    line_first: known.line_first ?? 1,
    line_max: lines_reached >= 4 ? 3 : lines_reached >= 2 ? 2 : 1,
    lines_left_up: left & lines_reached,
    line_ups: ups,
    line_downs: downs,
    line1_s,
    line2_s,
    line3_s,
  };
}

function hasHandoff({ handoff1_s, handoff2_s, handoff3_s }: Path): boolean {
  return handoff1_s !== null || handoff2_s !== null || handoff3_s !== null;
}

const ticket: fc.Arbitrary<OracleTicket> = fc.tuple(times, path, rest).map(([when, places, known]) => {
  const created = START + when.created;
  const first = after(created, when.toFirst);
  const last = after(first, when.toLast);
  const justInTime = (moment: number | null): number | null => (when.isJustInTime ? moment : null);
  const responseDue = justInTime(after(created, when.toResponse)) ?? after(created, when.toResponseDue);
  const due = justInTime(last) ?? after(created, when.toDue);
  return oracleTicketWith({
    ...known,
    ...placesOf(places),
    created_utc: created,
    created_local: local(created),
    first_response_utc: after(created, when.toResponse),
    first_response_s: when.toResponse,
    first_resolved_utc: first,
    first_resolved_local: local(first),
    first_resolution_s: when.toFirst,
    resolved_utc: last,
    resolved_local: local(last),
    resolution_s: last === null ? null : last - created,
    reopened_utc: after(first, when.toReopen),
    updated_utc: after(created, when.toUpdate),
    response_due_utc: responseDue,
    response_due_local: local(responseDue),
    due_utc: due,
    due_local: local(due),
    next_contact_utc:
      known.requester_no === null
        ? null
        : after(when.nextIsAfterResolution ? (first ?? created) : created, when.toNextContact),
    on_hold_s: when.on_hold_s,
    handle_s: when.handle_s,
    // Hand-offs are read from a history, which counts the returns as well.
    group_returns: known.group_returns ?? (hasHandoff(places) ? 0 : null),
    pickup_s: when.pickup_s,
  });
});

/** Columns that an export has or lacks together. */
const PARTS = {
  responses: ['first_response_utc', 'first_response_s'],
  reopenings: ['reopened_utc'],
  counts: ['reopen_count', 'group_moves'],
  replies: ['agent_replies', 'customer_replies'],
  flags: ['fcr_vendor', 'hierarchical'],
  responseFlags: ['sla_response_met'],
  resolutionFlags: ['sla_resolution_met'],
  responseDues: ['response_due_utc', 'response_due_local'],
  dues: ['due_utc', 'due_local'],
  updates: ['updated_utc'],
  requesters: ['requester_no', 'next_contact_utc'],
  ratings: ['csat', 'rating_asked'],
  states: ['done'],
  firstGroups: ['group_first'],
  lastGroups: ['group_resolved'],
  agents: ['agent'],
  categories: ['category'],
  lastLines: ['line_resolved', 'line_first_resolved'],
  lines: ['line_current'],
  history: [
    'on_hold_s',
    'pickup_s',
    'line1_s',
    'line2_s',
    'line3_s',
    'handoff1_s',
    'handoff2_s',
    'handoff3_s',
    'line_ups',
    'line_downs',
    'skipped_line',
    'group_returns',
  ],
  paths: [
    'lines_reached',
    'lines_left_up',
    'line_max',
    'line_first',
    'line1_s',
    'line2_s',
    'line3_s',
    'skipped_line',
  ],
  resolutions: [
    'first_resolved_utc',
    'first_resolved_local',
    'first_resolution_s',
    'resolved_utc',
    'resolved_local',
    'resolution_s',
    'reopened_utc',
  ],
  dates: [
    'created_utc',
    'created_local',
    'first_response_utc',
    'first_resolved_utc',
    'first_resolved_local',
    'resolved_utc',
    'resolved_local',
    'reopened_utc',
    'updated_utc',
    'response_due_utc',
    'response_due_local',
    'due_utc',
    'due_local',
    'next_contact_utc',
  ],
} as const satisfies Record<string, readonly (keyof OracleTicket)[]>;

type Part = keyof typeof PARTS;
const PART_NAMES = Object.keys(PARTS).filter((name): name is Part => name in PARTS);

/** Mostly an export that has everything; else one that lacks some of its columns. */
const lacking: fc.Arbitrary<readonly Part[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 3, arbitrary: fc.subarray(PART_NAMES, { maxLength: 5 }) },
);

/** A small desk: tickets that are possible, and some that are strange. */
export function desk(maxLength: number): fc.Arbitrary<OracleTicket[]> {
  return fc.tuple(fc.array(ticket, { maxLength }), lacking).map(([tickets, parts]) => {
    const columns = parts.flatMap((part) => [...PARTS[part]]);
    const nothing = Object.fromEntries(columns.map((column) => [column, null]));
    return tickets.map((one) => ({ ...one, ...nothing }));
  });
}
