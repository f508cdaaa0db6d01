import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Dataset } from '../ingest/dataset.ts';
import { CATALOG, kpiDefinition } from '../kpi/catalog.ts';
import { DEFAULT_SETTINGS, NO_FILTER } from '../kpi/kpi-query.ts';
import { defaultBucket } from '../kpi/periods.ts';
import { reportDays, reportSpan } from '../report/compute.ts';
import {
  alternativesQuery,
  dimensionCountsQuery,
  figuresQuery,
  seriesQuery,
  type View,
} from '../report/kpi-queries.ts';
import type { RowList } from '../report/row-lists.ts';
import type { ViewState } from '../state/url-state.ts';
import type { SetView } from '../state/use-view-state.ts';
import { DefinitionPanel } from '../ui/features/definition/definition-panel.tsx';
import { FilterBar } from '../ui/features/filters/filter-bar.tsx';
import { AccountingStrip } from '../ui/features/overview/accounting-strip.tsx';
import { EmptySelection } from '../ui/features/overview/empty-selection.tsx';
import { FiguresError } from '../ui/features/overview/figures-error.tsx';
import { NoLinesNotice } from '../ui/features/overview/no-lines-notice.tsx';
import { OverviewTitle } from '../ui/features/overview/overview-title.tsx';
import { QualityNotes } from '../ui/features/overview/quality-notes.tsx';
import { OverviewTable } from '../ui/features/overview/overview-table.tsx';
import { trendKpi } from '../ui/features/overview/trend-kpi.ts';
import { TrendPanel } from '../ui/features/overview/trend-panel.tsx';
import { UnknownWayNote } from '../ui/features/overview/unknown-way-note.tsx';
import { keepWithin } from './keep-within.ts';
import { filterOptions, lineColumns } from './overview-dimensions.ts';
import { RowsPage } from './rows-page.tsx';
import { engineHost, reportStore } from './services.ts';
import styles from './shell.module.css';

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
  const figures = useQuery({ ...figuresQuery(source), ...keep });
  const series = useQuery({ ...seriesQuery(source, bucket), ...keep });
  const alternatives = useQuery(alternativesQuery(source, view.definition));
  const dimensions = useQuery({ ...dimensionCountsQuery(source), ...keep });

  const days = reportDays(dataset);
  const wayKnown = dataset.coverage.line_first > 0;
  const shownKpi = trendKpi(view.trendKpi, CATALOG, dataset.coverage);
  const closeList = useCallback(() => setList(null), []);
  const closeDefinition = useCallback(() => setView({ definition: null }), [setView]);
  const retry = () => {
    for (const query of [figures, series, dimensions]) if (query.isError) void query.refetch();
  };
  const failed = figures.isError || series.isError || dimensions.isError;
  const nothing = figures.data?.figures.every(({ n, missing }) => n + missing === 0) ?? false;
  const definition = view.definition === null ? null : kpiDefinition(view.definition);

  return (
    <main className={styles.page}>
      <FilterBar
        filter={filter}
        options={filterOptions(dataset, dimensions.data)}
        onChange={(next, mode) => setView({ filter: next }, mode)}
      />
      <AccountingStrip dataset={dataset} onOpen={setList} />
      <QualityNotes quality={dataset.quality} onOpen={(flag) => setList({ kind: 'quality', flag })} />
      <OverviewTitle
        period={days && { from: filter.period.from ?? days.from, to: filter.period.to ?? days.to }}
        figures={figures.data?.figures ?? null}
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
            definitions={CATALOG}
            dated={days !== null}
            wayKnown={wayKnown}
            figures={figures.data?.figures ?? null}
            series={series.data ?? null}
            measured={figures.data?.measured ?? null}
            lines={lineColumns(dataset, dimensions.data, figures.data?.figures, filter)}
            busy={figures.isPlaceholderData || series.isPlaceholderData}
            onDefinition={(kpi) => setView({ definition: kpi })}
            onTickets={(kpi, line, selection) => setList({ kind: 'cell', kpi, line, selection })}
          />
          {span === null ? null : (
            <TrendPanel
              definitions={CATALOG}
              kpi={shownKpi}
              coverage={dataset.coverage}
              bucket={bucket}
              series={series.data?.filter(({ kpi }) => kpi === shownKpi) ?? null}
              busy={series.isPlaceholderData}
              onKpi={(kpi) => setView({ trendKpi: kpi })}
              onBucket={(next) => setView({ bucket: next })}
            />
          )}
        </>
      )}
      <DefinitionPanel
        definition={definition}
        measured={figures.data?.measured.find(({ kpi }) => kpi === view.definition)}
        figures={figures.data?.figures.filter(({ kpi }) => kpi === view.definition) ?? []}
        alternatives={alternatives.data ?? []}
        dataset={dataset}
        onClose={closeDefinition}
      />
      {list === null ? null : (
        <RowsPage key={JSON.stringify(list)} view={source} list={list} onClose={closeList} />
      )}
    </main>
  );
}
