import { NO_FILTER, type KpiFilter } from '../../../src/kpi/kpi-query.ts';
import { SELECTION } from '../selection.ts';
import { plainFigures, type PlainFigure } from './plain-figures.ts';
import { readPlainTickets, type PlainTicket } from './plain-tickets.ts';

/** The queries that are asked of PapaParse + JavaScript too. */
export const PLAIN_QUERIES = ['figures', 'filtered'] as const;
export type PlainQueryName = (typeof PLAIN_QUERIES)[number];

export interface PlainSample {
  ms: number;
  figures: PlainFigure[];
}

/** One file in PapaParse + JavaScript. */
export interface PlainSubject {
  /** From the file to the figures. */
  importFile(): Promise<PlainSample>;
  query(name: PlainQueryName): PlainSample;
}

export function createPlainSubject(file: File): PlainSubject {
  let tickets: PlainTicket[] = [];

  function figures(filter: KpiFilter, start: number): PlainSample {
    const found = plainFigures(tickets, filter);
    return { ms: performance.now() - start, figures: found };
  }

  return {
    async importFile() {
      tickets = [];
      const start = performance.now();
      tickets = await readPlainTickets(file);
      return figures(NO_FILTER, start);
    },
    query: (name) => figures(name === 'filtered' ? SELECTION : NO_FILTER, performance.now()),
  };
}
