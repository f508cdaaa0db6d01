import type { OracleTicket } from './oracle-ticket.ts';
import { reopenWindow, type World } from './world.ts';

const NEEDED = {
  A: ['fcr_vendor'],
  B: ['agent_replies', 'reopen_count', 'group_moves', 'line_resolved'],
  C: ['first_resolution_s', 'reopen_count', 'group_moves'],
} as const;

const LASTING = ['requester_no', 'first_resolved_utc'] as const;

/**
 * The evidence that the settings ask for if the export has it; else the best, of those that say something of at least four in five as many
 * tickets as any of them does: a stray value is no evidence. `also`: what is needed besides.
 */
function evidenceOf(world: World, also: readonly (keyof OracleTicket)[]): 'A' | 'B' | 'C' | null {
  const sizes = (['A', 'B', 'C'] as const).map((one) => ({
    one,
    tickets: Math.min(...[...NEEDED[one], ...also].map((column) => world.count(column))),
  }));
  const { fcrEvidence } = world.settings;
  const there = sizes.filter(({ tickets }) => tickets > 0);
  if (fcrEvidence !== null) return there.find(({ one }) => one === fcrEvidence)?.one ?? null;
  const most = Math.max(...there.map(({ tickets }) => tickets));
  return there.find(({ tickets }) => tickets * 5 >= most * 4)?.one ?? null;
}

/** Yes when all is known to hold; no as soon as one thing is known not to, whatever is not known of the rest. */
function allOf(conditions: readonly (boolean | null)[]): boolean | null {
  if (conditions.includes(false)) return false;
  return conditions.includes(null) ? null : true;
}

const about = <T>(value: T | null, holds: (known: T) => boolean): boolean | null =>
  value === null ? null : holds(value);

export function firstContact(
  ticket: OracleTicket,
  world: World,
  also: readonly (keyof OracleTicket)[] = [],
): boolean | null {
  const evidence = evidenceOf(world, also);
  if (evidence === null) return null;
  if (evidence === 'A') return ticket.fcr_vendor;
  const straight = [
    about(ticket.reopen_count, (times) => times === 0),
    about(ticket.group_moves, (moves) => moves === 0),
  ];
  const byLine1 = about(ticket.line_resolved, (line) => line === 1);
  if (evidence === 'C') {
    const quick = about(ticket.first_resolution_s, (s) => s <= world.settings.firstContactSeconds);
    return allOf([...straight, quick, byLine1 ?? true]);
  }
  const oneReply = about(ticket.agent_replies, (replies) => replies < 2);
  const cameInAtLine1 = about(ticket.line_first, (line) => line === 1);
  return allOf([...straight, oneReply, byLine1, cameInAtLine1 ?? true]);
}

/** Net leaves out what is known to have come in at another line, alarms of machines, and what line 1 cannot solve. */
export function isForLine1(ticket: OracleTicket, world: World): boolean {
  const { line_first, channel, category } = ticket;
  return (
    (line_first === null || line_first === 1) &&
    channel !== 'monitoring' &&
    (category === null || !world.settings.notForLine1.includes(category))
  );
}

/** Whether the same requester came back with the same sort of question soon after the first resolution, or before it. */
export function cameBack(ticket: OracleTicket, world: World): boolean | null {
  if (ticket.requester_no === null || ticket.first_resolved_utc === null) return null;
  if (ticket.next_contact_utc === null) return false;
  return ticket.next_contact_utc <= ticket.first_resolved_utc + reopenWindow(world);
}

/** Solved at first contact, and the requester did not come back. */
export function lastingFirstContact(ticket: OracleTicket, world: World): boolean | null {
  const solved = firstContact(ticket, world, LASTING);
  const again = cameBack(ticket, world);
  return solved === null || again === null ? null : solved && !again;
}
