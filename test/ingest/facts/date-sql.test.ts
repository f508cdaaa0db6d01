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

/** Expected by hand: Amsterdam is an hour ahead of UTC in winter, two in summer (from 31 March to 27 October in 2024). */
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
  // Month names of three languages, weekdays, ordinals.
  ['12 mrt. 2024', DMY, '2024-03-11T23:00:00'],
  ['12 mrt. 2024', MDY, '2024-03-11T23:00:00'],
  ['Feb 3, 2024 02:15 PM', MDY, '2024-02-03T13:15:00'],
  ['Feb 3, 2024 02:15 PM', DMY, '2024-02-03T13:15:00'],
  ['3-feb-24', DMY, '2024-02-02T23:00:00'],
  ['12/mrt/24 14:05', DMY, '2024-03-12T13:05:00'],
  ['ma 12-02-2024', DMY, '2024-02-11T23:00:00'],
  ['maandag 12 februari 2024 om 09:30', DMY, '2024-02-12T08:30:00'],
  ['Montag, 12. Februar 2024 um 09:30 Uhr', DMY, '2024-02-12T08:30:00'],
  ['Mon, 12 Feb 2024 10:11:12 +0100', DMY, '2024-02-12T09:11:12'],
  ['Mon Feb 12 2024 10:11:12 GMT+0100 (Central European Standard Time)', MDY, '2024-02-12T09:11:12'],
  ['February 1st, 2024 at 3:04 PM', MDY, '2024-02-01T14:04:00'],
  ['1 MAART 2024', DMY, '2024-02-29T23:00:00'],
  ['1 august 2024 8:00', DMY, '2024-08-01T06:00:00'],
  ['1 augustus 2024 8:00', DMY, '2024-08-01T06:00:00'],
  ['30 Sept. 2024 8:00', DMY, '2024-09-30T06:00:00'],
  ['2024-Feb-03 14:15', YMD, '2024-02-03T13:15:00'],
  // Clocks.
  ['12-02-2024 2:05 pm', DMY, '2024-02-12T13:05:00'],
  ['12-02-2024 02:05:09 p.m.', DMY, '2024-02-12T13:05:09'],
  ['12-02-2024 12:00 AM', DMY, '2024-02-11T23:00:00'],
  ['2/12/2024, 2:05\u202fPM', MDY, '2024-02-12T13:05:00'],
  ['2024-02-12 02:05:09 PM', { kind: 'iso' }, '2024-02-12T13:05:09'],
  ['12-02-2024 14:05 uur', DMY, '2024-02-12T13:05:00'],
  ['12.02.2024 14.05', DMY, '2024-02-12T13:05:00'],
  ['12.02.2024 14.05 Uhr', DMY, '2024-02-12T13:05:00'],
  ['12.02.2024 14.05.09', DMY, '2024-02-12T13:05:09'],
  ['12-02-2024 14:05:09,123', DMY, '2024-02-12T13:05:09'],
  ['12-02-2024T14:05:09.999', DMY, '2024-02-12T13:05:09'],
  ['12-02-2024\u00a014:05', DMY, '2024-02-12T13:05:00'],
  // Offsets on any form.
  ['12-02-2024 14:05Z', DMY, '2024-02-12T14:05:00'],
  ['1-2-24 1:05Z', DMY, '2024-02-01T01:05:00'],
  ['12-02-2024 14:05:06 +0530', DMY, '2024-02-12T08:35:06'],
  ['12/02/2024 14:05-08:00', DMY, '2024-02-12T22:05:00'],
  ['12/02/2024 14:05 +01', DMY, '2024-02-12T13:05:00'],
  ['12/02/2024 14:05 GMT+1', DMY, '2024-02-12T13:05:00'],
  ['25-01-2023 11:14 [GMT +0:00]', DMY, '2023-01-25T11:14:00'],
  ['2/12/2024 2:05 PM UTC', MDY, '2024-02-12T14:05:00'],
  ['2/12/2024 2:05 PM +0200', MDY, '2024-02-12T12:05:00'],
  ['12-07-2024 14:05 CEST', DMY, '2024-07-12T12:05:00'],
  ['12-02-2024 14:05 CET', DMY, '2024-02-12T13:05:00'],
  ['2024-02-12 10:11:12 CET', { kind: 'iso' }, '2024-02-12T09:11:12'],
  ['2024-02-12T10:11:12-03:30', { kind: 'iso' }, '2024-02-12T13:41:12'],
  ['2024-02-12T10:11:12.5 GMT', { kind: 'iso' }, '2024-02-12T10:11:12'],
  ['2024-02-12T10:11:12+01:00[Europe/Amsterdam]', { kind: 'iso' }, '2024-02-12T09:11:12'],
  ['20240212T101112Z', { kind: 'iso' }, '2024-02-12T10:11:12'],
  ['20240212T1011+01', { kind: 'iso' }, '2024-02-12T09:11:00'],
  ['20240212101112', { kind: 'iso' }, '2024-02-12T09:11:12'],
  ['20240212', { kind: 'iso' }, '2024-02-11T23:00:00'],
  // The nights in which the clock changes: the skipped hour moves on, of the repeated one it is the first.
  ['31-03-2024 01:59:59', DMY, '2024-03-31T00:59:59'],
  ['31-03-2024 02:30', DMY, '2024-03-31T01:30:00'],
  ['31-03-2024 03:00', DMY, '2024-03-31T01:00:00'],
  ['27-10-2024 02:30', DMY, '2024-10-27T00:30:00'],
  ['27-10-2024 02:30 +0100', DMY, '2024-10-27T01:30:00'],
  ['27-10-2024 03:00', DMY, '2024-10-27T02:00:00'],
  // Days since 1899-12-30.
  ['45334', { kind: 'excel' }, '2024-02-11T23:00:00'],
  ['45334.5', { kind: 'excel' }, '2024-02-12T11:00:00'],
  ['45334,42361111111', { kind: 'excel' }, '2024-02-12T09:10:00'],
  ['45334.586863425926', { kind: 'excel' }, '2024-02-12T13:05:05'],
  ['32875', { kind: 'excel' }, '1990-01-01T23:00:00'],
  ['12', { kind: 'excel' }, null],
  ['99999', { kind: 'excel' }, null],
  // What only another format can have meant.
  ['2024-02-12 10:00:00', DMY, '2024-02-12T09:00:00'],
  ['2024-02-12T10:00:00Z', MDY, '2024-02-12T10:00:00'],
  ['2024/02/03', DMY, '2024-02-02T23:00:00'],
  ['45334.5', DMY, '2024-02-12T11:00:00'],
  ['45334.5', { kind: 'iso' }, '2024-02-12T11:00:00'],
  ['13-02-2024 10:00', { kind: 'iso' }, '2024-02-13T09:00:00'],
  ['02/13/2024 10:00', { kind: 'iso' }, '2024-02-13T09:00:00'],
  ['13 feb 2024 10:00', { kind: 'excel' }, '2024-02-13T09:00:00'],
  ['03-02-2024 10:00', { kind: 'iso' }, null],
  ['12-02-24', { kind: 'iso' }, null],
  ['02/13/2024', DMY, null],
  ['1705314030', DMY, null],
  ['2024', DMY, null],
  ['12345', DMY, null],
  ['12 marble 2024', DMY, null],
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
