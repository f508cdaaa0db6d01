import { LineMark } from './line-mark.tsx';
import { LINE_STYLE } from './line-style.ts';
import { sparklineGeometry } from './sparkline-geometry.ts';
import type { KpiSeries } from '../../kpi/kpi-query.ts';
import styles from './sparkline.module.css';

const SPARKLINE = { width: 92, height: 28 } as const;

/** A series as a word-sized line: dashed where it is not settled, interrupted where nothing was measured. The table beside it has the figures. */
export function Sparkline({ series }: { series: KpiSeries }) {
  const { firm, soft, end } = sparklineGeometry(series.points, series.unit, SPARKLINE);
  return (
    <svg
      className={styles.sparkline}
      width={SPARKLINE.width}
      height={SPARKLINE.height}
      viewBox={`0 0 ${SPARKLINE.width} ${SPARKLINE.height}`}
      stroke={LINE_STYLE[series.line].color}
      aria-hidden="true"
    >
      <path d={firm} />
      <path d={soft} className={styles.soft} />
      {end === null ? null : (
        <g stroke="none">
          <LineMark line={series.line} x={end.x} y={end.y} scale={0.8} />
        </g>
      )}
    </svg>
  );
}
