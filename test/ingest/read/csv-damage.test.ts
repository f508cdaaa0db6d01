import { describe, expect, it } from 'vitest';
import { readFile } from './read-file.ts';

const TABLE: {
  title: string;
  body: string;
  rows: unknown[][];
  quarantine?: unknown[][];
}[] = [
  {
    title: 'short rows are padded',
    body: '1\n2,b\n3,b,c\n',
    rows: [
      [1, '1', null, null],
      [2, '2', 'b', null],
      [3, '3', 'b', 'c'],
    ],
  },
  {
    title: 'quoted newlines, doubled quotes, quotes inside a cell, empty lines and no newline at the end',
    body: '1,"a\r\nb",c\n\n2,"a ""b""",5" pipe\n\n\n3,"",c',
    rows: [
      [1, '1', 'a\r\nb', 'c'],
      [2, '2', 'a "b"', '5" pipe'],
      [3, '3', null, 'c'],
    ],
  },
  {
    title: 'LF inside quotes of a CRLF file',
    body: '1,"a\nb",c\r\n2,b,c\r\n',
    rows: [
      [1, '1', 'a\nb', 'c'],
      [2, '2', 'b', 'c'],
    ],
  },
  {
    title: 'all three newlines in one file',
    body: '1,b,c\r\n\r2,b,c\n3,b,c\r4,b,c\r\n',
    rows: [1, 2, 3, 4].map((n) => [n, String(n), 'b', 'c']),
  },
  {
    title: 'spaces around quotes do not count',
    body: '1, "a,b" ,c\n  "2",b,c\n',
    rows: [
      [1, '1', 'a,b', 'c'],
      [2, '2', 'b', 'c'],
    ],
  },
  {
    title: 'a row that is too long is refused by its number, also after quoted newlines',
    body: '1,"a\n\n\nb",c\n2,b,c,d\n3,b,c\n4,b,c,,\n5,b,c,,e\n6,b,c\n',
    rows: [
      [1, '1', 'a\n\n\nb', 'c'],
      [3, '3', 'b', 'c'],
      [4, '4', 'b', 'c'],
      [6, '6', 'b', 'c'],
    ],
    quarantine: [
      [2, null, '2,b,c,d', 'too_many_columns'],
      [5, null, '5,b,c,,e', 'too_many_columns'],
    ],
  },
  {
    title: 'text after a closing quote',
    body: '1,b,c\n2,"b"x,c\n3,b,c\n',
    rows: [
      [1, '1', 'b', 'c'],
      [3, '3', 'b', 'c'],
    ],
    quarantine: [[2, 'B', '2,"b"x,c', 'broken_quotes']],
  },
  {
    title: 'a quote that is never closed costs its line only',
    body: '1,b,c\n2,"b,c\n3,b,c\n4,b,c\n',
    rows: [
      [1, '1', 'b', 'c'],
      [3, '3', 'b', 'c'],
      [4, '4', 'b', 'c'],
    ],
    quarantine: [[2, 'B', '2,"b,c', 'broken_quotes']],
  },
  {
    title: 'a quote that another one seems to close',
    body: '1,"b,c\n2,"b",c\n3,b,c\n',
    rows: [
      [2, '2', 'b', 'c'],
      [3, '3', 'b', 'c'],
    ],
    quarantine: [[1, 'B', '1,"b,c', 'broken_quotes']],
  },
  {
    title: 'refused first and last',
    body: '1,b,c,d\n2,b,c,d\n3,b,c\n4,"',
    rows: [[3, '3', 'b', 'c']],
    quarantine: [
      [1, null, '1,b,c,d', 'too_many_columns'],
      [2, null, '2,b,c,d', 'too_many_columns'],
      [4, 'B', '4,"', 'broken_quotes'],
    ],
  },
];

describe('damaged CSV', () => {
  it.each(TABLE)('$title', async ({ body, rows, quarantine = [] }) => {
    const read = await readFile(`A,B,C\n${body}`);
    expect(read.rows).toEqual(rows);
    expect(read.quarantine).toEqual(quarantine);
    expect(read.raw).toMatchObject({ accepted: rows.length, refused: quarantine.length });
  });

  it('a quote left open before megabytes of sound rows', async () => {
    const sound = '9,abcdefgh,ijklmnop\n'.repeat(300_000);
    const { raw, rows, quarantine } = await readFile(`A,B,C\n1,"b,c\n${sound}`);
    expect(raw).toMatchObject({ accepted: 300_000, refused: 1 });
    expect(quarantine).toEqual([[1, 'B', '1,"b,c', 'broken_quotes']]);
    expect(rows[0]).toEqual([2, '9', 'abcdefgh', 'ijklmnop']);
    expect(rows.at(-1)?.[0]).toBe(300_001);
  });

  it('a line of more than 4 MB', async () => {
    const { rows, quarantine } = await readFile(`A,B\n1,b\n2,${'x'.repeat(9_000_000)}\n3,b\n`);
    expect(rows).toEqual([
      [1, '1', 'b'],
      [3, '3', 'b'],
    ]);
    expect(quarantine).toEqual([[2, 'B', `2,${'x'.repeat(998)}`, 'unreadable']]);
  });
});
