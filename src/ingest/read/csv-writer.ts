import { ImportRefusal } from '../inspection.ts';
import { blobPieces } from './blob-pieces.ts';
import { createCuts, CUT_RECORDS } from './cuts.ts';

/** Short, so that the pieces of text die young: with a megabyte of them collecting garbage took most of the time. */
const FLUSH_CHARS = 1 << 15;
/** Of a record; in bytes it stays below the line that the database reads. */
const MAX_CHARS = 5_000_000;
/** The database takes 4 bytes or more for each: it cannot hold more in the memory it may use (engine/lock-down.ts). */
const MAX_CELLS = 600_000_000;

export interface CsvWriter {
  /** Appends a record; an empty or missing cell is NULL. Throws ImportRefusal 'too_large' where no engine could hold what was written. */
  add(cells: readonly (string | undefined)[]): void;
  readonly records: number;
  /** See {@link Loadable}. */
  readonly cuts: readonly number[];
  toBlob(): Blob;
}

/** TRUE for a record that is too long for the database to read. */
export function isTooLong(cells: readonly (string | undefined)[]): boolean {
  let chars = 0;
  for (const cell of cells) chars += cell?.length ?? 0;
  return chars > MAX_CHARS;
}

/** Counts the cells of a table, empty ones included. Throws ImportRefusal 'too_large' when they are more than the engine can hold. */
export function cellBudget(): (cells: number) => void {
  let total = 0;
  return (cells) => {
    total += cells;
    if (total > MAX_CELLS) throw new ImportRefusal('too_large', { cells: total });
  };
}

/** Collects records as CSV (comma, quotes where needed, LF) in a Blob, so that they do not stay on the heap. */
export function createCsvWriter(): CsvWriter {
  const pieces = blobPieces();
  const encoder = new TextEncoder();
  const cuts = createCuts();
  let bytes = 0;
  let text = '';
  let records = 0;
  const take = cellBudget();
  const flush = (): void => {
    const encoded = encoder.encode(text);
    pieces.add(encoded);
    bytes += encoded.length;
    text = '';
  };
  return {
    add(cells) {
      take(cells.length);
      let line = '';
      for (let i = 0; i < cells.length; i++)
        line += i === 0 ? quoteCell(cells[i]) : `,${quoteCell(cells[i])}`;
      text += line === '' ? '""\n' : `${line}\n`;
      records++;
      const isCut = records % CUT_RECORDS === 0;
      if (text.length > FLUSH_CHARS || isCut) flush();
      if (isCut) cuts.mark(bytes);
    },
    get records() {
      return records;
    },
    cuts: cuts.offsets,
    toBlob() {
      flush();
      return pieces.toBlob();
    },
  };
}

function quoteCell(cell: string | undefined): string {
  if (cell === undefined) return '';
  return /[\s",\0\ufeff]/.test(cell) ? `"${cell.replaceAll('\0', '').replaceAll('"', '""')}"` : cell;
}
