import { LINE_KEYS, type LineKey } from '../../src/kpi/facts.ts';
import { KPI_IDS, type KpiId } from '../../src/kpi/kpi-definition.ts';
import { NO_FILTER, type Dimension, type KpiFilter } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS, type KpiSettings } from '../../src/kpi/settings.ts';
import { canCount, entriesOf, isMeasurable, isOfTooFew, keyOf, saidFor } from './entries.ts';
import { groupBy } from './group-by.ts';
import type { OracleTicket } from './oracle-ticket.ts';
import { summarise, UNTOLD, type OracleNumbers } from './summarise.ts';
import { spanOf, worldOf, type World } from './world.ts';

export interface OracleOptions {
  /** "Now", seconds UTC, and on the wall clock of the report. */
  asOfUtc: number;
  asOfLocal: number;
  filter?: KpiFilter;
  settings?: KpiSettings;
}

export interface OracleFigure<K extends KpiId = KpiId> extends OracleNumbers {
  kpi: K;
  line: LineKey;
}
export interface OracleDimensionFigure extends OracleNumbers {
  kpi: KpiId;
  key: string | null;
}

export interface Question {
  tickets: readonly OracleTicket[];
  filter: KpiFilter;
  world: World;
}

export function questionOf(tickets: readonly OracleTicket[], options: OracleOptions): Question {
  const filter = options.filter ?? NO_FILTER;
  const now = { ...options, settings: options.settings ?? DEFAULT_SETTINGS };
  return { tickets, filter, world: worldOf(tickets, now, spanOf(filter).until) };
}

/**
 * Every KPI for every line, computed ticket by ticket in plain JavaScript. The filter works on each KPI's own date and on its
 * own line; a ticket that was with several lines passes on any of them and then counts for those only.
 */
export function oracle(tickets: readonly OracleTicket[], options: OracleOptions): OracleFigure[] {
  return oracleOf(KPI_IDS, tickets, options);
}

/** The same of some KPIs. */
export function oracleOf<K extends KpiId>(
  kpis: readonly K[],
  tickets: readonly OracleTicket[],
  options: OracleOptions,
): OracleFigure<K>[] {
  const { filter, world } = questionOf(tickets, options);
  return kpis.flatMap((kpi) => {
    const entries = entriesOf(kpi, tickets, filter, world);
    return LINE_KEYS.map((line) => {
      const numbers = summarise(kpi, saidFor(line, entries), canCount(kpi, line, world));
      return { kpi, line, ...(isOfTooFew(numbers.n, filter, world) ? UNTOLD : numbers) };
    });
  });
}

/** Every KPI for every value of a dimension that any of its tickets has; NULL for those of which it is not known. */
export function oracleBy(
  dimension: Dimension,
  tickets: readonly OracleTicket[],
  options: OracleOptions,
): OracleDimensionFigure[] {
  const { filter, world } = questionOf(tickets, options);
  return KPI_IDS.flatMap((kpi) => {
    const entries = entriesOf(kpi, tickets, filter, world);
    const byKey = groupBy(entries, ({ ticket }) => keyOf(dimension, ticket, kpi, world));
    return [...byKey]
      .map(([key, own]) => ({ kpi, key, ...summarise(kpi, own, isMeasurable(kpi, world)) }))
      .filter(({ n }) => dimension === 'agent' || !isOfTooFew(n, filter, world));
  });
}
