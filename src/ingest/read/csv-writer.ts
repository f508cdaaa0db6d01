const FLUSH_CHARS = 1 << 20;

export interface CsvWriter {
  /** Appends a record; an empty or missing cell is NULL. */
  add(cells: readonly (string | undefined)[]): void;
  readonly records: number;
  toBlob(): Blob;
}

/** Collects records as CSV (comma, quotes where needed, LF) in a Blob, so that they do not stay on the heap. */
export function createCsvWriter(): CsvWriter {
  const parts: Blob[] = [];
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
        parts.push(new Blob([text]));
        text = '';
      }
    },
    get records() {
      return records;
    },
    toBlob: () => new Blob([...parts, text]),
  };
}

function quoteCell(cell: string | undefined): string {
  if (cell === undefined) return '';
  return /[\s",\0\ufeff]/.test(cell) ? `"${cell.replaceAll('\0', '').replaceAll('"', '""')}"` : cell;
}
