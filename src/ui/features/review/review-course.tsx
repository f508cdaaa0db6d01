import { fill } from '../../../i18n/fill.ts';
import { useFormat, useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { kpiDefinition } from '../../../kpi/catalog.ts';
import type { KpiId } from '../../../kpi/kpi-definition.ts';
import type { Snapshot } from '../../../snapshot/snapshot.ts';
import { shownSeries, titleOf, unitOf } from '../../charts/trend-parts.ts';
import { trendSentence } from '../../charts/trend-sentence.ts';
import { trendTargetsOf } from '../../charts/trend-targets-of.ts';
import { CourseChart } from '../../snapshot/course-chart.tsx';
import { onlyPriority, seriesOf } from '../../snapshot/snapshot-view.ts';
import styles from './course.module.css';

/** The course of one KPI, large enough for the back of a room. */
export function ReviewCourse({ snapshot, kpi }: { snapshot: Snapshot; kpi: KpiId }) {
  const messages = useMessages();
  const format = useFormat();
  const locale = useLocale();
  const definition = kpiDefinition(kpi);
  const { settings, filters, period } = snapshot;
  const series = shownSeries(seriesOf(snapshot, kpi), definition, filters.lines);
  const [first] = series;
  if (first === undefined) return <p className={styles.none}>{messages.review.noSeries}</p>;
  const title = fill(titleOf(first.bucket, messages), { kpi: definition.text[locale].name });
  const targets = trendTargetsOf(
    definition,
    series.map(({ line }) => line),
    settings.targets,
    onlyPriority(snapshot),
    messages,
    format,
  );
  return (
    <figure className={styles.course} aria-label={title}>
      <figcaption>
        {trendSentence(series, messages, format)}{' '}
        <span className={styles.unit}>({unitOf(definition, settings.clock, messages)})</span>
      </figcaption>
      <div className={styles.chart}>
        <CourseChart title={title} series={series} targets={targets} from={period.from} />
      </div>
    </figure>
  );
}
