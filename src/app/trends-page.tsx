import { useMemo } from 'react';
import { ChosenLinesProvider, useMessages } from '../i18n/use-messages.tsx';
import { CATALOG, kpiDefinition, OVERVIEW_KPIS } from '../kpi/catalog.ts';
import { chooseMeasurement } from '../kpi/measurement.ts';
import { reportDays } from '../report/report-span.ts';
import { FiguresError } from '../ui/features/overview/figures-error.tsx';
import { TrendsScreen } from '../ui/features/trends/trends-screen.tsx';
import { Notice } from '../ui/kit/notice.tsx';
import { comparedPeriod } from '../report/compared-with.ts';
import { lineKeys } from '../report/judged-figures.ts';
import { onlyPriority } from './only-priority.ts';
import { pointTickets } from './point-tickets.ts';
import type { ReportPageProps } from './report-page-props.ts';
import { useTrends } from './use-trends.ts';

/** The trends with their data. */
export function TrendsPage({ dataset, view, setView, source: asked, links }: ReportPageProps) {
  const { trends } = useMessages();
  const measurable = useMemo(
    () =>
      CATALOG.filter(
        (definition) => chooseMeasurement(definition, dataset.coverage, asked.settings) !== null,
      ).map(({ id }) => id),
    [dataset, asked.settings],
  );
  const kpis = useMemo(
    () => (view.kpis.length > 0 ? view.kpis : OVERVIEW_KPIS.filter((kpi) => measurable.includes(kpi))),
    [view.kpis, measurable],
  );
  const { shown, busy, error, retry, bucket } = useTrends(asked, view, kpis);
  const { filter, settings } = shown.source;
  const chosen = useMemo(() => lineKeys(filter.lines), [filter.lines]);
  if (reportDays(dataset) === null) {
    return (
      <>
        <h1>{trends.title}</h1>
        <Notice title={trends.undated.title}>{trends.undated.text}</Notice>
      </>
    );
  }
  return (
    <ChosenLinesProvider lines={filter.lines}>
      <TrendsScreen
        catalog={CATALOG}
        measurable={measurable}
        definitions={shown.kpis.map(kpiDefinition)}
        usual={view.kpis.length === 0}
        picked={kpis}
        bucket={shown.bucket}
        bucketChoice={bucket}
        chosen={chosen}
        series={shown.series}
        comparedSeries={shown.comparedSeries}
        comparedPeriod={shown.compared && comparedPeriod(shown.compared)}
        settings={settings}
        priority={onlyPriority(filter)}
        busy={busy}
        error={error === null ? null : <FiguresError error={error} onRetry={retry} />}
        onKpis={(next) => setView({ kpis: next })}
        onBucket={(next) => setView({ bucket: next })}
        onDefinition={links.definition}
        onTickets={(kpi) => pointTickets(setView, filter, kpi, shown.bucket)}
      />
    </ChosenLinesProvider>
  );
}
