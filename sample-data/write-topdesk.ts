import { workedMinutes } from './aftercare.ts';
import type { DeskChannel, DeskTicket } from './desk-ticket.ts';
import { historyOf, type DeskState } from './history.ts';
import { clockParts } from './wall-clock.ts';
import { csvLine } from './write-csv.ts';

export const TOPDESK_CHANNELS = {
  phone: 'Telefonisch',
  email: 'E-mail',
  portal: 'Zelfservice Portal',
  chat: 'Chat',
  walk_in: 'Balie',
} as const satisfies Record<DeskChannel, string>;

export const TOPDESK_STATES = {
  new: 'Ingekomen',
  open: 'In behandeling',
  waiting: 'Wacht op aanmelder',
  on_hold: 'Wacht op leverancier',
  resolved: 'Opgelost',
  closed: 'Afgesloten',
  cancelled: 'Geannuleerd',
  merged: 'Samengevoegd',
  spam: 'Spam',
} as const satisfies Record<DeskState, string>;

const HEADER = [
  'Meldingnummer',
  'Korte omschrijving (Details)',
  'Soort binnenkomst',
  'Soort melding',
  'Categorie',
  'Subcategorie',
  'Prioriteit',
  'Behandelaarsgroep',
  'Behandelaar',
  'Lijn',
  'Status',
  'Datum aangemeld',
  'Reactiedatum',
  'Streefdatum',
  'Datum gereed',
  'Datum afgemeld',
  'Gereed',
  'Afgemeld',
  'Aantal heropend',
  'Aantal overdrachten',
  'Bestede tijd',
  'Aanmelder',
  'Wijzigingsdatum',
];

/** `dd-MM-yyyy HH:mm` on the wall clock; empty when it did not happen. */
export function topdeskDate(local: number | null): string {
  if (local === null) return '';
  const { dd, MM, yyyy, HH, mm } = clockParts(local);
  return `${dd}-${MM}-${yyyy} ${HH}:${mm}`;
}

export function topdeskId(ticket: DeskTicket): string {
  const { yyyy, MM } = clockParts(ticket.created);
  return `M${yyyy.slice(2)}${MM} ${String(ticket.serial).padStart(5, '0')}`;
}

const yesNo = (yes: boolean): string => (yes ? 'Ja' : 'Nee');

function topdeskRow(ticket: DeskTicket): string[] {
  const history = historyOf(ticket);
  const finished = ['closed', 'cancelled', 'merged', 'spam'].includes(history.state);
  return [
    topdeskId(ticket),
    ticket.subject,
    TOPDESK_CHANNELS[ticket.channel],
    ticket.kind,
    ticket.category,
    ticket.subcategory,
    `P${ticket.priority}`,
    history.group.name,
    history.agent ?? '',
    `${history.group.line}e lijn`,
    TOPDESK_STATES[history.state],
    topdeskDate(ticket.created),
    topdeskDate(history.firstReply),
    topdeskDate(ticket.due),
    topdeskDate(history.resolved),
    topdeskDate(finished ? (history.closed ?? history.updated) : null),
    yesNo(history.resolved !== null),
    yesNo(finished),
    String(history.reopenings),
    String(history.moves),
    String(workedMinutes(ticket)),
    ticket.requester,
    topdeskDate(history.updated),
  ];
}

/** The Excel way of a Dutch TOPdesk list: `;`, CRLF, to be encoded as Windows-1252. */
export function writeTopdesk(tickets: readonly DeskTicket[]): string {
  return [HEADER, ...tickets.map(topdeskRow)].map((cells) => `${csvLine(cells, ';')}\r\n`).join('');
}
