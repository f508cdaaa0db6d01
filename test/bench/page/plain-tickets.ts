import Papa from 'papaparse';
import { LINE_OF_GROUP } from '../line-of-group.ts';
import { amsterdamToUtc, wallSeconds } from './amsterdam-clock.ts';

/** What the five KPIs and their filters need of a ticket. Seconds; lines are 1 to 3, 0 is unknown. */
export interface PlainTicket {
  createdWall: number;
  resolvedWall: number | null;
  priority: number;
  /** The line it is with, and the one that received it. */
  line: number;
  lineFirst: number;
  moved: boolean;
  escalated: boolean;
  reopened: boolean;
  responseSeconds: number | null;
  resolutionSeconds: number | null;
}

const HEADERS = [
  'Prioriteit',
  'Behandelaarsgroep',
  'Status',
  'Datum aangemeld',
  'Reactiedatum',
  'Datum gereed',
  'Aantal heropend',
  'Aantal overdrachten',
];

/**
 * Reads the synthetic export as one would without a database: PapaParse streams the file in chunks of cells by position (as
 * objects by header it takes longer), and each row becomes an object that is kept, so that a filter can be answered.
 */
export function readPlainTickets(file: File): Promise<PlainTicket[]> {
  const tickets: PlainTicket[] = [];
  let columns: number[] | null = null;
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(file, {
      skipEmptyLines: true,
      chunk({ data }) {
        let rows = data;
        if (!columns) {
          columns = HEADERS.map((header) => data[0]!.indexOf(header));
          rows = data.slice(1);
        }
        for (const row of rows) {
          const ticket = ticketOf(row, columns);
          if (ticket) tickets.push(ticket);
        }
      },
      complete: () => resolve(tickets),
      error: reject,
    });
  });
}

function ticketOf(row: readonly string[], columns: readonly number[]): PlainTicket | null {
  const cell = (index: number): string => row[columns[index]!] ?? '';
  const createdWall = wallSeconds(cell(3));
  if (createdWall === null) return null;
  const created = amsterdamToUtc(createdWall);
  const responseWall = wallSeconds(cell(4));
  const resolvedWall = cell(2) === 'Afgemeld' ? wallSeconds(cell(5)) : null;
  const line = LINE_OF_GROUP[cell(1)] ?? 0;
  const moved = Number(cell(7)) > 0;
  const escalated = moved && line >= 2;
  return {
    createdWall,
    resolvedWall,
    priority: Number(cell(0).slice(1)),
    line,
    lineFirst: escalated ? 1 : moved ? 0 : line,
    moved,
    escalated,
    reopened: Number(cell(6)) > 0,
    responseSeconds: secondsSince(created, responseWall),
    resolutionSeconds: secondsSince(created, resolvedWall),
  };
}

function secondsSince(created: number, wall: number | null): number | null {
  if (wall === null) return null;
  const seconds = amsterdamToUtc(wall) - created;
  return seconds >= 0 ? seconds : null;
}
