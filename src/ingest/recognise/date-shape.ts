import { CLOCK, COMPACT, MONTH_WORD, OFFSET, ORDINAL, SEPARATOR, WEEKDAY } from './date-words.ts';

/** How one text value writes an instant. `order` is `open` where only other values can tell the day from the month. */
export type DateShape =
  | { kind: 'iso' }
  | { kind: 'epoch_s' }
  | { kind: 'epoch_ms' }
  | { kind: 'parts'; order: 'dmy' | 'mdy' | 'ymd' | 'open' };

/** Month names by their first three letters, in English, Dutch and German. */
export const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  jän: 1,
  feb: 2,
  mar: 3,
  mrt: 3,
  maa: 3,
  mär: 3,
  mae: 3,
  apr: 4,
  may: 5,
  mei: 5,
  mai: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
  dez: 12,
};

const ISO = new RegExp(String.raw`^\d{4}-\d\d-\d\d(?:[t ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)?$`);
const NAMED_MONTH = new RegExp(String.raw`(^|[^a-zäé])${MONTH_WORD}\.?(?![a-zäé])`);
const OFFSET_FORM = new RegExp(OFFSET);
const COMPACT_FORM = new RegExp(COMPACT);
const WEEKDAY_FORM = new RegExp(WEEKDAY);
const YEAR = String.raw`(?:\d{4}|\d\d)`;
const DAYS: readonly (readonly ['dmy' | 'mdy' | 'ymd' | 'open', string])[] = [
  ['ymd', String.raw`\d{4}${SEPARATOR}#?\d{1,2}${SEPARATOR}\d{1,2}`],
  ['dmy', String.raw`\d{1,2}${ORDINAL}${SEPARATOR}#\d${SEPARATOR}${YEAR}`],
  ['mdy', String.raw`#\d${SEPARATOR}\d{1,2}${ORDINAL}${SEPARATOR}${YEAR}`],
  ['open', String.raw`\d{1,2}${SEPARATOR}\d{1,2}${SEPARATOR}${YEAR}`],
];
const FORMS = DAYS.map(([order, day]) => ({ order, form: new RegExp(`^${day}(?:${CLOCK})?$`) }));

/**
 * The shape of a text value, NULL for text that is no date. Durations written as a moment shortly after 1970-01-01, a tool's
 * epoch 0 among them, are no dates; nor are plain numbers that might be a count of days.
 */
export function dateShape(text: string): DateShape | null {
  const value = text
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .trim()
    .toLowerCase();
  if (/^\d{9,10}(\.\d+)?$/.test(value)) return { kind: 'epoch_s' };
  if (/^\d{12,13}(\.\d+)?$/.test(value)) return { kind: 'epoch_ms' };
  const wall = value.replace(OFFSET_FORM, '$1');
  if (ISO.test(wall)) return isEpochStart(wall) ? null : { kind: 'iso' };
  if (COMPACT_FORM.test(wall)) return { kind: 'iso' };
  const plain = wall.replace(WEEKDAY_FORM, '').replace(NAMED_MONTH, '$1#1');
  const order = FORMS.find(({ form }) => form.test(plain))?.order;
  if (order === undefined) return null;
  return { kind: 'parts', order };
}

function isEpochStart(iso: string): boolean {
  return iso.startsWith('1970-01-') || iso.startsWith('1969-12-31');
}
