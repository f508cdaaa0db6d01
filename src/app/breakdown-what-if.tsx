import { RecurringSection } from '../ui/features/breakdown/recurring-section.tsx';
import { ShiftPanel } from '../ui/features/breakdown/shift-panel.tsx';
import type { SetView } from '../state/use-view-state.ts';
import type { ReportLinks } from './report-page-props.ts';
import type { Breakdown } from './use-breakdown.ts';

interface BreakdownWhatIfProps {
  shown: Breakdown;
  busy: boolean;
  links: ReportLinks;
  setView: SetView;
}

/** What keeps coming back, and what line 1 could take over. */
export function BreakdownWhatIf({ shown, busy, links, setView }: BreakdownWhatIfProps) {
  const { source, recurring, shift } = shown;
  const { filter, settings } = source;
  // First level resolution counts a ticket for the line and the group that received it, the list for those that resolved it.
  const isOfAnyPlace = filter.lines.length === 0 && filter.groups.length === 0;
  const isSame = isOfAnyPlace && settings.cohorts.first_level_resolution === undefined;
  return (
    <>
      {recurring === undefined || recurring.tickets === 0 ? null : (
        <RecurringSection
          recurring={recurring}
          reopenDays={settings.reopenDays}
          onTickets={(key) =>
            links.list({
              kind: 'part',
              kpi: 'tickets_created',
              selection: 'measured',
              dimension: 'category',
              key,
            })
          }
          onSome={(of, category) => links.list({ kind: 'recurring', of, category })}
        />
      )}
      {shift === undefined ? null : (
        <ShiftPanel
          basis={shift}
          busy={busy}
          onTickets={
            isSame
              ? (category) =>
                  setView({
                    screen: 'tickets',
                    filter: { ...filter, categories: [category] },
                    list: { kind: 'cell', kpi: 'tickets_resolved', line: '2', selection: 'measured' },
                    sort: null,
                    search: '',
                    ticket: null,
                  })
              : null
          }
        />
      )}
    </>
  );
}
