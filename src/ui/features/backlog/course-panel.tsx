import { fill } from '../../../i18n/fill.ts';
import type { Format } from '../../../i18n/format.ts';
import type { Messages } from '../../../i18n/en.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { BUCKETS, type Bucket, type KpiSeries } from '../../../kpi/kpi-query.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { LazyTrendChart } from '../../charts/lazy-trend-chart.tsx';
import { seriesData } from '../../charts/series-data.ts';
import { SeriesTable, type OpenPoint } from '../../charts/series-table.tsx';
import { TrendPlaceholder } from '../../charts/trend-placeholder.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { Skeleton } from '../../kit/skeleton.tsx';

interface CoursePanelProps {
  bucket: Bucket;
  /** The choice of bucket, where the series are still those of another one. */
  bucketChoice: Bucket;
  /** Of the backlog, the lines to show. NULL while they are computed. */
  series: readonly KpiSeries[] | null;
  /** Whether the last point is of the report's own now. */
  isNow: boolean;
  busy: boolean;
  onBucket: (bucket: Bucket) => void;
  /** The tickets that were open at the end of a bucket. */
  onTickets: OpenPoint;
}

const TITLE = { day: 'titleDay', week: 'titleWeek', month: 'titleMonth', quarter: 'titleQuarter' } as const;

/** How many tickets were open through time, a line per support line. */
export function CoursePanel({
  bucket,
  bucketChoice,
  series,
  isNow,
  busy,
  onBucket,
  onTickets,
}: CoursePanelProps) {
  const messages = useMessages();
  const format = useFormat();
  const { backlog, overview } = messages;
  const title = fill(overview.trend[TITLE[bucket]], { kpi: backlog.title });
  return (
    <ChartFrame
      title={title}
      summary={
        series === null ? (
          <Skeleton width="32em" height="0.8em" />
        ) : (
          courseSentence(series, isNow, messages, format)
        )
      }
      unit={backlog.course.unit}
      busy={busy || series === null}
      controls={
        <SegmentedControl
          label={overview.trend.bucket}
          value={bucketChoice}
          options={BUCKETS.map((one) => ({ value: one, label: overview.trend[one] }))}
          onChange={onBucket}
        />
      }
      table={series === null ? null : <SeriesTable title={title} series={series} onTickets={onTickets} />}
      data={series === null ? null : seriesData(series, [], messages)}
      fileName={`linewise-backlog-${bucket}`}
    >
      {series === null ? (
        <TrendPlaceholder />
      ) : (
        <LazyTrendChart
          title={title}
          series={series}
          onPoint={(line, from) => onTickets(line, from, 'measured')}
        />
      )}
    </ChartFrame>
  );
}

/** Where the first line shown begins and ends, and its highest point. */
export function courseSentence(
  series: readonly KpiSeries[],
  isNow: boolean,
  { backlog, common, overview: { trend } }: Messages,
  format: Format,
): string {
  const [main] = series;
  const points = (main?.points ?? []).flatMap(({ from, value }) => (value === null ? [] : [{ from, value }]));
  const [first, last] = [points[0], points.at(-1)];
  if (main === undefined || first === undefined || last === undefined) return backlog.course.empty;
  const highest = points.reduce((most, point) => (point.value > most.value ? point : most), first);
  const years = first.from.slice(0, 4) !== last.from.slice(0, 4);
  const name = (from: string) => format.bucketName(from, main.bucket, years);
  const sentence = fill(isNow ? backlog.course.now : trend.summary, {
    line: common.lines[main.line],
    first: format.integer(first.value),
    firstBucket: name(first.from),
    last: format.integer(last.value),
    lastBucket: name(last.from),
  });
  return highest === first || highest === last
    ? sentence
    : `${sentence} ${fill(trend.highest, { high: format.integer(highest.value), highBucket: name(highest.from) })}`;
}
