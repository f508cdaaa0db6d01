import type { WrittenTicket } from './write-ticket.ts';
import { WRITTEN_COLUMNS } from './write-words.ts';
import type { WrittenColumn, Words } from './write-words.ts';

/** What stands in a cell before a format writes it down. NULL is no value. */
export type Cell = null | string | number | { moment: number };

export interface Table {
  headers: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** The columns in an order that a tool chose; the number says which. */
export function columnOrder(choice: number): WrittenColumn[] {
  return shuffled(WRITTEN_COLUMNS, choice);
}

/** Tickets in the words of a language, a row each. */
export function tableOf(
  tickets: readonly WrittenTicket[],
  columns: readonly WrittenColumn[],
  words: Words,
  headers: Readonly<Record<WrittenColumn, string>> = words.headers,
): Table {
  return {
    headers: columns.map((column) => headers[column]),
    rows: tickets.map((ticket) => columns.map((column) => cellOf(ticket, column, words))),
  };
}

function cellOf(ticket: WrittenTicket, column: WrittenColumn, words: Words): Cell {
  switch (column) {
    case 'status':
      return words.status[ticket.status];
    case 'priority':
      return words.priority[ticket.priority];
    case 'channel':
      return ticket.channel === null ? null : words.channel[ticket.channel];
    case 'created':
    case 'responded':
    case 'resolved':
    case 'closed':
    case 'updated': {
      const moment = ticket[column];
      return moment === null ? null : { moment };
    }
    default:
      return ticket[column];
  }
}

/** The same items in another order, always the same one for a choice; 0 leaves them as they are. */
export function shuffled<T>(items: readonly T[], choice: number): T[] {
  if (choice === 0) return [...items];
  let state = choice;
  const weighed = items.map((item) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return { item, weight: state };
  });
  return weighed.toSorted((a, b) => a.weight - b.weight).map(({ item }) => item);
}

/** Cut into a number of parts, none of them empty. */
export function split<T>(items: readonly T[], parts: number): T[][] {
  const size = Math.max(1, Math.ceil(items.length / parts));
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
