import styles from './trend-chart.module.css';

interface TrendDotProps {
  x: number | undefined;
  y: number | undefined;
  color: string;
  /** Opens what stands behind the point. The table has the same, as a button. */
  onPick?: (() => void) | undefined;
}

/** The point of a line under the pointer or the keyboard cursor. */
export function TrendDot({ x, y, color, onPick }: TrendDotProps) {
  if (x === undefined || y === undefined) return <g />;
  return (
    <g>
      <circle className={styles.dot} cx={x} cy={y} r={4} fill={color} />
      {onPick === undefined ? null : <circle className={styles.pick} cx={x} cy={y} r={11} onClick={onPick} />}
    </g>
  );
}
