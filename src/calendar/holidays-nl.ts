import type { OptionalHoliday } from './business-calendar.ts';

type HolidayId =
  | 'new_year'
  | 'good_friday'
  | 'easter_sunday'
  | 'easter_monday'
  | 'queens_day'
  | 'kings_day'
  | 'liberation_day'
  | 'ascension_day'
  | 'whit_sunday'
  | 'whit_monday'
  | 'christmas_day'
  | 'boxing_day';

interface Holiday {
  id: HolidayId;
  /** `yyyy-MM-dd`. */
  date: string;
}

const DAY_MS = 86_400_000;

/**
 * The public holidays of the Netherlands in a year from 1950 on, by date; those that not every employer gives only where `optional`
 * has them. Two can fall on one day. Source: Algemene termijnenwet, article 3; the day of the king or queen, which moves off a
 * Sunday, as it was kept: 30 April until 2013 (until 1979 moved to Monday, then to Saturday), 27 April since (moved to Saturday).
 */
export function holidaysNl(year: number, optional: readonly OptionalHoliday[]): Holiday[] {
  const easter = easterSunday(year);
  const afterEaster = (days: number): number => easter + days * DAY_MS;
  const days: [HolidayId, number][] = [
    ['new_year', Date.UTC(year, 0, 1)],
    ['easter_sunday', easter],
    ['easter_monday', afterEaster(1)],
    [year < 2014 ? 'queens_day' : 'kings_day', royalDay(year)],
    ['ascension_day', afterEaster(39)],
    ['whit_sunday', afterEaster(49)],
    ['whit_monday', afterEaster(50)],
    ['christmas_day', Date.UTC(year, 11, 25)],
    ['boxing_day', Date.UTC(year, 11, 26)],
  ];
  if (optional.includes('good_friday')) days.push(['good_friday', afterEaster(-2)]);
  if (isLiberationDay(year, optional)) days.push(['liberation_day', Date.UTC(year, 4, 5)]);
  return days
    .toSorted(([, a], [, b]) => a - b)
    .map(([id, day]) => ({ id, date: new Date(day).toISOString().slice(0, 10) }));
}

function isLiberationDay(year: number, optional: readonly OptionalHoliday[]): boolean {
  return (
    optional.includes('liberation_day') || (optional.includes('liberation_day_lustrum') && year % 5 === 0)
  );
}

function royalDay(year: number): number {
  const day = year < 2014 ? Date.UTC(year, 3, 30) : Date.UTC(year, 3, 27);
  if (new Date(day).getUTCDay() !== 0) return day;
  return year < 1980 ? day + DAY_MS : day - DAY_MS;
}

/** Midnight UTC of Easter Sunday. Meeus, Astronomical Algorithms, chapter 8 (the anonymous Gregorian computus). */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1);
}
