import type { DurationFormat } from '../import-plan.ts';

/** Seconds in a unit. */
export const UNIT_SECONDS = { ms: 0.001, s: 1, min: 60, h: 3600, d: 86_400, w: 604_800 } as const;

/**
 * How units are written behind a number, in English, Dutch and German, as regular expressions for lower-case text that JavaScript and
 * the engine read alike. Months and years are missing: they have no fixed length.
 */
export const UNIT_WORDS = {
  ms: 'ms(?:ecs?)?|milli(?:s|seconds?|seconden?|sekunden?)',
  s: 's(?:ecs?|econds?|econden?|ek|ekunden?)?',
  min: 'm(?:ins?|inute[ns]?|inuut|inuten)?',
  h: 'h(?:ours?|rs?)?|u(?:ur|ren)?|std|stunden?',
  d: 'd(?:ays?|ag|agen)?|tage?n?',
  w: 'w(?:eeks?|eken|ks?|ochen?)?',
} as const;

const NUMBER = String.raw`-?\d+(?:[.,]\d+)?`;
const SECONDS = String.raw`[0-5]\d(?:[.,]\d+)?`;

/** Two parts are hours and minutes; three are hours, minutes and seconds, or days, hours and minutes. */
export const DURATION_CLOCK: Readonly<Record<DurationFormat['clock'], string>> = {
  hms: String.raw`[+-]?\d+:[0-5]?\d(?::${SECONDS})?`,
  dhm: String.raw`[+-]?\d+:(?:[0-5]?\d|(?:[01]?\d|2[0-3]):[0-5]\d)`,
};

/** The same with the word for hours behind it: `1:30 uur`. */
export const WORDED_CLOCK: Readonly<Record<DurationFormat['clock'], string>> = {
  hms: String.raw`${DURATION_CLOCK.hms} *(?:${UNIT_WORDS.h})?\.?`,
  dhm: String.raw`${DURATION_CLOCK.dhm} *(?:${UNIT_WORDS.h})?\.?`,
};

/** Three parts between colons, of which the plan has to say what they are. */
export const THREE_PARTS = String.raw`[+-]?\d+:\d+:\d+(?:[.,]\d+)?`;

/** A number with a single point or comma that may group thousands: `1.440`. */
export const MAY_BE_GROUPED = String.raw`[+-]?[1-9]\d{0,2}[.,]\d{3}`;

/** A number (in lower-case text) in whatever way its digits are grouped. */
export const WRITTEN_NUMBER = String.raw`[+-]?[\d., ]+`;

/** Days (1) and a clock: hours (3), minutes (4), seconds (5). `1.02:03`, `1 02:03:04`, `1 day, 2:03:04`, `-1 days +23:00:00`. */
export const DAYS_CLOCK = String.raw`[+-]?(\d+)(\.| ?(?:${UNIT_WORDS.d})?,? +\+?)([01]?\d|2[0-3]):([0-5]\d)(?::(${SECONDS}))?`;

/** In text that {@link DAYS_CLOCK} fits: the clock has a sign of its own and counts from the days. */
export const OWN_SIGN = String.raw`\d.*\+`;

/** Weeks (1), days (2), hours (3), minutes (4), seconds (5); years and months only where they are none. */
export const ISO_DURATION = String.raw`[+-]?p(?:0y)?(?:0m)?(?:(${NUMBER})w)?(?:(${NUMBER})d)?(?:t(?:(${NUMBER})h)?(?:(${NUMBER})m)?(?:(${NUMBER})s)?)?`;

const UNITS = Object.values(UNIT_WORDS).join('|');

/** `25 days 21 hours 1 minute`, `2 d 4 u`, `1 dag, 2 uur en 5 min.`, `2h5m`. */
export const WORDED_DURATION = String.raw`[+-]? *(?:\d+(?:[.,]\d+)? *(?:${UNITS})\.?(?:,? *(?:and|en|und)? *))+`;

/** The number (1) before a unit in text that {@link WORDED_DURATION} fits. */
export function wordedUnit(unit: keyof typeof UNIT_WORDS): string {
  return String.raw`(\d+(?:[.,]\d+)?) *(?:${UNIT_WORDS[unit]})(?:[^a-z]|$)`;
}
