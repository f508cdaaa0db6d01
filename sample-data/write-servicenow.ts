import { AS_OF } from './arrivals.ts';
import { CATEGORIES } from './catalogue.ts';
import type { DeskChannel, DeskPriority, DeskTicket } from './desk-ticket.ts';
import { historyOf, STATE_AFTER, type DeskState } from './history.ts';
import { clockParts } from './wall-clock.ts';
import { csvLine } from './write-csv.ts';

const CHANNELS = {
  phone: 'Phone',
  email: 'Email',
  portal: 'Self-service',
  chat: 'Chat',
  walk_in: 'Walk-in',
} as const satisfies Record<DeskChannel, string>;

const PRIORITIES = {
  1: '1 - Critical',
  2: '2 - High',
  3: '3 - Moderate',
  4: '4 - Low',
} as const satisfies Record<DeskPriority, string>;

const STATES = {
  new: 'New',
  open: 'Active',
  waiting: 'Awaiting User Info',
  on_hold: 'Awaiting Vendor',
  resolved: 'Resolved',
  closed: 'Closed',
  cancelled: 'Canceled',
} as const satisfies Partial<Record<DeskState, string>>;

const HEADER = [
  'number',
  'incident_state',
  'active',
  'reassignment_count',
  'reopen_count',
  'sys_mod_count',
  'made_sla',
  'sla_due',
  'caller_id',
  'opened_at',
  'sys_created_at',
  'sys_updated_at',
  'contact_type',
  'category',
  'subcategory',
  'priority',
  'assignment_group',
  'assigned_to',
  'resolved_at',
  'closed_at',
];

export function serviceNowId(ticket: DeskTicket): string {
  return `INC${String(ticket.serial).padStart(7, '0')}`;
}

function clockText(local: number | null): string {
  if (local === null) return '?';
  const { yyyy, MM, dd, HH, mm, ss } = clockParts(local);
  return `${yyyy}-${MM}-${dd} ${HH}:${mm}:${ss}`;
}

/** A row per event. What is known only at the end (SLA, resolution, closing) stands on every row, as the tool's log has it. */
function incidentRows(ticket: DeskTicket): string[][] {
  const history = historyOf(ticket);
  let state: DeskState = 'new';
  let moves = 0;
  let reopenings = 0;
  return ticket.events.map((event, version) => {
    state = STATE_AFTER[event.kind] ?? state;
    if (event.kind === 'moved') moves++;
    if (event.kind === 'reopened') reopenings++;
    if (state === 'merged' || state === 'spam') throw new Error('A ServiceNow log has no such state');
    return [
      serviceNowId(ticket),
      STATES[state],
      String(state !== 'closed' && state !== 'cancelled'),
      String(moves),
      String(reopenings),
      String(version),
      String((history.resolved ?? AS_OF) <= ticket.due),
      clockText(ticket.due),
      ticket.requester,
      clockText(ticket.created),
      clockText(ticket.created),
      clockText(event.time),
      CHANNELS[ticket.channel],
      CATEGORIES[ticket.category].serviceNow,
      ticket.subcategory,
      PRIORITIES[ticket.priority],
      event.group.serviceNow,
      event.agent ?? '?',
      clockText(history.resolved),
      clockText(history.closed),
    ];
  });
}

/** Tickets that a ServiceNow incident log can hold: it has no merged tickets and no spam. */
export function inServiceNow(ticket: DeskTicket): boolean {
  const { state } = historyOf(ticket);
  return state !== 'merged' && state !== 'spam';
}

/** The update log of the incidents: comma, LF, UTF-8; dates on the wall clock of the user who exported, as the list export writes them. */
export function writeServiceNow(tickets: readonly DeskTicket[]): string {
  return [HEADER, ...tickets.flatMap(incidentRows)].map((cells) => `${csvLine(cells, ',')}\n`).join('');
}
