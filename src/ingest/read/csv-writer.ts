import { blobPieces } from './blob-pieces.ts';

/** Short, so that the pieces of text die young: with a megabyte of them collecting garbage took most of the time. */
const FLUSH_CHARS = 1 << 15;

export interface CsvWriter {
  /** Appends a record; an empty or missing cell is NULL. */
  add(cells: readonly (string | undefined)[]): void;
  readonly records: number;
  toBlob(): Blob;
}

/** Collects records as CSV (comma, quotes where needed, LF) in a Blob, so that they do not stay on the heap. */
export function createCsvWriter(): CsvWriter {
  const pieces = blobPieces();
  const encoder = new TextEncoder();
  let text = '';
  let records = 0;
  return {
    add(cells) {
      let line = '';
      for (let i = 0; i < cells.length; i++)
        line += i === 0 ? quoteCell(cells[i]) : `,${quoteCell(cells[i])}`;
      text += line === '' ? '""\n' : `${line}\n`;
      records++;
      if (text.length > FLUSH_CHARS) {
        pieces.add(encoder.encode(text));
        text = '';
      }
    },
    get records() {
      return records;
    },
    toBlob() {
      pieces.add(encoder.encode(text));
      text = '';
      return pieces.toBlob();
    },
  };
}

function quoteCell(cell: string | undefined): string {
  if (cell === undefined) return '';
  return /[\s",\0\ufeff]/.test(cell) ? `"${cell.replaceAll('\0', '').replaceAll('"', '""')}"` : cell;
}
