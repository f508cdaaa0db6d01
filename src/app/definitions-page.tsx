import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { ChosenLinesProvider } from '../i18n/use-messages.tsx';
import { kpiDefinition } from '../kpi/catalog.ts';
import { KPI_IDS, type KpiId } from '../kpi/kpi-definition.ts';
import type { Measured } from '../kpi/kpi-query.ts';
import { figuresQuery } from '../report/kpi-queries.ts';
import { DefinitionContent } from '../ui/features/definition/definition-content.tsx';
import { CatalogueList } from '../ui/features/definitions/catalogue-list.tsx';
import { DefinitionView } from '../ui/features/definitions/definition-view.tsx';
import { DefinitionsScreen } from '../ui/features/definitions/definitions-screen.tsx';
import { FiguresError } from '../ui/features/overview/figures-error.tsx';
import { lineKeys } from '../report/judged-figures.ts';
import type { ReportPageProps } from './report-page-props.ts';
import { useDefinition } from './use-definition.ts';
import { useSettled } from './use-settled.ts';

/** The catalogue of definitions with what the present selection says of each; one of them stands open. */
export function DefinitionsPage(props: ReportPageProps) {
  const { dataset, view, setView, source, links } = props;
  const figures = useQuery(figuresQuery(source, KPI_IDS));
  const present = useMemo(
    () => ({ dataset, source, figures: figures.data ?? null }),
    [dataset, source, figures.data],
  );
  const shown = useSettled(present, !figures.isLoading);
  // A definition that the address came with is where the reader already is.
  const [arrived] = useState(view.definition);
  const [hasChosen, setHasChosen] = useState(false);
  const { lines } = shown.source.filter;
  const chosenLines = lineKeys(lines);
  const [onlyLine] = chosenLines;
  const ofLine = chosenLines.length === 1 && onlyLine !== undefined ? onlyLine : 'all';
  const choose = (definition: KpiId) => {
    setHasChosen(true);
    setView({ definition });
  };
  return (
    <ChosenLinesProvider lines={lines}>
      {figures.isError ? <FiguresError error={figures.error} onRetry={() => void figures.refetch()} /> : null}
      <DefinitionsScreen
        list={
          <CatalogueList
            figures={shown.figures?.figures.filter(({ line }) => line === ofLine) ?? null}
            measured={shown.figures?.measured ?? null}
            lines={chosenLines}
            shown={view.definition}
            busy={shown.source !== source || (shown.figures === null && !figures.isError)}
            onChoose={choose}
            onTickets={({ kpi, line }) => links.list({ kind: 'cell', kpi, line, selection: 'measured' })}
          />
        }
        view={
          view.definition === null ? null : (
            <ShownDefinition
              {...props}
              key={view.definition}
              kpi={view.definition}
              measured={shown.figures?.measured.find(({ kpi }) => kpi === view.definition)}
              chosen={hasChosen || view.definition !== arrived}
              onChoose={choose}
            />
          )
        }
      />
    </ChosenLinesProvider>
  );
}

interface ShownDefinitionProps extends ReportPageProps {
  kpi: KpiId;
  /** As the figures of the list say it, until its own are there. */
  measured: Measured | undefined;
  chosen: boolean;
  onChoose: (kpi: KpiId) => void;
}

function ShownDefinition(props: ShownDefinitionProps) {
  const { dataset, source, links, kpi, measured, chosen, onChoose } = props;
  const { present, isLoading, error, retry } = useDefinition(source, kpi);
  const shown = useSettled(present, !isLoading);
  const definition = kpiDefinition(kpi);
  return (
    <DefinitionView
      definition={definition}
      chosen={chosen}
      onPrint={() => window.print()}
      onBack={() => {
        const list = document.querySelector<HTMLElement>('nav input[type="search"]');
        list?.scrollIntoView();
        list?.focus();
      }}
    >
      {error === null ? null : <FiguresError error={error} onRetry={retry} />}
      <DefinitionContent
        definition={definition}
        measured={shown.measured ?? measured}
        figures={shown.figures}
        details={shown.details}
        dataset={dataset}
        settings={shown.source.settings}
        chosen={lineKeys(shown.source.filter.lines)}
        onDefinition={onChoose}
        onList={links.list}
      />
    </DefinitionView>
  );
}
