import type { FactColumn, Line } from '../../../src/kpi/facts.ts';
import type { DeskTicket, ExportExample } from '../../support/exports/desk-to-export.ts';
import type { Figure } from './figures.ts';
import { quantile } from './quantile.ts';

const WEEK = 7 * 86_400;
const LINES = [1, 2, 3] as const;
const OUT = ['cancelled', 'merged', 'spam'];

/** The tickets that an export of this form makes count. */
export function countedTickets(example: ExportExample, tickets: readonly DeskTicket[]): DeskTicket[] {
  const knowsStatus = example.carries.some((fact) => fact === 'status' || fact === 'excluded');
  return tickets.filter(({ status }) => !knowsStatus || !OUT.includes(status));
}

const duration = (kpi: Figure['kpi'], line: Figure['line'], waits: readonly (number | null)[]): Figure => {
  const known = waits.filter((wait) => wait !== null);
  const [median, p90] = [quantile(known, 0.5), quantile(known, 0.9)];
  return { kpi, line, k: null, n: known.length, missing: waits.length - known.length, median, p90 };
};

const share = (kpi: Figure['kpi'], answers: readonly (boolean | null)[]): Figure => {
  const known = answers.filter((answer) => answer !== null);
  const k = known.filter(Boolean).length;
  const missing = answers.length - known.length;
  return { kpi, line: 'all', k, n: known.length, missing, median: null, p90: null };
};

const waited = (ticket: DeskTicket, moment: number | null): number | null =>
  moment === null ? null : moment - ticket.created;

/** From the path; in a list, which tells the last line and the moves, a moved ticket on a higher line came from the first. */
function escalated(ticket: DeskTicket, knowsPath: boolean): boolean | null {
  if (!knowsPath) return ticket.groupMoves === 0 ? false : ticket.line === 1 ? null : true;
  const path = ticket.history.flatMap(({ field, to }) =>
    field === 'group' ? [Number(/\(L(\d)\)/.exec(to)?.[1])] : [],
  );
  return Math.max(...path) > (path[0] ?? Number.NaN);
}

function reopened(ticket: DeskTicket, knowsWhen: boolean): boolean {
  if (ticket.reopenCount === 0 || !knowsWhen) return ticket.reopenCount > 0;
  return (ticket.reopenedAt ?? Number.NaN) - (ticket.firstResolved ?? Number.NaN) <= WEEK;
}

/** The figures that an export of this form has to give, counted from the tickets themselves. */
export function exampleFigures(example: ExportExample, tickets: readonly DeskTicket[]): Figure[] {
  const carries = (fact: FactColumn): boolean => example.carries.includes(fact);
  const counted = countedTickets(example, tickets);
  const figures: Figure[] = [];
  // A history that dates a reopening tells the path too.
  const knowsPath = carries('reopened_utc') && carries('group_moves');
  if (carries('resolved_utc')) {
    const resolved = counted.filter(({ resolved: moment }) => moment !== null);
    const wait = (ticket: DeskTicket) => waited(ticket, ticket.resolved);
    figures.push(duration('resolution_time', 'all', resolved.map(wait)));
    const ofLine = (line: Line): DeskTicket[] => resolved.filter((ticket) => ticket.line === line);
    // With a history the line that resolved is not always the present one.
    if (carries('line_current') && !carries('reopened_utc')) {
      const found = LINES.filter((line) => ofLine(line).length > 0);
      for (const line of found) figures.push(duration('resolution_time', `${line}`, ofLine(line).map(wait)));
    }
  }
  if (carries('first_response_utc')) {
    const waits = counted.map((ticket) => waited(ticket, ticket.firstResponse));
    figures.push(duration('first_response_time', 'all', waits));
  }
  if (carries('reopen_count') && carries('resolved_utc')) {
    const cohort = counted.filter(
      ({ firstResolved, resolved }) => (carries('first_resolved_utc') ? firstResolved : resolved) !== null,
    );
    const answers = cohort.map((ticket) => reopened(ticket, carries('reopened_utc')));
    figures.push(share('reopen_rate', answers));
  }
  if (knowsPath || (carries('group_moves') && carries('line_current'))) {
    const answers = counted.map((ticket) => escalated(ticket, knowsPath));
    figures.push(share('escalation_rate', answers));
  }
  return figures;
}
