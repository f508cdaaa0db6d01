import { fill } from '../../i18n/fill.ts';
import { useFormat, useLocale, useMessages } from '../../i18n/use-messages.tsx';
import { kpiDefinition } from '../../kpi/catalog.ts';
import type { KpiId } from '../../kpi/kpi-definition.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { seriesData } from '../charts/series-data.ts';
import { SeriesTable } from '../charts/series-table.tsx';
import { isSoft } from '../charts/soft-points.ts';
import { shownSeries, titleOf, unitOf } from '../charts/trend-parts.ts';
import { trendSentence } from '../charts/trend-sentence.ts';
import { trendTargetsOf } from '../charts/trend-targets-of.ts';
import { CourseChart } from './course-chart.tsx';
import { onlyPriority, seriesOf } from './snapshot-view.ts';
import styles from './figure-block.module.css';

/** The course of one KPI up to the end of the period, as a chart with its table; nothing where the snapshot has none. */
export function Course({ snapshot, kpi }: { snapshot: Snapshot; kpi: KpiId }) {
  const messages = useMessages();
  const format = useFormat();
  const locale = useLocale();
  const definition = kpiDefinition(kpi);
  const { settings, filters, period } = snapshot;
  const series = shownSeries(seriesOf(snapshot, kpi), definition, filters.lines);
  const [first] = series;
  if (first === undefined) return null;
  const texts = messages.snapshot.kpi;
  const title = fill(titleOf(first.bucket, messages), { kpi: definition.text[locale].name });
  const days = series.flatMap(({ points }) => points.map(({ from }) => from)).toSorted();
  const isBefore = period.from !== null && (days[0] ?? '') < period.from;
  const hasSoft = series.some(({ points }) => points.some((point) => point.value !== null && isSoft(point)));
  const targets = trendTargetsOf(
    definition,
    series.map(({ line }) => line),
    settings.targets,
    onlyPriority(snapshot),
    messages,
    format,
  );
  return (
    <ChartFrame
      level={3}
      title={title}
      summary={trendSentence(series, messages, format)}
      unit={unitOf(definition, settings.clock, messages)}
      table={<SeriesTable title={title} series={series} />}
      data={seriesData(series, [], messages)}
      fileName={`linewise-${kpi}-${first.bucket}`}
      notes={
        isBefore || hasSoft ? (
          <div className={styles.notes}>
            {isBefore ? <p>{texts.shaded}</p> : null}
            {hasSoft ? <p>{texts.hollow}</p> : null}
          </div>
        ) : null
      }
    >
      <CourseChart title={title} series={series} targets={targets} from={period.from} />
    </ChartFrame>
  );
}
