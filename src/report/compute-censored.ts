import type { Engine } from '../engine/engine.ts';
import { kpiDefinition } from '../kpi/catalog.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import { chooseMeasurement } from '../kpi/measurement.ts';
import { kaplanMeierSql, type CensoredRow } from '../kpi/statistics/kaplan-meier-sql.ts';

/** A duration with the open tickets in it, of all lines and of each that has tickets; none where it makes no sense or cannot be told. */
export async function computeCensored(
  engine: Engine,
  context: KpiContext,
  kpi: KpiId,
): Promise<CensoredRow[]> {
  const definition = kpiDefinition(kpi);
  if (definition.kind !== 'duration') return [];
  const measurement = chooseMeasurement(definition, context.coverage, context.settings);
  const sql = measurement && kaplanMeierSql(definition, measurement, context);
  return sql ? engine.query<CensoredRow>(sql) : [];
}
