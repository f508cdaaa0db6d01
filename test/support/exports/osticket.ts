import { KIND, SOLVED_TICKET } from './carries.ts';
import { csvText, dateText } from './desk-to-export.ts';
import type { Column, DeskTicket, ExportExample } from './desk-to-export.ts';
import { CHANNEL_WORDS, STATUS_WORDS } from './words.ts';

/** Statuses beyond osTicket's own five are the administrator's. */
const STATUSES = {
  ...STATUS_WORDS,
  waiting: 'Waiting on customer',
  on_hold: 'On hold',
  cancelled: 'Deleted',
};
const PRIORITIES = { 1: 'Emergency', 2: 'High', 3: 'Normal', 4: 'Low' } as const;
const SOURCES = { ...CHANNEL_WORDS, portal: 'Web', other: 'API' };

function columns(zone: string): Column<DeskTicket>[] {
  const date = (ts: number | null): string => dateText(ts, zone, 'yyyy-MM-dd HH:mm:ss');
  return [
    ['Ticket Number', ({ id }) => id],
    ['Date Created', ({ created }) => date(created)],
    ['Subject', ({ subject }) => (/^[=+@-]/.test(subject) ? `'${subject}` : subject)],
    ['From', ({ requester }) => requester],
    ['From Email', ({ requester }) => `${requester}@example.org`],
    ['Priority', ({ priority }) => PRIORITIES[priority]],
    ['Department', ({ group }) => group],
    ['Help Topic', ({ category }) => category],
    ['Source', ({ channel }) => SOURCES[channel]],
    ['Current Status', ({ status }) => STATUSES[status]],
    ['Last Updated', ({ updated }) => date(updated)],
    ['SLA Due Date', ({ due }) => date(due)],
    ['SLA Plan', () => 'Default SLA'],
    ['Due Date', () => ''],
    ['Closed Date', ({ resolved }) => date(resolved)],
    ['Overdue', ({ due, updated }) => (updated > due ? '1' : '0')],
    ['Merged', () => ''],
    ['Linked', () => ''],
    ['Answered', ({ agentReplies }) => (agentReplies > 0 ? '1' : '0')],
    ['Agent Assigned', ({ agent }) => agent ?? ''],
    ['Team Assigned', () => ''],
    ['Thread Count', ({ agentReplies }) => String(agentReplies + 1)],
    ['Reopen Count', ({ reopenCount }) => String(reopenCount)],
    ['Attachment Count', () => '0'],
    ['Task Count', () => '0'],
  ];
}

export const OSTICKET_EXAMPLES: ExportExample[] = [
  {
    name: 'osTicket queue',
    profile: 'osticket',
    fileName: 'Open Tickets.csv',
    write: (tickets, zone) => `\uFEFF${csvText(tickets, columns(zone), { delimiter: ';', newline: '\n' })}`,
    carries: [...SOLVED_TICKET, 'updated_utc', 'due_utc', 'excluded', ...KIND, 'reopen_count', 'agent'],
    precision: 60,
  },
];
