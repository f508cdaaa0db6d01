import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { LineKey } from '../../kpi/facts.ts';
import type { MarkedPoint } from './line-end.ts';
import { LineMark } from './line-mark.tsx';
import { LINE_STYLE } from './line-style.ts';
import { spreadLabels } from './spread-labels.ts';
import styles from './trend-chart.module.css';

interface TrendEndLabelsProps {
  ends: readonly MarkedPoint[];
  names: Readonly<Record<LineKey, string>>;
}

const LABEL_HEIGHT = 17;

/** The name of each line at its end, moved apart where the ends are close. */
export function TrendEndLabels({ ends, names }: TrendEndLabelsProps) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!plot || !x || !y) return null;
  const right = plot.x + plot.width;
  const places = ends.map((end) => ({ ...end, x: x(end.from) ?? right, y: y(end.value) ?? plot.y }));
  const spread = spreadLabels(
    places.map((place) => place.y),
    LABEL_HEIGHT,
    plot.y,
    plot.y + plot.height,
  );
  return (
    <g aria-hidden="true">
      {places.map((place, index) => {
        const labelY = spread[index] ?? place.y;
        const { color } = LINE_STYLE[place.line];
        return (
          <g key={place.line}>
            <LineMark line={place.line} x={place.x} y={place.y} />
            <path
              className={styles.leader}
              d={`M${place.x + 5},${place.y}L${right + 10},${labelY}`}
              stroke={color}
            />
            <text className={styles.endLabel} x={right + 13} y={labelY} dy="0.35em" style={{ fill: color }}>
              {names[place.line]}
            </text>
          </g>
        );
      })}
    </g>
  );
}
