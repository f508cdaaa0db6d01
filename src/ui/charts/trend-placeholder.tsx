import { TREND_HEIGHT } from './trend-size.ts';
import styles from './trend-placeholder.module.css';

/** The place of a {@link ./trend-chart.tsx} that is not there yet. */
export function TrendPlaceholder({ height = TREND_HEIGHT }: { height?: number }) {
  return <div className={styles.placeholder} style={{ height }} />;
}
