import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import type { Coverage, LineKey, Priority } from '../../../kpi/facts.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { KpiDefinition, KpiId } from '../../../kpi/kpi-definition.ts';
import { BUCKETS } from '../../../kpi/kpi-query.ts';
import type { Bucket, KpiSeries } from '../../../kpi/kpi-query.ts';
import type { KpiSettings } from '../../../kpi/settings.ts';
import { isApplicable } from '../../../kpi/chosen-lines.ts';
import type { OpenPoint } from '../../charts/series-table.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { Select } from '../../kit/select.tsx';
import { KpiTrend } from '../../charts/kpi-trend.tsx';
import { limitsOf } from '../../charts/limits-of.ts';
import { isMeasurable } from './trend-kpi.ts';
import { shownSeries } from '../../charts/trend-parts.ts';
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
  settings: KpiSettings;
  /** Figures are of this priority alone. */
  priority: Priority | null;
  busy?: boolean;
  onKpi: (kpi: KpiId) => void;
  onBucket: (bucket: Bucket) => void;
  onTickets?: OpenPoint;
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
  settings,
  priority,
  busy = false,
  onKpi,
  onBucket,
  onTickets,
}: TrendPanelProps) {
  const messages = useMessages();
  const locale = useLocale();
  const { trend } = messages.overview;
  const { limits } = messages.measures;
  const [limited, setLimited] = useState<LineKey | 'off'>('off');
  const definition = definitions.find(({ id }) => id === kpi) ?? definitions[0];
  if (definition === undefined) return null;
  const shown = series === null ? null : shownSeries(series, definition, chosen);
  const limitable = (shown ?? []).filter((one) => limitsOf(one, definition.kind) !== null);
  const limitedLine = limitable.find(({ line }) => line === limited)?.line ?? null;
  return (
    <KpiTrend
      definition={definition}
      bucket={bucket}
      series={shown}
      settings={settings}
      priority={priority}
      limited={limitedLine}
      empty={isApplicable(definition, 'all', chosen) ? trend.summaryEmpty : trend.notApplicable}
      busy={busy}
      onTickets={onTickets}
      controls={
        <>
          <Select
            label={trend.kpi}
            className={styles.kpi}
            value={kpi}
            options={definitions.map((one) => {
              const { name: label } = inLanguage(one.text, locale);
              return isMeasurable(one, coverage, settings)
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
              value={limitedLine ?? 'off'}
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
    />
  );
}
