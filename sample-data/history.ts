import type { DeskEventKind, DeskTicket } from './desk-ticket.ts';
import type { DeskGroup } from './groups.ts';

export type DeskState =
  'new' | 'open' | 'waiting' | 'on_hold' | 'resolved' | 'closed' | 'cancelled' | 'merged' | 'spam';

/** What a ticket's events add up to. Instants are local seconds; NULL: it did not happen. */
export interface History {
  state: DeskState;
  firstReply: number | null;
  firstResolved: number | null;
  /** The last resolution; NULL while it is open. */
  resolved: number | null;
  /** The first reopening. */
  reopened: number | null;
  closed: number | null;
  updated: number;
  replies: number;
  reopenings: number;
  moves: number;
  /** Every group it was with, in order. */
  path: DeskGroup[];
  /** The group that resolved it first. */
  firstResolvedBy: DeskGroup | null;
  /** The group that resolved it last, even if it is open again. */
  resolvedBy: DeskGroup | null;
  group: DeskGroup;
  agent: string | null;
}

/** The state an event puts a ticket in; NULL: it stays as it was. */
export const STATE_AFTER = {
  created: 'new',
  assigned: 'open',
  reply: null,
  moved: 'open',
  waiting: 'waiting',
  on_hold: 'on_hold',
  resumed: 'open',
  resolved: 'resolved',
  reopened: 'open',
  closed: 'closed',
  cancelled: 'cancelled',
  merged: 'merged',
  spam: 'spam',
} as const satisfies Record<DeskEventKind, DeskState | null>;

export function historyOf(ticket: DeskTicket): History {
  const of = (kind: DeskEventKind) => ticket.events.filter((event) => event.kind === kind);
  const first = ticket.events[0];
  const last = ticket.events.at(-1);
  if (!first || !last) throw new Error(`Ticket ${ticket.serial} has no events`);

  let state: DeskState = 'new';
  for (const event of ticket.events) state = STATE_AFTER[event.kind] ?? state;
  const done = state === 'resolved' || state === 'closed';
  const moved = of('moved');
  const resolutions = of('resolved');
  const lastResolution = resolutions.at(-1);

  return {
    state,
    firstReply: of('reply')[0]?.time ?? null,
    firstResolved: resolutions[0]?.time ?? null,
    resolved: done ? (lastResolution?.time ?? null) : null,
    reopened: of('reopened')[0]?.time ?? null,
    closed: of('closed')[0]?.time ?? null,
    updated: last.time,
    replies: of('reply').length,
    reopenings: of('reopened').length,
    moves: moved.length,
    path: [first.group, ...moved.map((event) => event.group)],
    firstResolvedBy: resolutions[0]?.group ?? null,
    resolvedBy: lastResolution?.group ?? null,
    group: last.group,
    agent: last.agent,
  };
}
