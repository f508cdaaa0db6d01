import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText, neutralise } from '../../src/i18n/csv-text.ts';

describe('neutralise', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://x","y")', '\'=HYPERLINK("http://x","y")'],
    ['+31 10 123', "'+31 10 123"],
    ['+cmd|calc', "'+cmd|calc"],
    ['-2+3', "'-2+3"],
    ['- geen', "'- geen"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['-12', '-12'],
    ['+3,5', '+3,5'],
    ['-1.234,50', '-1.234,50'],
    [-12, -12],
    [0, 0],
    [true, true],
    [null, null],
    ['', ''],
    ['Printer = stuk', 'Printer = stuk'],
    ['03-04-2025', '03-04-2025'],
  ])('%j becomes %j', (cell, expected) => {
    expect(neutralise(cell)).toBe(expected);
  });
});

describe('csvText', () => {
  it('quotes texts, keeps numbers, and doubles quotes', () => {
    expect(
      csvText(
        ['Rij', 'Waarde'],
        [
          [3, 'a "b"; c'],
          [4, '=1'],
          [5, null],
        ],
        ';',
      ),
    ).toBe('\uFEFF"Rij";"Waarde"\r\n3;"a ""b""; c"\r\n4;"\'=1"\r\n5;');
  });

  it('neutralises the column heads, which come from the file', () => {
    expect(csvText(['@x'], [], ',')).toBe('\uFEFF"\'@x"');
  });

  it('is read back as it was, over line ends and delimiters', () => {
    const cells = ['a\r\nb', 'c;d', 'e,f', '"'];
    const { data } = Papa.parse<string[]>(csvText(['1', '2', '3', '4'], [cells], ';').slice(1), {
      delimiter: ';',
    });
    expect(data[1]).toEqual(cells);
  });
});
