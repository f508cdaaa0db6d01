import { pathInList, type ExpressedTicket } from './expressed-ticket.ts';
import { wallClock, toUtc } from './wall-clock.ts';
import { TOPDESK_CHANNELS, TOPDESK_STATES, topdeskDate } from './write-topdesk.ts';

export const BROKEN_HEADER = [
  'Meldingnummer',
  'Korte omschrijving (Details)',
  'Soort binnenkomst',
  'Categorie',
  'Prioriteit',
  'Behandelaarsgroep',
  'Status',
  'Datum aangemeld',
  'Reactiedatum',
  'Datum gereed',
  'Datum afgemeld',
  'Wijzigingsdatum',
  'Aantal heropend',
  'Aantal overdrachten',
  'Bestede tijd (uren)',
] as const;
export type BrokenColumn = (typeof BROKEN_HEADER)[number];

/** The lines of the groups that a reader can guess by name; the others have none. */
const LINE_BY_NAME: Record<string, 1 | 2 | 3> = { Servicedesk: 1, Applicatiebeheer: 2, Leverancier: 3 };

/** What a record is meant to say, before a fault gets at its text. Instants are local seconds. */
export interface Meaning {
  id: string;
  created: number;
  response: number | null;
  resolved: number | null;
  closed: number | null;
  updated: number;
  channel: keyof typeof TOPDESK_CHANNELS | null;
  priority: 1 | 2 | 3 | 4 | null;
  state: keyof typeof TOPDESK_STATES | null;
  group: string;
  reopenings: number | null;
  moves: number | null;
}

export type Fate =
  | {
      kind: 'counted';
      flag?: 'resolved_before_created' | 'response_before_created' | 'created_in_future' | 'unreadable_date';
    }
  | { kind: 'excluded'; reason: 'merged' | 'spam' | 'cancelled' | 'duplicate' }
  | {
      kind: 'quarantined';
      reason: 'no_id' | 'no_created' | 'bad_created' | 'too_many_columns' | 'broken_quotes';
    };

export interface BrokenRecord {
  fault: string;
  fate: Fate;
  meaning: Meaning;
  cells: Record<BrokenColumn, string>;
}

const GROUPS = ['Servicedesk', 'Servicedesk', 'Applicatiebeheer', 'Servicedesk', 'Leverancier'];
const CHANNELS = ['phone', 'portal', 'email', 'walk_in'] as const;
const HOUR = 3600;

/** A sound record; `n` sets its number, moment, group and times, so that records differ. */
export function soundMeaning(n: number): Meaning {
  const created = wallClock(2026, 6, 1, 9) + n * 31 * HOUR + n * 7 * 60;
  const resolved = created + (n % 4 === 0 ? 35 * 60 : (n % 9) * 5 * HOUR + 50 * 60);
  const closed = resolved + 24 * HOUR;
  return {
    id: `M2606 ${String(n).padStart(5, '0')}`,
    created,
    response: created + (5 + (n % 6) * 4) * 60,
    resolved,
    closed,
    updated: closed,
    channel: CHANNELS[n % CHANNELS.length] ?? 'phone',
    priority: n % 10 === 0 ? 2 : 3,
    state: 'closed',
    group: GROUPS[n % GROUPS.length] ?? 'Servicedesk',
    reopenings: n % 11 === 0 ? 1 : 0,
    moves: n % 7 === 2 ? 1 : 0,
  };
}

/** The cells of a sound record. */
export function cellsOf(meaning: Meaning): Record<BrokenColumn, string> {
  return {
    Meldingnummer: meaning.id,
    'Korte omschrijving (Details)': 'Geen verbinding met het cliëntdossier',
    'Soort binnenkomst': meaning.channel === null ? '' : TOPDESK_CHANNELS[meaning.channel],
    Categorie: 'Bedrijfsapplicaties',
    Prioriteit: meaning.priority === null ? '' : `P${meaning.priority}`,
    Behandelaarsgroep: meaning.group,
    Status: meaning.state === null ? '' : TOPDESK_STATES[meaning.state],
    'Datum aangemeld': topdeskDate(meaning.created),
    Reactiedatum: topdeskDate(meaning.response),
    'Datum gereed': topdeskDate(meaning.resolved),
    'Datum afgemeld': topdeskDate(meaning.closed),
    Wijzigingsdatum: topdeskDate(meaning.updated),
    'Aantal heropend': meaning.reopenings === null ? '' : String(meaning.reopenings),
    'Aantal overdrachten': meaning.moves === null ? '' : String(meaning.moves),
    'Bestede tijd (uren)': '1,5',
  };
}

/** What a reader should understand of a counted record. A list with one resolution per ticket and no history. */
export function expressedByBroken({ meaning }: BrokenRecord): ExpressedTicket {
  const line = LINE_BY_NAME[meaning.group] ?? null;
  const resolved = meaning.resolved === null ? null : toUtc(meaning.resolved);
  return {
    id: meaning.id,
    excluded: null,
    done: meaning.state === null ? null : meaning.state === 'closed' || meaning.state === 'resolved',
    priority: meaning.priority,
    channel: meaning.channel,
    created: toUtc(meaning.created),
    firstResponse: meaning.response === null ? null : toUtc(meaning.response),
    firstResolved: resolved,
    resolved,
    reopened: null,
    reopenCount: meaning.reopenings,
    groupMoves: meaning.moves,
    agentReplies: null,
    lineResolved: resolved === null ? null : line,
    lineFirstResolved: resolved === null ? null : line,
    ...pathInList(line, meaning.moves),
  };
}
