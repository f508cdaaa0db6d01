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

interface Wall {
  year: number;
  /** From 0. */
  month: number;
  day: number;
  /** `2024-02-01`, `16:05`, `4:05 PM`. */
  ymd: string;
  clock: string;
  half: string;
  /** Hours east of UTC, two digits. */
  offset: string;
}

const STYLES: Readonly<Record<MomentStyle, (wall: Wall, at: number) => string>> = {
  'yyyy-MM-dd HH:mm': ({ ymd, clock }) => `${ymd} ${clock}`,
  'yyyy-MM-ddTHH:mm:ss': ({ ymd, clock }) => `${ymd}T${clock}:00`,
  'yyyy-MM-ddTHH:mm:ssZ': ({ ymd, clock }) => `${ymd}T${clock}:00Z`,
  'yyyy-MM-ddTHH:mm:ss.000+hh:mm': ({ ymd, clock, offset }) => `${ymd}T${clock}:00.000+${offset}:00`,
  'yyyy-MM-dd HH:mm:ss+hhmm': ({ ymd, clock, offset }) => `${ymd} ${clock}:00+${offset}00`,
  'dd-MM-yyyy HH:mm': (wall) => `${two(wall.day)}-${two(wall.month + 1)}-${wall.year} ${wall.clock}`,
  'd/M/yyyy HH:mm:ss': (wall) => `${wall.day}/${wall.month + 1}/${wall.year} ${wall.clock}:00`,
  'dd.MM.yyyy HH:mm': (wall) => `${two(wall.day)}.${two(wall.month + 1)}.${wall.year} ${wall.clock}`,
  'M/d/yyyy h:mm a': (wall) => `${wall.month + 1}/${wall.day}/${wall.year} ${wall.half}`,
  'd MMM yyyy HH:mm en': (wall) => `${wall.day} ${MONTHS.en[wall.month]} ${wall.year} ${wall.clock}`,
  'd MMM yyyy HH:mm nl': (wall) => `${wall.day} ${MONTHS.nl[wall.month]} ${wall.year} ${wall.clock}`,
  'd MMM yyyy HH:mm de': (wall) => `${wall.day} ${MONTHS.de[wall.month]} ${wall.year} ${wall.clock}`,
  'd/MMM/yy h:mm a en': (wall) => `${wall.day}/${MONTHS.en[wall.month]}/${two(wall.year % 100)} ${wall.half}`,
  'd/MMM/yy h:mm a nl': (wall) => `${wall.day}/${MONTHS.nl[wall.month]}/${two(wall.year % 100)} ${wall.half}`,
  'MMM d, yyyy hh:mm a': (wall) =>
    `${MONTHS.en[wall.month]} ${wall.day}, ${wall.year} ${wall.half.padStart(8, '0')}`,
  'd MMMM yyyy HH:mm nl': (wall) => `${wall.day} ${FULL_MONTHS.nl[wall.month]} ${wall.year} ${wall.clock}`,
  'd. MMMM yyyy, HH:mm Uhr': (wall) =>
    `${wall.day}. ${FULL_MONTHS.de[wall.month]} ${wall.year}, ${wall.clock} Uhr`,
  'yyyy-MM-ddTHH:mm:ss.SSSSSSZ': ({ ymd, clock }) => `${ymd}T${clock}:00.123456Z`,
  'yyyy-MM-dd HH:mm:ss UTC': ({ ymd, clock }) => `${ymd} ${clock}:00 UTC`,
  'epoch s': (_wall, at) => String(at * 60),
  'epoch ms': (_wall, at) => String(at * MS_PER_MINUTE),
  'excel serial': (_wall, at) => excelSerial(at).toFixed(9),
};

/** A minute (UTC, since 1970) in a style; without offset on the wall clock of Amsterdam. */
export function momentText(at: number, style: MomentStyle): string {
  const offset = style.endsWith('Z') || style.endsWith('UTC') ? 0 : amsterdamOffset(at);
  const date = new Date((at + offset) * MS_PER_MINUTE);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const [hour, minute] = [date.getUTCHours(), two(date.getUTCMinutes())];
  const wall = {
    year,
    month,
    day,
    ymd: `${year}-${two(month + 1)}-${two(day)}`,
    clock: `${two(hour)}:${minute}`,
    half: `${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`,
    offset: two(offset / 60),
  };
  return STYLES[style](wall, at);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** The order of day and month that the writer knows; NULL where the text says it. */
export function writtenOrder(style: MomentStyle): 'dmy' | 'mdy' | null {
  if (style === 'M/d/yyyy h:mm a') return 'mdy';
  return ['dd-MM-yyyy HH:mm', 'd/M/yyyy HH:mm:ss', 'dd.MM.yyyy HH:mm'].includes(style) ? 'dmy' : null;
}
