import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { axisTicks } from '../charts/axis-scale.ts';
import { BarAxis } from '../charts/bar-axis.tsx';
import { BarRow, barNameWidth, ROW_HEIGHT } from '../charts/bar-row.tsx';
import { useElementWidth } from '../charts/element-width.ts';
import styles from './course-chart.module.css';
import { basisText, type PartRow } from './part-rows.ts';

interface PartBarsProps {
  title: string;
  rows: readonly PartRow[];
}

const TOP = 22;
const LETTER = 6.6;
/** Between a bar, its value and what that rests on. */
const GAPS = 15;
/** An interval that goes further than so many times the longest bar is cut off, with an arrow. */
const MOST_REACH = 2;

/** A figure of each group as a bar from 0, with its 95 % interval as a thin line and its value behind it. */
export function PartBars({ title, rows }: PartBarsProps) {
  const { common } = useMessages();
  const format = useFormat();
  const [place, width] = useElementWidth();
  const unit = rows[0]?.statistics.unit ?? 'ratio';
  const values = rows.flatMap(({ statistics: { value } }) => (value === null ? [] : [value]));
  const most = MOST_REACH * Math.max(0, ...values);
  const highs = rows.flatMap(({ statistics: { high } }) => (high === null ? [] : [Math.min(high, most)]));
  const ticks = axisTicks([...values, ...highs], unit);
  const left = barNameWidth(
    width,
    rows.map(({ name }) => name),
  );
  const texts = rows.map(({ statistics }) => ({
    text: statistics.value === null ? common.notMeasurable : format.value(statistics.value, unit),
    basis: statistics.value === null ? '' : basisText(statistics, format),
  }));
  const longest = Math.max(0, ...texts.map(({ text, basis }) => text.length + basis.length));
  const reach = Math.max(40, width - left - GAPS - longest * LETTER);
  const [first, last] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const x = (value: number) => left + ((Math.min(last, value) - first) / (last - first)) * reach;
  const height = TOP + rows.length * ROW_HEIGHT;
  const shownTicks = reach < 220 ? [first, last] : ticks;
  return (
    <div ref={place} className={styles.chart}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        <BarAxis
          top={TOP}
          height={height - TOP}
          ticks={shownTicks.map((tick) => ({
            at: x(tick),
            text: unit === 'ratio' ? format.percent(tick, 0) : tick === 0 ? '0' : format.value(tick, unit),
          }))}
        />
        {rows.map(({ key, name, statistics }, index) => {
          const { value, low, high } = statistics;
          const { text = '', basis = '' } = texts[index] ?? {};
          const middle = ROW_HEIGHT / 2;
          const end = Math.max(
            value === null ? left : x(value),
            value === null || high === null ? left : x(high),
          );
          return (
            <BarRow
              key={key}
              label={`${name}: ${text} ${basis}`.trim()}
              name={name}
              y={TOP + index * ROW_HEIGHT}
              width={width}
              nameWidth={left}
            >
              {value === null ? null : (
                <rect
                  x={x(Math.min(0, value))}
                  y={6}
                  width={Math.max(1, Math.abs(x(value) - x(0)))}
                  height={ROW_HEIGHT - 12}
                  rx={2}
                  fill="color-mix(in srgb, var(--line-all) 45%, var(--paper))"
                />
              )}
              {low === null || high === null ? null : (
                <path
                  d={`M${x(low)},${middle}H${x(high)}${high > last ? 'l-4,-3m4,3l-4,3' : ''}`}
                  fill="none"
                  stroke="var(--ink)"
                  strokeWidth={1}
                />
              )}
              <text x={end + 7} y={middle} dominantBaseline="central" className={styles.value}>
                {text}
                <tspan className={styles.basis} dx={6}>
                  {basis}
                </tspan>
              </text>
            </BarRow>
          );
        })}
      </svg>
    </div>
  );
}
