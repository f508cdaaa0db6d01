import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CATALOG } from '../kpi/catalog.ts';
import { LINE_KEYS, type LineKey } from '../kpi/facts.ts';
import { KPI_IDS, type KpiId } from '../kpi/kpi-definition.ts';
import type { TicketSelection } from '../kpi/compile/compile-kpis.ts';
import type { ComparedSpan } from '../kpi/statistics/compared-span.ts';
import { recurringQuery, type View } from '../report/kpi-queries.ts';
import { FiguresError } from '../ui/features/overview/figures-error.tsx';
import { MeasuresSection } from '../ui/features/measures/measures-section.tsx';
import { MeasuresTable } from '../ui/features/measures/measures-table.tsx';
import { RecurringSection } from '../ui/features/measures/recurring-section.tsx';
import { keepWithin } from './keep-within.ts';
import { useComparedFigures } from './use-compared-figures.ts';

interface MeasuresPanelProps {
  view: View;
  compared: ComparedSpan | null;
  onDefinition: (kpi: KpiId) => void;
  onTickets: (kpi: KpiId, line: LineKey, selection: TicketSelection) => void;
}

/** Every measure with its data, worked out while the section is open. */
export function MeasuresPanel({ view, compared, onDefinition, onTickets }: MeasuresPanelProps) {
  const [open, setOpen] = useState(false);
  const { now, comparison } = useComparedFigures(view, KPI_IDS, compared, open);
  const recurring = useQuery({
    ...recurringQuery(view),
    ...keepWithin(view.dataset.revision),
    enabled: open,
  });
  const figures = now.data?.figures ?? null;
  const measured = now.data?.measured ?? null;
  const isUsed = (line: LineKey) =>
    line !== 'unknown' ||
    (figures ?? []).some((figure) => figure.line === line && figure.n + figure.missing > 0);
  return (
    <MeasuresSection open={open} onOpen={setOpen}>
      {now.isError ? (
        <FiguresError onRetry={() => void now.refetch()} />
      ) : (
        <MeasuresTable
          definitions={CATALOG}
          figures={figures}
          measured={measured}
          comparison={comparison}
          lines={LINE_KEYS.filter(isUsed)}
          busy={now.isPlaceholderData}
          onDefinition={onDefinition}
          onTickets={onTickets}
        />
      )}
      {recurring.data === undefined || recurring.data.tickets === 0 ? null : (
        <RecurringSection recurring={recurring.data} reopenDays={view.settings.reopenDays} />
      )}
    </MeasuresSection>
  );
}
