import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { LineKey } from '../../kpi/facts.ts';
import { LINE_STYLE } from './line-style.ts';
import { spreadLabels } from './spread-labels.ts';
import styles from './trend-chart.module.css';

/** Control limits of one line, drawn under it. */
export interface TrendLimits {
  line: LineKey;
  /** Per settled bucket, in time. */
  points: readonly { from: string; centre: number; low: number; high: number }[];
  /** Measured points that chance alone does not explain. */
  signals: readonly { from: string; value: number }[];
  /** The number of every signal, at its first point. */
  marks: readonly { number: number; from: string; value: number }[];
}

/** Rings that would run into each other are drawn small. */
const MANY = 30;
const MARK = 8;
/** Above the plot and the word of what can still change. */
const MARK_Y = -27;
/** Room that the numbers take above the plot. */
export const MARKS_TOP = 40;

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
  const radius = limits.signals.length > MANY ? 3 : 7.5;
  return (
    <g aria-hidden="true">
      <path className={styles.limitArea} d={`${path([...low, ...high.toReversed()])}Z`} fill={color} />
      {[low, high].map((edge, index) => (
        <path key={index === 0 ? 'low' : 'high'} className={styles.limit} d={path(edge)} stroke={color} />
      ))}
      <path className={styles.centre} d={path(place('centre'))} stroke={color} />
      {limits.signals.map(({ from, value }) => (
        <circle key={from} className={styles.signal} cx={x(from) ?? 0} cy={y(value) ?? 0} r={radius} />
      ))}
    </g>
  );
}

/** The numbers of the signals above the plot, each with a thread to its first point; as many as have room. */
export function TrendSignalMarks({ limits }: { limits: TrendLimits }) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!plot || !x || !y) return null;
  // A number of three figures needs more room than a circle has.
  const digits = String(limits.marks.at(-1)?.number ?? 0).length;
  const width = 2 * MARK + 6 * Math.max(0, digits - 2);
  const room = Math.floor(plot.width / (width + 1));
  const marks = limits.marks.slice(-room);
  const places = spreadLabels(
    marks.map(({ from }) => x(from) ?? plot.x),
    width + 1,
    plot.x + width / 2,
    plot.x + plot.width - width / 2,
  );
  return (
    <g aria-hidden="true">
      {marks.map(({ number, from, value }, index) => {
        const [at, top] = [places[index] ?? plot.x, plot.y + MARK_Y];
        return (
          <g key={number}>
            <path
              className={styles.signalThread}
              d={`M${at},${top}L${x(from) ?? at},${(y(value) ?? plot.y) - MARK}`}
            />
            <rect
              className={styles.signalMark}
              x={at - width / 2}
              y={top - MARK}
              width={width}
              height={2 * MARK}
              rx={MARK}
            />
            <text className={styles.signalNumber} x={at} y={top} dy="0.35em" textAnchor="middle">
              {number}
            </text>
          </g>
        );
      })}
    </g>
  );
}
