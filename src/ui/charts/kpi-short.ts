import { fill } from '../../i18n/fill.ts';
import type { Messages } from '../../i18n/en.ts';
import { inLanguage } from '../../kpi/in-language.ts';
import type { Cohort, KpiDefinition, Locale } from '../../kpi/kpi-definition.ts';
import { CLOCK_COLUMNS } from '../../kpi/prepare/prepare-context.ts';

/** TRUE for a duration that stands still outside opening hours, where a report has these: not an age, nor work that somebody wrote down. */
export function runsInOpeningHours({
  kind,
  measurements,
}: Pick<KpiDefinition, 'kind' | 'measurements'>): boolean {
  return (
    kind === 'duration' &&
    measurements.some(({ needs }) => CLOCK_COLUMNS.some((column) => needs.includes(column)))
  );
}

/** A KPI in a few words, and where the settings make it one of other tickets than usual, of which. */
export function kpiShort(
  definition: KpiDefinition,
  cohort: Cohort | undefined,
  { overview }: Messages,
  locale: Locale,
): string {
  const { short } = inLanguage(definition.text, locale);
  const onClock = runsInOpeningHours(definition) ? fill(overview.shortOfDuration, { short }) : short;
  return cohort === undefined || cohort === definition.cohort
    ? onClock
    : `${onClock} · ${overview.cohort[cohort]}`;
}
