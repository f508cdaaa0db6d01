import type { DateFormat } from '../import-plan.ts';

export interface DateSource {
  /** Raw table. */
  table: string;
  nullTokens: readonly string[];
  /** Date column → the column with its time of the day. */
  times?: Readonly<Record<number, number>>;
  /** The order to assume where every value can be read both ways. */
  dateOrder: 'dmy' | 'mdy';
}

/** What is thought of a column so far. */
export interface DateDraft {
  column: number;
  format: DateFormat;
  /** A value in that format, see {@link dateSql}. */
  hint: string | null;
  /** Numbers only, and the year is last. */
  dayOrMonthFirst: boolean;
  ambiguous: boolean;
  example: string;
}
