import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, type ComponentType } from 'react';
import { ChosenLinesProvider } from '../i18n/use-messages.tsx';
import type { Dataset } from '../ingest/dataset.ts';
import { dimensionCountsQuery, type View } from '../report/kpi-queries.ts';
import { filterBy } from '../state/filter-by.ts';
import { useSettings } from '../state/settings.ts';
import type { ReportScreenId, ViewState } from '../state/url-state.ts';
import type { SetView } from '../state/use-view-state.ts';
import { FilterBar } from '../ui/features/filters/filter-bar.tsx';
import { AccountingStrip } from '../ui/features/overview/accounting-strip.tsx';
import { compareOptions } from './comparison.ts';
import { DefinitionPage } from './definition-page.tsx';
import { filterOptions } from './overview-dimensions.ts';
import type { ReportLinks, ReportPageProps } from './report-page-props.ts';
import { engineHost, reportStore } from './services.ts';
import styles from './shell.module.css';

const PAGES: Record<ReportScreenId, ComponentType<ReportPageProps>> = {
  overview: lazy(async () => ({ default: (await import('./overview-page.tsx')).OverviewPage })),
  trends: lazy(async () => ({ default: (await import('./trends-page.tsx')).TrendsPage })),
  flow: lazy(async () => ({ default: (await import('./flow-page.tsx')).FlowPage })),
  backlog: lazy(async () => ({ default: (await import('./backlog-page.tsx')).BacklogPage })),
  breakdown: lazy(async () => ({ default: (await import('./breakdown-page.tsx')).BreakdownPage })),
  tickets: lazy(async () => ({ default: (await import('./tickets-page.tsx')).TicketsPage })),
  definitions: lazy(async () => ({ default: (await import('./definitions-page.tsx')).DefinitionsPage })),
  settings: lazy(async () => ({ default: (await import('./settings-page.tsx')).SettingsPage })),
};

interface ReportScreenProps {
  screen: ReportScreenId;
  dataset: Dataset;
  view: ViewState;
  setView: SetView;
}

/** What every screen of a report has around it: the filters, what was counted, and the definition that stands open over it. */
export function ReportScreen({ screen, dataset, view, setView }: ReportScreenProps) {
  const [settings] = useSettings();
  const { filter } = view;
  const source = useMemo<View>(
    () => ({ host: engineHost, store: reportStore, dataset, filter, settings }),
    [dataset, filter, settings],
  );
  const dimensions = useQuery({ ...dimensionCountsQuery(source), placeholderData: keepPreviousData });
  const links = useMemo<ReportLinks>(
    () => ({
      definition: (definition) => setView({ definition }),
      list: (list) =>
        setView({ screen: 'tickets', list, sort: null, search: '', ticket: null, definition: null }),
      filter: (value) => setView({ filter: filterBy(filter, value) }),
    }),
    [setView, filter],
  );
  const Page = PAGES[screen];
  return (
    <main className={styles.page}>
      {screen === 'settings' ? null : (
        <FilterBar
          filter={filter}
          options={filterOptions(dataset, dimensions.data)}
          compare={view.compare}
          compareOptions={compareOptions(dataset, filter)}
          onChange={(next, mode) => setView({ filter: next }, mode)}
          onCompare={(compare) => setView({ compare })}
        />
      )}
      <AccountingStrip dataset={dataset} onOpen={links.list} />
      <Suspense fallback={null}>
        <Page dataset={dataset} view={view} setView={setView} source={source} links={links} />
      </Suspense>
      {view.definition === null || screen === 'definitions' ? null : (
        <ChosenLinesProvider lines={filter.lines}>
          <DefinitionPage
            key={view.definition}
            view={source}
            kpi={view.definition}
            onDefinition={links.definition}
            onClose={() => setView({ definition: null })}
          />
        </ChosenLinesProvider>
      )}
    </main>
  );
}
