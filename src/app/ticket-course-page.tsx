import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMessages } from '../i18n/use-messages.tsx';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { View } from '../report/kpi-queries.ts';
import type { ListView } from '../report/row-lists.ts';
import { neighboursQuery, ticketCourseQuery } from '../report/rows-query.ts';
import { FiguresError } from '../ui/features/overview/figures-error.tsx';
import { CourseDialog } from '../ui/features/tickets/course-dialog.tsx';
import { Dialog } from '../ui/kit/dialog.tsx';

interface TicketCoursePageProps {
  source: View;
  /** The list that it stands open over. */
  asked: ListView;
  rowNo: number;
  onTicket: (rowNo: number) => void;
  onDefinition: (kpi: KpiId) => void;
  onClose: () => void;
}

/** The course of a ticket with its data, and its neighbours in the list. */
export function TicketCoursePage({
  source,
  asked,
  rowNo,
  onTicket,
  onDefinition,
  onClose,
}: TicketCoursePageProps) {
  const { common, tickets } = useMessages();
  const course = useQuery({ ...ticketCourseQuery(source, rowNo), placeholderData: keepPreviousData });
  const neighbours = useQuery({
    ...neighboursQuery(source, asked, rowNo),
    placeholderData: keepPreviousData,
  });
  if (course.isError) {
    return (
      <Dialog placement="side" title={tickets.title} closeLabel={common.close} onClose={onClose}>
        <FiguresError error={course.error} onRetry={() => void course.refetch()} />
      </Dialog>
    );
  }
  return (
    <CourseDialog
      course={course.data ?? null}
      rowNo={rowNo}
      busy={course.isPlaceholderData || neighbours.isPlaceholderData}
      neighbours={neighbours.data ?? null}
      dataset={source.dataset}
      agents={source.settings.agents}
      hidden={asked.hidden}
      onTicket={onTicket}
      onDefinition={onDefinition}
      onClose={onClose}
    />
  );
}
