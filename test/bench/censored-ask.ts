import type { Engine } from '../../src/engine/engine.ts';
import { CATALOG } from '../../src/kpi/catalog.ts';
import type { KpiContext } from '../../src/kpi/compile/kpi-context.ts';
import { chooseMeasurement } from '../../src/kpi/measurement.ts';
import { kaplanMeierSql, type CensoredRow } from '../../src/kpi/statistics/kaplan-meier-sql.ts';
import { nameStatement } from './named-asks.ts';

/** Every duration with its open tickets, by line. */
export async function askCensored(engine: Engine, context: KpiContext): Promise<CensoredRow[]> {
  const rows: CensoredRow[] = [];
  for (const definition of CATALOG) {
    if (definition.kind !== 'duration') continue;
    const measurement = chooseMeasurement(definition, context.coverage, context.settings);
    const sql = measurement && kaplanMeierSql(definition, measurement, context);
    if (!sql) continue;
    nameStatement(sql, `Kaplan-Meier: ${definition.id}`);
    const ofLines = await engine.query<CensoredRow>(sql);
    rows.push(...ofLines.toSorted((a, b) => (a.line < b.line ? -1 : 1)));
  }
  return rows;
}
