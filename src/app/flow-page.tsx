import { ChosenLinesProvider, useMessages } from '../i18n/use-messages.tsx';
import { kpiDefinition } from '../kpi/catalog.ts';
import { NO_FILTER } from '../kpi/kpi-query.ts';
import { EmptySelection } from '../ui/features/overview/empty-selection.tsx';
import { FiguresError } from '../ui/features/overview/figures-error.tsx';
import { NoLinesNotice } from '../ui/features/overview/no-lines-notice.tsx';
import { MeasuresTable } from '../ui/features/measures/measures-table.tsx';
import { FlowPlaceholder } from '../ui/features/routes/flow-placeholder.tsx';
import { FlowTitle } from '../ui/features/routes/flow-title.tsx';
import { HopsSection } from '../ui/features/routes/hops-section.tsx';
import { NoWayNotice } from '../ui/features/routes/no-way-notice.tsx';
import { ReturnsSection } from '../ui/features/routes/returns-section.tsx';
import { RouteFigures } from '../ui/features/routes/route-figures.tsx';
import { SankeyPanel } from '../ui/features/routes/sankey-panel.tsx';
import { lineColumns } from './line-columns.ts';
import type { ReportPageProps } from './report-page-props.ts';
import { ROUTE_KPIS, useRoutes } from './use-routes.ts';

const DEFINITIONS = ROUTE_KPIS.map(kpiDefinition);

/** Where tickets go, how long they lie there, and where they come back. */
export function FlowPage({ dataset, view, setView, source: asked, links }: ReportPageProps) {
  const { routes: texts } = useMessages();
  const { shown, busy, error, retry } = useRoutes(asked, view);
  const { source, routes, figures, comparison } = shown;
  const { filter } = source;
  const goToCheck = () => setView({ screen: 'check' });

  const hasLines = dataset.coverage.line_current > 0;
  const hasWay = hasLines && dataset.coverage.line_first > 0;
  const nothing = routes !== null && routes.tickets === 0;
  const some = error !== null || nothing ? null : routes;
  return (
    <ChosenLinesProvider lines={filter.lines}>
      <FlowTitle
        routes={hasWay ? some : null}
        loading={hasWay && error === null && !nothing}
        onTickets={links.list}
      />
      {error === null ? null : <FiguresError error={error} onRetry={retry} />}
      {nothing && error === null ? <EmptySelection onClear={() => setView({ filter: NO_FILTER })} /> : null}
      {error !== null || nothing ? null : (
        <>
          {hasLines ? null : <NoLinesNotice onAssign={goToCheck} />}
          {hasLines && !hasWay ? <NoWayNotice onCheck={goToCheck} /> : null}
          {some === null ? (
            <FlowPlaceholder />
          ) : (
            <>
              {hasWay ? (
                <>
                  <SankeyPanel routes={some} busy={busy} onTickets={links.list} />
                  <HopsSection routes={some} busy={busy} onTickets={links.list} />
                </>
              ) : null}
              <ReturnsSection routes={some} hasLines={hasWay} busy={busy} onTickets={links.list} />
            </>
          )}
          {hasWay && some !== null ? (
            <RouteFigures>
              <MeasuresTable
                caption={texts.figures.title}
                definitions={DEFINITIONS}
                figures={figures?.figures ?? null}
                measured={figures?.measured ?? null}
                comparison={comparison}
                lines={lineColumns(dataset, figures?.figures, filter).map(({ line }) => line)}
                busy={busy}
                onDefinition={links.definition}
                onTickets={(kpi, line, selection) => links.list({ kind: 'cell', kpi, line, selection })}
              />
            </RouteFigures>
          ) : null}
        </>
      )}
    </ChosenLinesProvider>
  );
}
