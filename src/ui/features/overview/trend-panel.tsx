import { fill } from '../../../i18n/fill.ts';
import { useFormat, useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import type { Coverage } from '../../../kpi/facts.ts';
import type { KpiDefinition, KpiId } from '../../../kpi/kpi-definition.ts';
import type { Messages } from '../../../i18n/en.ts';
import { BUCKETS } from '../../../kpi/kpi-query.ts';
import type { Bucket, KpiSeries } from '../../../kpi/kpi-query.ts';
import { useState } from 'react';
import type { LineKey } from '../../../kpi/facts.ts';
import { isApplicable, isShownLine } from '../../charts/chosen-lines.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { LazyTrendChart } from '../../charts/lazy-trend-chart.tsx';
import { SeriesTable } from '../../charts/series-table.tsx';
import { TrendPlaceholder } from '../../charts/trend-placeholder.tsx';
import { TREND_HEIGHT } from '../../charts/trend-size.ts';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { Select } from '../../kit/select.tsx';
import { Skeleton } from '../../kit/skeleton.tsx';
import { LimitNotes } from './limit-notes.tsx';
import { limitsOf } from './limits-of.ts';
import { isMeasurable } from './trend-kpi.ts';
import { trendSentence } from './trend-sentence.ts';
import styles from './trend-panel.module.css';

interface TrendPanelProps {
  definitions: readonly KpiDefinition[];
  kpi: KpiId;
  /** Of the report: what cannot be measured with it cannot be chosen. */
  coverage: Coverage;
  bucket: Bucket;
  /** The choice of bucket, where the series are still those of another one. */
  bucketChoice: Bucket;
  /** The chosen lines; empty: all. */
  chosen: readonly LineKey[];
  /** Of the chosen KPI and bucket, lines without a single value left out or not. NULL while they are computed. */
  series: readonly KpiSeries[] | null;
  busy?: boolean;
  onKpi: (kpi: KpiId) => void;
  onBucket: (bucket: Bucket) => void;
}

/** One KPI through time, with the choice of KPI and of days, weeks, months or quarters. */
export function TrendPanel({
  definitions,
  kpi,
  coverage,
  bucket,
  bucketChoice,
  chosen,
  series,
  busy = false,
  onKpi,
  onBucket,
}: TrendPanelProps) {
  const messages = useMessages();
  const format = useFormat();
  const locale = useLocale();
  const { trend } = messages.overview;
  const { limits } = messages.measures;
  const definition = definitions.find(({ id }) => id === kpi);
  const name = definition?.text[locale].name ?? kpi;
  const title = fill(titleOf(bucket, trend), { kpi: name });
  const shown = series === null ? null : shownSeries(series, definition, chosen);
  const empty =
    definition !== undefined && !isApplicable(definition, 'all', chosen)
      ? trend.notApplicable
      : trend.summaryEmpty;
  const [limited, setLimited] = useState<LineKey | 'off'>('off');
  const kind = definition?.kind ?? 'rate';
  const limitable = (shown ?? []).filter((one) => limitsOf(one, kind) !== null);
  const limitedSeries = limitable.find(({ line }) => line === limited);
  const control = limitedSeries === undefined ? null : limitsOf(limitedSeries, kind);
  return (
    <ChartFrame
      title={title}
      summary={
        shown === null ? (
          <Skeleton width="32em" height="0.8em" />
        ) : shown.length === 0 ? (
          empty
        ) : (
          trendSentence(shown, messages, format)
        )
      }
      unit={unitOf(definition?.unit ?? 'ratio', trend)}
      busy={busy || series === null}
      controls={
        <>
          <Select
            label={trend.kpi}
            className={styles.kpi}
            value={kpi}
            options={definitions.map((one) => {
              const { name: label } = one.text[locale];
              return isMeasurable(one, coverage)
                ? { value: one.id, label }
                : { value: one.id, label: fill(trend.notMeasurable, { kpi: label }), disabled: true };
            })}
            onChange={onKpi}
          />
          <SegmentedControl
            label={trend.bucket}
            value={bucketChoice}
            options={BUCKETS.map((one) => ({ value: one, label: trend[one] }))}
            onChange={onBucket}
          />
          {limitable.length === 0 ? null : (
            <Select
              label={limits.label}
              value={limitedSeries === undefined ? 'off' : limited}
              options={[
                { value: 'off' as const, label: limits.off },
                ...limitable.map(({ line }) => ({
                  value: line,
                  label: fill(limits.of, { line: messages.common.linesShort[line] }),
                })),
              ]}
              onChange={setLimited}
            />
          )}
        </>
      }
      table={shown === null ? null : <SeriesTable title={title} series={shown} />}
    >
      {shown === null ? (
        <TrendPlaceholder />
      ) : shown.length === 0 ? (
        <p className={styles.empty} style={{ height: TREND_HEIGHT }}>
          {empty}
        </p>
      ) : (
        <LazyTrendChart title={title} series={shown} limits={control?.limits ?? null} />
      )}
      {limitedSeries === undefined || control === null ? null : (
        <LimitNotes series={limitedSeries} control={control} />
      )}
    </ChartFrame>
  );
}

type TrendTexts = Messages['overview']['trend'];

function titleOf(bucket: Bucket, trend: TrendTexts): string {
  return {
    day: trend.titleDay,
    week: trend.titleWeek,
    month: trend.titleMonth,
    quarter: trend.titleQuarter,
  }[bucket];
}

function unitOf(unit: KpiSeries['unit'], trend: TrendTexts): string {
  return {
    ratio: trend.unitRatio,
    seconds: trend.unitSeconds,
    count: trend.unitCount,
    score: trend.unitScore,
  }[unit];
}

/** The lines with a value, of those that are chosen. When no line is known, "unknown" is the same course as "all" and is left out. */
function shownSeries(
  series: readonly KpiSeries[],
  definition: KpiDefinition | undefined,
  chosen: readonly LineKey[],
): KpiSeries[] {
  const measured = series.filter(
    ({ line, points }) =>
      definition !== undefined &&
      isShownLine(line, chosen) &&
      isApplicable(definition, line, chosen) &&
      points.some(({ value }) => value !== null),
  );
  const lines = new Set(measured.map(({ line }) => line));
  return lines.size === 2 && lines.has('all') && lines.has('unknown')
    ? measured.filter(({ line }) => line === 'all')
    : measured;
}
