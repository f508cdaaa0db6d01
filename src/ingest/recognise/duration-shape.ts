import { DAYS_CLOCK, DURATION_CLOCK, ISO_DURATION, WORDED_DURATION } from './duration-words.ts';

/** How one text value writes a length of time. `clock3` has three parts, or days before a clock. */
export type DurationShape = 'number' | 'clock2' | 'clock3' | 'words' | 'iso' | 'epoch_date';

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);
const ISO = whole(ISO_DURATION);
const WORDED = whole(WORDED_DURATION);
const CLOCKS = [whole(DURATION_CLOCK.hms), whole(DURATION_CLOCK.dhm), whole(DAYS_CLOCK)];

/** The shape of a text value, NULL for text that is no duration; dates are none, but those just after 1970-01-01 are. */
export function durationShape(text: string): DurationShape | null {
  const value = text
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^'(?=[+-])/, '')
    .replace('\u2212', '-');
  if (/^[+-]?(?:\d+|\d{1,3}(?:[.,]\d{3})+)(?:[.,]\d*)?$/.test(value)) return 'number';
  if (CLOCKS.some((clock) => clock.test(value)))
    return /^[^.\s]*$/.test(value) && value.split(':').length === 2 ? 'clock2' : 'clock3';
  if (/^(?:1970-01-|1969-12-31)/.test(value)) return 'epoch_date';
  if (/\d/.test(value) && ISO.test(value)) return 'iso';
  return WORDED.test(value) ? 'words' : null;
}
