import type { OracleTicket } from './oracle-ticket.ts';
import { reopenWindow, type World } from './world.ts';

const NEEDED = {
  A: ['fcr_vendor'],
  B: ['agent_replies', 'reopen_count', 'group_moves', 'line_resolved'],
  C: ['first_resolution_s', 'reopen_count', 'group_moves'],
} as const;

/** The best evidence that the export has, or the one that the settings ask for if it has that. */
function evidenceOf(world: World): 'A' | 'B' | 'C' | null {
  const { fcrEvidence } = world.settings;
  const wanted = fcrEvidence === null ? (['A', 'B', 'C'] as const) : [fcrEvidence];
  return wanted.find((one) => NEEDED[one].every((column) => world.has(column))) ?? null;
}

export function firstContact(ticket: OracleTicket, world: World): boolean | null {
  const evidence = evidenceOf(world);
  if (evidence === null) return null;
  if (evidence === 'A') return ticket.fcr_vendor;
  const { reopen_count, group_moves, agent_replies, first_resolution_s } = ticket;
  if (reopen_count === null || group_moves === null) return null;
  const straight = reopen_count === 0 && group_moves === 0;
  if (evidence === 'C') {
    if (first_resolution_s === null) return null;
    const quick = first_resolution_s <= world.settings.firstContactSeconds;
    return straight && quick && (ticket.line_resolved ?? 1) === 1;
  }
  if (agent_replies === null || ticket.line_first === null) return null;
  if (!straight || agent_replies > 1) return false;
  return ticket.line_resolved === null ? null : ticket.line_resolved === 1;
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
  const solved = firstContact(ticket, world);
  const again = cameBack(ticket, world);
  return solved === null || again === null ? null : solved && !again;
}
