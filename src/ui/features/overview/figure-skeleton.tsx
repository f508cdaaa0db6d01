import { Skeleton } from '../../kit/skeleton.tsx';
import styles from './figure-cell.module.css';

/** A cell whose figure is being computed, exactly as large as one that has it. */
export function FigureSkeleton() {
  return (
    <div className={styles.cell}>
      <div className={styles.top}>
        <span className={styles.value}>
          <Skeleton width="3.4em" height="0.75em" />
        </span>
        <span className={styles.spark} />
      </div>
      <div className={styles.foot}>
        <span className={styles.basis}>
          <Skeleton width="7em" height="0.75em" />
        </span>
      </div>
      <span className={styles.notes} />
    </div>
  );
}
