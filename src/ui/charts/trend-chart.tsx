import { useMemo } from 'react';
import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
  type ActiveDotProps,
} from 'recharts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import type { LineKey } from '../../kpi/facts.ts';
import type { KpiSeries } from '../../kpi/kpi-query.ts';
import { classNames } from '../kit/class-names.ts';
import { axisTicks } from './axis-scale.ts';
import type { ComparedSeries } from './compared-series.ts';
import { drawnLine } from './drawn-line.tsx';
import { lineEnd, markedPoints } from './line-end.ts';
import { LINE_STYLE } from './line-style.ts';
import { isProvisional, softTail } from './soft-points.ts';
import { TrendBand } from './trend-band.tsx';
import { TrendDot } from './trend-dot.tsx';
import { TrendEndLabels } from './trend-end-labels.tsx';
import { TrendLimitsBand, MARKS_TOP, TrendSignalMarks, type TrendLimits } from './trend-limits.tsx';
import { TrendMarks } from './trend-marks.tsx';
import { trendRows } from './trend-rows.ts';
import { placeTargets, type TrendTarget } from './trend-target.ts';
import { TrendTargets } from './trend-targets.tsx';
import { TREND_HEIGHT } from './trend-size.ts';
import { trendTicks } from './trend-ticks.ts';
import { TrendTooltip } from './trend-tooltip.tsx';
import styles from './trend-chart.module.css';

export interface TrendChartProps {
  title: string;
  /** One KPI, one bucket size, one series per line. */
  series: readonly KpiSeries[];
  /** Of one of the series. */
  limits?: TrendLimits | null;
  /** The same lines in another period. */
  compared?: readonly ComparedSeries[];
  targets?: readonly TrendTarget[];
  /** Values that the axis covers besides those that are drawn, so that charts beside each other have one scale. */
  covers?: readonly number[] | undefined;
  /** Pixels. */
  height?: number;
  /** A point was clicked. */
  onPoint?: ((line: LineKey, from: string) => void) | undefined;
}

const NONE: readonly never[] = [];
const MARGIN = { top: 24, right: 78, bottom: 0, left: 0 };
const MOST_LABELS = 13;
const MOST_LABELS_SMALL = 8;
/** The same for every unit, so that charts below each other have one time axis. */
const AXIS_WIDTH = 58;
const SIZE = { width: 320, height: TREND_HEIGHT };

/** How the chart draws the point of a line under the cursor. */
function activeDot(line: LineKey, days: readonly string[], onPoint: TrendChartProps['onPoint']) {
  return ({ cx, cy, index }: Pick<ActiveDotProps, 'cx' | 'cy' | 'index'>) => (
    <TrendDot
      x={cx}
      y={cy}
      color={LINE_STYLE[line].color}
      onPick={onPoint && (() => onPoint(line, days[index] ?? ''))}
    />
  );
}

/** One KPI through time, a line per support line. Fills its width at a fixed height. */
export function TrendChart({
  title,
  series,
  limits = null,
  compared = NONE,
  targets = [],
  covers = [],
  height = TREND_HEIGHT,
  onPoint,
}: TrendChartProps) {
  const { common, overview } = useMessages();
  const format = useFormat();
  const rows = useMemo(() => trendRows(series, compared), [series, compared]);
  const unit = series[0]?.unit ?? 'ratio';
  const bucket = series[0]?.bucket ?? 'week';
  const days = rows.map(({ from }) => from);
  const values = [
    ...rows.flatMap(({ soft, firm, before }) =>
      [soft, firm, before].flatMap((part) => Object.values(part).filter((value) => value !== null)),
    ),
    ...(limits?.points ?? []).map(({ high }) => high),
    ...covers,
  ];
  const { inside, beyond } = placeTargets(targets, values);
  const ticks = axisTicks([...values, ...inside.map(({ value }) => value)], unit);
  const tails = series.map(({ points }) => softTail(points)).filter((index) => index !== null);
  const bandFrom = tails.length === 0 ? undefined : days[Math.max(0, Math.min(...tails) - 1)];
  const ends = series.map(({ points }) => points.at(-1)).filter((point) => point !== undefined);
  const bandWord = ends.some(isProvisional) ? common.provisional : common.partial;
  const mostLabels = height < TREND_HEIGHT ? MOST_LABELS_SMALL : MOST_LABELS;
  const wholePercents = ticks.every((tick) => Number.isInteger(Math.round(tick * 1000) / 10));

  return (
    <div className={classNames(styles.chart, styles.ownMarks)} style={{ height }}>
      <ResponsiveContainer width="100%" height={height} initialDimension={SIZE}>
        <LineChart
          data={rows}
          margin={limits === null || limits.marks.length === 0 ? MARGIN : { ...MARGIN, top: MARKS_TOP }}
          title={title}
          desc={overview.trend.chartHelp}
        >
          {bandFrom === undefined ? null : <TrendBand from={bandFrom} label={bandWord} />}
          <CartesianGrid vertical={false} stroke="var(--rule)" />
          {limits === null ? null : <TrendLimitsBand limits={limits} />}
          <TrendTargets inside={inside} beyond={beyond} />
          <XAxis
            dataKey="from"
            ticks={trendTicks(days, bucket, mostLabels)}
            interval="preserveStartEnd"
            minTickGap={14}
            tickFormatter={(day: string) =>
              format.bucketShort(day, days.length > mostLabels ? 'month' : bucket)
            }
            tickLine={false}
            axisLine={{ stroke: 'var(--rule)' }}
            tickMargin={8}
            height={32}
          />
          <YAxis
            type="number"
            domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
            ticks={ticks}
            niceTicks="none"
            interval={0}
            tickFormatter={(tick: number) =>
              unit === 'ratio'
                ? format.percent(tick, wholePercents ? 0 : 1)
                : tick === 0
                  ? '0'
                  : format.value(tick, unit)
            }
            axisLine={false}
            tickLine={false}
            width={AXIS_WIDTH}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ stroke: 'var(--muted)', strokeDasharray: '1 3' }}
            content={<TrendTooltip series={series} compared={compared} />}
          />
          {compared.map(({ line }) => (
            <Line
              key={`${line} before`}
              dataKey={`before.${line}`}
              type="linear"
              shape={drawnLine}
              stroke={LINE_STYLE[line].color}
              strokeWidth={1}
              strokeOpacity={0.75}
              strokeDasharray="5 3"
              isAnimationActive={false}
              dot={false}
              activeDot={false}
            />
          ))}
          {series.flatMap(({ line }) =>
            (['soft', 'firm'] as const).map((part) => (
              <Line
                key={`${line} ${part}`}
                name={common.lines[line]}
                dataKey={`${part}.${line}`}
                type="linear"
                shape={drawnLine}
                stroke={LINE_STYLE[line].color}
                strokeWidth={line === 'all' ? 1.5 : 2}
                strokeDasharray={part === 'soft' ? '3 3' : '0'}
                isAnimationActive={false}
                dot={false}
                activeDot={activeDot(line, days, onPoint)}
              />
            )),
          )}
          <TrendMarks points={series.flatMap(markedPoints)} />
          {limits === null ? null : <TrendSignalMarks limits={limits} />}
          <TrendEndLabels
            ends={series.map(lineEnd).filter((end) => end !== null)}
            names={common.linesShort}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
