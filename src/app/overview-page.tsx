import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Dataset } from '../ingest/dataset.ts';
import type { TicketSelection } from '../kpi/compile/compile-kpis.ts';
import type { LineKey, Priority } from '../kpi/facts.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import { NO_FILTER, type KpiFilter } from '../kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../kpi/settings.ts';
import { defaultBucket } from '../kpi/periods.ts';
import { reportDays, reportSpan } from '../report/compute.ts';
import { dimensionCountsQuery, figuresQuery, seriesQuery, type View } from '../report/kpi-queries.ts';
import type { RowList } from '../report/row-lists.ts';
import type { ViewState } from '../state/url-state.ts';
import type { SetView } from '../state/use-view-state.ts';
import { FLOW_KPIS } from '../ui/charts/flow-rows.ts';
import { FilterBar } from '../ui/features/filters/filter-bar.tsx';
import { AccountingStrip } from '../ui/features/overview/accounting-strip.tsx';
import { EmptySelection } from '../ui/features/overview/empty-selection.tsx';
import { FiguresError } from '../ui/features/overview/figures-error.tsx';
import { FlowPanel } from '../ui/features/overview/flow-panel.tsx';
import { NoLinesNotice } from '../ui/features/overview/no-lines-notice.tsx';
import { OverviewTitle } from '../ui/features/overview/overview-title.tsx';
import { QualityNotes } from '../ui/features/overview/quality-notes.tsx';
import { OverviewTable } from '../ui/features/overview/overview-table.tsx';
import { trendKpi } from '../ui/features/overview/trend-kpi.ts';
import { TrendPanel } from '../ui/features/overview/trend-panel.tsx';
import { UnknownWayNote } from '../ui/features/overview/unknown-way-note.tsx';
import { comparedWith, compareOptions } from './comparison.ts';
import { DefinitionPage } from './definition-page.tsx';
import { keepWithin } from './keep-within.ts';
import { MeasuresPanel } from './measures-panel.tsx';
import { filterOptions, lineColumns } from './overview-dimensions.ts';
import { overviewKpis } from './overview-kpis.ts';
import { RowsPage } from './rows-page.tsx';
import { engineHost, reportStore } from './services.ts';
import styles from './shell.module.css';
import { useChangeFindings, useComparedFigures } from './use-compared-figures.ts';

/** Beside the backlog stands how old its oldest ticket is. */
const AGES: readonly KpiId[] = ['backlog_age'];

interface OverviewPageProps {
  dataset: Dataset;
  view: ViewState;
  setView: SetView;
}

/** The overview with its data: every part of it reads the same queries. */
export function OverviewPage({ dataset, view, setView }: OverviewPageProps) {
  const { filter } = view;
  const [list, setList] = useState<RowList | null>(null);
  const source = useMemo<View>(
    () => ({ host: engineHost, store: reportStore, dataset, filter, settings: DEFAULT_SETTINGS }),
    [dataset, filter],
  );
  const span = reportSpan(dataset, filter);
  const automatic = span === null ? 'month' : defaultBucket(span.from, span.until);
  const bucket = view.bucket === 'auto' ? automatic : view.bucket;

  // What is on screen stays while a new selection is computed, but never from one report to the next.
  const keep = keepWithin(dataset.revision);
  const definitions = useMemo(() => overviewKpis(dataset.coverage, DEFAULT_SETTINGS), [dataset]);
  const kpis = useMemo(() => definitions.map(({ id }) => id), [definitions]);
  const compared = useMemo(
    () => comparedWith(dataset, filter, view.compare),
    [dataset, filter, view.compare],
  );
  const asked = useMemo(() => [...kpis, 'tickets_created' as const], [kpis]);
  const { now: figures, before, comparison } = useComparedFigures(source, asked, compared);
  const findings = useChangeFindings(source, figures.data?.figures, comparison, compared);
  const series = useQuery({ ...seriesQuery(source, kpis, bucket), ...keep });
  const flow = useQuery({ ...seriesQuery(source, FLOW_KPIS, bucket), ...keep });
  const ages = useQuery({
    ...figuresQuery(source, AGES),
    ...keep,
    enabled: kpis.includes('backlog'),
  });
  const dimensions = useQuery({ ...dimensionCountsQuery(source), ...keep });

  const days = reportDays(dataset);
  const wayKnown = dataset.coverage.line_first > 0;
  const shownKpi = trendKpi(view.trendKpi, definitions, dataset.coverage);
  const closeList = useCallback(() => setList(null), []);
  const closeDefinition = useCallback(() => setView({ definition: null }), [setView]);
  const queries = [figures, before, series, flow, ages, dimensions];
  const retry = () => {
    for (const query of queries) if (query.isError) void query.refetch();
  };
  const failed = queries.some(({ isError }) => isError);
  const nothing = figures.data?.figures.every(({ n, missing }) => n + missing === 0) ?? false;
  const showDefinition = (kpi: KpiId) => setView({ definition: kpi });
  const showTickets = (kpi: KpiId, line: LineKey, selection: TicketSelection) =>
    setList({ kind: 'cell', kpi, line, selection });

  return (
    <main className={styles.page}>
      <FilterBar
        filter={filter}
        options={filterOptions(dataset, dimensions.data)}
        compare={view.compare}
        compareOptions={compareOptions(dataset, filter)}
        onChange={(next, mode) => setView({ filter: next }, mode)}
        onCompare={(compare) => setView({ compare })}
      />
      <AccountingStrip dataset={dataset} onOpen={setList} />
      <QualityNotes quality={dataset.quality} onOpen={(flag) => setList({ kind: 'quality', flag })} />
      <OverviewTitle
        period={days && { from: filter.period.from ?? days.from, to: filter.period.to ?? days.to }}
        figures={figures.data?.figures ?? null}
        changes={comparison && { since: comparison.period, findings }}
        onDefinition={showDefinition}
        onTickets={(kpi, line) => showTickets(kpi, line, 'measured')}
      />
      {failed ? <FiguresError onRetry={retry} /> : null}
      {nothing && !failed ? <EmptySelection onClear={() => setView({ filter: NO_FILTER })} /> : null}
      {failed || nothing ? null : (
        <>
          {dataset.coverage.line_current > 0 ? null : (
            <NoLinesNotice onAssign={() => setView({ screen: 'check' })} />
          )}
          {dataset.coverage.line_current > 0 && !wayKnown ? (
            <UnknownWayNote onAnswer={() => setView({ screen: 'check' })} />
          ) : null}
          <OverviewTable
            definitions={definitions}
            dated={days !== null}
            wayKnown={wayKnown}
            figures={figures.data?.figures ?? null}
            series={series.data ?? null}
            measured={figures.data?.measured ?? null}
            comparison={comparison}
            ages={ages.data?.figures ?? null}
            targets={source.settings.targets}
            priority={onlyPriority(filter)}
            lines={lineColumns(dataset, dimensions.data, figures.data?.figures, filter)}
            busy={figures.isPlaceholderData || series.isPlaceholderData || ages.isPlaceholderData}
            onDefinition={showDefinition}
            onTickets={showTickets}
          />
          <MeasuresPanel
            view={source}
            compared={compared}
            onDefinition={showDefinition}
            onTickets={showTickets}
          />
          {span === null ? null : (
            <div className={styles.charts}>
              <TrendPanel
                definitions={definitions}
                kpi={shownKpi}
                coverage={dataset.coverage}
                bucket={bucket}
                series={series.data?.filter(({ kpi }) => kpi === shownKpi) ?? null}
                busy={series.isPlaceholderData}
                onKpi={(kpi) => setView({ trendKpi: kpi })}
                onBucket={(next) => setView({ bucket: next })}
              />
              <FlowPanel bucket={bucket} series={flow.data ?? null} busy={flow.isPlaceholderData} />
            </div>
          )}
        </>
      )}
      {view.definition === null ? null : (
        <DefinitionPage
          key={view.definition}
          view={source}
          kpi={view.definition}
          onDefinition={showDefinition}
          onClose={closeDefinition}
        />
      )}
      {list === null ? null : (
        <RowsPage key={JSON.stringify(list)} view={source} list={list} onClose={closeList} />
      )}
    </main>
  );
}

/** A target of one priority holds for figures of that priority alone. */
function onlyPriority({ priorities }: KpiFilter): Priority | null {
  const [only] = priorities;
  return priorities.length === 1 && only !== undefined && only !== 0 ? only : null;
}
