import { ImportRefusal } from '../../inspection.ts';
import { MergedFiller, columnOf, mergedDown } from './merged-cells.ts';
import type { MergedCells } from './merged-cells.ts';
import type { NumberKind } from './number-format.ts';
import { numberText } from './number-text.ts';
import { excelText, partReader } from './workbook-parts.ts';
import type { PartReader } from './workbook-parts.ts';
import { attribute } from './xml-scanner.ts';
import type { XmlHandler } from './xml-scanner.ts';

/** Columns Excel can have. */
const MAX_COLUMNS = 16_384;
/** Rows Excel can have; a file with more was made to keep its reader busy. */
const MAX_ROWS = 1_048_576;

export interface CellContext {
  strings: readonly string[];
  /** Kind of number format by style. */
  kinds: readonly NumberKind[];
  is1904: boolean;
}

/**
 * The rows of a worksheet's XML, one by one: the row's number from 1 and its cells as text, without empty ones at the end. Empty rows are left out.
 * Answers the cells that are merged downwards, which stand behind the rows; given as `merges` their value is in all of their rows.
 * Throws ImportRefusal 'archive_too_large' for more rows than there can be.
 */
export function sheetReader(
  context: CellContext,
  onRow: (cells: string[], rowNumber: number) => void,
  merges: readonly MergedCells[] = [],
): PartReader<MergedCells[]> {
  const filler = merges.length > 0 ? new MergedFiller(merges) : null;
  const handler = new SheetHandler(context, (cells, row) => {
    filler?.fill(cells, row);
    onRow(cells, row);
  });
  return partReader(handler, () => handler.merges);
}

class SheetHandler implements XmlHandler {
  readonly merges: MergedCells[] = [];
  readonly #context: CellContext;
  readonly #onRow: (cells: string[], rowNumber: number) => void;
  #cells: string[] = [];
  #row = 0;
  #rows = 0;
  #column = -1;
  #type = '';
  #style = 0;
  #value = '';
  #reading = false;
  #inAid = false;

  constructor(context: CellContext, onRow: (cells: string[], rowNumber: number) => void) {
    this.#context = context;
    this.#onRow = onRow;
  }

  open(name: string, attributes: string): void {
    if (name === 'c') {
      const reference = attribute(attributes, 'r');
      this.#column = reference === null ? this.#column + 1 : columnOf(reference);
      this.#type = attribute(attributes, 't') ?? 'n';
      this.#style = Number(attribute(attributes, 's') ?? 0);
      this.#value = '';
    } else if (name === 'v' || name === 't') this.#reading = !this.#inAid;
    else if (name === 'rPh') this.#inAid = true;
    else if (name === 'row') {
      if (++this.#rows > MAX_ROWS) throw new ImportRefusal('archive_too_large', { rows: this.#rows });
      this.#row = Number(attribute(attributes, 'r') ?? this.#row + 1);
      this.#cells = [];
      this.#column = -1;
    } else if (name === 'mergeCell') {
      const merged = mergedDown(attribute(attributes, 'ref') ?? '');
      if (merged) this.merges.push(merged);
    }
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#reading = false;
    else if (name === 'rPh') this.#inAid = false;
    else if (name === 'c') this.#put();
    else if (name === 'row' && this.#cells.length > 0) this.#onRow(this.#cells, this.#row);
  }

  text(text: string): void {
    if (this.#reading) this.#value += text;
  }

  #put(): void {
    const text = this.#text();
    if (text === '' || this.#column >= MAX_COLUMNS) return;
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = text;
  }

  #text(): string {
    const value = this.#value;
    const { strings, kinds, is1904 } = this.#context;
    if (value === '') return '';
    switch (this.#type) {
      case 's':
        return strings[Number(value)] ?? '';
      case 'b':
        return value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE';
      case 'n':
        return numberText(value, kinds[this.#style] ?? 'number', is1904);
      case 'd':
        return value.trim();
      default:
        return excelText(value);
    }
  }
}
