import { fill } from '../../i18n/fill.ts';
import { useFormat, useLocale, useMessages } from '../../i18n/use-messages.tsx';
import { kpiDefinition } from '../../kpi/catalog.ts';
import { inLanguage } from '../../kpi/in-language.ts';
import type { KpiId } from '../../kpi/kpi-definition.ts';
import type { Bucket, KpiSeries } from '../../kpi/kpi-query.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import type { TrendTarget } from '../charts/trend-target.ts';
import { shownSeries, titleOf, unitOf } from '../charts/trend-parts.ts';
import { trendSentence } from '../charts/trend-sentence.ts';
import { trendTargetsOf } from '../charts/trend-targets-of.ts';
import { onlyPriority, seriesOf } from './snapshot-view.ts';

/** The course of one KPI of a snapshot, with what it says in words. */
interface SnapshotCourse {
  title: string;
  sentence: string;
  unit: string;
  bucket: Bucket;
  /** One for each line that is shown. */
  series: KpiSeries[];
  targets: TrendTarget[];
}

/** NULL where the snapshot has no course of this KPI. */
export function useCourse(snapshot: Snapshot, kpi: KpiId): SnapshotCourse | null {
  const messages = useMessages();
  const format = useFormat();
  const locale = useLocale();
  const definition = kpiDefinition(kpi);
  const { settings, filters } = snapshot;
  const series = shownSeries(seriesOf(snapshot, kpi), definition, filters.lines);
  const [first] = series;
  if (first === undefined) return null;
  return {
    title: fill(titleOf(first.bucket, messages), { kpi: inLanguage(definition.text, locale).name }),
    sentence: trendSentence(series, messages, format),
    unit: unitOf(definition, settings.clock, messages),
    bucket: first.bucket,
    series,
    targets: trendTargetsOf(
      definition,
      series.map(({ line }) => line),
      settings.targets,
      onlyPriority(snapshot),
      messages,
      format,
    ),
  };
}
