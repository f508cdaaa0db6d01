import { useQuery } from '@tanstack/react-query';
import { kpiDefinition } from '../kpi/catalog.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import {
  backlogQuery,
  censoredQuery,
  hasLens,
  histogramQuery,
  lensQuery,
} from '../report/definition-queries.ts';
import { alternativesQuery, figuresQuery, type View } from '../report/kpi-queries.ts';
import { DefinitionPanel } from '../ui/features/definition/definition-panel.tsx';
import { LensList } from '../ui/features/lens/lens-list.tsx';
import { lineKeys } from './judged-figures.ts';

interface DefinitionPageProps {
  view: View;
  kpi: KpiId;
  onDefinition: (kpi: KpiId) => void;
  onClose: () => void;
}

/** The definition of a KPI with its data, whichever part of the page asked for it. */
export function DefinitionPage({ view, kpi, onDefinition, onClose }: DefinitionPageProps) {
  const figures = useQuery(figuresQuery(view, [kpi]));
  const alternatives = useQuery(alternativesQuery(view, kpi));
  const censored = useQuery(censoredQuery(view, kpi));
  const histograms = useQuery(histogramQuery(view, kpi));
  const backlog = useQuery(backlogQuery(view, kpi));
  const lens = useQuery(lensQuery(view, kpi));
  // Until then it is not known whether the KPI can be measured.
  if (figures.isPending) return null;
  return (
    <DefinitionPanel
      definition={kpiDefinition(kpi)}
      measured={figures.data?.measured[0]}
      figures={figures.data?.figures ?? []}
      alternatives={alternatives.data ?? []}
      censored={censored.data ?? null}
      histograms={histograms.data ?? []}
      backlog={backlog.data ?? []}
      lens={hasLens(kpi) && lens.data !== undefined ? <LensList figures={lens.data} /> : null}
      dataset={view.dataset}
      chosen={lineKeys(view.filter.lines)}
      onDefinition={onDefinition}
      onClose={onClose}
    />
  );
}
