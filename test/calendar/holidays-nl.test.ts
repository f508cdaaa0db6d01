import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { holidaysNl } from '../../src/calendar/holidays-nl.ts';
import { en } from '../../src/i18n/en.ts';
import { nl } from '../../src/i18n/nl.ts';

const years = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
const dates = (holidays: readonly { date: string }[]): string[] =>
  [...new Set(holidays.map(({ date }) => date.slice(0, 10)))].toSorted();

describe('the public holidays of the Netherlands', () => {
  const published = new Holidays('NL');

  it.each(years(1950, 2100))('are those that date-holidays has, in %i', (year) => {
    const wanted = published.getHolidays(year).filter(({ type }) => type === 'public');
    expect(dates(holidaysNl(year, []))).toEqual(dates(wanted));
    expect(holidaysNl(year, [])).toHaveLength(9);
  });

  it.each(years(2000, 2050))('have Good Friday and Liberation Day where they are given, in %i', (year) => {
    const optional = published
      .getHolidays(year)
      .filter(({ name }) => ['Goede Vrijdag', 'Bevrijdingsdag'].includes(name));
    expect(optional).toHaveLength(2);
    const withAll = holidaysNl(year, ['good_friday', 'liberation_day']);
    const added = withAll.filter(({ id }) => id === 'good_friday' || id === 'liberation_day');
    expect(dates(added)).toEqual(dates(optional));
    expect(withAll).toHaveLength(11);
    expect(withAll.map(({ date }) => date)).toEqual(withAll.map(({ date }) => date).toSorted());
  });

  it('give Liberation Day every fifth year where that is the custom', () => {
    const given = years(2000, 2050).filter((year) =>
      holidaysNl(year, ['liberation_day_lustrum']).some(({ id }) => id === 'liberation_day'),
    );
    expect(given).toEqual([2000, 2005, 2010, 2015, 2020, 2025, 2030, 2035, 2040, 2045, 2050]);
  });

  it.each([
    [2014, 'kings_day', '2014-04-26'],
    [2025, 'kings_day', '2025-04-26'],
    [2024, 'kings_day', '2024-04-27'],
    [2013, 'queens_day', '2013-04-30'],
    [2006, 'queens_day', '2006-04-29'],
    [1978, 'queens_day', '1978-05-01'],
  ])('%i has its %s on %s', (year, id, date) => {
    expect(holidaysNl(year, [])).toContainEqual({ id, date });
  });

  it('have a name in both languages', () => {
    const ids = years(2013, 2015).flatMap((year) => holidaysNl(year, ['good_friday', 'liberation_day']));
    const known = [...new Set(ids.map(({ id }) => id))].toSorted();
    expect(Object.keys(en.holidays).toSorted()).toEqual(known);
    expect(Object.keys(nl.holidays).toSorted()).toEqual(known);
  });
});
