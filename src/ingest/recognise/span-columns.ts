import type { RawColumn } from '../inspection.ts';
import { holdMoments } from './hold-moments.ts';
import { normaliseHeader } from './normalise-header.ts';

/** The words for the beginning of a stretch of time, as alternatives of a pattern. */
export const BEGIN_WORDS =
  'begin|beginn|begins|began|start|starts|started|from|entered|since|van|vanaf|sinds|aanvang|ingang|von|ab|seit|anfang';
const BEGIN = headerOf(BEGIN_WORDS);
const END = headerOf(
  'eind|einde|end|ends|ended|ende|finish|finished|until|till|to|left|exited|stop|stopped|tot|tot en met|t/m|bis',
);

/** The columns that hold the two ends of a stretch of time, by their headers in Dutch, English and German (`Begin`, `Einddatum`, `Van`, `left at`); NULL without both. */
export function spanColumns(columns: readonly RawColumn[]): { begin: number; end: number } | null {
  const find = (pattern: RegExp): number =>
    columns.findIndex(({ header, samples }) => pattern.test(normaliseHeader(header)) && holdMoments(samples));
  const [begin, end] = [find(BEGIN), find(END)];
  return begin < 0 || end < 0 ? null : { begin, end };
}

function headerOf(words: string): RegExp {
  return new RegExp(
    `^(?:(?:status|state|date|datum|time|tijd|valid)[ -])?(?:${words})(?:[ -]?(?:at|on|op|am|date|time|timestamp|datum|tijd|tijdstip|moment|zeit|zeitpunkt|status))?$`,
  );
}
