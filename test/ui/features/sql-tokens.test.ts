import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sqlTokens } from '../../../src/ui/features/definition/sql-tokens.ts';

test('colours keywords, texts, numbers and comments; names and text inside quotes stay what they are', () => {
  const sql = `SELECT "from" FROM t1 WHERE x = 'it''s' -- where\nLIMIT 10`;
  expect(sqlTokens(sql).map(({ kind, text }) => [kind, text])).toEqual([
    ['keyword', 'SELECT'],
    ['plain', ' "from" '],
    ['keyword', 'FROM'],
    ['plain', ' t1 '],
    ['keyword', 'WHERE'],
    ['plain', ' x = '],
    ['string', `'it''s'`],
    ['plain', ' '],
    ['comment', '-- where'],
    ['plain', '\n'],
    ['keyword', 'LIMIT'],
    ['plain', ' '],
    ['number', '10'],
  ]);
});

test('loses nothing, and every piece knows its place', () => {
  const text = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom("'", '"', '--', '/*', '*/', 'select', '\n', '1', ' '))
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (sql) => {
      const tokens = sqlTokens(sql);
      expect(tokens.map((token) => token.text).join('')).toBe(sql);
      expect(tokens.every((token) => sql.startsWith(token.text, token.at))).toBe(true);
    }),
  );
});
