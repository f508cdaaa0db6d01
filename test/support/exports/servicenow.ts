import { toWindows1252 } from '../../../sample-data/write-csv.ts';
import type { Status } from '../../../src/kpi/facts.ts';
import { DUE, GROUP, STATE, TICKET } from './carries.ts';
import { csvText, dateText, hoursText, isOpen, statusNamed } from './desk-to-export.ts';
import type { Column, DeskTicket, ExportExample } from './desk-to-export.ts';
import { CHANNEL_WORDS, STATUS_WORDS } from './words.ts';

const STATES = {
  ...STATUS_WORDS,
  open: 'In Progress',
  waiting: 'Awaiting User Info',
  cancelled: 'Canceled',
  merged: 'Duplicate',
};
const STATE_NUMBERS: Partial<Record<Status, string>> = {
  new: '1',
  open: '2',
  on_hold: '3',
  resolved: '6',
  closed: '7',
  cancelled: '8',
};
const CHANNELS = {
  ...CHANNEL_WORDS,
  portal: 'Self-service',
  monitoring: 'Event',
  social: 'Social media',
  other: 'Direct opening',
};
const PRIORITIES = { 1: '1 - Critical', 2: '2 - High', 3: '3 - Moderate', 4: '4 - Low' };

const number = (t: DeskTicket): string => `INC00${t.id}`;
const ended = (t: DeskTicket): number | null => t.closed ?? t.resolved;

function fieldColumns(zone: string): Column<DeskTicket>[] {
  const date = (ts: number | null): string => dateText(ts, zone, 'yyyy-MM-dd HH:mm:ss');
  return [
    ['number', number],
    ['short_description', (t) => t.subject],
    ['caller_id', (t) => t.requester],
    ['category', (t) => t.category],
    ['contact_type', (t) => CHANNELS[t.channel]],
    ['state', (t) => STATES[t.status]],
    ['active', (t) => String(isOpen(t))],
    ['priority', (t) => PRIORITIES[t.priority]],
    ['assignment_group', (t) => t.group],
    ['assigned_to', (t) => t.agent ?? ''],
    ['opened_at', (t) => date(t.created)],
    ['resolved_at', (t) => date(t.resolved)],
    ['closed_at', (t) => date(t.closed)],
    ['sys_created_on', (t) => date(t.created)],
    ['sys_updated_on', (t) => date(t.updated)],
    ['sla_due', (t) => date(t.due)],
    ['reassignment_count', (t) => String(t.groupMoves)],
    ['reopen_count', (t) => String(t.reopenCount)],
    ['made_sla', (t) => String((t.resolved ?? 0) <= t.due)],
    ['escalation', () => '0'],
    ['time_worked', (t) => hoursText(0, t.worked * 60)],
    ['calendar_duration', (t) => (ended(t) === null ? '' : hoursText(t.created, ended(t)))],
  ];
}

/** What the list looks like in Excel: labels for headers. */
function labelColumns(zone: string): Column<DeskTicket>[] {
  const date = (ts: number | null): string => dateText(ts, zone, 'dd-MM-yyyy HH:mm:ss');
  return [
    ['Number', number],
    ['Opened', (t) => date(t.created)],
    ['Short description', (t) => t.subject],
    ['Caller', (t) => t.requester],
    ['Priority', (t) => PRIORITIES[t.priority]],
    ['State', (t) => STATES[t.status]],
    ['Category', (t) => t.category],
    ['Channel', (t) => CHANNELS[t.channel]],
    ['Assignment group', (t) => t.group],
    ['Assigned to', (t) => t.agent ?? ''],
    ['Updated', (t) => date(t.updated)],
    ['Resolved', (t) => date(t.resolved)],
    ['Closed', (t) => date(t.closed)],
    ['Reassignment count', (t) => String(t.groupMoves)],
    ['Reopen count', (t) => String(t.reopenCount)],
    ['Resolution code', (t) => (t.resolved === null ? '' : 'Solved (Permanently)')],
  ];
}

function record(t: DeskTicket, zone: string): object {
  const date = (ts: number | null): string => dateText(ts, zone, 'yyyy-MM-dd HH:mm:ss');
  const shown = (value: string): object => ({ display_value: value, value: `x${value.length}` });
  return {
    number: number(t),
    short_description: t.subject,
    caller_id: {
      display_value: t.requester,
      link: 'https://example.service-now.com/api/now/table/sys_user/1',
    },
    category: t.category,
    contact_type: CHANNELS[t.channel],
    state: STATES[t.status],
    priority: PRIORITIES[t.priority],
    assignment_group: shown(t.group),
    assigned_to: t.agent === null ? '' : shown(t.agent),
    time_worked: dateText(t.worked * 60, 'UTC', 'yyyy-MM-dd HH:mm:ss'),
    opened_at: date(t.created),
    resolved_at: date(t.resolved),
    closed_at: date(t.closed),
    sys_updated_on: date(t.updated),
    sys_mod_count: String(t.history.length),
    reassignment_count: String(t.groupMoves),
    reopen_count: String(t.reopenCount),
    calendar_duration:
      ended(t) === null ? '' : dateText((ended(t) ?? 0) - t.created, 'UTC', 'yyyy-MM-dd HH:mm:ss'),
  };
}

interface Snapshot {
  ticket: DeskTicket;
  ts: number;
  status: Status;
  group: string;
  count: number;
}

/** A row per moment at which something changed, with the whole state. */
function snapshots(ticket: DeskTicket): Snapshot[] {
  const rows: Snapshot[] = [];
  let status: Status = 'new';
  let group = '';
  for (const [i, change] of ticket.history.entries()) {
    if (change.field === 'group') group = change.to;
    else status = statusNamed(change.to);
    if (ticket.history[i + 1]?.ts === change.ts) continue;
    rows.push({ ticket, ts: change.ts, status, group, count: i });
  }
  return rows;
}

/** The log of the public data sets: `?` for nothing, the ticket's last dates on every row. */
function logColumns(zone: string): Column<Snapshot>[] {
  const date = (ts: number | null): string => (ts === null ? '?' : dateText(ts, zone, 'd/M/yyyy HH:mm'));
  return [
    ['number', ({ ticket }) => number(ticket)],
    ['incident_state', ({ status }) => STATES[status]],
    ['active', ({ status }) => String(status !== 'closed')],
    ['sys_mod_count', ({ count }) => String(count)],
    ['made_sla', ({ ticket }) => String((ticket.resolved ?? 0) <= ticket.due)],
    ['caller_id', ({ ticket }) => ticket.requester],
    ['opened_at', ({ ticket }) => date(ticket.created)],
    ['sys_created_at', ({ ticket }) => date(ticket.created)],
    ['sys_updated_at', ({ ts }) => date(ts)],
    ['contact_type', ({ ticket }) => CHANNELS[ticket.channel]],
    ['category', ({ ticket }) => ticket.category],
    ['priority', ({ ticket }) => PRIORITIES[ticket.priority]],
    ['assignment_group', ({ group }) => group],
    ['cmdb_ci', () => '?'],
    ['resolved_at', ({ ticket }) => date(ticket.resolved)],
    ['closed_at', ({ ticket }) => date(ticket.closed)],
  ];
}

type Change = DeskTicket['history'][number] & { ticket: DeskTicket };

/** `sys_audit`: a row per changed field, states as numbers. */
function auditColumns(zone: string): Column<Change>[] {
  const value = (change: Change, text: string | null): string =>
    change.field === 'group' ? (text ?? '') : ((text && STATE_NUMBERS[statusNamed(text)]) ?? '');
  return [
    ['documentkey', ({ ticket }) => number(ticket)],
    ['tablename', () => 'incident'],
    ['fieldname', ({ field }) => (field === 'group' ? 'assignment_group' : 'incident_state')],
    ['oldvalue', (change) => value(change, change.from)],
    ['newvalue', (change) => value(change, change.to)],
    ['record_checkpoint', () => '0'],
    ['user', () => 'system'],
    ['sys_created_on', ({ ts }) => dateText(ts, zone, 'yyyy-MM-dd HH:mm:ss')],
  ];
}

const LIST = [...TICKET, 'resolved_utc', 'channel', ...GROUP, 'reopen_count', 'group_moves'] as const;
const HISTORY = ['first_resolved_utc', 'reopened_utc', 'group_first', 'line_first', 'line_max'] as const;

export const SERVICENOW_EXAMPLES: readonly ExportExample[] = [
  {
    name: 'ServiceNow CSV',
    profile: 'servicenow',
    fileName: 'incident.csv',
    write: (tickets, zone) => toWindows1252(csvText(tickets, fieldColumns(zone))),
    carries: [...LIST, 'agent', ...DUE, 'handle_s', 'sla_resolution_met'],
    precision: 1,
  },
  {
    name: 'ServiceNow list with labels',
    profile: 'servicenow',
    fileName: 'incident-list.csv',
    write: (tickets, zone) => csvText(tickets, labelColumns(zone)),
    carries: [...LIST, 'agent'],
    precision: 1,
  },
  {
    name: 'ServiceNow JSON with display values',
    profile: 'servicenow',
    fileName: 'incident.json',
    write: (tickets, zone) => JSON.stringify({ result: tickets.map((ticket) => record(ticket, zone)) }),
    carries: [...LIST, 'agent', 'handle_s'],
    precision: 1,
  },
  {
    name: 'ServiceNow log of updates',
    profile: 'servicenow',
    fileName: 'incident_event_log.csv',
    write: (tickets, zone) => csvText(tickets.flatMap(snapshots), logColumns(zone), { newline: '\n' }),
    carries: [...LIST, ...HISTORY, 'sla_resolution_met'],
    precision: 60,
  },
  {
    name: 'ServiceNow sys_audit',
    profile: 'servicenow',
    fileName: 'sys_audit.csv',
    write: (tickets, zone) =>
      csvText(
        tickets.flatMap((ticket) => ticket.history.map((change) => ({ ...change, ticket }))),
        auditColumns(zone),
      ),
    fits: ({ history }) => history.every(({ field, to }) => field === 'group' || to in STATE_NUMBERS),
    carries: [
      'created_utc',
      'resolved_utc',
      'updated_utc',
      ...STATE,
      'excluded',
      ...GROUP,
      'reopen_count',
      'group_moves',
      ...HISTORY,
    ],
    precision: 1,
  },
];
