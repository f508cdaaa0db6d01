import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { reliability } from '../../../kpi/statistics/reliability.ts';
import type { RouteTime as Time } from '../../../report/compute-routes.ts';
import styles from './routes.module.css';

/** A median with its p90, or in words why there is none. */
export function RouteTime({ time: { n, median, p90 } }: { time: Time }) {
  const { overview, routes } = useMessages();
  const { small, tooFew } = overview;
  const format = useFormat();
  if (median === null || p90 === null) {
    return <span className={styles.words}>{routes.time.none}</span>;
  }
  const judged = reliability(n);
  if (judged === 'suppress') return <span className={styles.words}>{tooFew}</span>;
  return (
    <span className={styles.figure}>
      <span>{format.duration(median)}</span>
      <small>
        p90 {format.duration(p90)}
        {judged === 'weak' ? ` · ${small}` : ''}
      </small>
    </span>
  );
}
