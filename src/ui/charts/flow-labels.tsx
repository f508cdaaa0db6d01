import { usePlotArea, useYAxisScale } from 'recharts';
import type { CSSProperties } from 'react';
import { spreadLabels } from './spread-labels.ts';
import styles from './trend-chart.module.css';

interface FlowLabel {
  key: string;
  text: string;
  /** Where it belongs on the vertical axis. */
  value: number;
  color: NonNullable<CSSProperties['fill']>;
}

const LABEL_HEIGHT = 17;

/** The names of bars and line, right of the plot at the height of what they name. */
export function FlowLabels({ labels }: { labels: readonly FlowLabel[] }) {
  const plot = usePlotArea();
  const y = useYAxisScale();
  if (!plot || !y) return null;
  const places = spreadLabels(
    labels.map(({ value }) => y(value) ?? plot.y),
    LABEL_HEIGHT,
    plot.y,
    plot.y + plot.height,
  );
  return (
    <g aria-hidden="true">
      {labels.map(({ key, text, color }, index) => (
        <text
          key={key}
          className={styles.endLabel}
          x={plot.x + plot.width + 8}
          y={places[index]}
          dy="0.35em"
          style={{ fill: color }}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
