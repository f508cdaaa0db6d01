import { expect, test } from 'vitest';
import { en } from '../../src/cli/words/en.ts';
import { nl } from '../../src/cli/words/nl.ts';

/** Each text by its place. */
function texts(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const place = `${path}.${key}`;
    return typeof part === 'string' ? [[place, part]] : texts(Object(part), place);
  });
}

const sorted = (found: RegExpMatchArray | null) => [...new Set(found)].toSorted();

test('both languages say the same things, with the same blanks and options', () => {
  const [english, dutch] = [texts(en), texts(nl)];
  expect(english.length).toBeGreaterThan(90);
  expect(dutch.map(([place]) => place)).toEqual(english.map(([place]) => place));
  for (const [i, [place, text]] of english.entries()) {
    const other = dutch[i]?.[1] ?? '';
    expect([place, sorted(other.match(/\{\w+\}/g))]).toEqual([place, sorted(text.match(/\{\w+\}/g))]);
    expect([place, sorted(other.match(/--[a-z-]+/g))]).toEqual([place, sorted(text.match(/--[a-z-]+/g))]);
  }
});

test('the help fits a terminal', () => {
  const lines = [en, nl].flatMap(({ help, reportHelp, compareHelp }) =>
    [help, reportHelp, compareHelp].flatMap((text) => text.split('\n')),
  );
  expect(lines.filter((line) => line.length > 120)).toEqual([]);
});
