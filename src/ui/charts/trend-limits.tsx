import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { LineKey } from '../../kpi/facts.ts';
import { LINE_STYLE } from './line-style.ts';
import styles from './trend-chart.module.css';

/** Control limits of one line, drawn under it. */
export interface TrendLimits {
  line: LineKey;
  /** Per settled bucket, in time. */
  points: readonly { from: string; centre: number; low: number; high: number }[];
  /** Measured points that chance alone does not explain. */
  signals: readonly { from: string; value: number }[];
}

const path = (points: readonly { x: number; y: number }[]) =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`).join('');

/** The band between the limits, the mean in it, and a ring around every signal. The words below the chart say the same. */
export function TrendLimitsBand({ limits }: { limits: TrendLimits }) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!plot || !x || !y) return null;
  const place = (of: 'centre' | 'low' | 'high') =>
    limits.points.map((point) => ({ x: x(point.from) ?? plot.x, y: y(point[of]) ?? plot.y }));
  const [low, high] = [place('low'), place('high')];
  const { color } = LINE_STYLE[limits.line];
  return (
    <g aria-hidden="true">
      <path className={styles.limitArea} d={`${path([...low, ...high.toReversed()])}Z`} fill={color} />
      {[low, high].map((edge, index) => (
        <path key={index === 0 ? 'low' : 'high'} className={styles.limit} d={path(edge)} stroke={color} />
      ))}
      <path className={styles.centre} d={path(place('centre'))} stroke={color} />
      {limits.signals.map(({ from, value }) => (
        <circle key={from} className={styles.signal} cx={x(from) ?? 0} cy={y(value) ?? 0} r={7.5} />
      ))}
    </g>
  );
}
