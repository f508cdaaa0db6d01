import type { Status } from '../../../src/kpi/facts.ts';
import { RESPONSE, SOLVED_TICKET } from './carries.ts';
import { csvText, dateText } from './desk-to-export.ts';
import type { Column, DeskTicket, ExportExample } from './desk-to-export.ts';
import { PRIORITY_WORDS } from './words.ts';

/** Statuses beyond RT's own six are those of a lifecycle the administrator made. */
const STATUSES: Record<Status, string> = {
  new: 'new',
  open: 'open',
  waiting: 'waiting for customer',
  on_hold: 'stalled',
  resolved: 'resolved',
  closed: 'closed',
  cancelled: 'rejected',
  merged: 'merged',
  spam: 'spam',
};

function columns(zone: string): Column<DeskTicket>[] {
  const date = (ts: number | null): string => dateText(ts, zone, 'yyyy-MM-dd HH:mm:ss') || 'Not set';
  return [
    ['id', ({ id }) => id],
    ['Subject', ({ subject }) => subject],
    ['Status', ({ status }) => STATUSES[status]],
    ['QueueName', ({ group }) => group],
    ['OwnerName', ({ agent }) => agent ?? 'Nobody'],
    ['Priority', ({ priority }) => PRIORITY_WORDS[priority]],
    ['Requestors', ({ requester }) => `${requester}@example.org`],
    ['Created', ({ created }) => date(created)],
    ['Started', ({ firstResponse }) => date(firstResponse)],
    ['Told', ({ replies }) => date(replies.at(-1) ?? null)],
    ['Resolved', ({ resolved }) => date(resolved)],
    ['LastUpdated', ({ updated }) => date(updated)],
    ['Due', ({ due }) => date(due)],
    ['TimeWorked', ({ worked }) => String(worked)],
  ];
}

/** The default format of a search: moments as seen from the export. */
export const RELATIVE_RESULTS_TSV = [
  ['id', 'Subject', 'Status', 'QueueName', 'OwnerName', 'Priority', 'Requestors'].concat([
    'CreatedRelative',
    'ToldRelative',
    'LastUpdatedRelative',
    'TimeLeft',
  ]),
  [
    '11',
    'Printer',
    'open',
    'Servicedesk',
    'Nobody',
    '0',
    'a@example.org',
    '3 days ago',
    'Not set',
    '3 days ago',
    '',
  ],
  [
    '12',
    'Mail',
    'new',
    'Servicedesk',
    'Nobody',
    '0',
    'b@example.org',
    '2 hours ago',
    '40 minutes ago',
    '5 minutes ago',
    '',
  ],
]
  .map((cells) => `${cells.join('\t')}\n`)
  .join('');

export const REQUEST_TRACKER_EXAMPLES: ExportExample[] = [
  {
    name: 'Request Tracker results',
    profile: 'request_tracker',
    fileName: 'Results.tsv',
    write: (tickets, zone) => csvText(tickets, columns(zone), { delimiter: '\t', newline: '\n' }),
    carries: [
      ...SOLVED_TICKET,
      ...RESPONSE,
      'updated_utc',
      'due_utc',
      'excluded',
      'priority',
      'agent',
      'handle_s',
    ],
    precision: 60,
  },
];
