import type { CsvCell } from '../../../i18n/csv-text.ts';

export type ListRow = Readonly<Record<string, CsvCell>>;

/** A column of a list of rows. */
export interface ListColumn {
  key: string;
  head: string;
  align?: 'start' | 'end';
  /** The cell in words; without it the value as it is. */
  text?: (value: CsvCell, row: ListRow) => string;
  /** Room it takes, in digits. */
  width?: number;
}

const WIDTH = 18;

export const columnWidth = ({ width = WIDTH }: ListColumn): number => width;

/** As wide as it has to be, and a fair share of what is left. */
export const columnTrack = (column: ListColumn) =>
  `minmax(${columnWidth(column)}ch, ${columnWidth(column)}fr)`;

/** What a cell says; NULL where it is empty. */
export function cellText({ key, text }: ListColumn, row: ListRow): string | null {
  const value = row[key] ?? null;
  if (text) return text(value, row);
  return value === null || value === '' ? null : String(value);
}
