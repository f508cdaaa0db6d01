import type { QuarantineReason } from '../dataset.ts';
import { createCsvWriter } from './csv-writer.ts';

const VALUE_CHARS = 1000;

export interface Quarantine {
  /** `value` is what was refused, as text; it is cut at 1,000 characters. */
  add(refusal: { row: number; column?: string | undefined; value: string; reason: QuarantineReason }): void;
  readonly size: number;
  /** row_no, column_name, value, reason */
  toCsv(): Blob;
}

/** The records the reader refused, in file order. */
export function createQuarantine(): Quarantine {
  const writer = createCsvWriter();
  return {
    add: ({ row, column, value, reason }) =>
      writer.add([String(row), column, value.slice(0, VALUE_CHARS), reason]),
    get size() {
      return writer.records;
    },
    toCsv: () => writer.toBlob(),
  };
}
