/** How the page should write numbers, made apart from the page's own formats. */

export type Language = 'nl' | 'en';

const NARROW_SPACE = '\u202F';
const SPACE = '\u00A0';

export function integerText(n: number, language: Language): string {
  return String(n).replaceAll(/\B(?=(\d{3})+$)/g, language === 'nl' ? '.' : ',');
}

function oneDecimal(value: number, language: Language): string {
  const [whole = '', decimal = ''] = value.toFixed(1).split('.');
  return `${integerText(Number(whole), language)}${language === 'nl' ? ',' : '.'}${decimal}`;
}

const sign = (language: Language): string => (language === 'nl' ? `${NARROW_SPACE}%` : '%');

export function percentText(ratio: number, language: Language): string {
  return `${oneDecimal(ratio * 100, language)}${sign(language)}`;
}

/** The 95 % interval of Wilson around k of n. */
export function intervalText(k: number, n: number, language: Language): string {
  const z = 1.959964;
  const p = k / n;
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const low = k === 0 ? 0 : middle - half;
  const high = k === n ? 1 : middle + half;
  return `${oneDecimal(low * 100, language)}–${oneDecimal(high * 100, language)}${sign(language)}`;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Below a minute seconds, below an hour minutes, below a day hours and minutes, below ten days days and hours, then days. */
export function durationText(seconds: number, language: Language): string {
  const hourLetter = language === 'nl' ? 'u' : 'h';
  const words = (...parts: (string | number)[]): string => parts.join(SPACE);
  const nearest = (unit: number): number => Math.round(seconds / unit);
  if (nearest(1) < MINUTE) return words(nearest(1), 's');
  if (nearest(MINUTE) < 60) return words(nearest(MINUTE), 'min');
  if (nearest(MINUTE) < 24 * 60) {
    const minutes = nearest(MINUTE) % 60;
    const hours = (nearest(MINUTE) - minutes) / 60;
    return minutes === 0
      ? words(hours, hourLetter)
      : words(hours, hourLetter, String(minutes).padStart(2, '0'));
  }
  if (nearest(HOUR) >= 240) return words(integerText(nearest(DAY), language), 'd');
  const hours = nearest(HOUR) % 24;
  const days = (nearest(HOUR) - hours) / 24;
  return hours === 0 ? words(days, 'd') : words(days, 'd', hours, hourLetter);
}
