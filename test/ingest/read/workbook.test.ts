import { describe, expect, it } from 'vitest';
import { readFile, tablesLeft } from './read-file.ts';
import { workbook } from './workbook.ts';
import type { Cell } from './workbook.ts';

/** 2024-03-01 10:15 and 2024-03-01, as Excel counts: days since 1899-12-30. */
const MOMENT = 45_352.427083333336;
const DAY = 45_352;

async function oneCell(cell: Cell, date1904 = false): Promise<unknown> {
  const { rows } = await readFile(
    workbook(
      {
        Blad1: [
          ['Nummer', 'Waarde'],
          ['M 1', cell],
        ],
      },
      { date1904 },
    ),
  );
  return rows[0]?.[2];
}

describe('cells of a workbook', () => {
  it.each<[title: string, cell: Cell, text: string]>([
    ['text', 'Café & <b>"é"</b>', 'Café & <b>"é"</b>'],
    ['text with a new line and spaces', ' a\nb ', ' a\nb '],
    ['an escaped character', 'a_x000D_b', 'a\rb'],
    ['a number', 12.5, '12.5'],
    ['an id of 15 digits', { number: '123456789012345', format: 0 }, '123456789012345'],
    ['a whole number of 18 digits', { number: '123456789012345678', format: 1 }, '123456789012345678'],
    ['an exponent', { number: '1.5E+21', format: 0 }, '1500000000000000000000'],
    ['a small number', { number: '1.5E-7', format: 0 }, '0.00000015'],
    ['the noise of binary fractions', { number: '4.2000000000000002', format: 0 }, '4.2'],
    ['a percentage', { number: 0.95, format: '0.0%' }, '0.95'],
    ['money', { number: 12, format: '[$€-413] #,##0.00;[Red]-#,##0.00' }, '12'],
    ['yes', true, 'TRUE'],
    ['no', false, 'FALSE'],
    ['an error', { error: '#N/A' }, '#N/A'],
    ['a moment, built in', { number: MOMENT, format: 22 }, '2024-03-01T10:15:00'],
    ['a Dutch moment', { number: MOMENT, format: '[$-413]d mmmm yyyy h:mm;@' }, '2024-03-01T10:15:00'],
    ['midnight in a moment', { number: DAY, format: 'dd-mm-yyyy hh:mm' }, '2024-03-01T00:00:00'],
    ['a date', { number: DAY, format: 14 }, '2024-03-01'],
    ['a date that hides its time', { number: MOMENT, format: 14 }, '2024-03-01T10:15:00'],
    ['half a second', { number: 45_352.427087, format: 22 }, '2024-03-01T10:15:00'],
    ['a leap day', { number: 45_351, format: 'yyyy/mm/dd' }, '2024-02-29'],
    ['a month', { number: DAY, format: 'mmm' }, '2024-03-01'],
    ['a length of time', { number: 1.09375, format: '[h]:mm' }, 'PT26H15M'],
    ['a length of time, built in', { number: 0.5, format: 46 }, 'PT12H'],
    ['a length of time with seconds', { number: 86_399 / 86_400, format: '[h]:mm:ss' }, 'PT23H59M59S'],
    ['no time at all', { number: 0, format: '[h]:mm:ss' }, 'PT0S'],
    ['a length of time in a format for the day', { number: 1.5, format: 21 }, 'PT36H'],
    ['minutes', { number: 1 / 24, format: '[mm]:ss' }, 'PT1H'],
    ['a length below zero', { number: -0.25, format: '[h]:mm:ss' }, '-PT6H'],
    ['a time of day', { number: 0.75, format: 'h:mm AM/PM' }, '18:00'],
    ['a time of day with seconds', { number: 0.750_347_222, format: 21 }, '18:00:30.0'],
    ['a length in a date format', { number: 0.0625, format: 22 }, '1:30'],
    ['a word in a format', { number: 3, format: '0" days"' }, '3'],
  ])('%s', async (_, cell, text) => {
    expect(await oneCell(cell)).toBe(text);
  });

  it('dates from 1904', async () => {
    expect(await oneCell({ number: DAY - 1462, format: 14 }, true)).toBe('2024-03-01');
  });

  it('texts in the cells themselves', async () => {
    const { rows } = await readFile(
      workbook(
        {
          A: [
            ['id', 'naam'],
            [1, 'é <'],
          ],
        },
        { inline: true },
      ),
    );
    expect(rows).toEqual([[1, '1', 'é <']]);
  });
});

describe('the table in a sheet', () => {
  const TABLE: Cell[][] = [
    ['Nummer', 'Groep', 'Aangemeld'],
    ['M 1', 'Servicedesk', { number: DAY, format: 14 }],
    ['M 2', null, { number: DAY + 1, format: 14 }],
  ];
  const ROWS = [
    [1, 'M 1', 'Servicedesk', '2024-03-01'],
    [2, 'M 2', null, '2024-03-02'],
  ];

  it('below a merged title, with empty rows between and after', async () => {
    const rows: Cell[][] = [
      ['Meldingen maart', null, null],
      [],
      ...TABLE,
      [null, null, null],
      [],
      ['', '', ''],
    ];
    const { raw, rows: read, headers } = await readFile(workbook({ Export: rows }), {}, 'maart.xlsx');
    expect(headers).toEqual(['Nummer', 'Groep', 'Aangemeld']);
    expect(read).toEqual(ROWS);
    expect(raw.files).toEqual([
      {
        name: 'maart.xlsx',
        bytes: workbook({ Export: rows }).length,
        format: { kind: 'xlsx', sheet: 'Export', sheets: ['Export'], headerRow: 3 },
        firstRow: 1,
        rows: 2,
      },
    ]);
  });

  it('in the first visible sheet that has one, or in the sheet that was chosen', async () => {
    const other: Cell[][] = [
      ['id', 'naam'],
      ['9', 'x'],
    ];
    const file = workbook(
      { Verborgen: other, Voorblad: [['Rapport'], ['Maart 2024']], Meldingen: TABLE, Anders: other },
      { hidden: ['Verborgen'] },
    );
    const { raw, rows } = await readFile(file, {}, 'a.xlsx');
    expect(rows).toEqual(ROWS);
    expect(raw.files[0]?.format).toMatchObject({
      sheet: 'Meldingen',
      sheets: ['Verborgen', 'Voorblad', 'Meldingen', 'Anders'],
    });
    const chosen = await readFile(file, { sheets: { 'a.xlsx': 'Anders' } }, 'a.xlsx');
    expect(chosen.rows).toEqual([[1, '9', 'x']]);
  });

  it('refuses rows that are wider than the header', async () => {
    const { raw, quarantine } = await readFile(workbook({ A: [...TABLE, ['M 3', 'x', 'y', 'z']] }));
    expect(raw).toMatchObject({ accepted: 2, refused: 1 });
    expect(quarantine).toEqual([[3, null, 'M 3;x;y;z', 'too_many_columns']]);
  });

  it.each([
    ['no sheet with a table', workbook({ A: [['Rapport']], B: [] }), 'sheet_empty'],
    ['an archive of no workbook', workbook({}), 'sheet_empty'],
    ['a cut workbook', workbook({ A: TABLE }).slice(0, 900), 'workbook_damaged'],
  ])('%s -> %s', async (_, file, code) => {
    await expect(readFile(file)).rejects.toMatchObject({ code });
    expect(await tablesLeft()).toEqual([]);
  });

  it('refuses a chosen sheet without a table', async () => {
    const file = workbook({ A: TABLE, B: [['x']] });
    await expect(readFile(file, { sheets: { 'export.csv': 'B' } })).rejects.toMatchObject({
      code: 'sheet_empty',
      detail: { sheet: 'B' },
    });
  });

  it('of ten thousand rows over many pieces', async () => {
    const body = Array.from({ length: 10_000 }, (_, i): Cell[] => [i, `é "tekst" ${i}`, MOMENT]);
    const { rows } = await readFile(workbook({ A: [['id', 'tekst', 'getal'], ...body] }));
    expect(rows).toHaveLength(10_000);
    expect(rows.every((row, i) => row[1] === String(i) && row[2] === `é "tekst" ${i}`)).toBe(true);
  });
});
