import { expect, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';

test.each([
  { title: 'every blank', text: '{n} of {m}', values: { n: 1, m: '2' }, expected: '1 of 2' },
  { title: 'the same blank twice', text: '{n}, {n}', values: { n: 3 }, expected: '3, 3' },
  {
    title: 'a blank without a value stays',
    text: '{n} {toString}',
    values: { n: 0 },
    expected: '0 {toString}',
  },
  { title: 'a value is not filled again', text: '{a}', values: { a: '{b}', b: 'x' }, expected: '{b}' },
  {
    title: 'a value may hold replacement patterns',
    text: '[{a}]',
    values: { a: '$& $1' },
    expected: '[$& $1]',
  },
])('$title', ({ text, values, expected }) => {
  expect(fill(text, values)).toBe(expected);
});
