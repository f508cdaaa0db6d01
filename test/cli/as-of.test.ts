import { expect, test } from 'vitest';
import { momentOf } from '../../src/cli/as-of.ts';

test.each([
  ['2026-06-30', '2026-06-30T21:59:59Z'],
  ['2026-12-31', '2026-12-31T22:59:59Z'],
  ['2026-06-30T18:00', '2026-06-30T16:00:00Z'],
  ['2026-06-30 18:00:30', '2026-06-30T16:00:30Z'],
  ['2026-06-30T18:00Z', '2026-06-30T18:00:00Z'],
  ['2026-06-30T18:00:05+05:30', '2026-06-30T12:30:05Z'],
  ['2026-06-30T18:00-0400', '2026-06-30T22:00:00Z'],
])('%s in Amsterdam is %s', (text, utc) => {
  expect(new Date(momentOf(text, 'Europe/Amsterdam') * 1000).toISOString()).toBe(utc.replace('Z', '.000Z'));
});

test.each(['', 'today', '2026-02-30', '2026-06-30T25:00', '30-06-2026', '2026-06-30T18:00 Amsterdam'])(
  '%j is no moment',
  (text) => {
    expect(momentOf(text, 'Europe/Amsterdam')).toBeNaN();
  },
);
