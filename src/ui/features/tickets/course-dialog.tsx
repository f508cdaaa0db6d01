import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Dataset } from '../../../ingest/dataset.ts';
import type { KpiId } from '../../../kpi/kpi-definition.ts';
import type { Neighbours } from '../../../report/row-lists.ts';
import type { TicketCourse } from '../../../report/ticket-course.ts';
import { ticketTimeline } from '../../../report/ticket-timeline.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Skeleton } from '../../kit/skeleton.tsx';
import { CourseAnswers } from './course-answers.tsx';
import styles from './course-dialog.module.css';
import { CourseFacts } from './course-facts.tsx';
import { CourseNotes } from './course-notes.tsx';
import { CourseRows } from './course-rows.tsx';
import { CourseTimeline } from './course-timeline.tsx';

interface CourseDialogProps {
  /** NULL while it is being read. */
  course: TicketCourse | null;
  rowNo: number;
  /** Another ticket is on its way. */
  busy: boolean;
  /** NULL where the ticket is not in the list. */
  neighbours: Neighbours | null;
  dataset: Dataset;
  agents: boolean;
  /** File columns (indexes) that are not told. */
  hidden: readonly number[];
  onTicket: (rowNo: number) => void;
  onDefinition: (kpi: KpiId) => void;
  onClose: () => void;
}

/** Everything the report knows of one ticket, in a sheet at the side: facts, course, what it says for each figure, and its rows. */
export function CourseDialog(props: CourseDialogProps) {
  const { course, rowNo, busy, neighbours, dataset, agents, hidden, onTicket, onDefinition, onClose } = props;
  const { common, tickets } = useMessages();
  const format = useFormat();
  const texts = tickets.course;
  const id = course?.facts?.ticket_id;
  const title =
    typeof id === 'string' ? fill(texts.title, { id }) : fill(texts.row, { row: format.integer(rowNo) });
  const step = (label: string, to: number | null | undefined) => (
    <Button
      aria-disabled={typeof to !== 'number'}
      onClick={() => {
        if (typeof to === 'number') onTicket(to);
      }}
    >
      {label}
    </Button>
  );
  return (
    <Dialog
      placement="side"
      title={title}
      closeLabel={common.close}
      onClose={onClose}
      footer={
        <nav className={styles.steps}>
          {step(texts.previous, neighbours?.previous)}
          <output className={styles.place}>
            {neighbours === null
              ? texts.notInList
              : fill(texts.place, {
                  n: format.integer(neighbours.pos + 1),
                  total: format.integer(neighbours.total),
                })}
          </output>
          {step(texts.next, neighbours?.next)}
        </nav>
      }
    >
      {course === null ? (
        <div className={styles.course}>
          <Skeleton height="9em" />
          <Skeleton height="14em" />
        </div>
      ) : (
        <div className={styles.course} aria-busy={busy}>
          <CourseNotes course={course} rowNo={rowNo} />
          {course.facts === null ? null : (
            <>
              <CourseFacts facts={course.facts} agents={agents} />
              <CourseTimeline
                entries={ticketTimeline(course)}
                created={course.moments.created}
                openAt={course.facts.done === false ? dataset.asOfUtc : null}
              />
              <CourseAnswers answers={course.answers} onDefinition={onDefinition} />
            </>
          )}
          <CourseRows course={course} rowNo={rowNo} dataset={dataset} hidden={hidden} />
        </div>
      )}
    </Dialog>
  );
}
