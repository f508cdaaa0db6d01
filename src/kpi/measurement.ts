import { COHORT_COLUMN } from './compile/filter-sql.ts';
import type { Coverage } from './facts.ts';
import type { Cohort, KpiDefinition, KpiKind, Measurement } from './kpi-definition.ts';
import type { KpiSettings } from './settings.ts';

/** Evidence that covers less than this share of what other evidence covers is passed over. */
const ENOUGH = 0.8;

/**
 * The way this export can measure a KPI: the first one whose columns all have a value, or the evidence the user chose. Of evidence A, B
 * and C one stray value does not decide: it has to cover nearly as many tickets as the best of them does. Ways without a level are no
 * evidence of one thing (reopened_utc is sparse by nature), and are taken as they come. NULL: the KPI is "not measurable".
 */
export function chooseMeasurement(
  definition: KpiDefinition,
  coverage: Coverage,
  settings: KpiSettings,
): Measurement | null {
  const possible = definition.measurements.filter((m) => m.needs.every((column) => coverage[column] > 0));
  const isFirstContact = definition.subject === 'first_contact';
  const hasEvidence = definition.measurements.some(({ evidence }) => evidence !== '');
  if (isFirstContact && hasEvidence && settings.fcrEvidence !== null) {
    return possible.find((m) => m.evidence === settings.fcrEvidence) ?? null;
  }
  const few = passedOver(definition, coverage).map(({ measurement }) => measurement);
  return possible.find((m) => !few.includes(m)) ?? null;
}

/** Evidence that this export has, but of too few tickets. */
export interface PassedOver {
  measurement: Measurement;
  /** Tickets it covers, at most. */
  covered: number;
  /** Those that the evidence with the most of them covers. */
  most: number;
}

/** The evidence that {@link chooseMeasurement} does not use by itself, because it covers too few of the tickets that other evidence covers. */
export function passedOver(definition: KpiDefinition, coverage: Coverage): PassedOver[] {
  const levels = definition.measurements
    .filter(({ evidence }) => evidence !== '')
    .map((measurement) => ({
      measurement,
      covered: Math.min(...measurement.needs.map((column) => coverage[column])),
    }))
    .filter(({ covered }) => covered > 0);
  const most = Math.max(...levels.map(({ covered }) => covered));
  return levels.filter(({ covered }) => covered < ENOUGH * most).map((level) => ({ ...level, most }));
}

/** Where an export has none of the dates of a cohort: what an unmeasurable KPI then counts its missing tickets over. */
const WITHOUT_DATES: Partial<Record<Cohort, Cohort>> = { due: 'resolved', response_due: 'created' };

/** Which date puts a ticket in the period for a KPI: the user's choice where the definition allows it, else that of the measurement. */
export function cohortOf(
  definition: KpiDefinition,
  measurement: Measurement | null,
  coverage: Coverage,
  settings: KpiSettings,
): Cohort {
  const chosen = settings.cohorts[definition.id];
  if (chosen !== undefined && definition.otherCohorts?.includes(chosen)) return chosen;
  const cohort = measurement?.cohort ?? definition.cohort;
  const hasDates = measurement !== null || coverage[COHORT_COLUMN[cohort]] > 0;
  return hasDates ? cohort : (WITHOUT_DATES[cohort] ?? cohort);
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
const never = (type: string): Measurement => ({
  evidence: '',
  needs: [],
  value: `NULL::${type}`,
  valueOfLine: `NULL::${type}`,
  text: NOTHING,
});

/** What stands in for a measurement that is not possible: every ticket of the cohort is "missing", none is 0. */
export const UNMEASURED: Record<KpiKind, Measurement> = {
  rate: never('BOOLEAN'),
  count: never('BOOLEAN'),
  level: never('BOOLEAN'),
  duration: never('BIGINT'),
  score: never('DOUBLE'),
};
