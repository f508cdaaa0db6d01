import { useMessages } from '../../../i18n/use-messages.tsx';
import type { KpiId } from '../../../kpi/kpi-definition.ts';
import type { Snapshot } from '../../../snapshot/snapshot.ts';
import { CourseChart } from '../../snapshot/course-chart.tsx';
import { useCourse } from '../../snapshot/use-course.ts';
import styles from './course.module.css';

/** The course of one KPI, large enough for the back of a room. */
export function ReviewCourse({ snapshot, kpi }: { snapshot: Snapshot; kpi: KpiId }) {
  const { review } = useMessages();
  const course = useCourse(snapshot, kpi);
  if (course === null) return <p className={styles.none}>{review.noSeries}</p>;
  const { title, sentence, unit, series, targets } = course;
  return (
    <figure className={styles.course} aria-label={title}>
      <figcaption>
        {sentence} <span className={styles.unit}>({unit})</span>
      </figcaption>
      <div className={styles.chart}>
        <CourseChart title={title} series={series} targets={targets} from={snapshot.period.from} />
      </div>
    </figure>
  );
}
