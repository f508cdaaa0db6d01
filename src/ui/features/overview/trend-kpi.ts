import type { Coverage } from '../../../kpi/facts.ts';
import type { KpiDefinition, KpiId } from '../../../kpi/kpi-definition.ts';
import type { KpiSettings } from '../../../kpi/settings.ts';
import { chooseMeasurement } from '../../../kpi/measurement.ts';

export const isMeasurable = (definition: KpiDefinition, coverage: Coverage, settings: KpiSettings): boolean =>
  chooseMeasurement(definition, coverage, settings) !== null;

/** The KPI whose course is shown: the one that was chosen, or the first that can be measured instead of one that cannot. */
export function trendKpi(
  chosen: KpiId,
  definitions: readonly KpiDefinition[],
  coverage: Coverage,
  settings: KpiSettings,
): KpiId {
  const measurable = definitions.filter((definition) => isMeasurable(definition, coverage, settings));
  return measurable.some(({ id }) => id === chosen) ? chosen : (measurable[0]?.id ?? chosen);
}
