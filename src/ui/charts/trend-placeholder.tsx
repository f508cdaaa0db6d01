import { TREND_HEIGHT } from './trend-size.ts';
import styles from './trend-placeholder.module.css';

/** The place of a {@link ./trend-chart.tsx} that is not there yet. */
export function TrendPlaceholder() {
  return <div className={styles.placeholder} style={{ height: TREND_HEIGHT }} />;
}
