import { withoutTurningMarks } from '../i18n/turning-marks.ts';

const HALF_CHARACTER = /\p{Cs}/gu;

/**
 * A text of several lines that is safe to show, in a page and in a terminal: without control characters (but tab and line feed) and marks
 * that turn the reading direction; half a surrogate pair becomes U+FFFD. What is clean stays as it is.
 */
export function cleanText(text: string): string {
  return withoutTurningMarks(text)
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(HALF_CHARACTER, '\uFFFD');
}

/** The same of one line: tabs, line ends and other control characters are spaces. */
export function cleanLine(text: string): string {
  return cleanText(text.replace(/[\p{Cc}\u2028\u2029]/gu, ' '));
}
