import { useMemo } from 'react';
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import type { KpiSeries } from '../../kpi/kpi-query.ts';
import { axisTicks } from './axis-scale.ts';
import { lineEnd, markedPoints } from './line-end.ts';
import { LINE_STYLE } from './line-style.ts';
import { isProvisional, softTail } from './soft-points.ts';
import { TrendBand } from './trend-band.tsx';
import { TrendEndLabels } from './trend-end-labels.tsx';
import { TrendLimitsBand, type TrendLimits } from './trend-limits.tsx';
import { TrendMarks } from './trend-marks.tsx';
import { trendRows } from './trend-rows.ts';
import type { TrendRow } from './trend-rows.ts';
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
}

const MARGIN = { top: 24, right: 78, bottom: 0, left: 0 };
const MOST_LABELS = 13;
const SIZE = { width: 320, height: TREND_HEIGHT };

/** One KPI through time, a line per support line. Fills its width at a fixed height. */
export function TrendChart({ title, series, limits = null }: TrendChartProps) {
  const { common, overview } = useMessages();
  const format = useFormat();
  const rows = useMemo(() => trendRows(series), [series]);
  const unit = series[0]?.unit ?? 'ratio';
  const bucket = series[0]?.bucket ?? 'week';
  const days = rows.map(({ from }) => from);
  const ticks = axisTicks(
    [
      ...series.flatMap(({ points }) => points.map(({ value }) => value).filter((value) => value !== null)),
      ...(limits?.points ?? []).map(({ high }) => high),
    ],
    unit,
  );
  const tails = series.map(({ points }) => softTail(points)).filter((index) => index !== null);
  const bandFrom = tails.length === 0 ? undefined : days[Math.max(0, Math.min(...tails) - 1)];
  const ends = series.map(({ points }) => points.at(-1)).filter((point) => point !== undefined);
  const bandWord = ends.some(isProvisional) ? common.provisional : common.partial;
  const wholePercents = ticks.every((tick) => Number.isInteger(Math.round(tick * 1000) / 10));

  return (
    <div className={styles.chart} style={{ height: TREND_HEIGHT }}>
      <ResponsiveContainer width="100%" height={TREND_HEIGHT} initialDimension={SIZE}>
        <LineChart data={rows} margin={MARGIN} title={title} desc={overview.trend.chartHelp}>
          {bandFrom === undefined ? null : <TrendBand from={bandFrom} label={bandWord} />}
          <CartesianGrid vertical={false} stroke="var(--rule)" />
          {limits === null ? null : <TrendLimitsBand limits={limits} />}
          <XAxis
            dataKey="from"
            ticks={trendTicks(days, bucket, MOST_LABELS)}
            interval="preserveStartEnd"
            minTickGap={14}
            tickFormatter={(day: string) =>
              format.bucketShort(day, days.length > MOST_LABELS ? 'month' : bucket)
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
            width={unit === 'seconds' ? 62 : 48}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ stroke: 'var(--muted)', strokeDasharray: '1 3' }}
            content={<TrendTooltip series={series} />}
          />
          {series.flatMap(({ line }) =>
            (['soft', 'firm'] as const).map((part) => (
              <Line
                key={`${line} ${part}`}
                name={common.lines[line]}
                dataKey={(row: TrendRow) => row[part][line] ?? null}
                type="linear"
                stroke={LINE_STYLE[line].color}
                strokeWidth={line === 'all' ? 1.5 : 2}
                strokeDasharray={part === 'soft' ? '3 3' : '0'}
                isAnimationActive={false}
                dot={false}
                activeDot={{ r: 4, stroke: 'var(--paper)', fill: LINE_STYLE[line].color }}
              />
            )),
          )}
          <TrendMarks points={series.flatMap(markedPoints)} />
          <TrendEndLabels
            ends={series.map(lineEnd).filter((end) => end !== null)}
            names={common.linesShort}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
