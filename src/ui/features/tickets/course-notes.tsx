import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { TicketCourse } from '../../../report/ticket-course.ts';
import { EXCLUDE_REASONS } from '../../../kpi/facts.ts';
import { Notice } from '../../kit/notice.tsx';
import { qualityFlags, qualityTexts } from '../../problem/reason-texts.ts';

/** What has to be known before the rest is read: that it is no ticket, counts in nothing, or has a flaw. */
export function CourseNotes({
  course: { rowNo: own, facts },
  rowNo,
}: {
  course: TicketCourse;
  rowNo: number;
}) {
  const messages = useMessages();
  const format = useFormat();
  const texts = messages.tickets.course;
  if (facts === null) return <Notice>{texts.none}</Notice>;
  const reason = EXCLUDE_REASONS.find((known) => known === facts.excluded);
  const flaws = qualityFlags(Number(facts.quality ?? 0)).map((flag) => qualityTexts(messages)[flag]);
  return (
    <>
      {own === null || own === rowNo ? null : (
        <Notice>{fill(texts.stateOf, { row: format.integer(own) })}</Notice>
      )}
      {reason === undefined ? null : (
        <Notice>{fill(texts.excluded, { reason: messages.common.excluded[reason] })}</Notice>
      )}
      {flaws.map(({ name, effect }) => (
        <Notice key={name} tone="warn" title={name}>
          {effect}
        </Notice>
      ))}
    </>
  );
}
