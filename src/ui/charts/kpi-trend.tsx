import type { ReactNode } from 'react';
import type { CutPeriod } from '../../i18n/date-format.ts';
import { fill } from '../../i18n/fill.ts';
import { useFormat, useLocale, useMessages } from '../../i18n/use-messages.tsx';
import type { LineKey, Priority } from '../../kpi/facts.ts';
import { inLanguage } from '../../kpi/in-language.ts';
import type { KpiDefinition } from '../../kpi/kpi-definition.ts';
import type { Bucket, KpiSeries } from '../../kpi/kpi-query.ts';
import type { KpiSettings } from '../../kpi/settings.ts';
import { ChartFrame } from './chart-frame.tsx';
import type { ComparedSeries } from './compared-series.ts';
import { LazyTrendChart } from './lazy-trend-chart.tsx';
import { seriesData } from './series-data.ts';
import { SeriesTable, type OpenPoint } from './series-table.tsx';
import { TrendPlaceholder } from './trend-placeholder.tsx';
import { SMALL_TREND_HEIGHT, TREND_HEIGHT } from './trend-size.ts';
import { Button } from '../kit/button.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { LimitNotes, NoLimits } from './limit-notes.tsx';
import { limitsOf } from './limits-of.ts';
import { titleOf, unitOf } from './trend-parts.ts';
import { trendSentence } from './trend-sentence.ts';
import { trendTargetsOf } from './trend-targets-of.ts';
import styles from './kpi-trend.module.css';

interface KpiTrendProps {
  definition: KpiDefinition;
  bucket: Bucket;
  /** The lines that are drawn, see trend-parts.ts. NULL while they are computed. */
  series: readonly KpiSeries[] | null;
  /** The same lines in another period, and which one that is. */
  compared?: readonly ComparedSeries[];
  comparedPeriod?: CutPeriod | null;
  settings: Pick<KpiSettings, 'targets' | 'clock'>;
  /** Figures are of this priority alone. */
  priority: Priority | null;
  /** The line whose control limits are drawn; 'none' where they are asked for and there are none, which is then said. */
  limited?: LineKey | 'none' | null;
  /** The only line of the chart, for its title. */
  line?: LineKey | undefined;
  /** Where the title leads. */
  onDefinition?: (() => void) | undefined;
  /** Said where nothing is drawn, and what to do then. */
  empty: string;
  remedy?: string | null;
  controls?: ReactNode;
  aside?: ReactNode;
  /** One of many. */
  small?: boolean;
  /** Values that its scale covers besides its own. */
  covers?: readonly number[] | undefined;
  busy?: boolean;
  onTickets?: OpenPoint | undefined;
}

/** One KPI through time with all that belongs to it: targets, the compared period, control limits, table and exports. */
export function KpiTrend(props: KpiTrendProps) {
  const { definition, bucket, series, compared = [], comparedPeriod = null, settings, priority } = props;
  const { limited = null, empty, remedy = null, controls, aside, small = false, busy = false } = props;
  const { line, onDefinition, onTickets } = props;
  const messages = useMessages();
  const format = useFormat();
  const locale = useLocale();
  const ofAll = fill(titleOf(bucket, messages), { kpi: inLanguage(definition.text, locale).name });
  const title =
    line === undefined
      ? ofAll
      : fill(messages.trends.ofLine, { title: ofAll, line: messages.changes.lines[line] });
  const limitedSeries = series?.find((one) => one.line === limited);
  const control = limitedSeries === undefined ? null : limitsOf(limitedSeries, definition.kind);
  const unit = [
    unitOf(definition, settings.clock, messages),
    ...(comparedPeriod === null || compared.length === 0
      ? []
      : [fill(messages.trends.beforeUnit, { period: format.period(comparedPeriod) })]),
  ].join(' · ');
  const height = small ? SMALL_TREND_HEIGHT : TREND_HEIGHT;
  const lines = (series ?? []).map((one) => one.line);
  return (
    <ChartFrame
      title={
        onDefinition === undefined ? (
          title
        ) : (
          <Button
            variant="text"
            title={fill(messages.overview.openDefinition, { kpi: inLanguage(definition.text, locale).name })}
            onClick={onDefinition}
          >
            {title}
          </Button>
        )
      }
      summary={
        series === null ? (
          <Skeleton width="32em" height="0.8em" />
        ) : series.length === 0 ? (
          empty
        ) : (
          trendSentence(series, messages, format)
        )
      }
      unit={unit}
      busy={busy || series === null}
      controls={controls}
      aside={aside}
      table={
        series === null ? null : (
          <SeriesTable title={title} series={series} compared={compared} onTickets={onTickets} />
        )
      }
      data={series === null || series.length === 0 ? null : seriesData(series, compared, messages)}
      fileName={`linewise-${definition.id}-${bucket}`}
      notes={
        limited === 'none' && series !== null && series.length > 0 ? (
          <NoLimits kind={definition.kind} />
        ) : limitedSeries === undefined || control === null ? null : (
          <LimitNotes series={limitedSeries} control={control} />
        )
      }
    >
      {series === null ? (
        <TrendPlaceholder height={height} />
      ) : series.length === 0 ? (
        <p className={styles.empty} style={{ height }}>
          {remedy ?? empty}
        </p>
      ) : (
        <LazyTrendChart
          title={title}
          series={series}
          compared={compared}
          targets={trendTargetsOf(definition, lines, settings.targets, priority, messages, format)}
          limits={control?.limits ?? null}
          covers={props.covers}
          height={height}
          onPoint={onTickets && ((of, from) => onTickets(of, from, 'measured'))}
        />
      )}
    </ChartFrame>
  );
}
