import { CATALOG } from '../catalog.ts';
import type { KpiId } from '../kpi-definition.ts';
import type { Bucket, Measured } from '../kpi-query.ts';
import { chooseMeasurement } from '../measurement.ts';
import { bucketStartSql } from '../periods.ts';
import { figuresSql } from './figures-sql.ts';
import type { KpiContext } from './kpi-context.ts';
import { measuredTicketsSql } from './measured-tickets-sql.ts';

export interface CompiledKpis {
  /** One statement for every measurable KPI together; NULL when none is measurable. */
  sql: string | null;
  /** How each KPI of the catalogue is measured here, with its own statement. */
  measured: Measured[];
}

/** The figures (`bucket` NULL) or the series of every KPI that this export can measure, as one statement. */
export function compileKpis(context: KpiContext, bucket: Bucket | null): CompiledKpis {
  const measured = CATALOG.map((definition): Measured => {
    const measurement = chooseMeasurement(definition, context.coverage, context.settings);
    const over = bucket === null ? null : bucketStartSql('cohort_local', bucket);
    return {
      kpi: definition.id,
      evidence: measurement?.evidence ?? 'none',
      cohort: definition.cohort,
      sql: measurement ? figuresSql(definition, measurement, context, over) : '',
    };
  });
  const statements = measured.filter((m) => m.sql !== '').map((m) => m.sql);
  return { sql: statements.length > 0 ? statements.join('\nUNION ALL\n') : null, measured };
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
 * NULL when the KPI cannot be measured.
 */
export function cellTicketsSql(
  kpi: KpiId,
  line: 'all' | 'unknown' | '1' | '2' | '3',
  selection: TicketSelection,
  context: KpiContext,
): string | null {
  const definition = CATALOG.find((candidate) => candidate.id === kpi)!;
  const measurement = chooseMeasurement(definition, context.coverage, context.settings);
  if (!measurement) return null;
  const tickets = measuredTicketsSql(definition, measurement, context, line === 'all' ? 'whole' : 'by_line');
  const ofLine = line === 'all' ? 'TRUE' : line === 'unknown' ? 'line IS NULL' : `line = ${line}`;
  return `SELECT row_no, ticket_id, value FROM (${tickets}) WHERE ${ofLine} AND ${SELECTION[selection]}`;
}
