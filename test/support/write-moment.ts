/** A way to write a moment. `zoned` ones say which instant it is; the others are what the clock on the wall says. */
export const MOMENT_STYLES = [
  'yyyy-MM-dd HH:mm',
  'yyyy-MM-ddTHH:mm:ss',
  'yyyy-MM-ddTHH:mm:ssZ',
  'yyyy-MM-ddTHH:mm:ss.000+hh:mm',
  'yyyy-MM-dd HH:mm:ss+hhmm',
  'dd-MM-yyyy HH:mm',
  'd/M/yyyy HH:mm:ss',
  'dd.MM.yyyy HH:mm',
  'M/d/yyyy h:mm a',
  'd MMM yyyy HH:mm en',
  'd MMM yyyy HH:mm nl',
  'd MMM yyyy HH:mm de',
  'd/MMM/yy h:mm a en',
  'd/MMM/yy h:mm a nl',
  'MMM d, yyyy hh:mm a',
  'd MMMM yyyy HH:mm nl',
  'd. MMMM yyyy, HH:mm Uhr',
  'yyyy-MM-ddTHH:mm:ss.SSSSSSZ',
  'yyyy-MM-dd HH:mm:ss UTC',
  'epoch s',
  'epoch ms',
  'excel serial',
] as const;
export type MomentStyle = (typeof MOMENT_STYLES)[number];

const MONTHS = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  de: ['Jan', 'Feb', 'Mär', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'],
} as const;
const FULL_MONTHS = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
} as const;
const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;
/** 1899-12-30, day 0 of a workbook. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30) / MS_PER_MINUTE;

/** Minutes east of UTC in Amsterdam: two hours from the last Sunday of March to that of October, 01:00 UTC, else one. */
export function amsterdamOffset(at: number): number {
  const year = new Date(at * MS_PER_MINUTE).getUTCFullYear();
  return at >= lastSunday(year, 2) && at < lastSunday(year, 9) ? 120 : 60;
}

/** Minutes since 1970 of the change of the clocks at the end of a month. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return (last.getTime() - last.getUTCDay() * MINUTES_PER_DAY * MS_PER_MINUTE) / MS_PER_MINUTE;
}

/** Whether no other minute looks the same on the wall. */
export function isUnmistakable(at: number): boolean {
  const wall = at + amsterdamOffset(at);
  return [at - 60, at + 60].every((other) => other + amsterdamOffset(other) !== wall);
}

/** Days since 1899-12-30 on the wall clock of Amsterdam. */
export function excelSerial(at: number): number {
  return (at + amsterdamOffset(at) - EXCEL_EPOCH) / MINUTES_PER_DAY;
}

/** A minute (UTC, since 1970) in a style; without offset on the wall clock of Amsterdam. */
export function momentText(at: number, style: MomentStyle): string {
  if (style === 'epoch s') return String(at * 60);
  if (style === 'epoch ms') return String(at * MS_PER_MINUTE);
  if (style === 'excel serial') return excelSerial(at).toFixed(9);
  const utc = style.endsWith('Z') || style.endsWith('UTC');
  const offset = utc ? 0 : amsterdamOffset(at);
  const wall = new Date((at + offset) * MS_PER_MINUTE);
  const two = (value: number): string => String(value).padStart(2, '0');
  const [year, month, day] = [wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()];
  const [hour, minute] = [wall.getUTCHours(), two(wall.getUTCMinutes())];
  const ymd = `${year}-${two(month + 1)}-${two(day)}`;
  const clock = `${two(hour)}:${minute}`;
  const half = `${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`;
  switch (style) {
    case 'yyyy-MM-dd HH:mm':
      return `${ymd} ${clock}`;
    case 'yyyy-MM-ddTHH:mm:ss':
      return `${ymd}T${clock}:00`;
    case 'yyyy-MM-ddTHH:mm:ssZ':
      return `${ymd}T${clock}:00Z`;
    case 'yyyy-MM-ddTHH:mm:ss.000+hh:mm':
      return `${ymd}T${clock}:00.000+${two(offset / 60)}:00`;
    case 'yyyy-MM-dd HH:mm:ss+hhmm':
      return `${ymd} ${clock}:00+${two(offset / 60)}00`;
    case 'dd-MM-yyyy HH:mm':
      return `${two(day)}-${two(month + 1)}-${year} ${clock}`;
    case 'd/M/yyyy HH:mm:ss':
      return `${day}/${month + 1}/${year} ${clock}:00`;
    case 'dd.MM.yyyy HH:mm':
      return `${two(day)}.${two(month + 1)}.${year} ${clock}`;
    case 'M/d/yyyy h:mm a':
      return `${month + 1}/${day}/${year} ${half}`;
    case 'd/MMM/yy h:mm a en':
      return `${day}/${MONTHS.en[month] ?? ''}/${two(year % 100)} ${half}`;
    case 'd/MMM/yy h:mm a nl':
      return `${day}/${MONTHS.nl[month] ?? ''}/${two(year % 100)} ${half}`;
    case 'MMM d, yyyy hh:mm a':
      return `${MONTHS.en[month] ?? ''} ${day}, ${year} ${half.padStart(8, '0')}`;
    case 'd MMMM yyyy HH:mm nl':
      return `${day} ${FULL_MONTHS.nl[month] ?? ''} ${year} ${clock}`;
    case 'd. MMMM yyyy, HH:mm Uhr':
      return `${day}. ${FULL_MONTHS.de[month] ?? ''} ${year}, ${clock} Uhr`;
    case 'yyyy-MM-ddTHH:mm:ss.SSSSSSZ':
      return `${ymd}T${clock}:00.123456Z`;
    case 'yyyy-MM-dd HH:mm:ss UTC':
      return `${ymd} ${clock}:00 UTC`;
    case 'd MMM yyyy HH:mm en':
    case 'd MMM yyyy HH:mm nl':
    case 'd MMM yyyy HH:mm de': {
      const language = style.endsWith('nl') ? 'nl' : style.endsWith('de') ? 'de' : 'en';
      return `${day} ${MONTHS[language][month] ?? ''} ${year} ${clock}`;
    }
  }
}

/** The order of day and month that the writer knows; NULL where the text says it. */
export function writtenOrder(style: MomentStyle): 'dmy' | 'mdy' | null {
  if (style === 'M/d/yyyy h:mm a') return 'mdy';
  return ['dd-MM-yyyy HH:mm', 'd/M/yyyy HH:mm:ss', 'dd.MM.yyyy HH:mm'].includes(style) ? 'dmy' : null;
}
