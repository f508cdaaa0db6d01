import { describe, expect, it } from 'vitest';
import { zoneTransitions } from '../../src/calendar/tz-transitions.ts';

const utc = (text: string): number => Date.parse(text) / 1000;

describe('zoneTransitions', () => {
  it('knows both changes of the clock in Amsterdam in 2024, to the second', () => {
    expect(zoneTransitions('Europe/Amsterdam', 2024, 2024)).toEqual([
      { utcFrom: utc('2024-01-01T00:00:00Z'), offset: 3600 },
      { utcFrom: utc('2024-03-31T01:00:00Z'), offset: 7200 },
      { utcFrom: utc('2024-10-27T01:00:00Z'), offset: 3600 },
    ]);
  });

  it('knows a southern zone, where summer spans the new year', () => {
    expect(zoneTransitions('Australia/Sydney', 2024, 2024)).toEqual([
      { utcFrom: utc('2024-01-01T00:00:00Z'), offset: 39600 },
      { utcFrom: utc('2024-04-06T16:00:00Z'), offset: 36000 },
      { utcFrom: utc('2024-10-05T16:00:00Z'), offset: 39600 },
    ]);
  });

  it('has one entry for UTC and for a zone that never changes', () => {
    expect(zoneTransitions('UTC', 1990, 2040)).toEqual([{ utcFrom: utc('1990-01-01T00:00:00Z'), offset: 0 }]);
    expect(zoneTransitions('Asia/Kolkata', 1990, 2040)).toEqual([
      { utcFrom: utc('1990-01-01T00:00:00Z'), offset: 19800 },
    ]);
  });

  it('sees the month of winter time in Moroccan summers', () => {
    const offsets = zoneTransitions('Africa/Casablanca', 2024, 2024).map(({ offset }) => offset);
    expect(offsets).toEqual([3600, 0, 3600]);
  });

  it('refuses an unknown zone', () => {
    expect(() => zoneTransitions('Europe/Utopia', 2024, 2024)).toThrow(RangeError);
  });
});
