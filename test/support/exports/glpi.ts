import type { Status } from '../../../src/kpi/facts.ts';
import { KIND, RESPONSE_DUE, SOLVED_TICKET } from './carries.ts';
import { csvText, dateText } from './desk-to-export.ts';
import type { Column, DeskTicket, ExportExample } from './desk-to-export.ts';
import { CHANNEL_WORDS } from './words.ts';

/** GLPI knows six states, two of them for work in progress. */
const STATE_NUMBER: Partial<Record<Status, number>> = {
  new: 1,
  open: 2,
  waiting: 4,
  resolved: 5,
  closed: 6,
};
const PRIORITY_NUMBER = { 1: 5, 2: 4, 3: 3, 4: 2 } as const;
const CHANNELS = {
  ...CHANNEL_WORDS,
  email: 'E-Mail',
  portal: 'Helpdesk',
  walk_in: 'Direct',
  social: 'Social media',
};

interface Language {
  headers: readonly [
    id: string,
    title: string,
    entity: string,
    status: string,
    updated: string,
    opened: string,
    priority: string,
    requester: string,
    group: string,
    category: string,
    due: string,
    resolved: string,
    closed: string,
    source: string,
    technician: string,
    ...more: string[],
  ];
  /** By number of the state, from 1. */
  states: readonly string[];
  /** By number of the priority, from 1. */
  priorities: readonly string[];
  dates: string;
}

const ENGLISH: Language = {
  headers: [
    'ID',
    'Title',
    'Entity',
    'Status',
    'Last update',
    'Opening date',
    'Priority',
    'Requester - Requester',
    'Assigned to - Technician group',
    'Category',
    'Time to resolve',
    'Resolution date',
    'Closing date',
    'Request source',
    'Assigned to - Technician',
    'Total duration',
    'Satisfaction survey - Satisfaction',
    'Time to own',
  ],
  states: ['New', 'Processing (assigned)', 'Processing (planned)', 'Pending', 'Solved', 'Closed'],
  priorities: ['Very low', 'Low', 'Medium', 'High', 'Very high', 'Major'],
  dates: 'yyyy-MM-dd HH:mm',
};
const DUTCH: Language = {
  headers: [
    'ID',
    'Titel',
    'Entiteit',
    'Status',
    'Laatste update',
    'Openingsdatum',
    'Prioriteit',
    'Aanvrager - Aanvrager',
    'Toegewezen aan - Technicusgroep',
    'Categorie',
    'Oplostijd',
    'Oplossingsdatum',
    'Sluitingsdatum',
    'Bron van aanvraag',
    'Toegewezen aan - Technicus',
  ],
  states: [
    'Nieuw',
    'In behandeling (toegewezen)',
    'In behandeling (gepland)',
    'In afwachting',
    'Opgelost',
    'Gesloten',
  ],
  priorities: ['Zeer laag', 'Laag', 'Gemiddeld', 'Hoog', 'Zeer hoog', 'Kritiek'],
  dates: 'dd-MM-yyyy HH:mm',
};
const GERMAN: Language = {
  headers: [
    'ID',
    'Titel',
    'Entität',
    'Status',
    'Letzte Aktualisierung',
    'Eröffnungsdatum',
    'Priorität',
    'Anforderer - Anforderer',
    'Zugewiesen an - Technikergruppe',
    'Kategorie',
    'Lösungszeit',
    'Lösungsdatum',
    'Abschlussdatum',
    'Anfragequelle',
    'Zugewiesen an - Techniker',
  ],
  states: [
    'Neu',
    'In Bearbeitung (zugewiesen)',
    'In Bearbeitung (geplant)',
    'Wartend',
    'Gelöst',
    'Geschlossen',
  ],
  priorities: ['Sehr niedrig', 'Niedrig', 'Mittel', 'Hoch', 'Sehr hoch', 'Kritisch'],
  dates: 'dd-MM-yyyy HH:mm',
};

const CARRIES: ExportExample['carries'] = [...SOLVED_TICKET, 'updated_utc', 'due_utc', ...KIND, 'agent'];
const SURVEYED: ExportExample['carries'] = [...CARRIES, ...RESPONSE_DUE, 'handle_s', 'csat'];

function fits({ status }: DeskTicket): boolean {
  return status in STATE_NUMBER;
}

function columns(language: Language, zone: string): Column<DeskTicket>[] {
  const date = (ts: number | null): string => dateText(ts, zone, language.dates);
  const cells: ((ticket: DeskTicket) => string)[] = [
    ({ id }) => id,
    ({ subject }) => subject,
    () => 'Root entity',
    ({ status }) => language.states[(STATE_NUMBER[status] ?? 0) - 1] ?? '',
    ({ updated }) => date(updated),
    ({ created }) => date(created),
    ({ priority }) => language.priorities[PRIORITY_NUMBER[priority] - 1] ?? '',
    ({ requester }) => requester,
    ({ group }) => group,
    ({ category }) => category,
    ({ due }) => date(due),
    ({ resolved }) => date(resolved),
    ({ closed }) => date(closed),
    ({ channel }) => CHANNELS[channel],
    ({ agent }) => agent ?? '',
    ({ worked }) => `${Math.floor(worked / 60)} hours ${worked % 60} minutes`,
    ({ rating }) => String(rating ?? ''),
    ({ responseDue }) => date(responseDue),
  ];
  return language.headers.map((header, index) => [header, cells[index] ?? (() => '')]);
}

function list(name: string, language: Language, carries: ExportExample['carries']): ExportExample {
  return {
    name,
    profile: 'glpi',
    fileName: 'glpi.csv',
    write: (tickets, zone) => csvText(tickets, columns(language, zone), { delimiter: ';' }),
    fits,
    carries,
    precision: 60,
  };
}

/** Rows of `/search/Ticket`, by the number of the search option. */
function searchRows(tickets: readonly DeskTicket[], zone: string): string {
  const date = (ts: number | null): string | null =>
    ts === null ? null : dateText(ts, zone, 'yyyy-MM-dd HH:mm:ss');
  const data = tickets.map((ticket) => ({
    1: ticket.subject,
    2: Number(ticket.id),
    3: PRIORITY_NUMBER[ticket.priority],
    4: ticket.requester,
    5: ticket.agent,
    7: ticket.category,
    8: ticket.group,
    9: CHANNELS[ticket.channel],
    12: STATE_NUMBER[ticket.status],
    15: date(ticket.created),
    16: date(ticket.closed),
    17: date(ticket.resolved),
    18: date(ticket.due),
    19: date(ticket.updated),
    45: ticket.worked * 60,
    62: ticket.rating,
    155: date(ticket.responseDue),
    80: 'Root entity',
  }));
  return JSON.stringify({ totalcount: data.length, count: data.length, sort: [19], data });
}

export const GLPI_EXAMPLES: ExportExample[] = [
  list('GLPI list, English', ENGLISH, SURVEYED),
  list('GLPI list, Dutch', DUTCH, CARRIES),
  list('GLPI list, German', GERMAN, CARRIES),
  {
    name: 'GLPI search API',
    profile: 'glpi',
    fileName: 'tickets.json',
    write: searchRows,
    fits,
    carries: SURVEYED,
    precision: 60,
  },
];
