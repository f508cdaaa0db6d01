import type { KpiId } from '../../../kpi/kpi-definition.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Snapshot } from '../../../snapshot/snapshot.ts';
import { talkingPoints } from '../../../snapshot/talking-points.ts';
import { PointList } from './point-list.tsx';
import { pointTexts } from './point-texts.ts';
import { ReviewCourse } from './review-course.tsx';
import { ReviewFigure } from './review-figure.tsx';
import styles from './review.module.css';
import { ReviewActions, ReviewNote, type Writing } from './review-written.tsx';

interface KpiPageProps {
  snapshot: Snapshot;
  kpi: KpiId;
  writing: Writing | null;
}

/** One KPI: the figure and its lines, its course, what to talk about, and what is written about it. */
export function KpiPage({ snapshot, kpi, writing }: KpiPageProps) {
  const messages = useMessages();
  const format = useFormat();
  const { points } = messages.review;
  const texts = pointTexts(talkingPoints(snapshot, kpi), snapshot, messages, format);
  return (
    <div className={styles.kpi}>
      <ReviewFigure snapshot={snapshot} kpi={kpi} />
      <ReviewCourse snapshot={snapshot} kpi={kpi} />
      <section className={styles.talk}>
        <h2>{points.title}</h2>
        {texts.length === 0 ? <p className={styles.quiet}>{points.none}</p> : <PointList points={texts} />}
      </section>
      <div className={styles.written}>
        <ReviewNote snapshot={snapshot} kpi={kpi} writing={writing} />
        <ReviewActions snapshot={snapshot} kpi={kpi} writing={writing} />
      </div>
    </div>
  );
}
