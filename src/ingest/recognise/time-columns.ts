import type { RawColumn } from '../inspection.ts';
import { dateShape } from './date-shape.ts';
import { normaliseHeader } from './normalise-header.ts';

const CLOCK = /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?:[:.][0-5]\d(?:[.,]\d+)?)?(?: ?(?:[ap]\.?m\.?|uur|uhr))?$/i;
const TIME_WORD = 'tijd|tijdstip|time|uhrzeit|zeit';
const TIME_HEADER = new RegExp(`^(?:${TIME_WORD})$`);

/** How a header says that it is the time that goes with a date: `Datum gereed`, `Tijd gereed`; `Created date`, `Created time`. */
const TWINS: readonly (readonly [date: RegExp, time: string])[] = [
  [/datum/, 'tijd'],
  [/datum/, 'tijdstip'],
  [/datum/, 'uhrzeit'],
  [/datum/, 'zeit'],
  [/\bdate\b/, 'time'],
  [/\bday\b/, 'time'],
];

/**
 * For date columns whose values have no time of the day: the column that has it, by index. It has clocks (`9:05`, `21:05:30`, `9:05 PM`) only and
 * goes by its header with the date, or stands next to it and is called no more than a time. Judged by the samples.
 */
export function timeColumnsOf(
  columns: readonly RawColumn[],
  dateColumns: readonly number[],
): Record<number, number> {
  const headers = columns.map(({ header }) => normaliseHeader(header));
  const isClock = columns.map(({ samples }) => samples.length > 0 && samples.every(isTimeOfDay));
  const found: Record<number, number> = {};
  for (const date of dateColumns) {
    if (!columns[date]?.samples.some(isDay) || !columns[date].samples.every(isDayOrNone)) continue;
    const header = headers[date] ?? '';
    const twins = TWINS.filter(([word]) => word.test(header)).map(([word, time]) =>
      header.replace(word, time),
    );
    const named = [
      ...twins,
      ...TIME_WORD.split('|').flatMap((word) => [`${header} ${word}`, `${word} ${header}`]),
    ];
    const twin = headers.findIndex((other, i) => isClock[i] === true && named.includes(other));
    const beside = isClock[date + 1] === true && TIME_HEADER.test(headers[date + 1] ?? '');
    if (twin >= 0) found[date] = twin;
    else if (beside) found[date] = date + 1;
  }
  return found;
}

function isTimeOfDay(text: string): boolean {
  return CLOCK.test(text.trim());
}

/** A date that leaves room for a time of the day. */
function isDay(text: string): boolean {
  return dateShape(text) !== null && dateShape(`${text} 10:00`) !== null;
}

function isDayOrNone(text: string): boolean {
  return isDay(text) || dateShape(text) === null;
}
