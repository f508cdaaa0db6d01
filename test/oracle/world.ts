import type { Cohort, KpiId } from '../../src/kpi/kpi-definition.ts';
import type { KpiFilter, Span } from '../../src/kpi/kpi-query.ts';
import type { KpiSettings } from '../../src/kpi/settings.ts';
import { midnight } from './bucket-start.ts';
import type { OracleTicket } from './oracle-ticket.ts';

const DAY = 86_400;

/** What the answers of tickets depend on besides the tickets. */
export interface World {
  /** "Now", seconds UTC. */
  asOfUtc: number;
  settings: KpiSettings;
  /** The moment at which the backlog is counted, on both clocks. */
  momentUtc: number;
  momentLocal: number;
  /** Whether the export says this of any ticket that counts. */
  has(column: keyof OracleTicket): boolean;
  /** Of how many tickets that count it says this. */
  count(column: keyof OracleTicket): number;
  /** How many tickets that count somebody has. */
  ticketsOf(agent: string): number;
}

/** The period of a filter on the wall clock, [from, until). */
export function spanOf({ period: { from, to } }: KpiFilter): Span {
  return { from: from === null ? null : midnight(from), until: to === null ? null : midnight(to) + DAY };
}

interface Now {
  asOfUtc: number;
  asOfLocal: number;
  settings: KpiSettings;
}

/** The backlog is counted at the end of the period, or just after now where that is earlier. */
export function worldOf(tickets: readonly OracleTicket[], now: Now, until: Span['until']): World {
  const counted = tickets.filter(({ excluded }) => excluded === null);
  const known = new Map<keyof OracleTicket, number>();
  const count = (column: keyof OracleTicket): number => {
    const size = known.get(column) ?? counted.filter((ticket) => ticket[column] !== null).length;
    known.set(column, size);
    return size;
  };
  const momentLocal = Math.min(until ?? Number.POSITIVE_INFINITY, now.asOfLocal + 1);
  return {
    asOfUtc: now.asOfUtc,
    settings: now.settings,
    momentLocal,
    momentUtc: momentLocal - (now.asOfLocal - now.asOfUtc),
    has: (column) => count(column) > 0,
    count,
    ticketsOf: (agent) => counted.filter((ticket) => ticket.agent === agent).length,
  };
}

/** A date that lies less than the window for reopening before now: what was resolved then can come back. */
export function isRecent(instant: number | null, { asOfUtc, settings }: World): boolean {
  return instant !== null && instant > asOfUtc - settings.reopenDays * DAY;
}

/** How long after a resolution a reopening or a new contact counts against it, in seconds. */
export function reopenWindow({ settings }: World): number {
  return settings.reopenDays * DAY;
}

/** Cohorts a KPI has by default; of an SLA that the export says by a flag alone it is the date of what was promised. */
export function cohortOf(kpi: KpiId, usual: Cohort, world: World): Cohort {
  const chosen = world.settings.cohorts[kpi];
  if (chosen !== undefined) return chosen;
  if (usual === 'due' && !world.has('due_utc')) return 'resolved';
  if (usual === 'response_due' && !world.has('response_due_utc')) return 'created';
  return usual;
}

/**
 * The wall clock of the date that puts a ticket in a period; NULL where it has none. Not for the open ones. What has no due date but a
 * verdict of the tool on it counts when it was resolved, or came in.
 */
export function dateIn(ticket: OracleTicket, cohort: Exclude<Cohort, 'open'>): number | null {
  const dates = {
    created: ticket.created_local,
    first_resolved: ticket.first_resolved_local,
    resolved: ticket.resolved_local,
    due: ticket.due_local ?? (ticket.sla_resolution_met === null ? null : ticket.resolved_local),
    response_due:
      ticket.response_due_local ?? (ticket.sla_response_met === null ? null : ticket.created_local),
  };
  return dates[cohort];
}

/** Created, and not (finally) resolved, before the moment. */
function isOpen(ticket: OracleTicket, moment: number): boolean {
  if (ticket.created_local === null || ticket.created_local >= moment) return false;
  return ticket.resolved_local === null || ticket.resolved_local >= moment;
}

/**
 * Whether a ticket is of a period [from, until) of the wall clock, or open at the moment. Without any date of creation all of the
 * export is one period: then what is done was resolved in it.
 */
export function isInPeriod(
  ticket: OracleTicket,
  cohort: Cohort,
  { from, until }: Span,
  world: World,
): boolean {
  if (!world.has('created_utc')) {
    const isDone = ticket.done === true || ticket.resolution_s !== null;
    if (cohort === 'open') return ticket.done !== true && ticket.resolution_s === null;
    return cohort === 'created' || cohort === 'response_due' || isDone;
  }
  if (cohort === 'open') return isOpen(ticket, world.momentLocal);
  const local = dateIn(ticket, cohort);
  return local !== null && (from === null || local >= from) && (until === null || local < until);
}
