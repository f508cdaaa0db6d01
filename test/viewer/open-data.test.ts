import { expect, test } from 'vitest';
import { firstLocale } from '../../src/viewer/first-locale.ts';
import { openData } from '../../src/viewer/open-data.ts';
import { writeSnapshot } from '../../src/snapshot/write-snapshot.ts';
import { EXAMPLE_SNAPSHOT } from '../support/snapshot-example.ts';

test.each([
  { title: 'nothing', text: ' \n', code: null },
  { title: 'no JSON', text: 'hello', code: 'not_snapshot' },
  { title: 'other JSON', text: '{"a": 1}', code: 'not_snapshot' },
  {
    title: 'a later version',
    text: JSON.stringify({ ...EXAMPLE_SNAPSHOT, schema: 'linewise/snapshot-v9' }),
    code: 'newer_version',
  },
  { title: 'something impossible', text: JSON.stringify({ ...EXAMPLE_SNAPSHOT, kpis: 3 }), code: 'damaged' },
])('$title is told, not thrown', ({ text, code }) => {
  const { snapshot, error } = openData(text);
  expect(snapshot).toBeNull();
  expect(error?.code ?? null).toBe(code);
});

test('a snapshot is read back', () => {
  expect(openData(writeSnapshot(EXAMPLE_SNAPSHOT))).toEqual({ snapshot: EXAMPLE_SNAPSHOT, error: null });
});

test.each([
  { languages: ['nl-BE', 'en'], made: 'en', first: 'nl' },
  { languages: ['fr', 'en-GB', 'nl'], made: 'nl', first: 'en' },
  { languages: ['fr', 'de'], made: 'nl', first: 'nl' },
  { languages: [], made: 'en', first: 'en' },
] as const)('$languages, made in $made: $first', ({ languages, made, first }) => {
  expect(firstLocale(languages, made)).toBe(first);
});
