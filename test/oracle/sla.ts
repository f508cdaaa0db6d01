import type { OracleTicket } from './oracle-ticket.ts';
import type { World } from './world.ts';

/** What has not fallen due is nobody's success yet, nor a failure; without a due date there is nothing to wait for. */
export function hasFallenDue(due: number | null, { asOfUtc }: World): boolean {
  return due === null || due <= asOfUtc;
}

/**
 * By the tool's own flag, else by the dates. That an open ticket has not missed it is no answer yet; that it is late is one. Of a ticket
 * that is done without a date nothing is known.
 */
export function resolvedInTime(ticket: OracleTicket, world: World): boolean | null {
  const { asOfUtc } = world;
  // An export that says of no ticket when it was resolved would know misses alone.
  if (!world.has('sla_resolution_met') && !world.has('resolved_utc')) return null;
  const { sla_resolution_met, resolved_utc, due_utc, done } = ticket;
  if (sla_resolution_met === false) return false;
  if (sla_resolution_met === true && done !== false) return true;
  if (due_utc === null) return null;
  if (resolved_utc !== null) return resolved_utc <= due_utc;
  return done === false && asOfUtc > due_utc ? false : null;
}

/** The same of the response. Resolved without one after it was due is late; before, nobody had to answer any more. */
export function answeredInTime(ticket: OracleTicket, world: World): boolean | null {
  const { sla_response_met, first_response_utc, first_resolved_utc, response_due_utc, done } = ticket;
  const { asOfUtc } = world;
  if (sla_response_met === false) return false;
  const isLate = response_due_utc !== null && asOfUtc > response_due_utc;
  if (sla_response_met === true && (first_response_utc !== null || done !== false || isLate)) return true;
  // An export that says of no ticket when it was answered cannot tell what was not.
  if (response_due_utc === null || !world.has('first_response_utc')) return null;
  if (first_response_utc !== null) return first_response_utc <= response_due_utc;
  const waitedUntil = first_resolved_utc ?? (done === false ? asOfUtc : null);
  return waitedUntil !== null && waitedUntil > response_due_utc ? false : null;
}
