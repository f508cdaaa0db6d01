import type { Coverage } from '../../../kpi/facts.ts';
import type { KpiDefinition, KpiId } from '../../../kpi/kpi-definition.ts';
import { DEFAULT_SETTINGS } from '../../../kpi/settings.ts';
import { chooseMeasurement } from '../../../kpi/measurement.ts';

export const isMeasurable = (definition: KpiDefinition, coverage: Coverage): boolean =>
  chooseMeasurement(definition, coverage, DEFAULT_SETTINGS) !== null;

/** The KPI whose course is shown: the one that was chosen, or the first that can be measured instead of one that cannot. */
export function trendKpi(chosen: KpiId, definitions: readonly KpiDefinition[], coverage: Coverage): KpiId {
  const measurable = definitions.filter((definition) => isMeasurable(definition, coverage));
  return measurable.some(({ id }) => id === chosen) ? chosen : (measurable[0]?.id ?? chosen);
}
