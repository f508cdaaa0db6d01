import { AS_OF } from './arrivals.ts';
import type { DeskTicket } from './desk-ticket.ts';
import { historyOf, STATE_AFTER } from './history.ts';
import { createRandom } from './random.ts';

/*
 * What is known of a ticket besides its events. Drawn for each ticket on its own, so that the events of all stay as they are.
 */

/** What the requester said of the solution; NULL: solved and nothing said, or not solved. */
export function ratingOf(ticket: DeskTicket): 'good' | 'bad' | null {
  const { resolved, reopenings, moves } = historyOf(ticket);
  const random = createRandom(ticket.serial * 7919 + 17);
  if (resolved === null || !random.chance(0.34)) return null;
  const pleased = 0.95 - 0.3 * Math.min(reopenings, 2) - 0.06 * Math.min(moves, 3);
  return random.chance(pleased) ? 'good' : 'bad';
}

/** Minutes of work that agents wrote down, a quarter of an hour at a time as they do. */
export function workedMinutes(ticket: DeskTicket): number {
  const random = createRandom(ticket.serial * 6007 + 5);
  const deeds = ticket.events.filter(
    ({ kind }) => kind === 'reply' || kind === 'assigned' || kind === 'moved',
  );
  return deeds.reduce((sum) => sum + 5 * random.between(1, 4), 0);
}

/** Minutes in the state "on hold" as the tool counts them, up to the moment of the export. */
export function onHoldMinutes(ticket: DeskTicket): number {
  let minutes = 0;
  let since: number | null = null;
  for (const { kind, time } of ticket.events) {
    const state = STATE_AFTER[kind];
    if (state === null) continue;
    if (since !== null) minutes += (time - since) / 60;
    since = state === 'on_hold' ? time : null;
  }
  return Math.round(minutes + (since === null ? 0 : (AS_OF - since) / 60));
}

/** The number a tool has for a person: the same for the same name. */
export function personNumber(name: string): number {
  let number = 7;
  for (const sign of name) number = (Math.imul(number, 131) + (sign.codePointAt(0) ?? 0)) >>> 0;
  return 370_000_000_000 + number;
}
