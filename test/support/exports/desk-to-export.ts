import { tzOffset } from '@date-fns/tz';
import { generateDesk } from '../../../sample-data/desk.ts';
import type { DeskTicket as Simulated } from '../../../sample-data/desk-ticket.ts';
import { historyOf, STATE_AFTER } from '../../../sample-data/history.ts';
import { toUtc } from '../../../sample-data/wall-clock.ts';
import { csvLine } from '../../../sample-data/write-csv.ts';
import type { ToolId } from '../../../src/kpi/tools.ts';
import { STATUSES } from '../../../src/kpi/facts.ts';
import type { Channel, FactColumn, Status } from '../../../src/kpi/facts.ts';

/** A ticket as any tool may export it. Instants are UTC seconds, whole minutes apart; NULL: it did not happen. */
export interface DeskTicket {
  id: string;
  created: number;
  firstResponse: number | null;
  firstResolved: number | null;
  /** The last resolution; NULL while it is open. */
  resolved: number | null;
  closed: number | null;
  /** The first reopening. */
  reopenedAt: number | null;
  updated: number;
  responseDue: number;
  due: number;
  status: Status;
  priority: 1 | 2 | 3 | 4;
  channel: Channel;
  category: string;
  group: string;
  line: 1 | 2 | 3;
  groupMoves: number;
  reopenCount: number;
  agentReplies: number;
  customerReplies: number;
  /** Minutes of work that was written down. */
  worked: number;
  /** Minutes it waited before its last resolution; of an open ticket so far. */
  held: number;
  /** 1 (worst) to 5, of some that were resolved. */
  rating: 1 | 2 | 3 | 4 | 5 | null;
  /** Moments of the public replies by agents. */
  replies: number[];
  agent: string | null;
  requester: string;
  subject: string;
  /** In order of time, from the creation on; the groups' names tell their line. */
  history: { ts: number; field: 'status' | 'group'; from: string | null; to: string }[];
}

export interface ExportExample {
  /** `Zendesk CSV` */
  name: string;
  profile: ToolId;
  fileName: string;
  /** `zone` is the one of dates without offset. */
  write(tickets: readonly DeskTicket[], zone: string): Blob | string | Uint8Array;
  /** Tickets this form has words for; all of them when absent. */
  fits?(ticket: DeskTicket): boolean;
  /** What this form of export can carry; facts not listed are NULL. */
  carries: readonly FactColumn[];
  /** How exact its dates are, in seconds. */
  precision: 1 | 60;
}

/** Tickets of a Dutch desk of three lines: every status, reopened and twice escalated ones among any 30 or more. */
export function exampleTickets(seed: number, n: number): DeskTicket[] {
  const desk = generateDesk({ seed, tickets: Math.max(1500, n * 4), months: 3 });
  const picked = new Set<Simulated>();
  for (const wanted of kindsOf) {
    const found = desk.find((ticket) => wanted(ticket) && !picked.has(ticket));
    if (found && picked.size < n) picked.add(found);
  }
  const step = Math.max(1, Math.floor(desk.length / n));
  for (let i = 0; picked.size < n && i < desk.length * step; i++) {
    const ticket = desk[(i * step + Math.floor((i * step) / desk.length)) % desk.length];
    if (ticket) picked.add(ticket);
  }
  return [...picked].toSorted((a, b) => a.created - b.created || a.serial - b.serial).map(exported);
}

const kindsOf: ((ticket: Simulated) => boolean)[] = [
  ...[...STATUSES, ...STATUSES].map((state) => (ticket: Simulated) => historyOf(ticket).state === state),
  (ticket) => historyOf(ticket).reopenings === 1,
  (ticket) => historyOf(ticket).reopenings === 2,
  (ticket) =>
    historyOf(ticket)
      .path.map(({ line }) => line)
      .join('') === '123',
  (ticket) =>
    historyOf(ticket)
      .path.map(({ line }) => line)
      .join('') === '121',
];

const RESPONSE_HOURS = { 1: 1, 2: 2, 3: 4, 4: 8 };
const RATINGS = [null, 5, 4, null, 1, 3, 5, 2, 4] as const;

const utc = (local: number | null): number | null => (local === null ? null : toUtc(local));

function exported(ticket: Simulated): DeskTicket {
  const past = historyOf(ticket);
  return {
    id: String(10_000 + ticket.serial),
    created: toUtc(ticket.created),
    firstResponse: utc(past.firstReply),
    firstResolved: utc(past.firstResolved),
    resolved: utc(past.resolved),
    closed: utc(past.closed),
    reopenedAt: utc(past.reopened),
    updated: toUtc(past.updated),
    responseDue: toUtc(ticket.created) + RESPONSE_HOURS[ticket.priority] * 3600,
    due: toUtc(ticket.due),
    status: past.state,
    priority: ticket.priority,
    channel: ticket.channel,
    category: ticket.category,
    group: past.group.zendesk,
    line: past.group.line,
    groupMoves: past.moves,
    reopenCount: past.reopenings,
    agentReplies: past.replies,
    customerReplies: ticket.serial % 4,
    worked: (ticket.serial % 9) * 5,
    held: (ticket.serial % 5) * 30,
    rating: past.resolved === null ? null : (RATINGS[ticket.serial % RATINGS.length] ?? null),
    replies: ticket.events.flatMap(({ kind, time }) => (kind === 'reply' ? [toUtc(time)] : [])),
    agent: past.agent,
    requester: ticket.requester,
    subject: ticket.subject,
    history: changesOf(ticket),
  };
}

function changesOf(ticket: Simulated): DeskTicket['history'] {
  const changes: DeskTicket['history'] = [];
  let status: string | null = null;
  let group: string | null = null;
  for (const event of ticket.events) {
    const ts = toUtc(event.time);
    const to = STATE_AFTER[event.kind];
    if (event.group.zendesk !== group) {
      changes.push({ ts, field: 'group', from: group, to: event.group.zendesk });
      group = event.group.zendesk;
    }
    if (to !== null && to !== status) {
      changes.push({ ts, field: 'status', from: status, to });
      status = to;
    }
  }
  return changes;
}

export function isOpen({ status }: DeskTicket): boolean {
  return ['new', 'open', 'waiting', 'on_hold'].includes(status);
}

/** The status a change of the history names. */
export function statusNamed(name: string): Status {
  const status = STATUSES.find((known) => known === name);
  if (!status) throw new Error(`No such status: ${name}`);
  return status;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A moment on the wall clock of a zone: `dd-MM-yyyy HH:mm`, `d/MMM/yy h:mm a`, `yyyy-MM-ddTHH:mm:ss.SSSxx` (`xx` is +0200, `xxx`
 * +02:00). NULL is `''`.
 */
export function dateText(ts: number | null, zone: string, pattern: string): string {
  if (ts === null) return '';
  const offset = tzOffset(zone, new Date(ts * 1000));
  const date = new Date((ts + offset * 60) * 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const hour = date.getUTCHours();
  const sign = offset < 0 ? '-' : '+';
  const [hours, minutes] = [two(Math.floor(Math.abs(offset) / 60)), two(Math.abs(offset) % 60)];
  const tokens: Record<string, string> = {
    yyyy: String(date.getUTCFullYear()),
    yy: String(date.getUTCFullYear()).slice(2),
    MMM: MONTHS[date.getUTCMonth()] ?? '',
    MM: two(date.getUTCMonth() + 1),
    M: String(date.getUTCMonth() + 1),
    dd: two(date.getUTCDate()),
    d: String(date.getUTCDate()),
    HH: two(hour),
    H: String(hour),
    hh: two(hour % 12 || 12),
    h: String(hour % 12 || 12),
    mm: two(date.getUTCMinutes()),
    SSS: '000',
    ss: two(date.getUTCSeconds()),
    a: hour < 12 ? 'AM' : 'PM',
    xxx: `${sign}${hours}:${minutes}`,
    xx: `${sign}${hours}${minutes}`,
  };
  return pattern.replaceAll(
    /yyyy|yy|MMM|MM|M|dd|d|HH|H|hh|h|mm|SSS|ss|xxx|xx|a/g,
    (token) => tokens[token] ?? token,
  );
}

/** `2026-05-04T08:15:30Z`, or NULL. */
export function isoUtc(ts: number | null): string | null {
  return ts === null ? null : new Date(ts * 1000).toISOString().replace('.000Z', 'Z');
}

/** Seconds from one moment to another as `37:05:00`; `''` if it did not come. */
export function hoursText(from: number, to: number | null): string {
  if (to === null) return '';
  const seconds = to - from;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

export function minutesBetween(from: number, to: number | null): number | null {
  return to === null ? null : (to - from) / 60;
}

/** A header and what stands under it. Headers may repeat. */
export type Column<T> = readonly [header: string, cell: (row: T) => string];

/** A delimited text with a header row. */
export function csvText<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  { delimiter = ',', newline = '\r\n' } = {},
): string {
  const records = [
    columns.map(([header]) => header),
    ...rows.map((row) => columns.map(([, cell]) => cell(row))),
  ];
  return records.map((cells) => csvLine(cells, delimiter) + newline).join('');
}
