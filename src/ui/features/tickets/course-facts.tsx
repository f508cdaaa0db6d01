import type { ReactNode } from 'react';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { CHANNELS, LINES, PRIORITIES, STATUSES } from '../../../kpi/facts.ts';
import type { TicketCourse } from '../../../report/ticket-course.ts';
import { LineKeyMark } from '../../charts/line-key-mark.tsx';
import styles from './course-dialog.module.css';

interface CourseFactsProps {
  facts: NonNullable<TicketCourse['facts']>;
  agents: boolean;
}

/** The facts of a ticket in words; what the export does not say is left out. */
export function CourseFacts({ facts, agents }: CourseFactsProps) {
  const { check, common, tickets } = useMessages();
  const format = useFormat();
  const { ticketColumns: heads } = common;
  const line = (value: unknown): ReactNode => {
    const known = LINES.find((one) => one === value);
    return known === undefined ? null : (
      <>
        <LineKeyMark line={`${known}`} /> {common.lines[known]}
      </>
    );
  };
  const seconds = (value: unknown) => (typeof value === 'number' ? format.duration(value) : null);
  const number = (value: unknown) => (typeof value === 'number' ? format.integer(value) : null);
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const status = STATUSES.find((known) => known === facts.status);
  const channel = CHANNELS.find((known) => known === facts.channel);
  const priority = PRIORITIES.find((known) => known === facts.priority);
  const told: readonly (readonly [string, ReactNode])[] = [
    [heads.status, status && check.values.status[status]],
    [heads.priority, priority && common.priorities[priority]],
    [heads.channel, channel && common.channels[channel]],
    [heads.category, text(facts.category)],
    [heads.group_current, text(facts.group_current)],
    [heads.line_first, line(facts.line_first)],
    [heads.line_resolved, line(facts.line_resolved)],
    [heads.line_current, line(facts.line_current)],
    [heads.first_response_s, seconds(facts.first_response_s)],
    [heads.resolution_s, seconds(facts.resolution_s)],
    [heads.on_hold_s, seconds(facts.on_hold_s)],
    [heads.handle_s, seconds(facts.handle_s)],
    [heads.reopen_count, number(facts.reopen_count)],
    [heads.group_moves, number(facts.group_moves)],
    [heads.agent_replies, number(facts.agent_replies)],
    [heads.customer_replies, number(facts.customer_replies)],
    [heads.agent, agents ? text(facts.agent) : null],
  ];
  return (
    <section>
      <h3>{tickets.course.facts}</h3>
      <dl className={styles.facts}>
        {told
          .filter(([, value]) => value !== null && value !== undefined)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
