import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneTransitions } from '../../src/calendar/tz-transitions.ts';
import { localFromUtcSql, utcFromLocalSql } from '../../src/calendar/zone-sql.ts';
import { testEngine } from '../support/node-engine.ts';

const ZONES = ['Europe/Amsterdam', 'Australia/Sydney', 'America/St_Johns', 'America/Santiago', 'UTC'];
const seconds = (text: string): number => Date.parse(`${text}Z`) / 1000;

async function convert(make: typeof localFromUtcSql, zone: string, values: number[]): Promise<number[]> {
  const engine = await testEngine();
  const rows = await engine.query<{ y: number }>(
    `SELECT ${make('x', zoneTransitions(zone, 1990, 2040))} AS y FROM (SELECT unnest([${values.join(',')}])::BIGINT AS x)`,
  );
  return rows.map((row) => row.y);
}

/** The wall clock by another way than the one under test: formatted whole, in Swedish, which writes ISO. */
function wallClock(zone: string, utc: number): number {
  const text = new Date(utc * 1000).toLocaleString('sv-SE', { timeZone: zone });
  return seconds(text.replace(' ', 'T'));
}

describe('zone SQL', () => {
  it.each(ZONES)('agrees with Intl on any instant from 1990 to 2040 in %s', async (zone) => {
    const instants = fc.sample(fc.integer({ min: 631152000, max: 2240524799 }), 1000);
    expect(await convert(localFromUtcSql, zone, instants)).toEqual(
      instants.map((utc) => wallClock(zone, utc)),
    );
  });

  it.each(ZONES)(
    'comes back to the same instant, or to the earlier one of a repeated hour, in %s',
    async (zone) => {
      const instants = fc.sample(fc.integer({ min: 631152000, max: 2240524799 }), 1000);
      const walls = await convert(localFromUtcSql, zone, instants);
      const back = await convert(utcFromLocalSql, zone, walls);
      for (const [i, utc] of back.entries()) {
        const original = instants[i] ?? 0;
        expect(utc).toBeLessThanOrEqual(original);
        expect(wallClock(zone, utc)).toBe(walls[i]);
      }
    },
  );

  it('reads the repeated hour of 27 October 2024 in Amsterdam as summer time', async () => {
    const [before, twice, after] = await convert(
      utcFromLocalSql,
      'Europe/Amsterdam',
      ['2024-10-27T01:59:59', '2024-10-27T02:30:00', '2024-10-27T03:00:00'].map(seconds),
    );
    expect([before, twice, after]).toEqual(
      ['2024-10-26T23:59:59', '2024-10-27T00:30:00', '2024-10-27T02:00:00'].map(seconds),
    );
  });

  it('moves the hour that 31 March 2024 skipped in Amsterdam forward', async () => {
    const utc = await convert(
      utcFromLocalSql,
      'Europe/Amsterdam',
      ['2024-03-31T01:59:59', '2024-03-31T02:30:00', '2024-03-31T03:00:00'].map(seconds),
    );
    expect(utc).toEqual(['2024-03-31T00:59:59', '2024-03-31T01:30:00', '2024-03-31T01:00:00'].map(seconds));
    expect(await convert(localFromUtcSql, 'Europe/Amsterdam', utc.slice(1, 2))).toEqual([
      seconds('2024-03-31T03:30:00'),
    ]);
  });

  it('reads both nights of Sydney the same way', async () => {
    expect(
      await convert(
        utcFromLocalSql,
        'Australia/Sydney',
        ['2024-04-07T02:30:00', '2024-10-06T02:30:00'].map(seconds),
      ),
    ).toEqual(['2024-04-06T15:30:00', '2024-10-05T16:30:00'].map(seconds));
  });

  it('leaves UTC as it is', () => {
    expect(localFromUtcSql('x', zoneTransitions('UTC', 1990, 2040))).toBe('x');
    expect(utcFromLocalSql('x', zoneTransitions('UTC', 1990, 2040))).toBe('x');
  });
});
