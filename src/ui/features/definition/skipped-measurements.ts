import type { Coverage, FactColumn } from '../../../kpi/facts.ts';
import type { KpiDefinition, Measurement } from '../../../kpi/kpi-definition.ts';
import { passedOver, type PassedOver } from '../../../kpi/measurement.ts';

export interface SkippedMeasurement {
  measurement: Measurement;
  /** The needed columns without a single value in this export. */
  absent: FactColumn[];
  /** It has them, but of too few tickets. */
  few: Pick<PassedOver, 'covered' | 'most'> | null;
}

/** The measurements that were not used because the export lacks a column they need, or has it for too few tickets. */
export function skippedMeasurements(
  definition: KpiDefinition,
  used: Measurement | null,
  coverage: Coverage,
): SkippedMeasurement[] {
  const sparse = passedOver(definition, coverage);
  return definition.measurements
    .filter((measurement) => measurement !== used)
    .map((measurement) => ({
      measurement,
      absent: measurement.needs.filter((column) => coverage[column] === 0),
      few: sparse.find((one) => one.measurement === measurement) ?? null,
    }))
    .filter(({ absent, few }) => absent.length > 0 || few !== null);
}
