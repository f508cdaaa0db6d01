import { DefaultZIndexes, usePlotArea, useYAxisScale, ZIndexLayer } from 'recharts';
import { LINE_STYLE } from './line-style.ts';
import { spreadLabels } from './spread-labels.ts';
import type { TrendTarget } from './trend-target.ts';
import styles from './trend-chart.module.css';

interface TrendTargetsProps {
  inside: readonly TrendTarget[];
  beyond: readonly TrendTarget[];
}

const LABEL_HEIGHT = 15;

/** A dashed line for every target, each with its words at its left end; what lies above the plot is named at its edge. */
export function TrendTargets({ inside, beyond }: TrendTargetsProps) {
  const plot = usePlotArea();
  const y = useYAxisScale();
  if (!plot || !y) return null;
  const places = inside.map((target) => ({ target, y: y(target.value) ?? plot.y }));
  const labels = spreadLabels(
    [...places.map((place) => place.y - 5), ...beyond.map(() => plot.y + LABEL_HEIGHT - 3)],
    LABEL_HEIGHT,
    plot.y - 5,
    plot.y + plot.height - 3,
  );
  const color = ({ line }: TrendTarget) => (line === null ? 'var(--muted)' : LINE_STYLE[line].color);
  return (
    <g aria-hidden="true">
      {places.map(({ target, y: top }) => (
        <path
          key={`${target.line} ${target.value}`}
          className={styles.target}
          d={`M${plot.x},${top}H${plot.x + plot.width}`}
          stroke={color(target)}
        />
      ))}
      {/* Over the lines, or these would strike them through. */}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        {[...inside, ...beyond].map((target, index) => (
          <text
            key={`${target.line} ${target.value}`}
            className={styles.targetLabel}
            x={plot.x + 4}
            y={labels[index]}
            style={{ fill: color(target) }}
          >
            {index < inside.length ? target.label : `${target.label} ↑`}
          </text>
        ))}
      </ZIndexLayer>
    </g>
  );
}
