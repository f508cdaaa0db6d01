import type { Messages } from '../../i18n/en.ts';
import type { LineKey } from '../../kpi/facts.ts';
import type { KpiDefinition } from '../../kpi/kpi-definition.ts';
import type { Bucket, KpiSeries } from '../../kpi/kpi-query.ts';
import type { KpiSettings } from '../../kpi/settings.ts';
import { isApplicable, isShownLine } from '../../kpi/chosen-lines.ts';
import { runsInOpeningHours } from './kpi-short.ts';

/** The title of a trend, with a blank for the KPI. */
export function titleOf(bucket: Bucket, { overview: { trend } }: Messages): string {
  return {
    day: trend.titleDay,
    week: trend.titleWeek,
    month: trend.titleMonth,
    quarter: trend.titleQuarter,
  }[bucket];
}

/** What the axis of a KPI counts. Not every duration stands still outside opening hours. */
export function unitOf(
  definition: Pick<KpiDefinition, 'unit' | 'kind' | 'measurements'>,
  clock: KpiSettings['clock'],
  { overview: { trend } }: Messages,
): string {
  const isOpening = clock === 'business' && runsInOpeningHours(definition);
  return {
    ratio: trend.unitRatio,
    seconds: isOpening ? trend.unitOpenSeconds : trend.unitSeconds,
    count: trend.unitCount,
    score: trend.unitScore,
  }[definition.unit];
}

/** The lines with a value, of those that are chosen. When no line is known, "unknown" is the same course as "all" and is left out. */
export function shownSeries(
  series: readonly KpiSeries[],
  definition: KpiDefinition | undefined,
  chosen: readonly LineKey[],
): KpiSeries[] {
  const measured = series.filter(
    ({ line, points }) =>
      definition !== undefined &&
      isShownLine(line, chosen) &&
      isApplicable(definition, line, chosen) &&
      points.some(({ value }) => value !== null),
  );
  const lines = new Set(measured.map(({ line }) => line));
  return lines.size === 2 && lines.has('all') && lines.has('unknown')
    ? measured.filter(({ line }) => line === 'all')
    : measured;
}
