import { FIRST_RESOLVED, RESPONSE, SOLVED_TICKET } from './carries.ts';
import { csvText, dateText } from './desk-to-export.ts';
import type { Column, DeskTicket, ExportExample } from './desk-to-export.ts';

interface Event {
  id: string;
  ts: number;
  activity: string;
  group: string;
  resource: string;
  priority: string;
}

/** What a log calls the states; the rest of the words is any tool's. */
const ACTIVITIES: Readonly<Record<string, string>> = {
  new: 'Insert ticket',
  open: 'Take in charge ticket',
  waiting: 'Wait - User',
  on_hold: 'Wait',
  resolved: 'Resolve ticket',
  closed: 'Closed',
  cancelled: 'INVALID',
  merged: 'DUPLICATE',
  spam: 'Spam',
  reply: 'Reply to customer',
};

/** A row per change of state and per reply, with the group it was with by then; a change of group is no activity of its own. */
function eventsOf(ticket: DeskTicket): Event[] {
  const groups = ticket.history.filter(({ field }) => field === 'group');
  const groupAt = (ts: number): string => groups.findLast((change) => change.ts <= ts)?.to ?? ticket.group;
  const states = ticket.history.filter(({ field }) => field === 'status');
  const answers = ticket.replies.map((ts) => ({ ts, to: 'reply' }));
  const moves = groups
    .filter(({ ts }) => !states.some((state) => state.ts === ts))
    .map(({ ts }) => ({ ts, to: 'moved' }));
  return [...states, ...answers, ...moves]
    .toSorted((a, b) => a.ts - b.ts)
    .map(({ ts, to }) => ({
      id: ticket.id,
      ts,
      activity: ACTIVITIES[to] ?? 'Transfer',
      group: groupAt(ts),
      resource: ticket.agent ?? 'system',
      priority: String(ticket.priority),
    }));
}

function plainColumns(zone: string): Column<Event>[] {
  return [
    ['CaseID', ({ id }) => id],
    ['Activity', ({ activity }) => activity],
    ['CompleteTimestamp', ({ ts }) => dateText(ts, zone, 'yyyy/MM/dd HH:mm:ss.SSS')],
    ['Resource', ({ resource }) => resource],
    ['Workgroup', ({ group }) => group],
  ];
}

function xesColumns(zone: string): Column<Event>[] {
  return [
    ['case:concept:name', ({ id }) => id],
    ['concept:name', ({ activity }) => activity],
    ['time:timestamp', ({ ts }) => dateText(ts, zone, 'yyyy-MM-ddTHH:mm:ss.SSSxxx')],
    ['org:group', ({ group }) => group],
    ['org:resource', ({ resource }) => resource],
    ['lifecycle:transition', () => 'complete'],
    ['case:priority', ({ priority }) => priority],
  ];
}

const CARRIES: ExportExample['carries'] = [
  ...SOLVED_TICKET,
  ...RESPONSE,
  ...FIRST_RESOLVED,
  'reopened_utc',
  'excluded',
  'group_moves',
  'reopen_count',
  'agent_replies',
  'agent',
];

export const PROCESS_MINING_EXAMPLES: ExportExample[] = [
  {
    name: 'Process mining log',
    profile: 'process_mining',
    fileName: 'helpdesk-log.csv',
    write: (tickets, zone) => csvText(tickets.flatMap(eventsOf), plainColumns(zone)),
    carries: CARRIES,
    precision: 60,
  },
  {
    name: 'Process mining log, from XES',
    profile: 'process_mining',
    fileName: 'incidents.csv',
    write: (tickets, zone) => csvText(tickets.flatMap(eventsOf), xesColumns(zone)),
    carries: [...CARRIES, 'priority'],
    precision: 1,
  },
];
