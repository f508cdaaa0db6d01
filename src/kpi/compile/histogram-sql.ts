import { LINE_KEYS, type LineKey } from '../facts.ts';
import type { KpiId } from '../kpi-definition.ts';
import { DAY } from '../periods.ts';
import { numberOf, type WideRow } from './aggregates.ts';
import { memberOf } from './compile-kpis.ts';
import type { KpiContext } from './kpi-context.ts';
import { measuredTicketsSql, type Spread } from './measured-tickets-sql.ts';

const MINUTE = 60;
const HOUR = 3600;

/** Where the bars of a duration end, in seconds, themselves counted; one more bar holds what is above. In steps that people speak in. */
export const DURATION_EDGES: readonly number[] = [
  ...[5, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 4, 8].map((hours) => hours * HOUR),
  ...[1, 2, 3, 7, 14, 30, 90].map((days) => days * DAY),
];

/** Where the ages of a backlog end, in seconds. Source: domain.md §D.2 "Ageing". */
export const AGE_EDGES: readonly number[] = [1, 3, 7, 14, 30].map((days) => days * DAY);

/** How the measured tickets of a line are spread over the bars. */
export interface LineHistogram {
  line: LineKey;
  /** One more than there are edges. The sum is the `n` of the figure. */
  counts: number[];
}

/**
 * The tickets of a duration KPI between the edges (seconds, ascending), by line and for all lines, over the tickets of the figure; the
 * duration is on the clock of the figure. NULL where the KPI is no duration or cannot be measured.
 */
export function histogramSql(kpi: KpiId, edges: readonly number[], context: KpiContext): string | null {
  const { measurement, ...subject } = memberOf(kpi, context);
  if (measurement === null || subject.kind !== 'duration') return null;
  const cases = edges.map((edge, bar) => `WHEN value <= ${edge} THEN ${bar}`).join(' ');
  const select = (spread: Spread, key: string) =>
    `SELECT ${key} AS key, (CASE ${cases} ELSE ${edges.length} END)::INTEGER AS bar, count(*)::INTEGER AS tickets
FROM (${measuredTicketsSql(subject, measurement, context, spread)})
WHERE value IS NOT NULL
GROUP BY ALL`;
  return `${select('whole', `'all'`)}
UNION ALL
${select('by_line', `coalesce(line::VARCHAR, 'unknown')`)}`;
}

/** The rows of {@link histogramSql} for the lines that have a ticket. */
export function histogramsFromRows(rows: readonly WideRow[], edges: readonly number[]): LineHistogram[] {
  return LINE_KEYS.flatMap((line) => {
    const own = rows.filter(({ key }) => key === line);
    if (own.length === 0) return [];
    const counts = [...edges, Infinity].map(
      (_, bar) => numberOf(own.find((row) => row['bar'] === bar)?.['tickets']) ?? 0,
    );
    return [{ line, counts }];
  });
}
