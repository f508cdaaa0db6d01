import { strToU8, zipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { testEngine } from '../../support/node-engine.ts';
import { importAnything } from './accounted.ts';

const MB = 1024 * 1024;
const HEADS = ['Ticketnummer', 'Aangemaakt op', 'Tekst'];
const row = (...cells: string[]): string =>
  `<row>${cells.map((text) => `<c t="str"><v>${text}</v></c>`).join('')}</row>`;
const ticket = (id: string, text = 'x'): string => row(id, '2024-01-31 10:00', text);

/** A workbook of one sheet with these rows as they stand. */
function workbook(
  rows: string,
  { before = '', after = '</sheetData></worksheet>', strings = '' } = {},
): File {
  const parts = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `${before}<worksheet><sheetData>${row(...HEADS)}${rows}${after}`,
    ...(strings === '' ? {} : { 'xl/sharedStrings.xml': strings }),
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return new File([new Uint8Array(zipSync(Object.fromEntries(files)))], 'x.xlsx');
}

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

it.each([
  [
    'entities that would become a billion words are text',
    () => {
      const before = `<!DOCTYPE a [<!ENTITY b "lol"><!ENTITY c "${'&b;'.repeat(10)}">]>`;
      return workbook(ticket('A', '&c;'), { before });
    },
    { counted: 1 },
  ],
  [
    'a cell longer than the database reads is refused, not its workbook',
    () => workbook(ticket('A') + ticket('B', 'y'.repeat(10 * MB)) + ticket('C')),
    { counted: 2 },
  ],
  [
    'a cell of 60 MB is no cell',
    () => workbook(ticket('A') + ticket('B', 'y'.repeat(60 * MB))),
    { refused: 'workbook_damaged' },
  ],
  [
    'a comment without an end',
    () => workbook(ticket('A'), { after: `<!-- ${'y'.repeat(60 * MB)}` }),
    { refused: 'workbook_damaged' },
  ],
  [
    'more rows than Excel has',
    () => workbook(ticket('A') + '<row/>'.repeat(1_050_000)),
    { refused: 'archive_too_large' },
  ],
  [
    'rows of one cell, in the last column',
    () => workbook(ticket('A') + '<row><c r="XFD1"><v>1</v></c></row>'.repeat(100_000)),
    { refused: 'too_wide' },
  ],
  [
    'one row of one cell in the last column, among others, is refused',
    () => workbook(ticket('A') + ticket('B') + '<row><c r="XFD1"><v>1</v></c></row>'),
    { counted: 2 },
  ],
  [
    'ranges that are joined over and over',
    () => {
      const merges = '<mergeCell ref="C2:C1048576"/>'.repeat(50_000);
      const rows = Array.from({ length: 20_000 }, (_, i) => ticket(`T${i}`)).join('');
      return workbook(rows, { after: `</sheetData><mergeCells>${merges}</mergeCells></worksheet>` });
    },
    { counted: 20_000 },
  ],
])('%s', async (_what, make, ending) => {
  expect(await importAnything(engine, [make()])).toEqual(ending);
});
