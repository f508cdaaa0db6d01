import { describe, expect, it } from 'vitest';
import { isTotalsRow } from '../../../src/ingest/read/totals-row.ts';
import { readFile } from './read-file.ts';
import { workbook } from './workbook.ts';

describe('isTotalsRow', () => {
  it.each([
    [['Totaal', '27', '', '', '', '']],
    [['Totaal aantal: 28', '', '', '']],
    [[' Eindtotaal ', '', '', '12']],
    [['Total', '', '']],
    [['Grand total:', '5', '']],
    [['Gesamt', '3', '']],
    [['Summe', '3', '']],
    [['Total number of tickets 1.250', '', '']],
  ])('%j is one', (cells) => {
    expect(isTotalsRow(cells, cells.length)).toBe(true);
  });

  it.each([
    [['M1', '', '', '']],
    [['', 'Totaal', '', '']],
    [['Totaal kwijt', '', '', '']],
    [['Total', 'Piet', '01-02-2026 09:00', 'Open']],
    [['Totaalservice', '', '', '']],
    [['Sum-12', '', '', '']],
  ])('%j is none', (cells) => {
    expect(isTotalsRow(cells, cells.length)).toBe(false);
  });
});

describe('a row of totals', () => {
  it('of a CSV is refused by that reason, and is none of the rows', async () => {
    const { raw, rows, quarantine } = await readFile(
      'Nr;Groep;Status\r\nM1;a;b\r\nTotaal;1;\r\nM2;a;b\r\n"Totaal";;',
    );
    expect(rows).toEqual([
      [1, 'M1', 'a', 'b'],
      [3, 'M2', 'a', 'b'],
    ]);
    expect(quarantine).toEqual([
      [2, null, 'Totaal;1;', 'totals_row'],
      [4, null, '"Totaal";;', 'totals_row'],
    ]);
    expect(raw).toMatchObject({ accepted: 2, refused: 2 });
  });

  it('of a workbook too', async () => {
    const { rows, quarantine } = await readFile(
      workbook({
        A: [
          ['Nummer', 'Groep', 'Status'],
          ['M1', 'a', 'b'],
          ['Totaal', 1],
        ],
      }),
    );
    expect(rows).toEqual([[1, 'M1', 'a', 'b']]);
    expect(quarantine).toEqual([[2, null, 'Totaal;1', 'totals_row']]);
  });
});
