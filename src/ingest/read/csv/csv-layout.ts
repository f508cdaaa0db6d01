import { ImportRefusal } from '../../inspection.ts';
import { columnNames } from '../column-names.ts';
import { readSlice } from '../read-chunks.ts';
import { cellTexts } from './cell-text.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { endOfLine } from './end-of-line.ts';
import { findHeader } from './find-header.ts';
import { RecordScanner } from './record-scanner.ts';
import type { Newline } from './record-scanner.ts';
import { isSummaryReport } from './summary-report.ts';

const HEAD_BYTES = 256 * 1024;
const HEAD_RECORDS = 300;
const SEP_LINE = /^"?sep=([,;|\t:^~])"?(?:\r\n|\r|\n|$)/i;

export interface CsvLayout {
  delimiter: string;
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
 * A first line `sep=;` is obeyed. Throws ImportRefusal 'summary_report', or 'no_rows' when no record ends in that stretch.
 */
export async function readLayout(text: Blob): Promise<CsvLayout> {
  const bytes = await readSlice(text, 0, HEAD_BYTES);
  const whole = text.size <= HEAD_BYTES;
  const head = new TextDecoder().decode(bytes, { stream: !whole });
  const sep = SEP_LINE.exec(head);
  const body = sep ? head.slice(sep[0].length) : head;
  const delimiter = sep?.[1] ?? detectDelimiter(body, whole);

  const from = new TextEncoder().encode(sep?.[0] ?? '').length;
  const { records, newline } = headRecords(bytes, from, whole, delimiter);
  const index = findHeader(records.map((record) => record.cells));
  const header = records[index];
  if (!header) throw new ImportRefusal('no_rows');
  if (isSummaryReport(body.split(/[\r\n]/, 1)[0] ?? '', header.cells))
    throw new ImportRefusal('summary_report');
  return {
    delimiter,
    newline,
    columns: columnNames(header.cells),
    headerRow: linesBefore(bytes, header.from) + 1,
    dataFrom: header.next,
  };
}

function headRecords(
  bytes: Uint8Array,
  from: number,
  whole: boolean,
  delimiter: string,
): { records: HeadRecord[]; newline: Newline } {
  const scanner = new RecordScanner(delimiter);
  const newlines: Record<Newline, number> = { lf: 0, crlf: 0, cr: 0 };
  const records: HeadRecord[] = [];
  for (let at = from; at < bytes.length && records.length < HEAD_RECORDS; at = scanner.next) {
    const scan = scanner.scan(bytes, at, whole);
    if (scan === 'more') break;
    if (scan === 'broken') {
      scanner.next = endOfLine(bytes, at);
      continue;
    }
    if (scanner.newline) newlines[scanner.newline]++;
    if (scan === 'record') records.push({ cells: cellTexts(bytes, scanner), from: at, next: scanner.next });
  }
  const newline = newlines.crlf > newlines.lf ? 'crlf' : newlines.cr > newlines.lf ? 'cr' : 'lf';
  return { records, newline };
}

function linesBefore(bytes: Uint8Array, end: number): number {
  let lines = 0;
  for (let at = 0; at < end; at = endOfLine(bytes, at)) lines++;
  return lines;
}
