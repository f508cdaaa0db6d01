import { lazy, Suspense, useCallback, useMemo, useState, type ComponentType } from 'react';
import { ChosenLinesProvider, ClockProvider, useFormat, useMessages } from '../i18n/use-messages.tsx';
import type { Dataset } from '../ingest/dataset.ts';
import type { View } from '../report/kpi-queries.ts';
import { filterBy } from '../state/filter-by.ts';
import { useSettings } from '../state/settings.ts';
import type { ReportScreenId, ViewState } from '../state/url-state.ts';
import type { SetView } from '../state/use-view-state.ts';
import { ChartAboutProvider } from '../ui/charts/chart-about.tsx';
import { AccountingStrip } from '../ui/features/overview/accounting-strip.tsx';
import { chartAboutOf } from './chart-about-of.ts';
import { DefinitionPage } from './definition-page.tsx';
import { ReportFilters, type FilterClick } from './report-filters.tsx';
import type { ReportLinks, ReportPageProps } from './report-page-props.ts';
import { engineHost, reportStore } from './services.ts';
import styles from './shell.module.css';
import { useCountedDataset } from './use-counted-dataset.ts';

const PAGES: Record<ReportScreenId, ComponentType<ReportPageProps>> = {
  overview: lazy(async () => ({ default: (await import('./overview-page.tsx')).OverviewPage })),
  trends: lazy(async () => ({ default: (await import('./trends-page.tsx')).TrendsPage })),
  flow: lazy(async () => ({ default: (await import('./flow-page.tsx')).FlowPage })),
  backlog: lazy(async () => ({ default: (await import('./backlog-page.tsx')).BacklogPage })),
  breakdown: lazy(async () => ({ default: (await import('./breakdown-page.tsx')).BreakdownPage })),
  tickets: lazy(async () => ({ default: (await import('./tickets-page.tsx')).TicketsPage })),
  snapshot: lazy(async () => ({ default: (await import('./snapshot-page.tsx')).SnapshotPage })),
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
  const counted = useCountedDataset(source);
  const [click, setClick] = useState<FilterClick | null>(null);
  const onRead = useCallback(() => setClick(null), []);
  const links = useMemo<ReportLinks>(
    () => ({
      definition: (definition) => setView({ definition }),
      list: (list) =>
        setView({ screen: 'tickets', list, sort: null, search: '', ticket: null, definition: null }),
      filter: (value) => {
        const after = filterBy(filter, value);
        setClick({ before: filter, after });
        setView({ filter: after });
      },
    }),
    [setView, filter],
  );
  const messages = useMessages();
  const format = useFormat();
  const about = useMemo(
    // Agents that are off filter nothing, and their names go nowhere.
    () => chartAboutOf(dataset, settings.agents ? filter : { ...filter, agents: [] }, messages, format),
    [dataset, filter, settings.agents, messages, format],
  );
  const Page = PAGES[screen];
  return (
    <main className={styles.page}>
      {screen === 'settings' ? null : (
        <ReportFilters source={source} view={view} setView={setView} click={click} onRead={onRead} />
      )}
      <AccountingStrip
        dataset={counted ?? dataset}
        settled={counted !== null}
        openingHours={settings.clock === 'business'}
        onOpen={links.list}
      />
      {/* On paper the filters are words. */}
      {screen === 'settings' ? null : (
        <p className={styles.about}>
          {[about.period, about.filters].filter((part) => part !== '').join(' · ')}
        </p>
      )}
      <ClockProvider clock={settings.clock}>
        <ChartAboutProvider about={about}>
          <Suspense fallback={null}>
            {counted === null ? null : (
              <Page dataset={counted} view={view} setView={setView} source={source} links={links} />
            )}
          </Suspense>
        </ChartAboutProvider>
        {view.definition === null || screen === 'definitions' ? null : (
          <ChosenLinesProvider lines={filter.lines}>
            <DefinitionPage
              key={view.definition}
              view={source}
              dataset={counted ?? dataset}
              kpi={view.definition}
              onDefinition={links.definition}
              onList={links.list}
              onClose={() => setView({ definition: null })}
            />
          </ChosenLinesProvider>
        )}
      </ClockProvider>
    </main>
  );
}
