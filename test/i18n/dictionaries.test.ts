import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { nl } from '../../src/i18n/nl.ts';

/** Path → text, for every text in a dictionary. */
function texts(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is not a text`);
  return new Map(Object.entries(value).flatMap(([key, part]) => [...texts(part, `${path}/${key}`)]));
}

const blanks = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted();
const english = texts(en);
const dutch = texts(nl);

test('both languages have the same texts, in the same order', () => {
  expect(english.size).toBeGreaterThan(150);
  expect([...dutch.keys()]).toEqual([...english.keys()]);
});

test('each text has the same blanks in both languages', () => {
  const differing = [...english].filter(([path, text]) => {
    const other = dutch.get(path) ?? '';
    return blanks(text).join() !== blanks(other).join();
  });
  expect(differing).toEqual([]);
});

test('no text is empty or has spaces around it', () => {
  const wrong = [...english, ...dutch].filter(([, text]) => text === '' || text !== text.trim());
  expect(wrong).toEqual([]);
});
