import { describe, expect, it } from 'vitest';
import {
  BASE_NULL_TOKENS,
  cellSql,
  distinctCellSql,
  flagSql,
  numberSql,
  textSql,
} from '../../../src/ingest/facts/cell-sql.ts';
import { literal } from '../../../src/ingest/sql-text.ts';
import { testEngine } from '../../support/node-engine.ts';

async function read<T extends string | number | boolean>(
  texts: readonly string[],
  expr: string,
): Promise<(T | null)[]> {
  const engine = await testEngine();
  const rows = await engine.query<{ x: T | null }>(
    `SELECT ${expr} AS x FROM (SELECT unnest([${texts.map(literal).join(', ')}]) AS t)`,
  );
  return rows.map(({ x }) => x);
}

describe('null tokens', () => {
  const none = [
    '',
    ' ',
    '\u00a0',
    '-',
    '—',
    '?',
    'N/A',
    'NULL',
    'null',
    'None',
    ' (leeg) ',
    'Niet toegewezen',
    'n.v.t.',
    '#N/A',
  ];
  const some = [
    '0',
    '-5',
    'n',
    'Nonesuch',
    'a-b',
    '??',
    'Wacht - op klant',
    'N/A-team',
    'INC0000001',
    '12-02-2024',
  ];

  it.each([
    ['cellSql', cellSql('t', BASE_NULL_TOKENS)],
    ['distinctCellSql', distinctCellSql('t', BASE_NULL_TOKENS)],
    ['textSql', textSql('t', BASE_NULL_TOKENS)],
  ])('are no value for %s, and nothing else is', async (name, expr) => {
    const white = name === 'textSql' ? 3 : 0;
    expect(await read(none.slice(white), expr)).toEqual(none.slice(white).map(() => null));
    expect(await read(some, expr)).toEqual(some);
  });

  it('may be a number of the profile', async () => {
    expect(await read(['0', '1', '1970-01-01', '10'], textSql('t', ['0', '1970-01-01']))).toEqual([
      null,
      '1',
      null,
      '10',
    ]);
  });
});

describe('cellSql', () => {
  it.each([
    ['cellSql', cellSql('t', ['-'])],
    ['distinctCellSql', distinctCellSql('t', ['-'])],
  ])('trims, and takes off the apostrophe before a formula: %s', async (_, expr) => {
    const texts = [' a b ', '\u00a0a\u00a0', "'-5", "'=som", "'+31", "'@home", "'s ochtends", "a'-b"];
    expect(await read(texts, expr)).toEqual([
      'a b',
      'a',
      '-5',
      '=som',
      '+31',
      '@home',
      "'s ochtends",
      "a'-b",
    ]);
  });
});

describe('numberSql', () => {
  it.each([
    ['5', 5],
    ['5.0', 5],
    [' 12 ', 12],
    ['-3', -3],
    ["'-3", -3],
    ['1,5', 1.5],
    ['1.25', 1.25],
    ['1.234', 1234],
    ['1,234', 1234],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['12 345', 12_345],
    ['1\u00a0234', 1234],
    ['1234.567', 1234.567],
    ['3,87,16,91,111', null],
    ['-', null],
    ['', null],
    ['drie', null],
  ])('reads %j as %j', async (text, expected) => {
    expect(await read([text], numberSql('t'))).toEqual([expected]);
  });
});

describe('flagSql', () => {
  it.each([
    [
      true,
      ['ja', 'J', 'yes', 'Y', 'TRUE', 'waar', 'wahr', '1', 'x', 'X', '✓', 'Within SLA', 'Gehaald', 'op tijd'],
    ],
    [
      false,
      [
        'nee',
        'N',
        'no',
        'false',
        'ONWAAR',
        'falsch',
        'nein',
        '0',
        '✗',
        'SLA Violated',
        'Niet gehaald',
        'te laat',
      ],
    ],
    [null, ['misschien', '2', 'oui']],
  ])('reads as %j: %j', async (expected, texts) => {
    expect(await read(texts, flagSql('t'))).toEqual(texts.map(() => expected));
  });
});
