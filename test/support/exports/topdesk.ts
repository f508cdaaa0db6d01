import { toWindows1252 } from '../../../sample-data/write-csv.ts';
import type { Channel, Status } from '../../../src/kpi/facts.ts';
import { ANSWERED_TICKET, GROUP, RESPONSE_DUE } from './carries.ts';
import { csvText, dateText, isOpen, minutesBetween } from './desk-to-export.ts';
import type { Column, DeskTicket, ExportExample } from './desk-to-export.ts';
import { CHANNEL_WORDS } from './words.ts';

const NL_STATUS: Record<Status, string> = {
  new: 'Ingekomen',
  open: 'In behandeling',
  waiting: 'Wacht op aanmelder',
  on_hold: 'Gepland',
  resolved: 'Opgelost',
  closed: 'Afgesloten',
  cancelled: 'Geannuleerd',
  merged: 'Samengevoegd',
  spam: 'Spam',
};
const EN_STATUS: Record<Status, string> = {
  new: 'Registered',
  open: 'In progress',
  waiting: 'Waiting for caller',
  on_hold: 'Scheduled',
  resolved: 'Completed',
  closed: 'Closed',
  cancelled: 'Cancelled',
  merged: 'Merged',
  spam: 'Spam',
};
const NL_CHANNEL: Record<Channel, string> = {
  phone: 'Telefonisch',
  email: 'E-mail',
  portal: 'Zelfservice Portal',
  chat: 'Chat',
  walk_in: 'Balie',
  monitoring: 'Monitoring',
  social: 'Social media',
  other: 'Overig',
};
const EN_CHANNEL = {
  ...CHANNEL_WORDS,
  phone: 'Telephone',
  email: 'E-mail',
  portal: 'Self-Service Portal',
  social: 'Social media',
};
const LINES = { 1: 'firstLine', 2: 'secondLine', 3: 'secondLine' };

const number = (ticket: DeskTicket): string => `M2606 ${ticket.id}`;

function dutchColumns(zone: string): Column<DeskTicket>[] {
  const date = (ts: number | null): string => dateText(ts, zone, 'dd-MM-yyyy HH:mm');
  return [
    ['Meldingnummer', number],
    ['Korte omschrijving (Details)', (t) => t.subject],
    ['Soort binnenkomst', (t) => NL_CHANNEL[t.channel]],
    ['Soort melding', () => 'Incident'],
    ['Categorie', (t) => t.category],
    ['Prioriteit', (t) => `P${t.priority}`],
    ['Behandelaarsgroep', (t) => t.group],
    ['Behandelaar', (t) => t.agent ?? ''],
    ['Lijn', (t) => `${t.line}e lijn`],
    ['Afhandelingsstatus', (t) => NL_STATUS[t.status]],
    ['Datum aangemeld', (t) => date(t.created)],
    ['Reactiedatum', (t) => date(t.firstResponse)],
    ['Streefdatum', (t) => date(t.due)],
    ['On hold', (t) => `${Math.floor(t.held / 60)} u ${t.held % 60} min`],
    ['Bestede tijd', (t) => String(t.worked)],
    ['Datum gereed', (t) => date(t.resolved)],
    ['Datum afgemeld', (t) => date(t.closed)],
    ['Gereed', (t) => (isOpen(t) ? 'Nee' : 'Ja')],
    ['Afgemeld', (t) => (t.closed === null ? 'Nee' : 'Ja')],
    ['Aantal heropend', (t) => String(t.reopenCount)],
    ['Aantal overdrachten', (t) => String(t.groupMoves)],
    ['Aanmelder', (t) => t.requester],
    ['Wijzigingsdatum', (t) => date(t.updated)],
  ];
}

function englishColumns(zone: string): Column<DeskTicket>[] {
  const date = (ts: number | null): string => dateText(ts, zone, 'yyyy-MM-dd HH:mm:ss');
  return [
    ['Call number', number],
    ['Brief description', (t) => t.subject],
    ['Entry type', (t) => EN_CHANNEL[t.channel]],
    ['Call type', () => 'Incident'],
    ['Category', (t) => t.category],
    ['Priority', (t) => `P${t.priority}`],
    ['Operator group', (t) => t.group],
    ['Operator', (t) => t.agent ?? ''],
    ['Processing status', (t) => EN_STATUS[t.status]],
    ['Call date', (t) => date(t.created)],
    ['Response date', (t) => date(t.firstResponse)],
    ['Target date', (t) => date(t.due)],
    ['Time spent', (t) => String(t.worked)],
    ['Completed', (t) => (isOpen(t) ? 'No' : 'Yes')],
    ['Completed date', (t) => date(t.resolved)],
    ['Closed', (t) => (t.closed === null ? 'No' : 'Yes')],
    ['Closed date', (t) => date(t.closed)],
    ['Caller', (t) => t.requester],
    ['Modification date', (t) => date(t.updated)],
  ];
}

/** The reporting database: flags instead of a workflow, the lead time in minutes. */
function databaseColumns(zone: string): Column<DeskTicket>[] {
  const date = (ts: number | null): string => dateText(ts, zone, 'yyyy-MM-dd HH:mm:ss.SSS');
  return [
    ['naam', number],
    ['datumaangemeld', (t) => date(t.created)],
    ['datwijzig', (t) => date(t.updated)],
    ['datumgereed', (t) => date(t.resolved)],
    ['datumafgemeld', (t) => date(t.closed)],
    ['gereed', (t) => (isOpen(t) ? '0' : '1')],
    ['afgemeld', (t) => (t.closed === null ? '0' : '1')],
    ['soortbinnenkomst', (t) => NL_CHANNEL[t.channel]],
    ['ref_domein', (t) => t.category],
    ['ref_operatorgroup', (t) => t.group],
    ['minutendoorlooptijd', (t) => String(minutesBetween(t.created, t.resolved) ?? '')],
  ];
}

function incident(t: DeskTicket): object {
  const date = (ts: number | null): string | null =>
    ts === null ? null : dateText(ts, 'UTC', 'yyyy-MM-ddTHH:mm:ss.SSSxx');
  return {
    id: `6b704cbf-76f5-4802-b65d-0000000${t.id}`,
    status: LINES[t.line],
    number: number(t),
    briefDescription: t.subject,
    caller: { id: t.requester, dynamicName: t.requester },
    callType: { name: 'Incident' },
    entryType: { name: NL_CHANNEL[t.channel] },
    category: { name: t.category },
    subcategory: null,
    priority: { name: `P${t.priority}` },
    duration: { name: '2 dagen' },
    actualDuration: minutesBetween(t.created, t.resolved),
    targetDate: date(t.due),
    sla: { targetDate: date(t.due), responseTargetDate: date(t.responseDue) },
    feedbackRating: t.rating,
    timeSpent: t.worked,
    onHold: t.status === 'on_hold',
    onHoldDuration: t.held,
    operator: t.agent === null ? null : { name: t.agent },
    operatorGroup: { name: t.group },
    supplier: null,
    processingStatus: { name: NL_STATUS[t.status] },
    responded: t.firstResponse !== null,
    responseDate: date(t.firstResponse),
    completed: !isOpen(t),
    completedDate: date(t.resolved),
    closed: t.closed !== null,
    closedDate: date(t.closed),
    callDate: date(t.created),
    creationDate: date(t.created),
    modificationDate: date(t.updated),
    majorCall: false,
    escalationStatus: null,
    progressTrail: t.replies.map((ts, i) => ({
      id: `${t.id}-${i}`,
      entryDate: date(ts),
      memoText: 'Beste collega',
      operator: { name: t.agent },
      person: null,
      invisibleForCaller: false,
    })),
  };
}

const LIST = ['created_utc', 'resolved_utc', 'updated_utc', 'done', 'channel', 'category', ...GROUP] as const;
const WITH_STATUS = [...ANSWERED_TICKET, ...GROUP];

export const TOPDESK_EXAMPLES: readonly ExportExample[] = [
  {
    name: 'TOPdesk, Dutch list by Excel',
    profile: 'topdesk',
    fileName: 'meldingen.csv',
    write: (tickets, zone) => toWindows1252(csvText(tickets, dutchColumns(zone), { delimiter: ';' })),
    carries: [...WITH_STATUS, 'due_local', 'reopen_count', 'group_moves', 'agent', 'on_hold_s', 'handle_s'],
    precision: 60,
  },
  {
    name: 'TOPdesk, English list',
    profile: 'topdesk',
    fileName: 'calls.csv',
    write: (tickets, zone) => csvText(tickets, englishColumns(zone)),
    carries: [...WITH_STATUS, 'agent', 'handle_s'],
    precision: 1,
  },
  {
    name: 'TOPdesk, reporting database',
    profile: 'topdesk',
    fileName: 'incident.tsv',
    write: (tickets, zone) => csvText(tickets, databaseColumns(zone), { delimiter: '\t', newline: '\n' }),
    carries: LIST,
    precision: 1,
  },
  {
    name: 'TOPdesk API',
    profile: 'topdesk',
    fileName: 'incidents.json',
    write: (tickets) => JSON.stringify(tickets.map(incident)),
    // Its lines are two: the third is the second there.
    fits: ({ line }) => line !== 3,
    carries: [...WITH_STATUS, ...RESPONSE_DUE, 'agent_replies', 'agent', 'on_hold_s', 'handle_s', 'csat'],
    precision: 1,
  },
];
