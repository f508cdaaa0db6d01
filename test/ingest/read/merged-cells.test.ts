import { expect, it } from 'vitest';
import { readFile } from './read-file.ts';
import { workbook } from './workbook.ts';
import type { Cell } from './workbook.ts';

const ROWS: Cell[][] = [
  ['Overzicht meldingen', null, null],
  ['Nummer', 'Groep', 'Soort'],
  ['M1', 'Servicedesk', 'Vraag'],
  ['M2', null, null],
  ['M3', null, null],
  ['M4', 'Netwerk', null],
  [null, null, null],
  ['M5', null, null],
  ['M6', null, null],
];

it('fills what is merged over several rows below the header, in its rows only', async () => {
  const { raw, headers, rows } = await readFile(
    workbook({ A: ROWS }, { merges: ['A1:C1', 'B3:B5', 'B6:B8', 'C3:D4'] }),
  );
  expect(headers).toEqual(['Nummer', 'Groep', 'Soort']);
  expect(rows).toEqual([
    [1, 'M1', 'Servicedesk', 'Vraag'],
    [2, 'M2', 'Servicedesk', 'Vraag'],
    [3, 'M3', 'Servicedesk', null],
    [4, 'M4', 'Netwerk', null],
    [5, 'M5', 'Netwerk', null],
    [6, 'M6', null, null],
  ]);
  expect(raw.accepted).toBe(6);
});

it('leaves titles and headers over two rows as they are', async () => {
  const { headers, rows } = await readFile(workbook({ A: ROWS }, { merges: ['A1:A2', 'B2:B3'] }));
  expect(headers).toEqual(['Nummer', 'Groep', 'Soort']);
  expect(rows.map((row) => row[2])).toEqual(['Servicedesk', null, null, 'Netwerk', null, null]);
});

it('counts the rows once though it reads the sheet twice', async () => {
  let seen = 0;
  await readFile(workbook({ A: ROWS }, { merges: ['B3:B5'] }), {
    onProgress: ({ rows }) => {
      seen = rows ?? seen;
    },
  });
  expect(seen).toBe(6);
});
