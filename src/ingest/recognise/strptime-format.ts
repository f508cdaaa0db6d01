const FORM =
  /^(\d{1,4}|[a-z]{3})([-/. ])(\d{1,2}|[a-z]{3})(, |[-/. ])(\d{4}|\d{1,2})(?:(,? |T)(\d{1,2}):\d{2}(:\d{2})?(?:( ?)[ap]m)?)?$/i;
const ENGLISH = new Set(['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']);

/**
 * The strptime format that reads this value, and others of exactly its form, in the given order (where it has a month's name or a year
 * of four digits in front, in its own); NULL for a form it has no word for.
 */
export function strptimeFormat(value: string, order: 'dmy' | 'mdy' | 'ymd'): string | null {
  const form = FORM.exec(value);
  if (!form) return null;
  const [, first = '', separator, second = '', separator2, third = '', gap, hour, seconds, space] = form;
  const codes = {
    dmy: ['%d', month(second), year(third)],
    mdy: [month(first), '%d', year(third)],
    ymd: [year(first), month(second), '%d'],
  }[ownOrder(first, second) ?? order];
  if (codes.includes(null)) return null;
  const [a, b, c] = codes;
  const day = `${a}${separator}${b}${separator2}${c}`;
  if (hour === undefined) return day;
  const clock = `${space === undefined ? '%H' : '%I'}:%M${seconds === undefined ? '' : ':%S'}`;
  return `${day}${gap}${clock}${space === undefined ? '' : `${space}%p`}`;
}

function ownOrder(first: string, second: string): 'dmy' | 'mdy' | 'ymd' | null {
  if (/^\d{3,}/.test(first)) return 'ymd';
  if (/^\D/.test(first)) return 'mdy';
  return /^\D/.test(second) ? 'dmy' : null;
}

function year(digits: string): string | null {
  if (digits.length === 4) return '%Y';
  return digits.length === 2 ? '%y' : null;
}

function month(text: string): string | null {
  if (/^\d+$/.test(text)) return '%m';
  return ENGLISH.has(text.toLowerCase()) ? '%b' : null;
}
