import { ImportRefusal } from '../../inspection.ts';
import { columnNames } from '../column-names.ts';
import { readSlice } from '../read-chunks.ts';
import { cellTexts } from './cell-text.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { endOfLine } from './end-of-line.ts';
import { withExtraColumns } from './extra-columns.ts';
import { findHeader } from './find-header.ts';
import { RecordScanner } from './record-scanner.ts';
import type { Newline, QuoteEscape } from './record-scanner.ts';
import { isSummaryReport } from './summary-report.ts';

const HEAD_BYTES = 256 * 1024;
const HEAD_RECORDS = 300;
const SEP_LINE = /^"?sep=([,;|\t:^~])"?(?:\r\n|\r|\n|$)/i;

const ESCAPED_QUOTE = '\\"';
/** The usual one first: it is kept unless the other leaves fewer broken records. */
const QUOTE_ESCAPES: readonly QuoteEscape[] = ['double', 'backslash'];

export interface CsvLayout {
  delimiter: string;
  escape: QuoteEscape;
  /** The one most records end with. */
  newline: Newline;
  /** Unique column names. */
  columns: string[];
  /** Line of the header in the file, from 1. */
  headerRow: number;
  /** Offset of the first byte below the header. */
  dataFrom: number;
}

interface HeadRecord {
  cells: string[];
  from: number;
  next: number;
}

/**
 * Delimiter, newline, preamble and header of a CSV, from its first 256 kB (UTF-8 without byte order mark).
 * A first line `sep=;` is obeyed. Quotes escaped by a backslash are believed where doubled ones leave more broken records. Throws ImportRefusal 'summary_report', or 'no_rows' when no record ends in that stretch.
 */
export async function readLayout(text: Blob): Promise<CsvLayout> {
  const bytes = await readSlice(text, 0, HEAD_BYTES);
  const whole = text.size <= HEAD_BYTES;
  const head = new TextDecoder().decode(bytes, { stream: !whole });
  const sep = SEP_LINE.exec(head);
  const body = sep ? head.slice(sep[0].length) : head;
  const from = new TextEncoder().encode(sep?.[0] ?? '').length;
  const dialects = body.includes(ESCAPED_QUOTE) ? QUOTE_ESCAPES : QUOTE_ESCAPES.slice(0, 1);
  const heads = dialects.map((escape) => {
    const doubled = escape === 'double' ? body : body.replaceAll(ESCAPED_QUOTE, '""');
    const delimiter = sep?.[1] ?? detectDelimiter(doubled, whole);
    return { delimiter, escape, ...headRecords(bytes, from, whole, new RecordScanner(delimiter, escape)) };
  });
  const { delimiter, escape, records, newline } = heads.reduce((best, other) =>
    other.broken < best.broken ? other : best,
  );
  const index = findHeader(records.map((record) => record.cells));
  const header = records[index];
  if (!header) throw new ImportRefusal('no_rows');
  if (isSummaryReport(body.split(/[\r\n]/, 1)[0] ?? '', header.cells))
    throw new ImportRefusal('summary_report');
  return {
    delimiter,
    escape,
    newline,
    columns: columnNames(withExtraColumns(header.cells, records.slice(index + 1).map(filledWidth))),
    headerRow: linesBefore(bytes, header.from) + 1,
    dataFrom: header.next,
  };
}

function headRecords(
  bytes: Uint8Array,
  from: number,
  whole: boolean,
  scanner: RecordScanner,
): { records: HeadRecord[]; newline: Newline; broken: number } {
  let broken = 0;
  const newlines: Record<Newline, number> = { lf: 0, crlf: 0, cr: 0 };
  const records: HeadRecord[] = [];
  for (let at = from; at < bytes.length && records.length < HEAD_RECORDS; at = scanner.next) {
    const scan = scanner.scan(bytes, at, whole);
    if (scan === 'more') break;
    if (scan === 'broken') {
      broken++;
      scanner.next = endOfLine(bytes, at);
      continue;
    }
    if (scanner.newline) newlines[scanner.newline]++;
    if (scan === 'record') records.push({ cells: cellTexts(bytes, scanner), from: at, next: scanner.next });
  }
  const newline = newlines.crlf > newlines.lf ? 'crlf' : newlines.cr > newlines.lf ? 'cr' : 'lf';
  return { records, newline, broken };
}

function filledWidth({ cells }: HeadRecord): number {
  return cells.findLastIndex((cell) => cell !== '') + 1;
}

function linesBefore(bytes: Uint8Array, end: number): number {
  let lines = 0;
  for (let at = 0; at < end; at = endOfLine(bytes, at)) lines++;
  return lines;
}
