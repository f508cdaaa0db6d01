import type { Dataset } from '../ingest/dataset.ts';
import { kpiDefinition } from '../kpi/catalog.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { View } from '../report/kpi-queries.ts';
import type { RowList } from '../report/row-list.ts';
import { DefinitionPanel } from '../ui/features/definition/definition-panel.tsx';
import { FiguresError } from '../ui/features/overview/figures-error.tsx';
import { lineKeys } from '../report/judged-figures.ts';
import { useDefinition } from './use-definition.ts';

interface DefinitionPageProps {
  view: View;
  /** The report with what can be measured once the settings hold. */
  dataset: Dataset;
  kpi: KpiId;
  onDefinition: (kpi: KpiId) => void;
  onList: (list: RowList) => void;
  onClose: () => void;
}

/** The definition of a KPI with its data, whichever part of the page asked for it. */
export function DefinitionPage({ view, dataset, kpi, onDefinition, onList, onClose }: DefinitionPageProps) {
  const { present, isPending, error, retry } = useDefinition(view, kpi);
  // Until then it is not known whether the KPI can be measured.
  if (isPending) return null;
  return (
    <DefinitionPanel
      definition={kpiDefinition(kpi)}
      measured={present.measured}
      figures={present.figures}
      details={present.details}
      dataset={dataset}
      settings={view.settings}
      chosen={lineKeys(view.filter.lines)}
      onDefinition={onDefinition}
      onList={onList}
      failure={error === null ? null : <FiguresError error={error} onRetry={retry} />}
      onClose={onClose}
    />
  );
}
