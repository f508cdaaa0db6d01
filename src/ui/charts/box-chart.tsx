import { useFormat } from '../../i18n/use-messages.tsx';
import type { FiveNumbers } from '../../kpi/compile/five-number-sql.ts';
import { BarAxis } from './bar-axis.tsx';
import { BarRow, barNameWidth, ROW_HEIGHT, ROWS } from './bar-row.tsx';
import styles from './bar-row.module.css';
import { useElementWidth } from './element-width.ts';
import { boxScale } from './box-scale.ts';

interface BoxRow extends FiveNumbers {
  name: string;
  label: string;
  onOpen: () => void;
}

interface BoxChartProps {
  title: string;
  rows: readonly BoxRow[];
  log: boolean;
}

const TOP = 22;
const RIGHT = 26;
/** Room that the text of a tick takes. */
const TICK = 62;
const MIDDLE = ROW_HEIGHT / 2;

/** How durations are spread: a box for the middle half, a line for nearly all, dots where there are too few for a box. */
export function BoxChart({ title, rows, log }: BoxChartProps) {
  const format = useFormat();
  const [place, width] = useElementWidth();
  const details = rows.map(({ n }) => format.integer(n));
  const left = barNameWidth(
    width,
    rows.map(({ name }) => name),
    details,
  );
  const scale = boxScale(
    rows.flatMap(({ p5, p95, points }) => (points.length > 0 ? points : [p5, p95])),
    log,
  );
  const x = (seconds: number) => left + scale.at(seconds) * Math.max(40, width - left - RIGHT);
  const height = rows.length * ROW_HEIGHT;
  const every = Math.max(1, Math.ceil((scale.ticks.length * TICK) / Math.max(40, width - left)));
  return (
    <div ref={place} className={styles.chart} style={{ height: height + TOP }}>
      <svg width={width} height={height + TOP} aria-label={title} {...ROWS}>
        <BarAxis
          top={TOP}
          height={height}
          ticks={scale.ticks
            .filter((_, index) => index % every === 0)
            .map((tick) => ({ at: x(tick), text: tick === 0 ? '0' : format.duration(tick) }))}
        />
        {rows.map((row, index) => (
          <BarRow
            key={row.key ?? 'of no value'}
            label={row.label}
            name={row.name}
            detail={details[index]}
            y={TOP + index * ROW_HEIGHT}
            width={width}
            nameWidth={left}
            onOpen={row.onOpen}
          >
            {row.points.length > 0 ? <Dots row={row} x={x} /> : <Box row={row} x={x} />}
          </BarRow>
        ))}
      </svg>
    </div>
  );
}

interface RowProps {
  row: BoxRow;
  x: (seconds: number) => number;
}

function Box({ row: { p5, p25, median, p75, p95 }, x }: RowProps) {
  return (
    <>
      <path
        d={`M${x(p5)} ${MIDDLE}H${x(p95)}M${x(p5)} 9V17M${x(p95)} 9V17`}
        stroke="var(--muted)"
        fill="none"
      />
      <rect
        x={x(p25)}
        y={5}
        width={Math.max(2, x(p75) - x(p25))}
        height={ROW_HEIGHT - 10}
        rx={2}
        fill="color-mix(in srgb, var(--line-all) 26%, var(--paper))"
        stroke="var(--muted)"
      />
      <line x1={x(median)} x2={x(median)} y1={3} y2={ROW_HEIGHT - 3} stroke="var(--ink)" strokeWidth={2.5} />
    </>
  );
}

function Dots({ row: { points }, x }: RowProps) {
  return points.map((seconds, index) => (
    <circle
      key={index}
      cx={x(seconds)}
      cy={MIDDLE}
      r={3.5}
      fill="color-mix(in srgb, var(--muted) 45%, transparent)"
      stroke="var(--muted)"
    />
  ));
}
