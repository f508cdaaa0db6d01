import type { Coverage } from './facts.ts';
import type { KpiDefinition, KpiKind, Measurement } from './kpi-definition.ts';
import type { KpiSettings } from './kpi-query.ts';

/**
 * The way this export can measure a KPI: the first one whose columns all have a value, or the evidence the user chose.
 * NULL when there is none: the KPI is "not measurable".
 */
export function chooseMeasurement(
  definition: KpiDefinition,
  coverage: Coverage,
  settings: KpiSettings,
): Measurement | null {
  const possible = definition.measurements.filter((m) => m.needs.every((column) => coverage[column] > 0));
  if (definition.id === 'first_contact_resolution' && settings.fcrEvidence !== null) {
    return possible.find((m) => m.evidence === settings.fcrEvidence) ?? null;
  }
  return possible[0] ?? null;
}

/** The other ways this export could measure a KPI, besides the one in use. */
export function otherMeasurements(
  definition: KpiDefinition,
  coverage: Coverage,
  used: Measurement | null,
): Measurement[] {
  return definition.measurements.filter(
    (measurement) => measurement !== used && measurement.needs.every((column) => coverage[column] > 0),
  );
}

const NOTHING = { nl: { name: '', explanation: '' }, en: { name: '', explanation: '' } };

/** What stands in for a measurement that is not possible: every ticket of the cohort is "missing", none is 0. */
export const UNMEASURED: Record<KpiKind, Measurement> = {
  rate: { evidence: '', needs: [], value: 'NULL::BOOLEAN', valueOfLine: 'NULL::BOOLEAN', text: NOTHING },
  duration: { evidence: '', needs: [], value: 'NULL::BIGINT', text: NOTHING },
};
