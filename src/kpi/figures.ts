import { kpiDefinition } from './catalog.ts';
import type { AggregateRow } from './compile/aggregate-row.ts';
import { knowsLines } from './compile/attribution-sql.ts';
import type { KpiContext } from './compile/kpi-context.ts';
import { LINE_KEYS } from './facts.ts';
import type { KpiKind } from './kpi-definition.ts';
import type { Dimension, DimensionFigure, KpiFigure, Measured } from './kpi-query.ts';
import { wilson } from './statistics/wilson.ts';

/** z of a two-sided 95 % interval. */
const Z = 1.959963984540054;

/** What a figure says, whatever it is a figure of. */
export type FigureStatistics = Omit<KpiFigure, 'kpi' | 'line' | 'unit'>;

/** Says nothing, not even over how many tickets. */
const NOT_SHOWN: FigureStatistics = {
  value: null,
  numerator: null,
  n: 0,
  missing: 0,
  provisional: 0,
  low: null,
  high: null,
  mean: null,
  p75: null,
  p90: null,
  max: null,
};

/** What decides whether figures may be shown. */
type FigureContext = Pick<KpiContext, 'coverage' | 'filter' | 'settings'>;

/**
 * Every asked KPI × line from the rows that came back; what has no row has n 0, and value NULL unless 0 tickets is an answer. Figures of
 * chosen agents over too few tickets say nothing at all.
 */
export function figuresFromRows(
  rows: readonly AggregateRow[],
  measured: readonly Measured[],
  context: FigureContext,
): KpiFigure[] {
  const byKey = new Map(rows.map((row) => [`${row.kpi} ${row.key}`, row]));
  return measured.flatMap(({ kpi, measurement }) => {
    const { kind, unit, line: attribution } = kpiDefinition(kpi);
    const known = knowsLines(attribution, context.coverage);
    return LINE_KEYS.map((line): KpiFigure => {
      const isKnown = measurement !== null && (known || line === 'all' || line === 'unknown');
      return { kpi, line, unit, ...statisticsOf(kind, byKey.get(`${kpi} ${line}`), isKnown, context) };
    });
  });
}

/** A figure for each value of a dimension that a ticket has, sorted by it. Agents with too few tickets are left out. */
export function dimensionFiguresFromRows(
  rows: readonly AggregateRow[],
  measured: readonly Measured[],
  dimension: Dimension,
  context: FigureContext,
): DimensionFigure[] {
  const sorted = rows.toSorted((a, b) => compareKeys(a.key, b.key, IS_NUMBER[dimension]));
  return measured.flatMap(({ kpi, measurement }) => {
    const { kind, unit } = kpiDefinition(kpi);
    return sorted
      .filter((row) => row.kpi === kpi)
      .map((row) => ({
        kpi,
        dimension,
        key: row.key,
        unit,
        ...ofAnyNumber(kind, row, measurement !== null),
      }))
      .filter(({ key, n }) =>
        dimension === 'agent' ? key === null || n >= context.settings.agentMinimum : !isOfTooFew(n, context),
      );
  });
}

const IS_NUMBER: Record<Dimension, boolean> = {
  priority: true,
  channel: false,
  category: false,
  group: false,
  agent: false,
  weekday: true,
  hour: true,
};

/** Numbers by size, text by code point, "unknown" last. */
function compareKeys(a: string | null, b: string | null, isNumber: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return isNumber ? Number(a) - Number(b) : a < b ? -1 : Number(a > b);
}

/** TRUE for a figure of chosen agents over fewer tickets than an agent is ever looked at alone; "unknown" is nobody. */
export function isOfTooFew(n: number, { filter, settings }: Omit<FigureContext, 'coverage'>): boolean {
  return settings.agents && filter.agents.some((agent) => agent !== null) && n < settings.agentMinimum;
}

/** The figure in one row, or nothing where it is of too few tickets of chosen agents; `isKnown`: the export can say that there is none. */
export function statisticsOf(
  kind: KpiKind,
  row: AggregateRow | undefined,
  isKnown: boolean,
  context: FigureContext,
): FigureStatistics {
  return isOfTooFew(row?.n ?? 0, context) ? NOT_SHOWN : ofAnyNumber(kind, row, isKnown);
}

function ofAnyNumber(kind: KpiKind, row: AggregateRow | undefined, isKnown: boolean): FigureStatistics {
  const n = row?.n ?? 0;
  return {
    value: aggregateValue(kind, row, isKnown),
    numerator: kind === 'rate' && n > 0 ? (row?.numerator ?? 0) : null,
    n,
    missing: (row?.tickets ?? 0) - n,
    provisional: row?.provisional ?? 0,
    ...intervalOf(kind, row),
    mean: row?.mean ?? null,
    p75: row?.p75 ?? null,
    p90: row?.p90 ?? null,
    max: row?.max ?? null,
  };
}

/** k/n of a rate, the median of a duration, the number of tickets, a mean; NULL when nothing was measured. */
export function aggregateValue(
  kind: KpiKind,
  row: AggregateRow | undefined,
  isKnown: boolean,
): number | null {
  if (kind === 'count' || kind === 'level') return isKnown ? (row?.n ?? 0) : null;
  if (!row || row.n === 0) return null;
  if (kind === 'rate') return (row.numerator ?? 0) / row.n;
  if (kind === 'duration') return row.p50;
  return row.sum === null || !row.weight ? null : row.sum / row.weight;
}

function intervalOf(
  kind: KpiKind,
  row: AggregateRow | undefined,
): { low: number | null; high: number | null } {
  const none = { low: null, high: null };
  if (!row || row.n === 0) return none;
  if (kind === 'rate') return wilson(row.numerator ?? 0, row.n) ?? none;
  if (kind === 'duration') return { low: row.medianLow, high: row.medianHigh };
  if (kind !== 'score' || row.sum === null || row.deviation === null) return none;
  const mean = row.sum / row.n;
  const half = (Z * row.deviation) / Math.sqrt(row.n);
  // No score is below 0: what is divided is a number of moves, or of reopenings.
  return { low: Math.max(0, mean - half), high: mean + half };
}
