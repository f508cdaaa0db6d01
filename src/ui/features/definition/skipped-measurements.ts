import type { Coverage, FactColumn } from '../../../kpi/facts.ts';
import type { KpiDefinition, Measurement } from '../../../kpi/kpi-definition.ts';

export interface SkippedMeasurement {
  measurement: Measurement;
  /** The needed columns without a single value in this export. */
  absent: FactColumn[];
}

/** The measurements that were not possible because the export lacks a column they need. */
export function skippedMeasurements(
  definition: KpiDefinition,
  used: Measurement | null,
  coverage: Coverage,
): SkippedMeasurement[] {
  return definition.measurements
    .filter((measurement) => measurement !== used)
    .map((measurement) => ({
      measurement,
      absent: measurement.needs.filter((column) => coverage[column] === 0),
    }))
    .filter(({ absent }) => absent.length > 0);
}
