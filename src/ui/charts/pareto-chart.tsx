import { useFormat } from '../../i18n/use-messages.tsx';
import { BarAxis } from './bar-axis.tsx';
import { BarRow, barNameWidth, ROW_HEIGHT, ROWS } from './bar-row.tsx';
import styles from './bar-row.module.css';
import { useElementWidth } from './element-width.ts';

export interface ParetoRow {
  key: string;
  name: string;
  n: number;
  /** Of all tickets, and together with all rows above; 0..1. */
  share: number;
  cumulative: number;
  label: string;
  onOpen?: (() => void) | undefined;
}

interface ParetoChartProps {
  title: string;
  rows: readonly ParetoRow[];
  /** 0..1: where a line across says that it is most of them. */
  mark: number;
}

const TOP = 22;
const RIGHT = 22;

/** Shares as bars, largest first, and as a line what they add up to; both on one axis from 0 to all. */
export function ParetoChart({ title, rows, mark }: ParetoChartProps) {
  const format = useFormat();
  const [place, width] = useElementWidth();
  const details = rows.map(({ n }) => format.integer(n));
  const left = barNameWidth(
    width,
    rows.map(({ name }) => name),
    details,
  );
  const x = (share: number) => left + share * Math.max(40, width - left - RIGHT);
  const height = rows.length * ROW_HEIGHT;
  const steps = width - left < 300 ? [0, 0.5, 1] : [0, 0.2, 0.4, 0.6, 1];
  const middle = (index: number) => TOP + index * ROW_HEIGHT + ROW_HEIGHT / 2;
  return (
    <div ref={place} className={styles.chart} style={{ height: height + TOP }}>
      <svg width={width} height={height + TOP} aria-label={title} {...ROWS}>
        <BarAxis
          top={TOP}
          height={height}
          ticks={[...steps, mark].map((share) => ({ at: x(share), text: format.percent(share, 0) }))}
        />
        {rows.map((row, index) => (
          <BarRow
            key={row.key}
            label={row.label}
            name={row.name}
            detail={details[index]}
            y={TOP + index * ROW_HEIGHT}
            width={width}
            nameWidth={left}
            onOpen={row.onOpen}
          >
            <rect
              x={x(0)}
              y={5}
              width={Math.max(1, x(row.share) - x(0))}
              height={ROW_HEIGHT - 10}
              rx={2}
              fill="color-mix(in srgb, var(--line-all) 62%, var(--paper))"
            />
          </BarRow>
        ))}
        <g pointerEvents="none" aria-hidden="true">
          <line
            x1={x(mark)}
            x2={x(mark)}
            y1={TOP}
            y2={TOP + height}
            stroke="var(--warn)"
            strokeWidth={1.5}
            strokeDasharray="4 3"
          />
          <polyline
            points={rows.map(({ cumulative }, index) => `${x(cumulative)},${middle(index)}`).join(' ')}
            fill="none"
            stroke="var(--ink)"
            strokeWidth={1.5}
          />
          {rows.map(({ key, cumulative }, index) => (
            <circle
              key={key}
              cx={x(cumulative)}
              cy={middle(index)}
              r={3}
              fill="var(--paper)"
              stroke="var(--ink)"
              strokeWidth={1.5}
            />
          ))}
        </g>
      </svg>
    </div>
  );
}
