import { generateDesk } from '../../sample-data/desk.ts';
import type { DeskEvent, DeskEventKind, DeskTicket } from '../../sample-data/desk-ticket.ts';
import { wallClock } from '../../sample-data/wall-clock.ts';
import { inServiceNow, serviceNowId } from '../../sample-data/write-servicenow.ts';

/** Wall clock of the export that the snapshot is of. */
export const FROZEN = wallClock(2026, 7, 6, 12);
export const LATER = wallClock(2026, 8, 31, 18);

export interface TwoExports {
  /** As of {@link FROZEN}, and weeks later. */
  was: readonly DeskTicket[];
  now: readonly DeskTicket[];
  /** Numbers of tickets from before the snapshot that only the later export has, and of those that it lost. Nothing happened to them since. */
  late: ReadonlySet<string>;
  gone: ReadonlySet<string>;
}

/** The same desk exported twice: what happened after the first moment is in the second one alone. */
export function twoExports(): TwoExports {
  const desk = generateDesk({ seed: 71, tickets: 450, months: 3 }).filter(inServiceNow);
  const isQuiet = (ticket: DeskTicket) => ticket.events.every(({ time }) => time <= FROZEN);
  const quiet = desk.filter(isQuiet).map(serviceNowId);
  const late = new Set(quiet.filter((_, i) => i % 29 === 7));
  const gone = new Set(quiet.filter((_, i) => i % 37 === 13));
  const was = desk
    .filter((ticket) => ticket.created <= FROZEN && !late.has(serviceNowId(ticket)))
    .map((ticket) => ({ ...ticket, events: ticket.events.filter(({ time }) => time <= FROZEN) }))
    .filter(inServiceNow);
  const stays = new Set(quiet.filter((_, i) => i % 13 === 4).filter((id) => !late.has(id) && !gone.has(id)));
  const now = desk
    .filter((ticket) => !gone.has(serviceNowId(ticket)))
    .map((ticket) => (stays.has(serviceNowId(ticket)) ? reopenedSince(ticket) : ticket));
  return { was, now, late, gone };
}

/** Opened again after the snapshot, if it was resolved; two of three are resolved once more. */
function reopenedSince(ticket: DeskTicket): DeskTicket {
  const last = ticket.events.at(-1);
  if (last === undefined || !DONE.includes(last.kind)) return ticket;
  const at = FROZEN + (1 + (ticket.serial % 5)) * 3600;
  const again: DeskEvent[] = [
    { ...last, kind: 'reopened', time: at },
    ...(ticket.serial % 3 === 0 ? [] : [{ ...last, kind: 'resolved' as const, time: at + 86_400 }]),
  ];
  return { ...ticket, events: [...ticket.events, ...again] };
}

const DONE: readonly DeskEventKind[] = ['resolved', 'closed'];
