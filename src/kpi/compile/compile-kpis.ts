import { CATALOG, kpiDefinition } from '../catalog.ts';
import type { KpiId } from '../kpi-definition.ts';
import type { Bucket, Measured } from '../kpi-query.ts';
import { chooseMeasurement, UNMEASURED } from '../measurement.ts';
import { bucketStartSql } from '../periods.ts';
import { figuresSql } from './figures-sql.ts';
import type { KpiContext } from './kpi-context.ts';
import { measuredTicketsSql } from './measured-tickets-sql.ts';

export interface CompiledKpis {
  /** One statement for the whole catalogue. */
  sql: string;
  /** How each KPI of the catalogue is measured here, with its own statement. */
  measured: Measured[];
}

/** The figures (`bucket` NULL) or the series of every KPI, as one statement; what cannot be measured counts as missing. */
export function compileKpis(context: KpiContext, bucket: Bucket | null): CompiledKpis {
  const over = bucket === null ? null : bucketStartSql('cohort_local', bucket);
  const compiled = CATALOG.map((definition) => {
    const measurement = chooseMeasurement(definition, context.coverage, context.settings);
    const sql = figuresSql(definition, measurement ?? UNMEASURED[definition.kind], context, over);
    const measured: Measured = {
      kpi: definition.id,
      evidence: measurement?.evidence ?? 'none',
      measurement,
      cohort: definition.cohort,
      sql: measurement ? sql : '',
    };
    return { sql, measured };
  });
  return {
    sql: compiled.map(({ sql }) => sql).join('\nUNION ALL\n'),
    measured: compiled.map(({ measured }) => measured),
  };
}

/** Which tickets of a cell: those measured (n), those whose answer is yes (k), those that could not be measured. */
export type TicketSelection = 'measured' | 'numerator' | 'missing';

const SELECTION: Record<TicketSelection, string> = {
  measured: 'value IS NOT NULL',
  numerator: 'value',
  missing: 'value IS NULL',
};

/**
 * The tickets behind one cell of the table: row_no, ticket_id, value, from the same text as the figure.
 */
export function cellTicketsSql(
  kpi: KpiId,
  line: 'all' | 'unknown' | '1' | '2' | '3',
  selection: TicketSelection,
  context: KpiContext,
): string {
  const definition = kpiDefinition(kpi);
  const measurement =
    chooseMeasurement(definition, context.coverage, context.settings) ?? UNMEASURED[definition.kind];
  const tickets = measuredTicketsSql(definition, measurement, context, line === 'all' ? 'whole' : 'by_line');
  const ofLine = line === 'all' ? 'TRUE' : line === 'unknown' ? 'line IS NULL' : `line = ${line}`;
  return `SELECT row_no, ticket_id, value FROM (${tickets}) WHERE ${ofLine} AND ${SELECTION[selection]}`;
}
