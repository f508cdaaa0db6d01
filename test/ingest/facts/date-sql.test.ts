import { describe, expect, it } from 'vitest';
import { zoneTransitions } from '../../../src/calendar/tz-transitions.ts';
import { dateSql, instantSql, plausibleSql } from '../../../src/ingest/facts/date-sql.ts';
import { literal } from '../../../src/ingest/sql-text.ts';
import type { DateFormat } from '../../../src/ingest/import-plan.ts';
import { testEngine } from '../../support/node-engine.ts';

/** ISO text of the instant, or NULL; dates without offset are read in Amsterdam. */
async function read(texts: string[], format: DateFormat, hint: string | null): Promise<(string | null)[]> {
  const engine = await testEngine();
  const { wall, offset } = dateSql('t', format, hint);
  const rows = await engine.query<{ utc: number | null }>(
    `SELECT ${plausibleSql('i')} AS utc FROM (
       SELECT ${instantSql('w', 'o', zoneTransitions('Europe/Amsterdam', 1990, 2040))} AS i FROM (
         SELECT ${wall} AS w, ${offset} AS o FROM (SELECT unnest([${texts.map(literal).join(',')}]) AS t)))`,
  );
  return rows.map(({ utc }) => (utc === null ? null : new Date(utc * 1000).toISOString().slice(0, 19)));
}

const DMY: DateFormat = { kind: 'parts', order: 'dmy' };
const MDY: DateFormat = { kind: 'parts', order: 'mdy' };
const YMD: DateFormat = { kind: 'parts', order: 'ymd' };

const CASES: [string, DateFormat, string | null][] = [
  ['2024-01-15T10:20:30Z', { kind: 'iso' }, '2024-01-15T10:20:30'],
  ['2024-01-15T10:20Z', { kind: 'iso' }, '2024-01-15T10:20:00'],
  ['2024-01-15T10:20:30.678Z', { kind: 'iso' }, '2024-01-15T10:20:30'],
  ['2024-01-15T10:20:30,678Z', { kind: 'iso' }, '2024-01-15T10:20:30'],
  ['2024-01-15 10:20:30 UTC', { kind: 'iso' }, '2024-01-15T10:20:30'],
  ['2024-01-15T10:20:30+02:00', { kind: 'iso' }, '2024-01-15T08:20:30'],
  ['2024-01-15T10:20:30+0200', { kind: 'iso' }, '2024-01-15T08:20:30'],
  ['2024-01-15T10:20:30+02', { kind: 'iso' }, '2024-01-15T08:20:30'],
  ['2015-11-21T07:03:02.000-0500', { kind: 'iso' }, '2015-11-21T12:03:02'],
  ['2024-01-15T10:20+05:30', { kind: 'iso' }, '2024-01-15T04:50:00'],
  ['2024-01-15T10:20:30', { kind: 'iso' }, '2024-01-15T09:20:30'],
  ['2024-07-15 10:20:30.123', { kind: 'iso' }, '2024-07-15T08:20:30'],
  ['2024-07-15 10:20', { kind: 'iso' }, '2024-07-15T08:20:00'],
  ['2024-07-15', { kind: 'iso' }, '2024-07-14T22:00:00'],
  ['2024-02-30 10:20', { kind: 'iso' }, null],
  ['1970-01-01 00:00:00', { kind: 'iso' }, null],
  ['1989-12-31T12:00:00Z', { kind: 'iso' }, null],
  ['9999-12-31T12:00:00Z', { kind: 'iso' }, null],
  ['morgen', { kind: 'iso' }, null],
  ['1705314030', { kind: 'epoch_s' }, '2024-01-15T10:20:30'],
  ['1705314030.9', { kind: 'epoch_s' }, '2024-01-15T10:20:30'],
  ['0', { kind: 'epoch_s' }, null],
  ['1705314030678', { kind: 'epoch_ms' }, '2024-01-15T10:20:30'],
  ['29/2/2016 01:16', DMY, '2016-02-29T00:16:00'],
  ['29-02-2016 01:16', DMY, '2016-02-29T00:16:00'],
  ['29.02.2016 01:16:59', DMY, '2016-02-29T00:16:59'],
  ['5/2/2024 12:00', DMY, '2024-02-05T11:00:00'],
  ['5/2/2024 12:00', MDY, '2024-05-02T10:00:00'],
  ['2/5/2024 12:00', DMY, '2024-05-02T10:00:00'],
  ['05-02-24', DMY, '2024-02-04T23:00:00'],
  ['15-01-2024 00:00', DMY, '2024-01-14T23:00:00'],
  ['1/15/2024 12:30 AM', MDY, '2024-01-14T23:30:00'],
  ['1/15/2024 12:30 PM', MDY, '2024-01-15T11:30:00'],
  ['1/15/2024 3:05:09 pm', MDY, '2024-01-15T14:05:09'],
  ['1/15/2024 3:05PM', MDY, '2024-01-15T14:05:00'],
  ['1/15/2024 3:05 p.m.', MDY, '2024-01-15T14:05:00'],
  ['25/Feb/26 10:17 PM', DMY, '2026-02-25T21:17:00'],
  ['12/mrt/24 3:05 PM', DMY, '2024-03-12T14:05:00'],
  ['3/mei/24 9:05 AM', DMY, '2024-05-03T07:05:00'],
  ['1 januari 2024 10:00', DMY, '2024-01-01T09:00:00'],
  ['3 oktober 2024', DMY, '2024-10-02T22:00:00'],
  ['12. März 2024 08:15', DMY, '2024-03-12T07:15:00'],
  ['12. Dez. 2024, 08:15', DMY, '2024-12-12T07:15:00'],
  ['Jan 31, 2024 03:05 PM', MDY, '2024-01-31T14:05:00'],
  ['2016/02/29 01:16', YMD, '2016-02-29T00:16:00'],
  ['2016-2-9 1:16', YMD, '2016-02-09T00:16:00'],
  ['2016.02.29', YMD, '2016-02-28T23:00:00'],
  ['31-02-2024', DMY, null],
  ['13/13/2024', DMY, null],
  ['12/foo/24', DMY, null],
  ['15-01-2024 25:00', DMY, null],
  ['31/10/2024 02:30', DMY, '2024-10-31T01:30:00'],
];

describe('dateSql', () => {
  it.each(CASES)('reads %j as %j', async (text, format, expected) => {
    expect(await read([text], format, null)).toEqual([expected]);
    expect(await read([text], format, text)).toEqual([expected]);
  });

  it('reads a column in which forms are mixed, whatever the hint', async () => {
    const texts = ['29/2/2016 01:16', '29-02-16', '1/mrt/2016 1:16 AM', '2016', 'x'];
    const expected = ['2016-02-29T00:16:00', '2016-02-28T23:00:00', '2016-03-01T00:16:00', null, null];
    for (const hint of [null, ...texts]) expect(await read(texts, DMY, hint)).toEqual(expected);
  });
});
