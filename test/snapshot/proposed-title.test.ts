import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { restoreSnapshot } from '../../src/snapshot/read-snapshot.ts';
import { proposedTitle } from '../../src/snapshot/proposed-title.ts';
import { EXAMPLE_SNAPSHOT } from '../support/snapshot-example.ts';

const titleOf = (from: string | null, to: string | null, files: readonly string[]) =>
  proposedTitle({ from, to }, files, en, createFormat('en'));

test('the title that is proposed names the period; of an export without dates its files', () => {
  expect(titleOf('2026-06-01', '2026-06-30', ['a.csv'])).toBe('Service desk, June\u00A02026');
  expect(titleOf(null, null, ['a.csv', 'b.csv'])).toBe('a.csv, b.csv');
});

test('it fits, however many files there are', () => {
  const files = Array.from({ length: 40 }, (_, i) => `export 💡 ${i}.csv`);
  const title = titleOf(null, null, files);
  expect(Array.from(title)).toHaveLength(200);
  expect(restoreSnapshot({ ...EXAMPLE_SNAPSHOT, title }).title).toBe(title);
});
