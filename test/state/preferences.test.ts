import { describe, expect, test } from 'vitest';
import { firstLocale, parsePreferences } from '../../src/state/preferences.ts';

describe('the first language', () => {
  test.each([
    { languages: ['nl-NL', 'en'], expected: 'nl' },
    { languages: ['nl'], expected: 'nl' },
    { languages: ['NL-be'], expected: 'nl' },
    { languages: ['en-US', 'nl'], expected: 'en' },
    { languages: ['nld-Latn', 'nl'], expected: 'en' },
    { languages: ['de'], expected: 'en' },
    { languages: [], expected: 'en' },
  ])('$languages', ({ languages, expected }) => {
    expect(firstLocale(languages)).toBe(expected);
  });
});

describe('what was stored', () => {
  test.each([
    { title: 'nothing', stored: null, expected: { locale: 'nl', theme: 'system', shortcuts: true } },
    {
      title: 'both',
      stored: '{"locale":"en","theme":"dark"}',
      expected: { locale: 'en', theme: 'dark', shortcuts: true },
    },
    {
      title: 'one',
      stored: '{"theme":"light"}',
      expected: { locale: 'nl', theme: 'light', shortcuts: true },
    },
    {
      title: 'unknown values',
      stored: '{"locale":"fr","theme":7}',
      expected: { locale: 'nl', theme: 'system', shortcuts: true },
    },
    {
      title: 'shortcuts off',
      stored: '{"locale":"nl","shortcuts":false}',
      expected: { locale: 'nl', theme: 'system', shortcuts: false },
    },
    { title: 'damaged', stored: '{"locale":', expected: { locale: 'nl', theme: 'system', shortcuts: true } },
    { title: 'not an object', stored: '"en"', expected: { locale: 'nl', theme: 'system', shortcuts: true } },
    { title: 'null', stored: 'null', expected: { locale: 'nl', theme: 'system', shortcuts: true } },
  ])('$title', ({ stored, expected }) => {
    expect(parsePreferences(stored, ['nl-NL'])).toEqual(expected);
  });
});
