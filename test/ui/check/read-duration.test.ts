import { describe, expect, it } from 'vitest';
import type { DurationFormat } from '../../../src/ingest/import-plan.ts';
import { isThreeParts, readDuration } from '../../../src/ui/features/check/read-duration.ts';

const MINUTES: DurationFormat = { unit: 'min', clock: 'hms' };

describe('readDuration', () => {
  it.each<[string, DurationFormat, number | null]>([
    ['90', MINUTES, 5400],
    ['1,5', { unit: 'h', clock: 'hms' }, 5400],
    ['1.5', { unit: 'd', clock: 'hms' }, 129_600],
    ['1.234,5', { unit: 's', clock: 'hms' }, 1234.5],
    ['1.234.567', { unit: 'ms', clock: 'hms' }, 1234.567],
    ['1.500', MINUTES, 90],
    ['1.500', { ...MINUTES, decimal: ',' }, 90_000],
    ['1,500', { ...MINUTES, decimal: ',' }, 90],
    ['1.5', { ...MINUTES, decimal: ',' }, 90],
    ['-12', MINUTES, -720],
    ['26:03', MINUTES, 93_780],
    ['1:02:03', MINUTES, 3723],
    ['1:02:03', { unit: 'min', clock: 'dhm' }, 93_780],
    ['1.02:03:04', MINUTES, 93_784],
    ['PT2H30M', MINUTES, 9000],
    ['P1DT2H', MINUTES, 93_600],
    ['25 Days 21 Hours', MINUTES, 2_235_600],
    ['2 d 4 u', MINUTES, 187_200],
    ['1970-01-01 00:02:17', MINUTES, 137],
    ['1969-12-31 23:59:00', MINUTES, -60],
    ['morgen', MINUTES, null],
    ['', MINUTES, null],
  ])('%s as %j is %s seconds', (text, format, expected) => {
    expect(readDuration(text, format)).toBe(expected);
  });

  it('knows three parts from two', () => {
    expect(['1:02:03', '1:02', '1.02:03', '12'].map(isThreeParts)).toEqual([true, false, false, false]);
  });
});
