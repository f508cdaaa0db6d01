import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
  type ActiveDotProps,
} from 'recharts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { twoSidedTicks } from './axis-scale.ts';
import { drawnLine } from './drawn-line.tsx';
import { FlowLabels } from './flow-labels.tsx';
import type { Flow, FlowRow, OpenFlow } from './flow-rows.ts';
import { FlowTooltip } from './flow-tooltip.tsx';
import { TrendDot } from './trend-dot.tsx';
import { TREND_HEIGHT } from './trend-size.ts';
import { trendTicks } from './trend-ticks.ts';
import styles from './trend-chart.module.css';

export interface FlowChartProps {
  title: string;
  flow: Flow;
  /** A bar or a point of the line was clicked. The table has the same, as buttons. */
  onTickets?: OpenFlow | undefined;
}

const MARGIN = { top: 12, right: 92, bottom: 0, left: 0 };
const MOST_LABELS = 13;
const SIZE = { width: 320, height: TREND_HEIGHT };
const COLOR = { created: 'var(--muted)', resolved: 'var(--control-edge)', backlog: 'var(--ink)' } as const;

const values = (rows: readonly FlowRow[], of: 'created' | 'resolved' | 'backlog') =>
  rows.map((row) => row[of]).filter((value) => value !== null);

const below = ({ resolved }: FlowRow) => (resolved === null ? null : -resolved);

/** How the chart draws the point of the backlog under the cursor. */
function activeDot(days: readonly string[], onTickets: FlowChartProps['onTickets']) {
  return ({ cx, cy, index }: Pick<ActiveDotProps, 'cx' | 'cy' | 'index'>) => (
    <TrendDot
      x={cx}
      y={cy}
      color={COLOR.backlog}
      onPick={onTickets && (() => onTickets('backlog', days[index] ?? ''))}
    />
  );
}

/** Tickets that came in as bars up, that were resolved as bars down, and what was left as a line, on one axis of tickets. */
export function FlowChart({ title, flow, onTickets }: FlowChartProps) {
  const { measures, overview } = useMessages();
  const format = useFormat();
  const { rows, bucket } = flow;
  const [created, resolved, backlog] = [
    values(rows, 'created'),
    values(rows, 'resolved'),
    values(rows, 'backlog'),
  ];
  const ticks = twoSidedTicks(resolved, [...created, ...backlog]);
  const days = rows.map(({ from }) => from);
  const texts = measures.flow;
  const open = (kpi: Parameters<OpenFlow>[0]) =>
    onTickets && {
      className: styles.bar,
      onClick: ({ payload }: { payload?: FlowRow }) => payload && onTickets(kpi, payload.from),
    };
  const labels = [
    { key: 'backlog', text: texts.backlog, value: backlog.at(-1) ?? 0, color: COLOR.backlog },
    { key: 'created', text: texts.created, value: Math.max(0, ...created) / 2, color: COLOR.created },
    { key: 'resolved', text: texts.resolved, value: -Math.max(0, ...resolved) / 2, color: 'var(--muted)' },
  ];
  return (
    <div className={styles.chart} style={{ height: TREND_HEIGHT }}>
      <ResponsiveContainer width="100%" height={TREND_HEIGHT} initialDimension={SIZE}>
        <ComposedChart
          data={rows}
          margin={MARGIN}
          stackOffset="sign"
          barCategoryGap="18%"
          maxBarSize={44}
          title={title}
          desc={overview.trend.chartHelp}
        >
          <CartesianGrid vertical={false} stroke="var(--rule)" />
          <XAxis
            dataKey="from"
            ticks={trendTicks(days, bucket, MOST_LABELS)}
            interval="preserveStartEnd"
            minTickGap={14}
            tickFormatter={(day: string) =>
              format.bucketShort(day, days.length > MOST_LABELS ? 'month' : bucket)
            }
            tickLine={false}
            axisLine={false}
            tickMargin={8}
            height={32}
          />
          <YAxis
            type="number"
            domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
            ticks={ticks}
            niceTicks="none"
            interval={0}
            tickFormatter={(tick: number) => format.integer(Math.abs(tick))}
            axisLine={false}
            tickLine={false}
            width={48}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--soft)' }}
            content={<FlowTooltip flow={flow} />}
          />
          <Bar
            name={texts.created}
            dataKey="created"
            stackId="flow"
            fill={COLOR.created}
            isAnimationActive={false}
            {...open('tickets_created')}
          />
          <Bar
            name={texts.resolved}
            dataKey={below}
            stackId="flow"
            fill={COLOR.resolved}
            isAnimationActive={false}
            {...open('tickets_resolved')}
          />
          <ReferenceLine y={0} stroke="var(--control-edge)" />
          {/* Keeps the line apart from the bars behind it. */}
          {rows.length === 1 ? null : (
            <Line
              dataKey="backlog"
              type="linear"
              shape={drawnLine}
              stroke="var(--paper)"
              strokeWidth={5}
              dot={false}
              activeDot={false}
              legendType="none"
              tooltipType="none"
              isAnimationActive={false}
            />
          )}
          <Line
            name={texts.backlog}
            dataKey="backlog"
            type="linear"
            shape={drawnLine}
            stroke={COLOR.backlog}
            strokeWidth={2}
            dot={backlog.length === 1 ? { r: 4, stroke: 'var(--paper)', fill: COLOR.backlog } : false}
            activeDot={activeDot(days, onTickets)}
            isAnimationActive={false}
          />
          <FlowLabels labels={labels} />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
