import { expect, it } from 'vitest';
import { timeColumnsOf } from '../../../src/ingest/recognise/time-columns.ts';

const DAY = ['01-02-2026', '13-02-2026'];
const CLOCKS = ['09:00', '14:30:10'];

function timesOf(columns: [header: string, samples: string[]][]): Record<number, number> {
  return timeColumnsOf(
    columns.map(([header, samples]) => ({ header, samples })),
    columns.flatMap(([, samples], i) => (samples === DAY || samples[0]?.includes('2026') ? [i] : [])),
  );
}

it.each<[title: string, columns: [string, string[]][], times: Record<number, number>]>([
  [
    'by Datum and Tijd',
    [
      ['Datum gereed', DAY],
      ['x', ['y']],
      ['Tijd gereed', CLOCKS],
    ],
    { 0: 2 },
  ],
  [
    'of two dates',
    [
      ['Datum aangemeld', DAY],
      ['Tijd aangemeld', CLOCKS],
      ['Datum gereed', DAY],
      ['Tijd gereed', CLOCKS],
    ],
    { 0: 1, 2: 3 },
  ],
  [
    'inside a word',
    [
      ['Aanmelddatum', DAY],
      ['Aanmeldtijd', CLOCKS],
    ],
    { 0: 1 },
  ],
  [
    'in English',
    [
      ['Created date', ['2026-02-01']],
      ['Created time', ['9:05 PM']],
    ],
    { 0: 1 },
  ],
  [
    'by the header with time behind it',
    [
      ['Created', ['2/13/2026']],
      ['Created time', ['9:05']],
    ],
    { 0: 1 },
  ],
  [
    'in German',
    [
      ['Erstelldatum', ['13.02.2026']],
      ['Uhrzeit', ['9:05']],
    ],
    { 0: 1 },
  ],
  [
    'next to it',
    [
      ['Datum', DAY],
      ['Tijd', CLOCKS],
    ],
    { 0: 1 },
  ],
  [
    'not a length of time',
    [
      ['Datum gereed', DAY],
      ['Doorlooptijd', CLOCKS],
    ],
    {},
  ],
  [
    'not a response time',
    [
      ['Created', DAY],
      ['Response time', CLOCKS],
    ],
    {},
  ],
  [
    'not beyond the day',
    [
      ['Datum', DAY],
      ['Tijd', ['26:15']],
    ],
    {},
  ],
  [
    'not where the date has one',
    [
      ['Datum', ['13-02-2026 09:00']],
      ['Tijd', CLOCKS],
    ],
    {},
  ],
  [
    'not text',
    [
      ['Datum', DAY],
      ['Tijd', ['ochtend']],
    ],
    {},
  ],
])('%s', (_, columns, times) => {
  expect(timesOf(columns)).toEqual(times);
});
