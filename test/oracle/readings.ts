import type { Line } from '../../src/kpi/facts.ts';
import type { Cohort, KpiId, KpiKind } from '../../src/kpi/kpi-definition.ts';
import { cameBack, firstContact, isForLine1, lastingFirstContact } from './first-contact.ts';
import {
  escalated,
  fromLine1Up,
  fromLine2To3,
  handoffTo,
  leftUp,
  mayHaveBeenAtLine2,
  mayStartAtLine1,
  sentBack,
  skippedLine2,
  timeAt,
} from './journey.ts';
import { bucketStart } from './bucket-start.ts';
import type { OracleTicket } from './oracle-ticket.ts';
import { answeredInTime, hasFallenDue, resolvedInTime } from './sla.ts';
import { isRecent, reopenWindow, type World } from './world.ts';

const DAY = 86_400;

/** What one ticket says for one KPI: yes or no, a number, or NULL where it cannot be measured. */
export type Answer = boolean | number | null;

/** Whose ticket it is: of one line, or of every line that had it. */
type Owner = 'first' | 'resolved' | 'first_resolved' | 'current' | 'owner' | 'reached';

/** How one KPI reads a ticket. */
export interface Reading {
  kind: KpiKind;
  cohort: Cohort;
  owner: Owner;
  answer: (ticket: OracleTicket, world: World) => Answer;
  /** Of which tickets it is; absent: of all in the cohort. The others are neither measured nor missing. */
  population?: (ticket: OracleTicket, world: World) => boolean;
  /** Whether this export can say anything at all; absent: as far as its tickets do. */
  measurable?: (world: World) => boolean;
  /** Where each line that had it has an answer of its own. */
  ofLines?: (ticket: OracleTicket, lines: readonly Line[]) => Answer;
  /** Of scores: what the sum is divided by, besides 1 a ticket. */
  weight?: (ticket: OracleTicket) => number | null;
  /** Whether its answer can still change. */
  provisional: (ticket: OracleTicket, world: World) => boolean;
}

type Provisional = Reading['provisional'];
const never: Provisional = () => false;
const whileOpen: Provisional = (ticket) => ticket.done !== true;
const afterFirst: Provisional = (ticket, world) => isRecent(ticket.first_resolved_utc, world);
const afterLast: Provisional = (ticket, world) => isRecent(ticket.resolved_utc, world);

/** Tickets created; the line that received them. */
const CREATED = { kind: 'rate', cohort: 'created', owner: 'first', provisional: whileOpen } as const;
const FIRST_CONTACT = {
  kind: 'rate',
  cohort: 'first_resolved',
  owner: 'first',
  provisional: afterFirst,
} as const;
const FIRST_RESOLVED = { ...FIRST_CONTACT, owner: 'first_resolved' } as const;
const RESOLVED = { kind: 'rate', cohort: 'resolved', owner: 'resolved', provisional: afterLast } as const;
const OPEN = {
  kind: 'rate',
  cohort: 'open',
  owner: 'current',
  provisional: never,
  measurable: (world: World) => world.has('created_local') && world.has('done'),
  // What is done now is not open now, whenever that was; at an earlier moment it may have been.
  population: (ticket: OracleTicket, world: World) =>
    ticket.done !== true || ticket.resolved_local !== null || world.momentUtc < world.asOfUtc,
} as const;

function reopenedInTime(ticket: OracleTicket, world: World): boolean | null {
  const { reopen_count, reopened_utc, first_resolved_utc } = ticket;
  if (reopen_count === null) return null;
  if (reopen_count === 0) return false;
  if (reopened_utc === null || first_resolved_utc === null) return true;
  return reopened_utc - first_resolved_utc <= reopenWindow(world);
}

/** Not resolved as far as is known, and not known to be open either: done but nobody wrote when, or in a state unknown. */
function isUndated(ticket: OracleTicket): boolean {
  return ticket.done !== false && ticket.resolved_local === null;
}

function notUpdatedFor(days: number): Reading['answer'] {
  return (ticket, { momentUtc, asOfUtc }) => {
    const { updated_utc } = ticket;
    // Of a moment that is past, only the tickets that nobody has touched since could be told.
    if (momentUtc < asOfUtc) return null;
    if (isUndated(ticket) || updated_utc === null || updated_utc > momentUtc) return null;
    return momentUtc - updated_utc > days * DAY;
  };
}

export const READINGS: Record<KpiId, Reading> = {
  tickets_created: { ...CREATED, kind: 'count', answer: () => true, provisional: never },
  tickets_resolved: {
    ...RESOLVED,
    kind: 'count',
    answer: () => true,
    measurable: (world) => world.has('resolved_utc') || world.has('resolution_s'),
  },
  first_contact_resolution: { ...FIRST_CONTACT, answer: firstContact },
  first_contact_resolution_net: { ...FIRST_CONTACT, answer: firstContact, population: isForLine1 },
  first_contact_resolution_lasting: { ...FIRST_CONTACT, answer: lastingFirstContact },
  first_level_resolution: {
    ...RESOLVED,
    owner: 'first',
    answer: ({ line_resolved }) => (line_resolved === null ? null : line_resolved === 1),
  },
  one_touch: {
    ...RESOLVED,
    owner: 'first',
    answer: ({ agent_replies }) => (agent_replies === null ? null : agent_replies < 2),
  },
  escalation_rate: { ...CREATED, owner: 'reached', answer: escalated, ofLines: leftUp },
  escalation_l1_l2: { ...CREATED, answer: fromLine1Up, population: mayStartAtLine1 },
  escalation_l2_l3: { ...CREATED, owner: 'reached', answer: fromLine2To3, population: mayHaveBeenAtLine2 },
  escalation_l1_l3: { ...CREATED, answer: skippedLine2, population: mayStartAtLine1 },
  returned_escalation: { ...CREATED, answer: sentBack, population: ({ line_ups }) => line_ups !== 0 },
  hierarchical_escalation: { ...CREATED, answer: ({ hierarchical }) => hierarchical },
  transfer_rate: {
    ...RESOLVED,
    answer: ({ group_moves }) => (group_moves === null ? null : group_moves >= 1),
  },
  moves_per_ticket: { ...RESOLVED, kind: 'score', answer: ({ group_moves }) => group_moves },
  ping_pong: {
    ...RESOLVED,
    answer: ({ group_returns }) => (group_returns === null ? null : group_returns >= 1),
  },
  reopen_rate: { ...FIRST_RESOLVED, answer: reopenedInTime },
  reopen_rate_ever: {
    ...FIRST_RESOLVED,
    answer: ({ reopen_count }) => (reopen_count === null ? null : reopen_count > 0),
  },
  reopens_per_100: {
    ...FIRST_RESOLVED,
    kind: 'score',
    answer: ({ reopen_count }) => (reopen_count === null ? null : 100 * reopen_count),
    weight: ({ reopen_count }) => (reopen_count === null ? null : reopen_count + 1),
  },
  repeat_contact: { ...FIRST_RESOLVED, answer: cameBack },
  first_response_time: {
    ...CREATED,
    kind: 'duration',
    answer: ({ first_response_s }) => first_response_s,
    provisional: never,
  },
  resolution_time: { ...RESOLVED, kind: 'duration', answer: ({ resolution_s }) => resolution_s },
  first_resolution_time: {
    ...FIRST_RESOLVED,
    kind: 'duration',
    answer: ({ first_resolution_s }) => first_resolution_s,
    provisional: never,
  },
  net_resolution_time: {
    ...RESOLVED,
    kind: 'duration',
    answer: ({ resolution_s, on_hold_s }) =>
      resolution_s === null || on_hold_s === null || on_hold_s > resolution_s
        ? null
        : resolution_s - on_hold_s,
  },
  pickup_time: {
    ...CREATED,
    kind: 'duration',
    answer: ({ pickup_s }) => pickup_s,
    provisional: never,
  },
  time_in_line: {
    ...RESOLVED,
    kind: 'duration',
    owner: 'reached',
    answer: (ticket) => timeAt(ticket, [1, 2, 3]),
    ofLines: timeAt,
  },
  handoff_delay: {
    ...RESOLVED,
    kind: 'duration',
    owner: 'reached',
    population: ({ group_moves }) => group_moves !== 0,
    answer: (ticket) => handoffTo(ticket, [1, 2, 3]),
    ofLines: handoffTo,
  },
  handle_time: { ...RESOLVED, kind: 'duration', answer: ({ handle_s }) => handle_s },
  sla_response: {
    ...CREATED,
    cohort: 'response_due',
    population: ({ response_due_utc }, world) => hasFallenDue(response_due_utc, world),
    answer: answeredInTime,
    provisional: never,
  },
  sla_resolution: {
    ...RESOLVED,
    cohort: 'due',
    owner: 'owner',
    population: ({ due_utc }, world) => hasFallenDue(due_utc, world),
    answer: resolvedInTime,
  },
  same_day_resolution: {
    ...FIRST_RESOLVED,
    answer: ({ created_local, first_resolved_local }) =>
      created_local === null || first_resolved_local === null
        ? null
        : bucketStart(created_local, 'day') === bucketStart(first_resolved_local, 'day'),
    provisional: never,
  },
  backlog: { ...OPEN, kind: 'level', answer: (ticket) => (isUndated(ticket) ? null : true) },
  backlog_age: {
    ...OPEN,
    kind: 'duration',
    answer: (ticket, { momentUtc }) =>
      isUndated(ticket) || ticket.created_utc === null ? null : momentUtc - ticket.created_utc,
  },
  backlog_stale_5: { ...OPEN, answer: notUpdatedFor(5) },
  backlog_stale_30: { ...OPEN, answer: notUpdatedFor(30) },
  csat: { ...RESOLVED, answer: ({ csat }) => (csat === null ? null : csat >= 0.75) },
  csat_response: {
    ...RESOLVED,
    answer: ({ csat, rating_asked }) => (rating_asked === true ? csat !== null : null),
    measurable: (world) => world.has('csat') && world.has('rating_asked'),
  },
};
