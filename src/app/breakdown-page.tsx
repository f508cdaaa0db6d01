import { useMemo, useState } from 'react';
import { ChosenLinesProvider } from '../i18n/use-messages.tsx';
import { kpiDefinition } from '../kpi/catalog.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import { NO_FILTER, type SplitBy } from '../kpi/kpi-query.ts';
import { chooseMeasurement } from '../kpi/measurement.ts';
import { BreakdownHead } from '../ui/features/breakdown/breakdown-head.tsx';
import { EmptySelection } from '../ui/features/overview/empty-selection.tsx';
import { FiguresError } from '../ui/features/overview/figures-error.tsx';
import { BreakdownNotes } from '../ui/features/breakdown/breakdown-notes.tsx';
import { BreakdownMoments } from './breakdown-moments.tsx';
import { BreakdownSplit } from './breakdown-split.tsx';
import { BreakdownWhatIf } from './breakdown-what-if.tsx';
import type { ReportPageProps } from './report-page-props.ts';
import { useBreakdown } from './use-breakdown.ts';

const CHOICES: readonly SplitBy[] = ['category', 'group', 'line', 'priority', 'channel', 'weekday', 'hour'];

/** Where a figure comes from: one KPI by the values of one dimension. All of it is of one selection. */
export function BreakdownPage(props: ReportPageProps) {
  const { dataset, view, setView, source, links } = props;
  const { coverage } = dataset;
  const { agents } = source.settings;
  const by = view.by === 'agent' && !agents ? 'category' : view.by;
  const [heatKpi, setHeatKpi] = useState<KpiId | null>(null);
  const isMeasurable = useMemo(() => {
    const { settings } = source;
    return (kpi: KpiId) => chooseMeasurement(kpiDefinition(kpi), coverage, settings) !== null;
  }, [coverage, source]);
  const { shown, busy, isFirst, error, retry } = useBreakdown(source, {
    kpi: view.kpi,
    by,
    heatKpi: heatKpi ?? heatChoice(view.kpi, isMeasurable),
    compare: view.compare,
  });
  const { asked, now } = shown;
  const whole = now?.figures.figures.find(({ line }) => line === 'all');
  const nothing = whole !== undefined && whole.n + whole.missing === 0;
  return (
    <ChosenLinesProvider lines={shown.source.filter.lines}>
      <BreakdownHead
        kpi={asked.kpi}
        cohort={now?.figures.measured.find(({ kpi }) => kpi === asked.kpi)?.cohort}
        by={asked.by}
        choices={agents ? [...CHOICES, 'agent'] : CHOICES}
        isMeasurable={isMeasurable}
        busy={busy}
        onKpi={(kpi) => setView({ kpi, sort: null })}
        onBy={(next) => setView({ by: next, sort: null })}
        onDefinition={links.definition}
      />
      <BreakdownNotes
        by={asked.by}
        definition={kpiDefinition(asked.kpi)}
        agentsOff={view.by === 'agent' && !agents}
        agentMinimum={shown.source.settings.agentMinimum}
      />
      {error === null ? null : <FiguresError error={error} onRetry={retry} />}
      {nothing && error === null ? <EmptySelection onClear={() => setView({ filter: NO_FILTER })} /> : null}
      {error !== null ? null : (
        <>
          {nothing ? null : <BreakdownSplit {...props} shown={shown} busy={busy} measurable={isMeasurable} />}
          {isFirst ? null : (
            <>
              <BreakdownMoments
                shown={shown}
                busy={busy}
                links={links}
                isMeasurable={isMeasurable}
                onHeatKpi={setHeatKpi}
              />
              <BreakdownWhatIf shown={shown} busy={busy} links={links} setView={setView} />
            </>
          )}
        </>
      )}
    </ChosenLinesProvider>
  );
}

/** The map beside that of the arrivals shows the chosen figure, or where that says nothing how soon and how well tickets were answered. */
function heatChoice(kpi: KpiId, isMeasurable: (kpi: KpiId) => boolean): KpiId {
  const others = ['first_response_time', 'first_contact_resolution', 'resolution_time'] as const;
  const choices = [...(kpi === 'tickets_created' ? [] : [kpi]), ...others];
  return choices.find(isMeasurable) ?? kpi;
}
