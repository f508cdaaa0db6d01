import type { Locale } from '../kpi/kpi-definition.ts';
import { LANGUAGES } from './languages.ts';

const NBSP = '\u00A0';
const MINUS = '\u2212';
const days = new Map<Locale, Intl.NumberFormat>();

/** Made once for each language: making one takes far longer than its use. */
function daysFormat(locale: Locale): Intl.NumberFormat {
  const format = days.get(locale) ?? new Intl.NumberFormat(LANGUAGES[locale].tag);
  days.set(locale, format);
  return format;
}

const say = (...parts: string[]) => parts.join(NBSP);

/**
 * Seconds of calendar time as a person says it, rounded to what matters at that size: 0 min · 45 s · 24 min · 3 u 48 · 2 d 4 u · 21 d · 1.091 d
 * (en: 3 h 48 · 2 d 4 h · 1,091 d). A day is 24 hours. The spaces do not break. Negative: a real minus sign in front.
 */
export function formatDuration(locale: Locale, seconds: number): string {
  const { units: unit } = LANGUAGES[locale];
  const size = Math.abs(seconds);
  const signed = (text: string) => (seconds < 0 ? `${MINUS}${text}` : text);
  if (Math.round(size) < 60) {
    const whole = Math.round(size);
    return whole === 0 ? say('0', unit.min) : signed(say(String(whole), unit.s));
  }
  const minutes = Math.round(size / 60);
  if (minutes < 60) return signed(say(String(minutes), unit.min));
  if (minutes < 24 * 60) {
    const hours = say(String(Math.floor(minutes / 60)), unit.h);
    const rest = minutes % 60;
    return signed(rest === 0 ? hours : say(hours, String(rest).padStart(2, '0')));
  }
  const hours = Math.round(size / 3600);
  const whole = hours < 240 ? Math.floor(hours / 24) : Math.round(size / 86400);
  const rest = hours < 240 ? hours % 24 : 0;
  return signed(
    rest === 0
      ? say(daysFormat(locale).format(whole), unit.d)
      : say(String(whole), unit.d, String(rest), unit.h),
  );
}
