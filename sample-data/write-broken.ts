import { BROKEN_HEADER, type BrokenRecord } from './broken-record.ts';
import { csvLine } from './write-csv.ts';

const PREAMBLE = ['Rapport: meldingen per behandelaarsgroep (€)', 'Gemaakt op: 31-08-2026 18:00', ''];
const EMPTY_LINE_AFTER = 10;

function line({ fault, cells }: BrokenRecord): string {
  const values = BROKEN_HEADER.map((column) => cells[column]);
  if (fault === 'row_too_short') return csvLine(values.slice(0, 10), ';');
  if (fault === 'row_too_long') return csvLine([...values, 'te veel', 'en nog een'], ';');
  if (fault === 'text_after_closing_quote') {
    return [values[0], '"Printer" stuk', ...values.slice(2)].join(';');
  }
  return csvLine(values, ';');
}

/** One file with everything wrong that can still be read: preamble, `;`, CRLF, to be encoded as Windows-1252. */
export function writeBroken(records: readonly BrokenRecord[]): string {
  const lines = records.map(line);
  lines.splice(EMPTY_LINE_AFTER, 0, '');
  return [...PREAMBLE, csvLine(BROKEN_HEADER, ';'), ...lines].map((text) => `${text}\r\n`).join('');
}
