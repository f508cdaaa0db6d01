import type { DurationFormat } from '../import-plan.ts';

type Unit = DurationFormat['unit'];

/** Words that name a unit wherever they stand, and abbreviations that do at the end, between brackets or behind `in`. */
const UNITS: readonly (readonly [Unit, words: RegExp, short: string])[] = [
  ['ms', /milliseconds?|milliseconden?|millisekunden?|millis\b/, 'ms|msecs?'],
  ['s', /(?<!milli)(?:seconds?|seconden?|sekunden?)/, 's|secs?|sek'],
  ['min', /minute[ns]?|minuten|minuut/, 'min|mins|m'],
  ['h', /\b(?:hours?|uren|stunden?)\b/, 'h|hrs?|u|uur|std'],
  ['d', /\b(?:days?|dagen|tagen?)\b/, 'd|dag|tage?'],
];
/** Whose hours count is not how long an hour is. */
const SCHEDULE =
  /\b(?:within )?(?:business|calendar|working|work|office|service|opening|operational) (?:hours?|days?)\b|\b(?:kantoor|werk|service|openings)(?:uren|tijden|dagen)\b|\b(?:geschäfts|arbeits|service)(?:zeiten|stunden|tage)\b/g;

/** The unit that a header names for its numbers, in English, Dutch or German: `… in minutes`, `(in hrs)`, `_ms`, `InMin`, `(u)`; NULL where it names none, or two. */
export function unitOfHeader(header: string): Unit | null {
  const text = wordsOf(header).replaceAll(SCHEDULE, ' ').trim();
  const behindIn = UNITS.filter(([, words, short]) =>
    new RegExp(String.raw`\bin (?:${words.source}|(?:${short})(?![a-z]))`).test(text),
  );
  const named = behindIn.length > 0 ? behindIn : UNITS.filter(([, words]) => words.test(text));
  const found =
    named.length > 0
      ? named
      : UNITS.filter(([, , short]) =>
          new RegExp(String.raw`(?:[([] ?(?:${short})\.? ?[)\]]| (?:${short})\.?$)`).test(text),
        );
  const [only, other] = found;
  return only !== undefined && other === undefined ? only[0] : null;
}

/** What a header says three parts between colons are: `(d:uu:mm)`, `(HH:mm:ss)`. */
export function clockOfHeader(header: string): DurationFormat['clock'] | null {
  const text = header.toLowerCase();
  if (/\b[dt]{1,2}[:.](?:h|u|s){1,2}:m{1,2}/.test(text)) return 'dhm';
  return /\b[hu]{1,3}:m{1,2}:s{1,2}/.test(text) ? 'hms' : null;
}

/** Lower case, with a space for underscores and in front of a capital inside a word. */
function wordsOf(header: string): string {
  return header
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ')
    .trim();
}
