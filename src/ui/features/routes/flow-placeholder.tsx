import { Skeleton } from '../../kit/skeleton.tsx';
import styles from './routes.module.css';

/** The room of the chart while it is computed. */
export function FlowPlaceholder() {
  return (
    <div className={styles.section} aria-busy>
      <Skeleton width="min(100%, 18em)" height="1em" />
      <Skeleton width="min(100%, 36em)" height="0.9em" />
      <Skeleton height="470px" />
    </div>
  );
}
