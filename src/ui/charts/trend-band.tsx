import { usePlotArea, useXAxisScale } from 'recharts';
import styles from './trend-chart.module.css';

/** The shaded stretch from the last settled bucket to the right edge, with its word above it. */
export function TrendBand({ from, label }: { from: string; label: string }) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const start = x?.(from);
  if (!plot || start === undefined) return null;
  const width = plot.x + plot.width - start;
  return (
    <g aria-hidden="true">
      <rect className={styles.band} x={start} y={plot.y} width={width} height={plot.height} />
      <text
        className={styles.bandLabel}
        x={width > 70 ? start + 4 : plot.x + plot.width}
        y={plot.y - 6}
        textAnchor={width > 70 ? 'start' : 'end'}
      >
        {label}
      </text>
    </g>
  );
}
