import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { LINE_KEYS, PRIORITIES, STATUSES } from '../../../kpi/facts.ts';
import type { OldestTicket } from '../../../report/compute-open-tickets.ts';
import { LineKeyMark } from '../../charts/line-key-mark.tsx';
import { Button } from '../../kit/button.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import styles from './backlog.module.css';

interface OldestPanelProps {
  tickets: readonly OldestTicket[];
  /** All open tickets that could be measured. */
  open: number;
  /** Whether the moment is the report's own now. */
  isNow: boolean;
  onTicket: (rowNo: number) => void;
  onAll: () => void;
}

/** The tickets that have been open longest, each with the way to its course. */
export function OldestPanel({ tickets, open, isNow, onTicket, onAll }: OldestPanelProps) {
  const { backlog, check, common } = useMessages();
  const texts = backlog.oldestTickets;
  const format = useFormat();
  const lineOf = (line: number | null) => LINE_KEYS.find((known) => known === String(line)) ?? 'unknown';
  const columns = [
    { key: 'ticket', head: texts.ticket },
    { key: 'age', head: texts.age },
    { key: 'line', head: texts.line },
    { key: 'group', head: texts.group },
    { key: 'priority', head: texts.priority },
    { key: 'status', head: texts.status },
    { key: 'quiet', head: texts.quiet },
  ];
  const cellsOf = (ticket: OldestTicket) => {
    const { row_no, ticket_id, age, group_name, quiet } = ticket;
    const line = lineOf(ticket.line);
    const priority = PRIORITIES.find((known) => known === ticket.priority);
    const status = STATUSES.find((known) => known === ticket.status);
    return [
      <Button
        key="ticket"
        variant="text"
        aria-label={fill(texts.course, { ticket: ticket_id })}
        onClick={() => onTicket(row_no)}
      >
        {ticket_id}
      </Button>,
      format.duration(age),
      <span key="line" className={styles.nowrap}>
        <LineKeyMark line={line} /> {common.linesShort[line]}
      </span>,
      group_name ?? texts.none,
      priority === undefined ? texts.none : String(priority),
      status === undefined ? texts.none : check.values.status[status],
      quiet === null ? texts.none : fill(texts.ago, { time: format.duration(quiet) }),
    ];
  };
  const known = [
    true,
    true,
    tickets.some(({ line }) => line !== null),
    tickets.some(({ group_name }) => group_name !== null),
    tickets.some(({ priority }) => priority !== null),
    tickets.some(({ status }) => status !== null),
    tickets.some(({ quiet }) => quiet !== null),
  ];
  const isKnown = (_: unknown, place: number) => known[place] === true;
  return (
    <section className={styles.section} aria-labelledby="oldest-tickets">
      <h2 id="oldest-tickets">{texts.title}</h2>
      <p className={styles.summary}>
        {format.plural(tickets.length, texts.summary)} {isNow ? '' : texts.asNow}
      </p>
      <DataTable
        className={styles.oldest}
        caption={texts.title}
        captionHidden
        columns={columns.filter(isKnown)}
        rows={tickets.map((ticket) => ({
          key: String(ticket.row_no),
          cells: cellsOf(ticket).filter(isKnown),
        }))}
      />
      <Button className={styles.all} onClick={onAll}>
        {format.plural(open, texts.all)}
      </Button>
    </section>
  );
}
