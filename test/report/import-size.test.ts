import { expect, it } from 'vitest';
import { importSize } from '../../src/report/import-size.ts';

const MB = 1024 ** 2;

it.each([
  ['a million tickets as CSV', [{ name: 'a.csv', size: 189 * MB }], false],
  ['five million of them', [{ name: 'a.csv', size: 1130 * MB }], false],
  ['seven million of them', [{ name: 'a.csv', size: 1600 * MB }], true],
  [
    'a year of large months',
    Array.from({ length: 12 }, (_, i) => ({ name: `${i}.csv`, size: 120 * MB })),
    true,
  ],
  ['a large workbook', [{ name: 'a.XLSX', size: 150 * MB }], true],
  ['a small archive', [{ name: 'a.zip', size: 20 * MB }], false],
])('%s', (_name, files, isTooMuch) => {
  expect(importSize(files).isTooMuch).toBe(isTooMuch);
  expect(importSize(files).bytes).toBe(files.reduce((sum, { size }) => sum + size, 0));
});
