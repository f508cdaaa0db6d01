import type { Status } from '../../../src/kpi/facts.ts';
import { RESPONSE, SOLVED_TICKET } from './carries.ts';
import { csvText, dateText, minutesBetween } from './desk-to-export.ts';
import type { Column, DeskTicket, ExportExample } from './desk-to-export.ts';

interface Language {
  name: string;
  headers: Readonly<
    Record<
      | 'number'
      | 'age'
      | 'created'
      | 'closed'
      | 'firstLock'
      | 'firstResponse'
      | 'state'
      | 'priority'
      | 'queue'
      | 'lock'
      | 'owner'
      | 'customer'
      | 'subject'
      | 'solutionMinutes'
      | 'responseMinutes',
      string
    >
  >;
  /** One state for what is done: OTRS has no separate one for resolved. */
  states: Record<Status, string>;
  priorities: Record<1 | 2 | 3 | 4, string>;
}

const ENGLISH: Language = {
  name: 'OTRS search, English',
  headers: {
    number: 'TicketNumber',
    age: 'Age',
    created: 'Created',
    closed: 'Closed',
    firstLock: 'FirstLock',
    firstResponse: 'FirstResponse',
    state: 'State',
    priority: 'Priority',
    queue: 'Queue',
    lock: 'Lock',
    owner: 'Owner',
    customer: 'CustomerID',
    subject: 'Subject',
    solutionMinutes: 'SolutionInMin',
    responseMinutes: 'FirstResponseInMin',
  },
  states: {
    new: 'new',
    open: 'open',
    waiting: 'pending reminder',
    on_hold: 'on hold',
    resolved: 'closed successful',
    closed: 'closed successful',
    cancelled: 'removed',
    merged: 'merged',
    spam: 'spam',
  },
  priorities: { 1: '5 very high', 2: '4 high', 3: '3 normal', 4: '2 low' },
};
const GERMAN: Language = {
  name: 'OTRS search, German',
  headers: {
    number: 'Ticket#',
    age: 'Alter',
    created: 'Erstellt',
    closed: 'Geschlossen',
    firstLock: 'Erste Sperre',
    firstResponse: 'Erste Reaktion',
    state: 'Status',
    priority: 'Priorität',
    queue: 'Queue',
    lock: 'Sperre',
    owner: 'Besitzer',
    customer: 'Kundennummer',
    subject: 'Betreff',
    solutionMinutes: 'SolutionInMin',
    responseMinutes: 'FirstResponseInMin',
  },
  states: {
    new: 'neu',
    open: 'offen',
    waiting: 'warten zur Erinnerung',
    on_hold: 'zurückgestellt',
    resolved: 'erfolgreich geschlossen',
    closed: 'erfolgreich geschlossen',
    cancelled: 'entfernt',
    merged: 'zusammengefügt',
    spam: 'Spam',
  },
  priorities: { 1: '5 sehr hoch', 2: '4 hoch', 3: '3 normal', 4: '2 niedrig' },
};
const DUTCH: Language = {
  name: 'OTRS search, Dutch',
  headers: {
    number: 'Ticketnummer',
    age: 'Leeftijd',
    created: 'Aangemaakt',
    closed: 'Gesloten',
    firstLock: 'Eerste vergrendeling',
    firstResponse: 'Eerste reactie',
    state: 'Status',
    priority: 'Prioriteit',
    queue: 'Wachtrij',
    lock: 'Vergrendeling',
    owner: 'Eigenaar',
    customer: 'Klantcode',
    subject: 'Onderwerp',
    solutionMinutes: 'SolutionInMin',
    responseMinutes: 'FirstResponseInMin',
  },
  states: {
    new: 'nieuw',
    open: 'open',
    waiting: 'wacht op herinnering',
    on_hold: 'uitgesteld',
    resolved: 'succesvol gesloten',
    closed: 'succesvol gesloten',
    cancelled: 'verwijderd',
    merged: 'samengevoegd',
    spam: 'spam',
  },
  priorities: { 1: '5 zeer hoog', 2: '4 hoog', 3: '3 normaal', 4: '2 laag' },
};

/** Working time of a calendar that is open a quarter of the day: nothing to take a duration from. */
function workingMinutes(from: number, to: number | null): string {
  const minutes = minutesBetween(from, to);
  return minutes === null ? '' : String(Math.floor(minutes / 4));
}

function columns({ headers, states, priorities }: Language, zone: string): Column<DeskTicket>[] {
  const date = (ts: number | null): string => dateText(ts, zone, 'yyyy-MM-dd HH:mm:ss');
  return [
    [headers.number, ({ id }) => id],
    [headers.age, () => '3 d 4 h'],
    [headers.created, ({ created }) => date(created)],
    [headers.closed, ({ resolved }) => date(resolved)],
    [headers.firstLock, ({ firstResponse }) => date(firstResponse)],
    [headers.firstResponse, ({ firstResponse }) => date(firstResponse)],
    [headers.state, ({ status }) => states[status]],
    [headers.priority, ({ priority }) => priorities[priority]],
    [headers.queue, ({ group }) => group],
    [headers.lock, ({ agent }) => (agent === null ? 'unlock' : 'lock')],
    [headers.owner, ({ agent }) => agent ?? 'root@localhost'],
    [headers.customer, ({ requester }) => requester],
    [headers.subject, ({ subject }) => subject],
    [headers.solutionMinutes, ({ created, resolved }) => workingMinutes(created, resolved)],
    [headers.responseMinutes, ({ created, firstResponse }) => workingMinutes(created, firstResponse)],
  ];
}

export const OTRS_EXAMPLES: ExportExample[] = [ENGLISH, GERMAN, DUTCH].map((language) => ({
  name: language.name,
  profile: 'otrs',
  fileName: 'search.csv',
  write: (tickets, zone) => csvText(tickets, columns(language, zone), { delimiter: ';', newline: '\n' }),
  fits: ({ status }) => status !== 'resolved',
  carries: [...SOLVED_TICKET, ...RESPONSE, 'excluded', 'priority', 'agent'],
  precision: 60,
}));
