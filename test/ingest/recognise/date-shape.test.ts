import { describe, expect, it } from 'vitest';
import { dateShape } from '../../../src/ingest/recognise/date-shape.ts';
import { strptimeFormat } from '../../../src/ingest/recognise/strptime-format.ts';

describe('dateShape', () => {
  it.each([
    ['2024-02-12', 'iso'],
    ['2024-02-12T10:11:12.000+0100', 'iso'],
    ['2024-02-12 10:11:12 UTC', 'iso'],
    ['20240212T101112Z', 'iso'],
    ['20240212101112', 'iso'],
    ['1705314030', 'epoch_s'],
    ['1705314030.5', 'epoch_s'],
    ['1705314030678', 'epoch_ms'],
    ['12-02-2024', 'open'],
    ['1/2/24 3:04 p.m.', 'open'],
    ['ma 12-02-2024 14:05 uur', 'open'],
    ['25-01-2023 11:14 [GMT +0:00]', 'open'],
    ['12.02.2024 14.05', 'open'],
    ['12. März 2024', 'dmy'],
    ['12 mrt. 2024', 'dmy'],
    ['3-feb-24', 'dmy'],
    ['12/mrt/24 14:05', 'dmy'],
    ['Mon, 12 Feb 2024 10:11:12 +0100', 'dmy'],
    ['Montag, 12. Februar 2024 um 09:30 Uhr', 'dmy'],
    ['Feb 3, 2024 02:15 PM', 'mdy'],
    ['February 1st, 2024', 'mdy'],
    ['2024/02/12 10:11', 'ymd'],
    ['2024-Feb-12', 'ymd'],
  ])('takes %j for %s', (text, expected) => {
    const shape = dateShape(text);
    expect(shape?.kind === 'parts' ? shape.order : shape?.kind).toBe(expected);
  });

  it.each([
    '1970-01-01 00:02:17',
    '1970-01-01T00:00:00Z',
    '45334',
    '45334.5',
    '20240212',
    '14:05',
    '26:03:04',
    '2 d 4 u',
    '25 Days 21 Hours 1 Minute',
    '3 days ago',
    'May be 5',
    '1.234.567',
    '12 marble 2024',
    'I 2301 103',
    'INC0010001',
    '',
  ])('takes %j for no date', (text) => {
    expect(dateShape(text)).toBeNull();
  });
});

describe('strptimeFormat', () => {
  it.each([
    ['29/2/2016 01:16', 'dmy', '%d/%m/%Y %H:%M'],
    ['25/Feb/26 10:17 PM', 'dmy', '%d/%b/%y %I:%M %p'],
    ['Feb 3, 2024 02:15 PM', 'mdy', '%b %d, %Y %I:%M %p'],
    ['2/12/2024, 14:05:09', 'mdy', '%m/%d/%Y, %H:%M:%S'],
    ['2024-02-12T10:11:12', 'dmy', '%Y-%m-%dT%H:%M:%S'],
    ['12/mrt/24 14:05', 'dmy', null],
    ['12-02-2024 14:05 +0100', 'dmy', null],
    ['Feb 3, 2024', 'dmy', '%b %d, %Y'],
    ['3-Feb-2024', 'mdy', '%d-%b-%Y'],
  ] as const)('writes %j in %s as %j', (value, order, expected) => {
    expect(strptimeFormat(value, order)).toBe(expected);
  });
});
