import { CATALOG } from './catalog.ts';
import type { AggregateRow } from './compile/figures-sql.ts';
import { LINE_KEYS, type LineKey } from './facts.ts';
import type { KpiDefinition } from './kpi-definition.ts';
import type { KpiFigure } from './kpi-query.ts';
import { wilson } from './wilson.ts';

/** Every KPI × line of the catalogue from the rows that came back; what has no row has n 0 and value NULL. */
export function figuresFromRows(rows: readonly AggregateRow[]): KpiFigure[] {
  const byKey = new Map(rows.map((row) => [`${row.kpi} ${row.line}`, row]));
  return CATALOG.flatMap((definition) =>
    LINE_KEYS.map((line) => figure(definition, line, byKey.get(`${definition.id} ${line}`))),
  );
}

function figure(definition: KpiDefinition, line: LineKey, row: AggregateRow | undefined): KpiFigure {
  const n = row?.n ?? 0;
  const numerator = definition.kind === 'rate' && n > 0 ? (row?.numerator ?? 0) : null;
  const interval = numerator === null ? null : wilson(numerator, n);
  return {
    kpi: definition.id,
    line,
    unit: definition.unit,
    value: aggregateValue(definition, row),
    numerator,
    n,
    missing: (row?.tickets ?? 0) - n,
    provisional: row?.provisional ?? 0,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    mean: row?.mean ?? null,
    p75: row?.p75 ?? null,
    p90: row?.p90 ?? null,
  };
}

/** k/n of a rate, the median of a duration; NULL when nothing was measured. */
export function aggregateValue(definition: KpiDefinition, row: AggregateRow | undefined): number | null {
  if (!row || row.n === 0) return null;
  return definition.kind === 'rate' ? (row.numerator ?? 0) / row.n : row.p50;
}
