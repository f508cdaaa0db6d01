import { memo, useMemo, useState } from 'react';
import { ChosenLinesProvider } from '../i18n/use-messages.tsx';
import type { TicketSelection } from '../kpi/compile/ticket-selection.ts';
import type { LineKey } from '../kpi/facts.ts';
import type { KpiDefinition, KpiId } from '../kpi/kpi-definition.ts';
import { NO_FILTER } from '../kpi/kpi-query.ts';
import { chooseMeasurement, cohortOf } from '../kpi/measurement.ts';
import { reportDays } from '../report/report-span.ts';
import type { View } from '../report/kpi-queries.ts';
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
import { lineKeys } from '../report/judged-figures.ts';
import { useTurns } from '../ui/kit/use-turns.ts';
import { MeasuresPanel } from './measures-panel.tsx';
import { lineColumns } from './line-columns.ts';
import { onlyPriority } from './only-priority.ts';
import { overviewKpis } from './overview-kpis.ts';
import { pointTickets } from './point-tickets.ts';
import type { ReportPageProps } from './report-page-props.ts';
import styles from './shell.module.css';
import { useOverview } from './use-overview.ts';

/** What is drawn one after the other when there are figures for the first time. */
const PARTS = ['table', 'trend', 'flow'] as const;

/** How a KPI will be measured, while its figure is being computed: what its row says of that has its place from the start. */
function expectedMeasurement(definition: KpiDefinition, { dataset, settings }: View) {
  const measurement = chooseMeasurement(definition, dataset.coverage, settings);
  return {
    kpi: definition.id,
    evidence: measurement?.evidence ?? ('none' as const),
    cohort: cohortOf(definition, measurement, dataset.coverage, settings),
  };
}

/** The overview with its data. Below the filters everything is of one selection: the present one, or the last until it is there. */
export function OverviewPage({ dataset, view, setView, source, links }: ReportPageProps) {
  const [measuresOpen, setMeasuresOpen] = useState(false);
  const definitions = useMemo(
    () => overviewKpis(dataset.coverage, source.settings),
    [dataset, source.settings],
  );
  const answers = useOverview(source, view, definitions, measuresOpen);
  return (
    <OverviewBody
      {...{ dataset, view, setView, links, definitions, measuresOpen, setMeasuresOpen }}
      {...answers}
    />
  );
}

interface OverviewBodyProps extends Omit<ReportPageProps, 'source'>, ReturnType<typeof useOverview> {
  definitions: readonly KpiDefinition[];
  measuresOpen: boolean;
  setMeasuresOpen: (open: boolean) => void;
}

/** Answers come one after the other; it is drawn anew only where what is shown changes. */
const OverviewBody = memo((props: OverviewBodyProps) => {
  const { dataset, view, setView, links, definitions, measuresOpen, setMeasuresOpen } = props;
  const { shown, busy, error, retry, retryMeasures, bucket } = props;
  const { source, figures, series, comparison, findings } = shown;
  const { filter } = source;

  // All of it at once is only slow the first time.
  const drawn = useTurns(figures === null, PARTS.length, 1);
  const waits = (part: (typeof PARTS)[number]) => PARTS.indexOf(part) >= drawn;

  const days = reportDays(dataset);
  const wayKnown = dataset.coverage.line_first > 0;
  const chosen = useMemo(() => lineKeys(filter.lines), [filter.lines]);
  const shownKpi = trendKpi(view.kpi, definitions, dataset.coverage, source.settings);
  const expected = useMemo(
    () => definitions.map((definition) => expectedMeasurement(definition, source)),
    [definitions, source],
  );
  const nothing = figures?.figures.every(({ n, missing }) => n + missing === 0) ?? false;
  const showDefinition = links.definition;
  const showTickets = (kpi: KpiId, line: LineKey, selection: TicketSelection) =>
    links.list({ kind: 'cell', kpi, line, selection });

  return (
    <>
      <QualityNotes quality={dataset.quality} onOpen={(flag) => links.list({ kind: 'quality', flag })} />
      <ChosenLinesProvider lines={filter.lines}>
        <OverviewTitle
          period={days && { from: filter.period.from ?? days.from, to: filter.period.to ?? days.to }}
          figures={figures?.figures ?? null}
          changes={comparison && { since: comparison.period, findings }}
          busy={busy}
          onDefinition={showDefinition}
          onTickets={(kpi, line) => showTickets(kpi, line, 'measured')}
        />
        {error === null ? null : <FiguresError error={error} onRetry={retry} />}
        {nothing && error === null ? <EmptySelection onClear={() => setView({ filter: NO_FILTER })} /> : null}
        {error !== null || nothing ? null : (
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
              figures={figures?.figures ?? null}
              series={series}
              measured={figures?.measured ?? expected}
              comparison={comparison}
              ages={figures?.figures ?? null}
              targets={source.settings.targets}
              priority={onlyPriority(filter)}
              lines={lineColumns(dataset, figures?.figures, filter)}
              busy={busy}
              onDefinition={showDefinition}
              onTickets={showTickets}
            />
            <MeasuresPanel
              shown={shown}
              busy={busy}
              open={measuresOpen}
              onOpen={setMeasuresOpen}
              onRetry={retryMeasures}
              onDefinition={showDefinition}
              onTickets={showTickets}
              onList={links.list}
            />
            {days === null ? null : (
              <div className={styles.charts}>
                <TrendPanel
                  definitions={definitions}
                  kpi={shownKpi}
                  coverage={dataset.coverage}
                  bucket={shown.bucket}
                  bucketChoice={bucket}
                  chosen={chosen}
                  series={waits('trend') ? null : (series?.filter(({ kpi }) => kpi === shownKpi) ?? null)}
                  settings={source.settings}
                  priority={onlyPriority(filter)}
                  busy={busy}
                  onKpi={(kpi) => setView({ kpi })}
                  onBucket={(next) => setView({ bucket: next })}
                  onTickets={pointTickets(setView, filter, shownKpi, shown.bucket)}
                />
                <FlowPanel
                  bucket={shown.bucket}
                  series={waits('flow') ? null : series}
                  ofChosenLines={chosen.length > 0}
                  busy={busy}
                  onTickets={(kpi, from) =>
                    pointTickets(setView, filter, kpi, shown.bucket)('all', from, 'measured')
                  }
                />
              </div>
            )}
          </>
        )}
      </ChosenLinesProvider>
    </>
  );
});
