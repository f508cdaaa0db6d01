import { kpiDefinition, OVERVIEW_KPIS } from '../kpi/catalog.ts';
import type { Coverage } from '../kpi/facts.ts';
import type { KpiDefinition, KpiId } from '../kpi/kpi-definition.ts';
import { chooseMeasurement } from '../kpi/measurement.ts';
import type { KpiSettings } from '../kpi/settings.ts';

/** Shown even where they cannot be measured, with what to add to the export. */
const ALWAYS: readonly KpiId[] = [
  'first_contact_resolution',
  'escalation_rate',
  'reopen_rate',
  'first_response_time',
  'resolution_time',
];

/** The rows of the overview's table for what this export can measure. */
export function overviewKpis(coverage: Coverage, settings: KpiSettings): KpiDefinition[] {
  return OVERVIEW_KPIS.map(kpiDefinition).filter(
    (definition) =>
      ALWAYS.includes(definition.id) || chooseMeasurement(definition, coverage, settings) !== null,
  );
}
