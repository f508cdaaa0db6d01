import { CATALOG } from '../kpi/catalog.ts';
import type { TicketSelection } from '../kpi/compile/ticket-selection.ts';
import type { LineKey } from '../kpi/facts.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { RowList } from '../report/row-list.ts';
import { FiguresError } from '../ui/features/overview/figures-error.tsx';
import { withoutEmptyUnknown } from '../ui/features/overview/without-empty-unknown.ts';
import { MeasuresSection } from '../ui/features/measures/measures-section.tsx';
import { MeasuresTable } from '../ui/features/measures/measures-table.tsx';
import { RecurringSection } from '../ui/features/breakdown/recurring-section.tsx';
import { lineColumns } from './line-columns.ts';
import type { Overview } from './use-overview.ts';

interface MeasuresPanelProps {
  shown: Overview;
  busy: boolean;
  open: boolean;
  onOpen: (open: boolean) => void;
  onRetry: () => void;
  onDefinition: (kpi: KpiId) => void;
  onTickets: (kpi: KpiId, line: LineKey, selection: TicketSelection) => void;
  onList: (list: RowList) => void;
}

/** Every measure of the selection, in the columns of the overview. */
export function MeasuresPanel(props: MeasuresPanelProps) {
  const { shown, busy, open, onOpen, onRetry, onDefinition, onTickets, onList } = props;
  const { dataset, measures, source } = shown;
  const { figures, comparison, recurring, figuresError, recurringError } = measures;
  const columns = lineColumns(dataset, figures?.figures, source.filter);
  const lines =
    dataset.coverage.line_first > 0
      ? columns
      : withoutEmptyUnknown(columns, figures?.figures ?? null, figures?.measured ?? null);
  return (
    <MeasuresSection open={open} onOpen={onOpen}>
      {figuresError !== null ? (
        <FiguresError error={figuresError} onRetry={onRetry} />
      ) : (
        <MeasuresTable
          definitions={CATALOG}
          figures={figures?.figures ?? null}
          measured={figures?.measured ?? null}
          comparison={comparison}
          lines={lines.map(({ line }) => line)}
          busy={busy}
          onDefinition={onDefinition}
          onTickets={onTickets}
        />
      )}
      {recurringError === null ? null : <FiguresError error={recurringError} onRetry={onRetry} />}
      {recurring === null || recurring.tickets === 0 ? null : (
        <RecurringSection
          recurring={recurring}
          reopenDays={source.settings.reopenDays}
          onTickets={(key) =>
            onList({
              kind: 'part',
              kpi: 'tickets_created',
              selection: 'measured',
              dimension: 'category',
              key,
            })
          }
          onSome={(of, category) => onList({ kind: 'recurring', of, category })}
        />
      )}
    </MeasuresSection>
  );
}
