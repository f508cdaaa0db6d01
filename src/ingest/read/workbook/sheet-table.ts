import type { QuarantineReason } from '../../dataset.ts';
import { ImportRefusal } from '../../inspection.ts';
import { columnNames } from '../column-names.ts';
import { withExtraColumns } from '../csv/extra-columns.ts';
import { findHeader } from '../csv/find-header.ts';
import { isSummaryReport } from '../csv/summary-report.ts';
import { cellBudget, createCsvWriter, isTooLong } from '../csv-writer.ts';
import type { Loadable } from '../loadable.ts';
import { createQuarantine } from '../quarantine.ts';
import type { Quarantine } from '../quarantine.ts';
import { isTotalsRow } from '../totals-row.ts';

const HEAD_ROWS = 300;

/** A table made of the rows of a sheet. Feed it rows; `finish` answers NULL when there is no table: a header of two names with a row below. */
export class SheetTable {
  readonly #writer = createCsvWriter();
  readonly #quarantine = createQuarantine();
  readonly #onRecords: (records: number) => void;
  /** Those of rows that are refused as well: a row of one cell may be 16,384 wide. */
  readonly #take = cellBudget();
  #head: { cells: string[]; number: number }[] | null = [];
  #columns: string[] = [];
  #headerRow = 0;
  #records = 0;

  constructor(onRecords: (records: number) => void) {
    this.#onRecords = onRecords;
  }

  add(cells: string[], number: number): void {
    this.#take(cells.length);
    if (this.#head === null) {
      this.#record(cells);
      return;
    }
    this.#head.push({ cells, number });
    if (this.#head.length >= HEAD_ROWS) this.#readHead(this.#head);
  }

  finish(): { loadable: Loadable; quarantine: Quarantine; headerRow: number } | null {
    if (this.#head) this.#readHead(this.#head);
    if (this.#columns.length < 2 || this.#records === 0) return null;
    const loadable = {
      body: this.#writer.toBlob(),
      cuts: this.#writer.cuts,
      delimiter: ',',
      columns: this.#columns,
      records: this.#records,
      events: null,
    };
    return { loadable, quarantine: this.#quarantine, headerRow: this.#headerRow };
  }

  /** Titles, filters and merged cells above the header have fewer cells than the table, or values in them. */
  #readHead(head: readonly { cells: string[]; number: number }[]): void {
    this.#head = null;
    const index = findHeader(head.map((row) => row.cells));
    const header = head[index];
    if (!header) return;
    const below = head.slice(index + 1);
    if (isSummaryReport(head[0]?.cells.join(' ') ?? '', header.cells))
      throw new ImportRefusal('summary_report');
    this.#columns = columnNames(
      withExtraColumns(
        header.cells,
        below.map((row) => row.cells.length),
      ),
    );
    this.#headerRow = header.number;
    for (const { cells } of below) this.#record(cells);
  }

  #record(cells: string[]): void {
    this.#records++;
    this.#onRecords(1);
    if (isTotalsRow(cells, this.#columns.length)) this.#refuse(cells, 'totals_row');
    else if (cells.length > this.#columns.length) this.#refuse(cells, 'too_many_columns');
    else if (isTooLong(cells)) this.#refuse(cells, 'unreadable');
    else this.#writer.add(cells);
  }

  #refuse(cells: readonly string[], reason: QuarantineReason): void {
    this.#quarantine.add({ row: this.#records, value: cells.join(';'), reason });
  }
}
