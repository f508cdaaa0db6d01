import { expect, it } from 'vitest';
import { fileOfRow } from '../../src/ingest/file-of-row.ts';

const FILES = [
  { name: 'may.csv', firstRow: 1, rows: 3 },
  { name: 'june.csv', firstRow: 4, rows: 2 },
];

it.each([
  [1, { name: 'may.csv', row: 1 }],
  [3, { name: 'may.csv', row: 3 }],
  [4, { name: 'june.csv', row: 1 }],
  [5, { name: 'june.csv', row: 2 }],
  [6, null],
])('row %i of all files', (rowNo, place) => {
  expect(fileOfRow(FILES, rowNo)).toEqual(place);
});
