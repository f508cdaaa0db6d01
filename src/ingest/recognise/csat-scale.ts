import type { CsatScale } from '../profiles/profile.ts';
import { normaliseHeader } from './normalise-header.ts';
import { normaliseValue } from './normalise-value.ts';

/** What a value says by itself: a share, a place among words from -3 (worst) to 3, a bare number, no rating, or nothing that is known. */
type Reading =
  | { kind: 'share'; share: number }
  | { kind: 'words'; level: number }
  | { kind: 'number'; number: number }
  | { kind: 'none' };

const WORDS: readonly { pattern: RegExp; reading: Reading }[] = [
  {
    pattern:
      /^(un-?offered|offered|not (offered|rated|yet rated|answered|available)|no (rating|response|answer|feedback)|unrated|pending|sent|(nog )?niet (beoordeeld|ingevuld|beantwoord|aangeboden)|geen (beoordeling|reactie|cijfer)|aangeboden|verstuurd|(noch )?nicht (bewertet|beantwortet|angeboten)|keine (bewertung|antwort)|angeboten)$/,
    reading: { kind: 'none' },
  },
  {
    pattern: /^(extremely|extreem|uiterst|äußerst) (happy|satisfied|blij|tevreden|zufrieden)/,
    reading: level(3),
  },
  {
    pattern:
      /^(extremely|extreem|uiterst|äußerst) (un ?happy|un ?satisfied|dis ?satisfied|ontevreden|unzufrieden)/,
    reading: level(-3),
  },
  {
    pattern:
      /^((very|completely|highly|zeer|heel|erg|sehr|helemaal|volledig) (good|happy|satisfied|positive|goed|blij|tevreden|positief|gut|zufrieden|positiv)\b|excellent|outstanding|amazing|uitstekend|ausgezeichnet|hervorragend|😍|🤩|😁|😀|😄)/u,
    reading: level(2),
  },
  {
    pattern:
      /^((very|completely|highly|zeer|heel|erg|sehr|helemaal|volledig) (bad|poor|un ?happy|un ?satisfied|dis ?satisfied|negative|slecht|ontevreden|negatief|schlecht|unzufrieden|negativ)\b|terrible|awful|very poor|verschrikkelijk|😡|😠|🤬|😭)/u,
    reading: level(-2),
  },
  {
    pattern:
      /^(not (good|satisfied|happy)|niet (goed|tevreden|blij)|nicht (gut|zufrieden)|(somewhat |rather |eher |enigszins )?(bad|poor|dis ?satisfied|un ?satisfied|un ?happy|negative|slecht|matig|ontevreden|negatief|schlecht|unzufrieden|negativ)\b|thumbs ?down|duim omlaag|👎|🙁|☹|😞|😟|😕|:-?\()/u,
    reading: level(-1),
  },
  {
    pattern:
      /^((somewhat |rather |eher |best |redelijk )?(good|great|satisfied|happy|positive|goed|tevreden|blij|positief|gut|zufrieden|positiv)\b|thumbs ?up|duim omhoog|👍|🙂|😊|☺|😃|:-?\))/u,
    reading: level(1),
  },
  {
    pattern: /^(neutral|neutraal|ok|okay|oké|average|gemiddeld|neutral|voldoende|😐|😑|:-?\|)/u,
    reading: level(0),
  },
];

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const OUT_OF = new RegExp(String.raw`^${NUMBER} ?(?:\/|out of|of|van de|van|von|aus) ?(\d+)$`);
const PERCENT = new RegExp(String.raw`^${NUMBER} ?%$`);
/** `4`, `4 stars`, `4 - Satisfied`, `4 (Satisfied)`. */
const PLAIN = new RegExp(
  String.raw`^${NUMBER}(?: ?(?:stars?|sterren|ster|sterne?|points?|punten|punkte)| ?[-–:.] ?\D+| ?\(\D+\))?$`,
);
const STARS = /^[★☆⭐]+$/u;

/**
 * What the values of a satisfaction column (as in the file) mean, 0 (worst) to 1 (best) of their scale: value (trimmed, lower case) →
 * share, NULL for "not rated"; a value that is not understood is left out. The scale is the one the tool has (`known`), the header says
 * (`1-10`), or the values show by their maximum: up to 5 it is 1-5, up to 10 it is 0-10 if there is a 0 and 1-10 otherwise, up to
 * 100 per cent. Up to 3 it may be any: those are left out.
 *
 * Every scale is cut evenly from its worst to its best number, so that "satisfied" (0.75 and more) is 4 and 5 of 5, and 8, 9 and
 * 10 of 10 whether it begins at 0 or at 1. Of words good is satisfied and bad is not, however many degrees there are: of two they are 1 and
 * 0, with a "very" above them 0.75 and 0.25.
 */
export function csatMeanings(
  values: readonly string[],
  header: string,
  known: CsatScale | null = null,
): Record<string, number | null> {
  const readings = values.flatMap((value): [string, Reading][] => {
    const reading = readingOf(normaliseValue(value));
    return reading === undefined ? [] : [[normaliseValue(value), reading]];
  });
  const numbers = readings.flatMap(([, reading]) => (reading.kind === 'number' ? [reading.number] : []));
  const levels = readings.flatMap(([, reading]) =>
    reading.kind === 'words' ? [Math.abs(reading.level)] : [],
  );
  const scale = scaleOf(numbers, scaleOfHeader(header) ?? known);
  const degrees = Math.max(1, ...levels);
  return Object.fromEntries(
    readings.flatMap(([value, reading]): [string, number | null][] => {
      if (reading.kind === 'none') return [[value, null]];
      if (reading.kind === 'share') return [[value, reading.share]];
      if (reading.kind === 'words') return [[value, shareOfWords(reading.level, degrees)]];
      if (scale === null) return [];
      return [[value, shareOf(reading.number, scale)]];
    }),
  );
}

/** TRUE for a value that can be a rating. */
export function isRating(value: string): boolean {
  const reading = readingOf(normaliseValue(value));
  return reading !== undefined && (reading.kind !== 'number' || reading.number <= 100);
}

function level(place: number): Reading {
  return { kind: 'words', level: place };
}

function readingOf(value: string): Reading | undefined {
  const [, part, whole] = OUT_OF.exec(value) ?? [];
  if (part !== undefined && whole !== undefined) return share(numberOf(part), scaleUpTo(Number(whole)));
  const percent = PERCENT.exec(value)?.[1];
  if (percent !== undefined) return share(numberOf(percent), { worst: 0, best: 100 });
  if (STARS.test(value)) {
    const all = value.length;
    const full = value.replaceAll('☆', '').length;
    return full < all ? share(full, scaleUpTo(all)) : { kind: 'number', number: full };
  }
  const plain = PLAIN.exec(value)?.[1];
  if (plain !== undefined) return { kind: 'number', number: numberOf(plain) };
  const spoken = value.replaceAll(/[_\s]+/g, ' ');
  return WORDS.find(({ pattern }) => pattern.test(spoken))?.reading;
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}

function share(number: number, scale: CsatScale): Reading | undefined {
  if (number > scale.best) return undefined;
  const found = shareOf(number, scale);
  return found === null ? { kind: 'none' } : { kind: 'share', share: found };
}

/** 0 of a scale that begins at 1 is no rating. */
function shareOf(number: number, { worst, best }: CsatScale): number | null {
  return number < worst ? null : (number - worst) / (best - worst);
}

function shareOfWords(place: number, degrees: number): number {
  if (place === 0) return 0.5;
  const beyond = degrees === 1 ? 1 : (Math.abs(place) - 1) / (degrees - 1);
  return 0.5 + Math.sign(place) * (0.25 + 0.25 * beyond);
}

function scaleUpTo(best: number): CsatScale {
  return { worst: best === 100 ? 0 : 1, best };
}

/** `Rating (1-5)`, `cijfer 1 t/m 10`, `score (0-10)`, `van 10`, `/5`. */
function scaleOfHeader(header: string): CsatScale | null {
  const text = normaliseHeader(header);
  const [, worst, best] = /\b([01]) ?(?:-|–| |t\/m|tot|to|bis|\.\.) ?(5|7|10|100)\b/.exec(text) ?? [];
  if (worst !== undefined && best !== undefined) return { worst: Number(worst), best: Number(best) };
  if (/%|percent|procent|prozent/.test(text)) return { worst: 0, best: 100 };
  const whole = /(?:\/|out of|van de|van|von) ?(5|7|10|100)\b/.exec(text)?.[1];
  return whole === undefined ? null : scaleUpTo(Number(whole));
}

function scaleOf(numbers: readonly number[], said: CsatScale | null): CsatScale | null {
  if (numbers.length === 0) return null;
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (said !== null && most <= said.best) return said;
  if (most <= 3 || most > 100) return null;
  if (most <= 5) return { worst: 1, best: 5 };
  if (most <= 10) return { worst: least < 1 ? 0 : 1, best: 10 };
  return { worst: 0, best: 100 };
}
