import { memo, useMemo } from 'react';
import type { CutPeriod } from '../../../i18n/date-format.ts';
import { useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import type { LineKey, Priority } from '../../../kpi/facts.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { KpiDefinition, KpiId } from '../../../kpi/kpi-definition.ts';
import type { Bucket, KpiSeries } from '../../../kpi/kpi-query.ts';
import type { KpiSettings } from '../../../kpi/settings.ts';
import { isApplicable } from '../../../kpi/chosen-lines.ts';
import { alignSeries } from '../../charts/compared-series.ts';
import type { OpenPoint } from '../../charts/series-table.tsx';
import { Button } from '../../kit/button.tsx';
import { limitsOf } from '../../charts/limits-of.ts';
import { shownSeries } from '../../charts/trend-parts.ts';
import { KpiTrend } from '../../charts/kpi-trend.tsx';
import { Still } from '../../charts/still.tsx';
import { useTurns } from '../../kit/use-turns.ts';
import styles from './trends-screen.module.css';

export interface TrendPanelsProps {
  /** What is shown, in order. */
  definitions: readonly KpiDefinition[];
  measurable: readonly KpiId[];
  bucket: Bucket;
  /** The chosen lines; empty: all. */
  chosen: readonly LineKey[];
  series: readonly KpiSeries[] | null;
  /** Of the period that is compared with; NULL without one. */
  comparedSeries: readonly KpiSeries[] | null;
  comparedPeriod: CutPeriod | null;
  settings: Pick<KpiSettings, 'targets' | 'clock'>;
  priority: Priority | null;
  /** Whether control limits are drawn. */
  limits: boolean;
  busy: boolean;
  onKpis: (kpis: KpiId[]) => void;
  onDefinition: (kpi: KpiId) => void;
  onTickets: (kpi: KpiId) => OpenPoint;
}

/** The charts: one per KPI; of a single KPI one with all its lines and one for each of them, on the same scale. Each has its place from the start. */
export function TrendPanels(props: TrendPanelsProps) {
  const { definitions, series, comparedSeries, chosen, limits, busy } = props;
  const panels = useMemo(() => panelsOf({ definitions, series, chosen }), [definitions, series, chosen]);
  const drawn = useTurns(
    useMemo(() => ({ series, comparedSeries, limits }), [series, comparedSeries, limits]),
    panels.length,
  );
  return (
    <div
      className={styles.panels}
      aria-busy={busy || drawn < panels.length}
      data-single={definitions.length === 1}
    >
      {panels.map(({ key, ...panel }, index) => {
        const waits = index >= drawn;
        return (
          <Still key={key} busy={waits} of={key}>
            <Panel {...props} {...panel} series={waits ? null : series} />
          </Still>
        );
      })}
    </div>
  );
}

interface OnePanel {
  key: string;
  definition: KpiDefinition;
  /** One line of it alone. */
  line?: LineKey;
  /** What the scale covers. */
  all?: readonly KpiSeries[];
}

function panelsOf(props: Pick<TrendPanelsProps, 'definitions' | 'series' | 'chosen'>): OnePanel[] {
  const { definitions } = props;
  const [only] = definitions;
  const panels = definitions.map((definition) => ({ key: definition.id, definition }));
  const all = only === undefined || definitions.length > 1 ? null : linesOf(props, only);
  if (only === undefined || all === null || all.length < 2) return panels;
  return [...panels, ...all.map(({ line }) => ({ key: line, definition: only, line, all }))];
}

function linesOf(
  { series, chosen }: Pick<TrendPanelsProps, 'series' | 'chosen'>,
  definition: KpiDefinition,
): KpiSeries[] | null {
  const own = series?.filter(({ kpi }) => kpi === definition.id);
  return own === undefined ? null : shownSeries(own, definition, chosen);
}

type PanelProps = TrendPanelsProps & Omit<OnePanel, 'key'>;

const Panel = memo((props: PanelProps) => {
  const { definition, line, all, definitions, measurable, chosen, comparedSeries, limits } = props;
  const { overview, trends } = useMessages();
  const { remedy } = inLanguage(definition.text, useLocale());
  const isMeasured = measurable.includes(definition.id);
  const shown = linesOf(props, definition);
  const series = line === undefined ? shown : (shown?.filter((one) => one.line === line) ?? null);
  const limitable = series?.find((one) => limitsOf(one, definition.kind) !== null)?.line ?? 'none';
  return (
    <KpiTrend
      definition={definition}
      bucket={props.bucket}
      series={isMeasured ? series : []}
      compared={comparedSeries === null ? [] : alignSeries(series ?? [], comparedSeries)}
      comparedPeriod={props.comparedPeriod}
      settings={props.settings}
      priority={props.priority}
      limited={limits ? limitable : null}
      line={line}
      onDefinition={() => props.onDefinition(definition.id)}
      empty={
        !isMeasured
          ? trends.unmeasured
          : isApplicable(definition, 'all', chosen)
            ? overview.trend.summaryEmpty
            : overview.trend.notApplicable
      }
      remedy={isMeasured ? null : remedy}
      aside={
        definitions.length === 1 || !isMeasured ? null : (
          <Button variant="quiet" className={styles.aside} onClick={() => props.onKpis([definition.id])}>
            {trends.perLine}
          </Button>
        )
      }
      covers={all && scaleOf(all, definition, limits)}
      busy={props.busy}
      small={definitions.length > 1 || line !== undefined}
      onTickets={props.onTickets(definition.id)}
    />
  );
});

/** What a scale has to cover to hold any of these lines. */
function scaleOf(lines: readonly KpiSeries[], { kind }: KpiDefinition, withLimits: boolean): number[] {
  return lines.flatMap((one) => [
    ...one.points.flatMap(({ value }) => value ?? []),
    ...((withLimits ? limitsOf(one, kind)?.limits.points : null) ?? []).map(({ high }) => high),
  ]);
}
