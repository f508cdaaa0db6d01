import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ChosenLinesProvider } from '../i18n/use-messages.tsx';
import { rowListShape } from '../report/row-list-sql.ts';
import { listTotalQuery, listWindowQuery } from '../report/rows-query.ts';
import { useTicketColumns } from '../state/ticket-columns.ts';
import { errorOf } from './error-of.ts';
import { FiguresError } from '../ui/features/overview/figures-error.tsx';
import type { ReportPageProps } from './report-page-props.ts';
import { hiddenColumns } from './row-columns.ts';
import { shownColumns } from './shown-columns.ts';
import { TicketCoursePage } from './ticket-course-page.tsx';
import { TicketList } from './ticket-list.tsx';
import { useSettled } from './use-settled.ts';

/** The rows behind any number of the report, and the course of one of them. The last list stays as a whole until the next is there. */
export function TicketsPage({ dataset, view, setView, source, links }: ReportPageProps) {
  const [chosen, chooseColumns] = useTicketColumns();
  const { list, sort, search } = view;
  const present = useMemo(() => {
    const hidden = hiddenColumns(dataset, source.settings);
    const columns = shownColumns(rowListShape(list), dataset, hidden, chosen);
    return { dataset, source, columns, asked: { list, sort, search, hidden } };
  }, [dataset, source, list, sort, search, chosen]);
  const first = useQuery(listWindowQuery(present.source, present.asked, present.columns, 0));
  const whole = useQuery({ ...listTotalQuery(source, list), enabled: search !== '' });
  const isSettled = first.data !== undefined && (search === '' || whole.data !== undefined);
  const shown = useSettled(present, isSettled);
  const { data } = useQuery({
    ...listWindowQuery(shown.source, shown.asked, shown.columns, 0),
    enabled: shown !== present,
  });
  const shownWhole = useQuery({ ...listTotalQuery(shown.source, shown.asked.list), enabled: false });
  const found = data?.total ?? null;
  if (first.isError || whole.isError) {
    return (
      <FiguresError
        error={errorOf([first, whole])}
        onRetry={() => void (first.isError ? first.refetch() : whole.refetch())}
      />
    );
  }
  return (
    <ChosenLinesProvider lines={shown.source.filter.lines}>
      <TicketList
        shown={shown}
        found={found}
        total={shown.asked.search === '' ? found : (shownWhole.data ?? null)}
        busy={!isSettled}
        view={view}
        setView={setView}
        links={links}
        chosen={shownColumns(rowListShape(shown.asked.list), shown.dataset, shown.asked.hidden, chosen)}
        onColumns={chooseColumns}
      />
      {view.ticket === null ? null : (
        <TicketCoursePage
          source={source}
          asked={shown.asked}
          rowNo={view.ticket}
          onTicket={(ticket) => setView({ ticket }, 'replace')}
          onDefinition={links.definition}
          onClose={() => setView({ ticket: null })}
        />
      )}
    </ChosenLinesProvider>
  );
}
