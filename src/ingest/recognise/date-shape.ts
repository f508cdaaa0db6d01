/** How one text value writes an instant; NULL for text that is no date. Years from 1970 on are not checked here. */
export type DateShape =
  | { kind: 'iso' }
  | { kind: 'epoch_s' }
  | { kind: 'epoch_ms' }
  /** Numbers or a month's name, between separators. `year` and `month` are positions where they are certain. */
  | { kind: 'parts'; first: number | 'month'; second: number | 'month'; yearFirst: boolean };

const ISO =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?(?: ?(?:Z|UTC|[+-]\d{2}(?::?\d{2})?))?$/i;
const TIME = String.raw`(?:,? *[T ] *\d{1,2}:\d{2}(?::\d{2})? *(?:[ap]\.?m\.?)?)?`;
const PARTS = new RegExp(
  String.raw`^(\d{1,4}|[a-zäé]{3,10}\.?)[-/. ] ?(\d{1,2}|[a-zäé]{3,10}\.?)[-/., ] ?(\d{2}|\d{4})${TIME}$`,
  'i',
);

/** Month names by their first three letters, in English, Dutch and German. */
export const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  mrt: 3,
  maa: 3,
  mär: 3,
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

export function dateShape(text: string): DateShape | null {
  const value = text.trim();
  if (ISO.test(value)) return { kind: 'iso' };
  if (/^\d{9,10}(\.\d+)?$/.test(value)) return { kind: 'epoch_s' };
  if (/^\d{12,13}$/.test(value)) return { kind: 'epoch_ms' };
  const parts = PARTS.exec(value);
  if (!parts) return null;
  const first = component(parts[1] ?? '');
  const second = component(parts[2] ?? '');
  if (first === null || second === null || (first === 'month' && second === 'month')) return null;
  const yearFirst = (parts[1] ?? '').length === 4 && first !== 'month';
  if (yearFirst && (parts[3] ?? '').length > 2) return null;
  return { kind: 'parts', first, second, yearFirst };
}

function component(text: string): number | 'month' | null {
  if (/^\d+$/.test(text)) return Number(text);
  return text.slice(0, 3).toLowerCase() in MONTHS ? 'month' : null;
}
