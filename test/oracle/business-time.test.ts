import { describe, expect, test } from 'vitest';
import { OFFICE_HOURS, type BusinessCalendar } from '../../src/calendar/business-calendar.ts';
import { inAmsterdam } from '../sample-data/to-oracle-ticket.ts';
import { openSeconds } from './business-time.ts';

const HOUR = 3600;
const wall = (utc: number): number => utc;
const at = (text: string): number => Date.parse(`${text}Z`) / 1000;
const open = (from: string, until: string, calendar: BusinessCalendar = OFFICE_HOURS): number =>
  openSeconds(calendar, at(from), at(until), wall) / HOUR;

describe('office hours', () => {
  test.each([
    { title: 'within a day', from: '2026-06-01T09:00:00', until: '2026-06-01T11:30:00', hours: 2.5 },
    { title: 'before and after hours', from: '2026-06-01T00:00:00', until: '2026-06-02T00:00:00', hours: 9 },
    { title: 'over a weekend', from: '2026-06-05T16:00:00', until: '2026-06-08T09:00:00', hours: 2 },
    { title: 'nothing at night', from: '2026-06-01T17:00:00', until: '2026-06-02T08:00:00', hours: 0 },
    { title: 'seconds', from: '2026-06-01T16:59:59', until: '2026-06-01T17:00:01', hours: 1 / HOUR },
    { title: 'Easter Monday', from: '2026-04-06T00:00:00', until: '2026-04-07T00:00:00', hours: 0 },
    { title: 'Good Friday is worked', from: '2026-04-03T00:00:00', until: '2026-04-04T00:00:00', hours: 9 },
    { title: 'Ascension', from: '2026-05-14T00:00:00', until: '2026-05-15T00:00:00', hours: 0 },
    { title: 'Whit Monday', from: '2026-05-25T00:00:00', until: '2026-05-26T00:00:00', hours: 0 },
    { title: "King's Day", from: '2026-04-27T00:00:00', until: '2026-04-28T00:00:00', hours: 0 },
    { title: "King's Day is no Sunday", from: '2025-04-26T00:00:00', until: '2025-04-29T00:00:00', hours: 9 },
    { title: 'Christmas', from: '2025-12-24T00:00:00', until: '2025-12-27T00:00:00', hours: 9 },
  ])('$title', ({ from, until, hours }) => {
    expect(open(from, until)).toBeCloseTo(hours, 9);
  });
});

test('optional holidays, own closed days, and holidays that are worked', () => {
  const friday = ['2026-04-03T00:00:00', '2026-04-04T00:00:00'] as const;
  expect(open(...friday, { ...OFFICE_HOURS, optional: ['good_friday'] })).toBe(0);
  expect(open(...friday, { ...OFFICE_HOURS, closed: ['2026-04-03'] })).toBe(0);
  const liberation = ['2025-05-05T00:00:00', '2025-05-06T00:00:00'] as const;
  expect(open(...liberation)).toBe(9);
  expect(open(...liberation, { ...OFFICE_HOURS, optional: ['liberation_day_lustrum'] })).toBe(0);
  expect(
    open('2026-05-05T00:00:00', '2026-05-06T00:00:00', {
      ...OFFICE_HOURS,
      optional: ['liberation_day_lustrum'],
    }),
  ).toBe(9);
  expect(
    open('2026-04-06T00:00:00', '2026-04-07T00:00:00', { ...OFFICE_HOURS, worked: ['2026-04-06'] }),
  ).toBe(9);
});

test('several blocks a day', () => {
  const blocks = [
    { from: 8 * 60, until: 12 * 60 },
    { from: 13 * 60, until: 17 * 60 },
  ];
  const calendar = { ...OFFICE_HOURS, week: [blocks, [], [], [], [], [], []] };
  expect(open('2026-06-01T11:00:00', '2026-06-01T13:30:00', calendar)).toBe(1.5);
});

test('the nights on which the clock changes have 23 and 25 hours', () => {
  const always = { from: 0, until: 1440 };
  const calendar = { ...OFFICE_HOURS, week: Array.from({ length: 7 }, () => [always]), country: null };
  const hours = (from: string, until: string): number =>
    openSeconds(calendar, at(from), at(until), inAmsterdam) / HOUR;
  expect(hours('2026-03-28T23:00:00', '2026-03-29T22:00:00')).toBe(23);
  expect(hours('2026-10-24T22:00:00', '2026-10-25T23:00:00')).toBe(25);
  const night = { ...calendar, week: Array.from({ length: 7 }, () => [{ from: 120, until: 180 }]) };
  const between2And3 = (from: string, until: string): number =>
    openSeconds(night, at(from), at(until), inAmsterdam) / HOUR;
  expect(between2And3('2026-03-28T23:00:00', '2026-03-29T22:00:00')).toBe(0);
  expect(between2And3('2026-10-24T22:00:00', '2026-10-25T23:00:00')).toBe(2);
});
