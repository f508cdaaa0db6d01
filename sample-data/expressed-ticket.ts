import type { DeskPriority, DeskTicket } from './desk-ticket.ts';
import { historyOf, type History } from './history.ts';
import { toUtc } from './wall-clock.ts';

type DeskLine = 1 | 2 | 3;

/** What one file says about one ticket. Instants are UTC seconds; NULL: this file cannot say. */
export interface ExpressedTicket {
  id: string;
  excluded: 'merged' | 'spam' | 'cancelled' | null;
  done: boolean | null;
  priority: DeskPriority | null;
  channel: 'phone' | 'email' | 'portal' | 'chat' | 'walk_in' | null;
  created: number;
  firstResponse: number | null;
  firstResolved: number | null;
  resolved: number | null;
  reopened: number | null;
  reopenCount: number | null;
  groupMoves: number | null;
  agentReplies: number | null;
  lineFirst: DeskLine | null;
  lineResolved: DeskLine | null;
  /** Of the first resolution; in a list of the last. */
  lineFirstResolved: DeskLine | null;
  lineMax: DeskLine | null;
  /** Bit n-1: it has been with line n. */
  linesReached: number | null;
  /** Bit n-1: it moved from line n to a higher one. */
  linesLeftUp: number | null;
  /** Every step of the path was seen: a log, not a list. */
  pathComplete: boolean;
}

const bit = (line: DeskLine): number => 1 << (line - 1);

type Path = Pick<ExpressedTicket, 'lineFirst' | 'lineMax' | 'linesReached' | 'linesLeftUp' | 'pathComplete'>;
const NO_PATH: Path = {
  lineFirst: null,
  lineMax: null,
  linesReached: null,
  linesLeftUp: null,
  pathComplete: false,
};

/**
 * The path of a ticket in a list, which knows the last group and the number of moves only. Never moved: that group had
 * it from the start. Moved and now at line 2 or 3: it came from line 1. Moved and now at line 1: it may have started
 * anywhere, so the path is not known.
 */
export function pathInList(line: DeskLine | null, moves: number | null): Path {
  if (line === null || moves === null) return NO_PATH;
  if (moves === 0)
    return { lineFirst: line, lineMax: line, linesReached: bit(line), linesLeftUp: 0, pathComplete: false };
  if (line === 1) return NO_PATH;
  return {
    lineFirst: 1,
    lineMax: line,
    linesReached: bit(1) | bit(line),
    linesLeftUp: bit(1),
    pathComplete: false,
  };
}

function pathInLog({ path }: History): Path {
  const lines = path.map((group) => group.line);
  let leftUp = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next !== undefined && next > line) leftUp |= bit(line);
  });
  return {
    lineFirst: lines[0] ?? null,
    lineMax: lines.reduce((highest, line) => (line > highest ? line : highest), lines[0] ?? 1),
    linesReached: lines.reduce((bits, line) => bits | bit(line), 0),
    linesLeftUp: leftUp,
    pathComplete: true,
  };
}

const instant = (local: number | null): number | null => (local === null ? null : toUtc(local));

function common(ticket: DeskTicket, history: History) {
  const { state } = history;
  return {
    excluded: state === 'merged' || state === 'spam' || state === 'cancelled' ? state : null,
    done: state === 'resolved' || state === 'closed',
    priority: ticket.priority,
    channel: ticket.channel,
    created: toUtc(ticket.created),
    resolved: instant(history.resolved),
    reopenCount: history.reopenings,
    groupMoves: history.moves,
  };
}

const toMinute = (utc: number | null): number | null => (utc === null ? null : Math.floor(utc / 60) * 60);

/** TOPdesk list: no history, no replies, and of the resolutions only the last, so that stands for the first as well. */
export function expressedByTopdesk(id: string, ticket: DeskTicket): ExpressedTicket {
  const history = historyOf(ticket);
  const facts = common(ticket, history);
  const resolved = toMinute(facts.resolved);
  return {
    ...facts,
    id,
    created: Math.floor(facts.created / 60) * 60,
    firstResponse: toMinute(instant(history.firstReply)),
    firstResolved: resolved,
    resolved,
    reopened: null,
    agentReplies: null,
    lineResolved: resolved === null ? null : history.group.line,
    lineFirstResolved: resolved === null ? null : history.group.line,
    ...pathInList(history.group.line, history.moves),
  };
}

/** Zendesk list: counts replies and knows the first resolution too. It has no counter, and registers a visit as `web`. */
export function expressedByZendesk(id: string, ticket: DeskTicket): ExpressedTicket {
  const history = historyOf(ticket);
  const facts = common(ticket, history);
  const resolverIsKnown = facts.resolved !== null || (history.firstResolved !== null && history.moves === 0);
  return {
    ...facts,
    id,
    channel: ticket.channel === 'walk_in' ? 'portal' : ticket.channel,
    firstResponse: instant(history.firstReply),
    firstResolved: instant(history.firstResolved),
    reopened: null,
    agentReplies: history.replies,
    lineResolved: resolverIsKnown ? history.group.line : null,
    lineFirstResolved: resolverIsKnown ? history.group.line : null,
    ...pathInList(history.group.line, history.moves),
  };
}

/** ServiceNow log: the whole path and every reopening, but no replies. */
export function expressedByServiceNow(id: string, ticket: DeskTicket): ExpressedTicket {
  const history = historyOf(ticket);
  return {
    ...common(ticket, history),
    id,
    firstResponse: null,
    firstResolved: instant(history.firstResolved),
    reopened: instant(history.reopened),
    agentReplies: null,
    lineResolved: history.resolvedBy?.line ?? null,
    lineFirstResolved: history.firstResolvedBy?.line ?? null,
    ...pathInLog(history),
  };
}

/** What a file leaves out of a ticket that it has to say, by the name of its quality flag. */
export function undatedFlags({ done, resolved, firstResolved, reopenCount }: ExpressedTicket): string[] {
  if (done === true && resolved === null) return ['done_without_date'];
  return done === false && (reopenCount ?? 0) > 0 && firstResolved === null ? ['reopened_without_date'] : [];
}
