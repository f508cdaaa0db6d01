import { BarRow, barNameWidth, ROW_HEIGHT } from './bar-row.tsx';
import styles from './bar-row.module.css';
import { useElementWidth } from './element-width.ts';
import { placeSteps, stepsSpan, type PlacedStep, type WaterfallStep } from './waterfall-steps.ts';

export interface WaterfallRow extends WaterfallStep {
  name: string;
  /** What it adds, as text. */
  text: string;
  label: string;
  onOpen?: (() => void) | undefined;
}

interface WaterfallEnd {
  name: string;
  value: number;
  text: string;
  onOpen?: (() => void) | undefined;
}

interface WaterfallChartProps {
  title: string;
  before: WaterfallEnd;
  now: WaterfallEnd;
  rows: readonly WaterfallRow[];
  /** Which way is better: of performance alone, as a mix is nobody's doing. */
  direction: 'higher' | 'lower' | 'neither';
  legend: { mix: string; performance: string };
}

/** The rows in the drawing are buttons, which an image cannot hold. */
const GROUP = { role: 'group' };
const TOP = 24;
const RIGHT = 84;
const MIDDLE = ROW_HEIGHT / 2;

/** From one value to another, step by step: each row begins where the one above ended. */
export function WaterfallChart({ title, before, now, rows, direction, legend }: WaterfallChartProps) {
  const [place, width] = useElementWidth();
  const left = barNameWidth(width, [before.name, now.name, ...rows.map(({ name }) => name)]);
  const placed = placeSteps(before.value, rows);
  const { low, high } = stepsSpan(before.value, placed);
  const x = (value: number) => left + ((value - low) / (high - low)) * Math.max(40, width - left - RIGHT);
  const height = (rows.length + 2) * ROW_HEIGHT + TOP;
  const end = ({ name, value, text, onOpen }: WaterfallEnd, index: number) => (
    <BarRow
      label={`${name}: ${text}`}
      name={name}
      strong
      y={TOP + index * ROW_HEIGHT}
      width={width}
      nameWidth={left}
      onOpen={onOpen}
    >
      <line x1={x(value)} x2={x(value)} y1={3} y2={ROW_HEIGHT - 3} stroke="var(--ink)" strokeWidth={3} />
      <Value x={width} text={text} strong />
    </BarRow>
  );
  return (
    <div ref={place} className={styles.chart} style={{ height }}>
      <svg width={width} height={height} aria-label={title} {...GROUP}>
        <g aria-hidden="true" fontSize={12}>
          <rect x={left} y={8} width={10} height={4} fill="var(--control-edge)" />
          <text x={left + 14} y={13} fill="var(--muted)">
            {legend.mix}
          </text>
          <rect x={left + 26 + legend.mix.length * 6.7} y={4} width={10} height={10} fill="var(--ink)" />
          <text x={left + 40 + legend.mix.length * 6.7} y={13} fill="var(--muted)">
            {legend.performance}
          </text>
        </g>
        {end(before, 0)}
        {placed.map((step, index) => {
          const row = rows[index];
          return row === undefined ? null : (
            <BarRow
              key={row.key}
              label={row.label}
              name={row.name}
              y={TOP + (index + 1) * ROW_HEIGHT}
              width={width}
              nameWidth={left}
              onOpen={row.onOpen}
            >
              <Step step={step} x={x} tone={toneOf(step.performance, direction)} />
              <Value x={width} text={row.text} />
            </BarRow>
          );
        })}
        {end(now, rows.length + 1)}
      </svg>
    </div>
  );
}

interface StepProps {
  step: PlacedStep;
  x: (value: number) => number;
  tone: string;
}

/** The mix as a thin bar below the thick one of the performance: told apart without their colours, and in sight where they go opposite ways. */
function Step({ step: { from, turn, to }, x, tone }: StepProps) {
  const bar = (a: number, b: number) => ({
    x: Math.min(x(a), x(b)),
    width: Math.max(1, Math.abs(x(b) - x(a))),
  });
  return (
    <>
      <line x1={x(from)} x2={x(from)} y1={-7} y2={19} stroke="var(--control-edge)" />
      <rect {...bar(turn, to)} y={5} height={12} rx={1} fill={tone} />
      <rect {...bar(from, turn)} y={19} height={4} fill="var(--control-edge)" />
    </>
  );
}

function Value({ x, text, strong = false }: { x: number; text: string; strong?: boolean }) {
  return (
    <text
      x={x - 4}
      y={MIDDLE}
      dominantBaseline="central"
      textAnchor="end"
      fill="var(--ink)"
      fontSize={12}
      fontWeight={strong ? 600 : 400}
    >
      {text}
    </text>
  );
}

function toneOf(performance: number, direction: WaterfallChartProps['direction']): string {
  if (direction === 'neither' || performance === 0) return 'var(--ink)';
  return performance > 0 === (direction === 'higher') ? 'var(--good)' : 'var(--bad)';
}
