import { Skeleton } from '../../kit/skeleton.tsx';
import styles from '../../charts/figure-cell.module.css';

/** A cell whose figure is being computed, as large as one that has it: with a line for its change and one for its target where they come. */
export function FigureSkeleton({ compared, target }: { compared: boolean; target: boolean }) {
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
        {compared ? <span className={styles.change} /> : null}
      </div>
      {target ? <span className={styles.change} /> : null}
      <span className={styles.notes} />
    </div>
  );
}
