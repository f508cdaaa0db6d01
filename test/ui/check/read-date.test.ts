import { describe, expect, it } from 'vitest';
import type { DateFormat } from '../../../src/ingest/import-plan.ts';
import { readDate } from '../../../src/ui/features/check/read-date.ts';

const dmy: DateFormat = { kind: 'parts', order: 'dmy' };
const mdy: DateFormat = { kind: 'parts', order: 'mdy' };
const ymd: DateFormat = { kind: 'parts', order: 'ymd' };
const iso: DateFormat = { kind: 'iso' };

describe('readDate', () => {
  it.each<[string, DateFormat, string | null]>([
    ['29/2/2016 01:16', dmy, '2016-02-29T01:16:00'],
    ['29/2/2016 01:16', mdy, null],
    ['03/04/2025', dmy, '2025-04-03T00:00:00'],
    ['03/04/2025', mdy, '2025-03-04T00:00:00'],
    ['31-02-2025 10:00', dmy, null],
    ['12-mrt-24 9:05', dmy, '2024-03-12T09:05:00'],
    ['4/25/2025 12:30 AM', mdy, '2025-04-25T00:30:00'],
    ['4/25/2025 1:30:15 p.m.', mdy, '2025-04-25T13:30:15'],
    ['2025/04/25 23:59', ymd, '2025-04-25T23:59:00'],
    ['2025-04-25T08:00:00Z', iso, '2025-04-25T10:00:00'],
    ['2025-01-25T08:00:00.000+0000', iso, '2025-01-25T09:00:00'],
    ['2025-01-25T08:00:00-05', iso, '2025-01-25T14:00:00'],
    ['2025-04-25 08:00', iso, '2025-04-25T08:00:00'],
    ['25-04-2025', iso, '2025-04-25T00:00:00'],
    ['05-04-2025', iso, null],
    ['2025-04-25 08:00', dmy, '2025-04-25T08:00:00'],
    ['20250425T080000Z', iso, '2025-04-25T10:00:00'],
    ['vr 25 apr. 2025 om 8:00 uur', dmy, '2025-04-25T08:00:00'],
    ['25.04.2025 08:00:15', dmy, '2025-04-25T08:00:15'],
    ['März 3, 2025 14:05 CET', mdy, '2025-03-03T14:05:00'],
    ['45772.25', { kind: 'excel' }, '2025-04-25T06:00:00'],
    ['12', { kind: 'excel' }, null],
    ['1745568000', { kind: 'epoch_s' }, '2025-04-25T10:00:00'],
    ['1745568000000', { kind: 'epoch_ms' }, '2025-04-25T10:00:00'],
    ['gisteren', { kind: 'epoch_s' }, null],
    ['', dmy, null],
  ])('%s as %j is %s in Amsterdam', (text, format, expected) => {
    const seconds = readDate(text, format, { zone: 'Europe/Amsterdam', dateZone: null });
    expect(seconds === null ? null : new Date(seconds * 1000).toISOString().slice(0, 19)).toBe(expected);
  });

  it('takes a wall clock of the zone of the dates to that of the report', () => {
    const zones = { zone: 'Europe/Amsterdam', dateZone: 'America/New_York' };
    const local = (text: string) =>
      new Date((readDate(text, { kind: 'parts', order: 'dmy' }, zones) ?? 0) * 1000)
        .toISOString()
        .slice(0, 16);
    // New York is six hours behind, in the second week of March 2025 five: its summer time begins on the 9th.
    expect(local('01-02-2025 20:00')).toBe('2025-02-02T02:00');
    expect(local('10-03-2025 20:00')).toBe('2025-03-11T01:00');
    // An offset says it itself: 20:00 UTC.
    expect(local('2025-02-01T20:00:00Z')).toBe('2025-02-01T21:00');
  });

  it('puts back day and month of dates that a spreadsheet exchanged, not of its text', () => {
    const zones = { zone: 'Europe/Amsterdam', dateZone: null };
    const local = (text: string) =>
      new Date((readDate(text, { kind: 'parts', order: 'dmy', swapped: true }, zones) ?? 0) * 1000)
        .toISOString()
        .slice(0, 16);
    expect(local('2026-02-03 09:00')).toBe('2026-03-02T09:00');
    expect(local('14/02/2026 09:00')).toBe('2026-02-14T09:00');
  });
});
