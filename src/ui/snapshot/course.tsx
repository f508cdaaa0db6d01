import { useMessages } from '../../i18n/use-messages.tsx';
import type { KpiId } from '../../kpi/kpi-definition.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { seriesData } from '../charts/series-data.ts';
import { SeriesTable } from '../charts/series-table.tsx';
import { isSoft } from '../charts/soft-points.ts';
import { CourseChart } from './course-chart.tsx';
import styles from './figure-block.module.css';
import { useCourse } from './use-course.ts';

/** The course of one KPI up to the end of the period, as a chart with its table; nothing where the snapshot has none. */
export function Course({ snapshot, kpi }: { snapshot: Snapshot; kpi: KpiId }) {
  const messages = useMessages();
  const course = useCourse(snapshot, kpi);
  if (course === null) return null;
  const texts = messages.snapshot.kpi;
  const { title, sentence, unit, bucket, series, targets } = course;
  const { from: begin } = snapshot.period;
  const days = series.flatMap(({ points }) => points.map(({ from }) => from)).toSorted();
  const isBefore = begin !== null && (days[0] ?? '') < begin;
  const hasSoft = series.some(({ points }) => points.some((point) => point.value !== null && isSoft(point)));
  return (
    <ChartFrame
      level={3}
      title={title}
      summary={sentence}
      unit={unit}
      table={<SeriesTable title={title} series={series} />}
      data={seriesData(series, [], messages)}
      fileName={`linewise-${kpi}-${bucket}`}
      notes={
        isBefore || hasSoft ? (
          <div className={styles.notes}>
            {isBefore ? <p>{texts.shaded}</p> : null}
            {hasSoft ? <p>{texts.hollow}</p> : null}
          </div>
        ) : null
      }
    >
      <CourseChart title={title} series={series} targets={targets} from={begin} />
    </ChartFrame>
  );
}
