import type { KpiFigure } from '../../../kpi/kpi-query.ts';
import { classNames } from '../../kit/class-names.ts';
import styles from './parts-table.module.css';

interface PartBarProps {
  figure: Pick<KpiFigure, 'value' | 'low' | 'high'>;
  /** What the whole width stands for. */
  reach: number;
  target: number | null;
  /** Rests on few tickets: drawn in grey. */
  faint: boolean;
  line: string | undefined;
}

/** A figure as a bar with its interval and target; the numbers stand beside it. */
export function PartBar({ figure: { value, low, high }, reach, target, faint, line }: PartBarProps) {
  const at = (amount: number) => `${Math.min(100, Math.max(0, (100 * amount) / reach))}%`;
  const width = (from: number, to: number) =>
    `${Math.max(0, (100 * (Math.min(to, reach) - Math.min(from, reach))) / reach)}%`;
  return (
    <span className={styles.track} aria-hidden="true" data-line={line}>
      {value === null ? null : (
        <span
          className={classNames(styles.bar, faint && styles.faint, value > reach && styles.cut)}
          style={{ inlineSize: at(value) }}
        />
      )}
      {low === null || high === null || low > reach ? null : (
        <span
          className={classNames(styles.interval, high > reach && styles.beyond)}
          style={{ insetInlineStart: at(low), inlineSize: width(low, high) }}
        />
      )}
      {target === null ? null : <span className={styles.target} style={{ insetInlineStart: at(target) }} />}
    </span>
  );
}
