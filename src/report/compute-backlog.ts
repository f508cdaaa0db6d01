import type { Engine } from '../engine/engine.ts';
import { AGE_EDGES } from '../kpi/compile/histogram-sql.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import { LINE_KEYS, type LineKey } from '../kpi/facts.ts';
import { daysToClear } from '../kpi/statistics/flow.ts';
import type { KpiFigure } from '../kpi/kpi-query.ts';
import { atPace, ofAge } from './backlog-tickets-sql.ts';
import { computeFigures } from './compute.ts';
import { computeHistogram } from './compute-histogram.ts';
import { rangeTicketsSql } from './range-tickets-sql.ts';

/** The open tickets of a line at the end of the period, or now. */
export interface LineBacklog {
  line: LineKey;
  /** NULL: not measurable. */
  open: number | null;
  /** Tickets of which it is not known whether they were open. */
  missing: number;
  /** Open tickets by age, between {@link AGE_EDGES}; the sum is the `n` of `backlog_age`. */
  bands: number[];
  /** Ages in seconds. */
  median: number | null;
  p90: number | null;
  oldest: number | null;
  /** Tickets that are as old as that: in an export of days, or of minutes, more than one. */
  oldestTickets: number;
  /** Tickets that the line resolved in the 28 days before; NULL where the export does not go back that far. */
  resolvedLast28: number | null;
  /** At that pace, if nothing new came in. */
  daysToClear: number | null;
}

/** The backlog of every line that has any, by age. `dataFrom`: local second of the first ticket of the export; NULL for one without dates. */
export async function computeBacklog(
  engine: Engine,
  context: KpiContext,
  dataFrom: number | null,
): Promise<LineBacklog[]> {
  const before = atPace(context);
  const ages = await computeHistogram(engine, context, 'backlog_age', AGE_EDGES);
  const { figures } = await computeFigures(engine, context, ['backlog', 'backlog_age']);
  const oldest = await countOldest(engine, context, figures);
  const resolved = await computeFigures(engine, before, ['tickets_resolved']);
  const reachesBack = dataFrom !== null && dataFrom <= (before.span.from ?? Infinity);
  return LINE_KEYS.flatMap((line) => {
    const stock = figures.find((one) => one.kpi === 'backlog' && one.line === line);
    const age = figures.find((one) => one.kpi === 'backlog_age' && one.line === line);
    if (stock === undefined || age === undefined) return [];
    const pace = reachesBack ? resolved.figures.find((one) => one.line === line) : undefined;
    const resolvedLast28 = pace?.value ?? null;
    return [
      {
        line,
        open: stock.value,
        missing: stock.missing,
        bands: ages.find((one) => one.line === line)?.counts ?? [...AGE_EDGES, Infinity].map(() => 0),
        median: age.value,
        p90: age.p90,
        oldest: age.max,
        oldestTickets: oldest.get(line) ?? 0,
        resolvedLast28,
        daysToClear: daysToClear(stock.value, resolvedLast28),
      },
    ];
  });
}

/** How many tickets of each line are as old as its oldest. */
async function countOldest(
  engine: Engine,
  context: KpiContext,
  figures: readonly KpiFigure[],
): Promise<Map<LineKey, number>> {
  const counts = figures.flatMap(({ kpi, line, max }) =>
    kpi !== 'backlog_age' || max === null
      ? []
      : `SELECT '${line}' AS line, count(*)::INTEGER AS n FROM (${rangeTicketsSql(ofAge(line, max), context)})`,
  );
  if (counts.length === 0) return new Map();
  const rows = await engine.query<{ line: LineKey; n: number }>(counts.join('\nUNION ALL '));
  return new Map(rows.map(({ line, n }) => [line, n]));
}
