import type { DateFormat } from '../../../ingest/import-plan.ts';

export const DATE_FORMAT_IDS = ['dmy', 'mdy', 'ymd', 'iso', 'epoch_s', 'epoch_ms', 'excel'] as const;
export type DateFormatId = (typeof DATE_FORMAT_IDS)[number];

const FORMATS = {
  dmy: { kind: 'parts', order: 'dmy' },
  mdy: { kind: 'parts', order: 'mdy' },
  ymd: { kind: 'parts', order: 'ymd' },
  iso: { kind: 'iso' },
  epoch_s: { kind: 'epoch_s' },
  epoch_ms: { kind: 'epoch_ms' },
  excel: { kind: 'excel' },
} as const satisfies Record<DateFormatId, DateFormat>;

/** A date format as one word, for a list to choose from. */
export const dateFormatId = (format: DateFormat): DateFormatId =>
  format.kind === 'parts' ? format.order : format.kind;

/** Whether two formats read every value alike. */
export const isSameDate = (a: DateFormat, b: DateFormat): boolean =>
  dateFormatId(a) === dateFormatId(b) && isSwapped(a) === isSwapped(b);

const isSwapped = (format: DateFormat) => format.kind === 'parts' && format.swapped === true;

export const dateFormatOf = (id: DateFormatId): DateFormat => FORMATS[id];
