/** Cells of one column joined over several rows; rows count from 1, columns from 0. */
export interface MergedCells {
  column: number;
  from: number;
  to: number;
}

const RANGE = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/i;

/** A merged range (`D2:D5`) that goes down over more than one row, by its first column, in which its value stands; NULL for others. */
export function mergedDown(reference: string): MergedCells | null {
  const [, letters, from, to] = RANGE.exec(reference) ?? [];
  if (letters === undefined || Number(from) >= Number(to)) return null;
  return { column: columnOf(letters), from: Number(from), to: Number(to) };
}

/** Puts the value of merged cells, which a file has in the first row only, in every row of the range. Feed it the rows in order. */
export class MergedFiller {
  readonly #merges: readonly MergedCells[];
  /** The one that is open in each column: ranges cannot overlap. */
  readonly #open = new Map<number, { to: number; value: string }>();
  #next = 0;

  constructor(merges: readonly MergedCells[]) {
    this.#merges = merges.toSorted((a, b) => a.from - b.from);
  }

  /** Fills the empty merged cells of a row in place. */
  fill(cells: string[], row: number): void {
    for (const [column, { to, value }] of this.#open) {
      if (to < row) this.#open.delete(column);
      else if ((cells[column] ?? '') === '') put(cells, column, value);
    }
    for (; (this.#merges[this.#next]?.from ?? Infinity) <= row; this.#next++) {
      const merged = this.#merges[this.#next];
      const value = merged && cells[merged.column];
      if (merged?.from === row && value !== undefined && value !== '')
        this.#open.set(merged.column, { to: merged.to, value });
    }
  }
}

function put(cells: string[], column: number, value: string): void {
  while (cells.length < column) cells.push('');
  cells[column] = value;
}

/** `AB12` is column 27, counted from 0. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return Math.max(0, column - 1);
}
