import type { ExpressedTicket } from './expressed-ticket.ts';

const LINES = ['all', '1', '2', '3', 'unknown'] as const;
type TruthLine = (typeof LINES)[number];
type TruthKpi =
  'first_contact_resolution' | 'escalation_rate' | 'reopen_rate' | 'first_response_time' | 'resolution_time';

/** Whole file, no filter. `k` for rates; the others, in seconds, for durations; NULL where n = 0 or not of this kind. */
export interface TruthFigure {
  kpi: TruthKpi;
  line: TruthLine;
  k: number | null;
  n: number;
  missing: number;
  median: number | null;
  mean: number | null;
  p90: number | null;
}

const REOPEN_WINDOW = 7 * 86_400;
const FIRST_CONTACT = 3600;

/** The tickets that count for a line, on the attribution `lineOf`. */
function ofLine(
  tickets: readonly ExpressedTicket[],
  line: TruthLine,
  lineOf: (ticket: ExpressedTicket) => number | null,
): ExpressedTicket[] {
  if (line === 'all') return [...tickets];
  return tickets.filter((ticket) => String(lineOf(ticket) ?? 'unknown') === line);
}

function rate(kpi: TruthKpi, line: TruthLine, answers: readonly (boolean | null)[]): TruthFigure {
  const known = answers.filter((answer) => answer !== null);
  return {
    kpi,
    line,
    k: known.length === 0 ? null : known.filter(Boolean).length,
    n: known.length,
    missing: answers.length - known.length,
    median: null,
    mean: null,
    p90: null,
  };
}

/** Between the two nearest values, in proportion; `sorted` ascending and not empty. */
function quantile(sorted: readonly number[], q: number): number {
  const place = (sorted.length - 1) * q;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

function duration(kpi: TruthKpi, line: TruthLine, answers: readonly (number | null)[]): TruthFigure {
  const seconds = answers.filter((answer) => answer !== null).toSorted((a, b) => a - b);
  const n = seconds.length;
  const has = n > 0;
  return {
    kpi,
    line,
    k: null,
    n,
    missing: answers.length - n,
    median: has ? quantile(seconds, 0.5) : null,
    mean: has ? seconds.reduce((sum, value) => sum + value, 0) / n : null,
    p90: has ? quantile(seconds, 0.9) : null,
  };
}

/** No as soon as one condition is known not to hold; yes when all are known to. */
function allHold(conditions: readonly (boolean | null)[]): boolean | null {
  if (conditions.includes(false)) return false;
  return conditions.includes(null) ? null : true;
}

function touchedOnce(ticket: ExpressedTicket): boolean | null {
  const { agentReplies, reopenCount, groupMoves, lineFirst, lineResolved } = ticket;
  return allHold([
    agentReplies === null ? null : agentReplies <= 1,
    reopenCount === null ? null : reopenCount === 0,
    groupMoves === null ? null : groupMoves === 0,
    lineResolved === null ? null : lineResolved === 1,
    lineFirst === null || lineFirst === 1,
  ]);
}

function solvedWithinTheHour(ticket: ExpressedTicket): boolean | null {
  const { reopenCount, groupMoves, firstResolved, created, lineResolved } = ticket;
  const isTimed = firstResolved !== null && firstResolved >= created;
  return allHold([
    reopenCount === null ? null : reopenCount === 0,
    groupMoves === null ? null : groupMoves === 0,
    isTimed ? firstResolved - created <= FIRST_CONTACT : null,
    lineResolved === null || lineResolved === 1,
  ]);
}

function cameBack({ reopenCount, reopened, firstResolved }: ExpressedTicket): boolean | null {
  if (reopenCount === null) return null;
  if (reopened !== null && firstResolved !== null) return reopened - firstResolved <= REOPEN_WINDOW;
  return reopenCount >= 1;
}

function escalation(tickets: readonly ExpressedTicket[], line: TruthLine): TruthFigure {
  if (line === 'all') {
    return rate(
      'escalation_rate',
      line,
      tickets.map(({ lineFirst, lineMax }) =>
        lineFirst === null || lineMax === null ? null : lineMax > lineFirst,
      ),
    );
  }
  if (line === 'unknown') {
    return rate(
      'escalation_rate',
      line,
      tickets.filter((ticket) => ticket.linesReached === null).map(() => null),
    );
  }
  const bit = 1 << (Number(line) - 1);
  const there = tickets.filter(({ linesReached }) => linesReached !== null && (linesReached & bit) > 0);
  // A list shows only where a ticket began and ended: it can say what left line 1, and nothing of the steps after.
  return rate(
    'escalation_rate',
    line,
    there.map(({ linesLeftUp, pathComplete }) =>
      linesLeftUp === null || (line !== '1' && !pathComplete) ? null : (linesLeftUp & bit) > 0,
    ),
  );
}

/** A moment before the creation is a fault of the source: no duration. */
const after = (created: number, moment: number | null): number | null =>
  moment === null || moment < created ? null : moment - created;

const firstLine = (ticket: ExpressedTicket): number | null => ticket.lineFirst;
const firstResolvingLine = (ticket: ExpressedTicket): number | null => ticket.lineFirstResolved;
const resolvingLine = (ticket: ExpressedTicket): number | null => ticket.lineResolved;

/**
 * The figures of a file as its maker meant them, from the counted tickets as this file expresses them.
 * First contact: by the number of replies where the file counts them, else by the resolution within an hour.
 */
export function truthFigures(tickets: readonly ExpressedTicket[]): TruthFigure[] {
  const resolved = tickets.filter((ticket) => ticket.resolved !== null);
  const everResolved = tickets.filter((ticket) => ticket.firstResolved !== null);
  const countsReplies = tickets.some((ticket) => ticket.agentReplies !== null);

  return LINES.flatMap((line) => [
    rate(
      'first_contact_resolution',
      line,
      ofLine(everResolved, line, firstLine).map(countsReplies ? touchedOnce : solvedWithinTheHour),
    ),
    escalation(tickets, line),
    rate('reopen_rate', line, ofLine(everResolved, line, firstResolvingLine).map(cameBack)),
    duration(
      'first_response_time',
      line,
      ofLine(tickets, line, firstLine).map(({ firstResponse, created }) => after(created, firstResponse)),
    ),
    duration(
      'resolution_time',
      line,
      ofLine(resolved, line, resolvingLine).map((ticket) => after(ticket.created, ticket.resolved)),
    ),
  ]);
}
