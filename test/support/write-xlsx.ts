import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { excelSerial, momentText } from './write-moment.ts';
import type { MomentStyle } from './write-moment.ts';
import type { Cell, Table } from './write-table.ts';

/** How a workbook is made. */
export interface XlsxDialect {
  kind: 'xlsx';
  strings: 'shared' | 'inline';
  /** Cells with a number and a format, or texts in the style of the dialect. */
  realDates: boolean;
  dateFormat: 22 | 'dd-mm-yyyy hh:mm' | '[$-413]d mmm yyyy h:mm' | 'm/d/yy h:mm AM/PM;@';
  /** A title and an empty row above the header. */
  title: boolean;
  /** A sheet with a remark behind the tickets. */
  secondSheet: boolean;
  /** Empty cells are written with a format, or not at all. */
  emptyCells: boolean;
  /** Cells carry their address (`B7`), or only their order. */
  addresses: boolean;
  /** Real dates count from 1904, as on old Macs. */
  from1904: boolean;
}

export const xlsxDialect: fc.Arbitrary<XlsxDialect> = fc.record({
  kind: fc.constant('xlsx'),
  strings: fc.constantFrom<XlsxDialect['strings']>('shared', 'inline'),
  realDates: fc.boolean(),
  dateFormat: fc.constantFrom<XlsxDialect['dateFormat']>(
    22,
    'dd-mm-yyyy hh:mm',
    '[$-413]d mmm yyyy h:mm',
    'm/d/yy h:mm AM/PM;@',
  ),
  title: fc.boolean(),
  secondSheet: fc.boolean(),
  emptyCells: fc.boolean(),
  addresses: fc.boolean(),
  from1904: fc.boolean(),
});

const DAYS_TO_1904 = 1462;
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook with the table on its first sheet, in bytes. */
export function writeXlsx(table: Table, moments: MomentStyle, dialect: XlsxDialect): Uint8Array<ArrayBuffer> {
  const strings: string[] = [];
  const title: Cell[][] = dialect.title ? [['Overzicht tickets'], []] : [];
  const sheets = [sheetXml([...title, table.headers, ...table.rows], moments, dialect, strings)];
  if (dialect.secondSheet)
    sheets.push(sheetXml([['Toelichting'], ['Gemaakt voor Zoë']], moments, dialect, strings));
  const names = ['Tickets & meer', 'Toelichting'];
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      <Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>
      ${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}
      <Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>
      <Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">
      <Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${dialect.from1904 ? ' date1904="1"' : ''}/><sheets>
      ${sheets.map((_, i) => `<sheet name="${escaped(names[i] ?? '')}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}
      </sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">
      ${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}
      <Relationship Id="rId8" Type="${OFFICE}/styles" Target="styles.xml"/>
      <Relationship Id="rId9" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': stylesXml(dialect.dateFormat),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="${strings.length}" uniqueCount="${strings.length}">${strings.map((text) => `<si>${textXml(text)}</si>`).join('')}</sst>`,
  };
  for (const [i, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${i + 1}.xml`] = sheet;
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(XML + text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(files)));
}

function sheetXml(
  rows: readonly (readonly Cell[])[],
  moments: MomentStyle,
  dialect: XlsxDialect,
  strings: string[],
): string {
  const written = rows.map((row, r) => {
    const cells = row.map((cell, c) => {
      const address = dialect.addresses ? ` r="${columnName(c)}${r + 1}"` : '';
      return cellXml(cell, address, moments, dialect, strings);
    });
    return `<row${dialect.addresses ? ` r="${r + 1}"` : ''}>${cells.join('')}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${written.join('')}</sheetData></worksheet>`;
}

function cellXml(
  cell: Cell,
  address: string,
  moments: MomentStyle,
  dialect: XlsxDialect,
  strings: string[],
): string {
  if (cell === null) return dialect.emptyCells || !dialect.addresses ? `<c${address} s="1"/>` : '';
  if (typeof cell === 'number') return `<c${address}><v>${cell}</v></c>`;
  if (typeof cell === 'object') {
    if (dialect.realDates) {
      const days = excelSerial(cell.moment) - (dialect.from1904 ? DAYS_TO_1904 : 0);
      return `<c${address} s="2"><v>${days}</v></c>`;
    }
    const text = momentText(cell.moment, moments);
    if (isNumber(moments)) return `<c${address}><v>${text}</v></c>`;
    return stringXml(text, address, dialect, strings);
  }
  return stringXml(cell, address, dialect, strings);
}

function isNumber(moments: MomentStyle): boolean {
  return moments === 'excel serial' || moments.startsWith('epoch');
}

function stringXml(text: string, address: string, { strings: kind }: XlsxDialect, strings: string[]): string {
  if (kind === 'inline') return `<c${address} t="inlineStr"><is>${textXml(text)}</is></c>`;
  const known = strings.indexOf(text);
  const index = known >= 0 ? known : strings.push(text) - 1;
  return `<c${address} t="s"><v>${index}</v></c>`;
}

/** Every third text in two runs, as one in which a word is bold. */
function textXml(text: string): string {
  const run = (part: string): string => `<t xml:space="preserve">${escaped(part)}</t>`;
  if (text.length < 3 || text.length % 3 !== 0) return run(text);
  return `<r>${run(text.slice(0, 2))}</r><r><rPr><b/></rPr>${run(text.slice(2))}</r>`;
}

function stylesXml(dateFormat: XlsxDialect['dateFormat']): string {
  const id = typeof dateFormat === 'number' ? dateFormat : 170;
  const own =
    typeof dateFormat === 'number'
      ? ''
      : `<numFmts count="1"><numFmt numFmtId="170" formatCode="${escaped(dateFormat)}"/></numFmts>`;
  const format = (n: number): string =>
    `<xf numFmtId="${n}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  return `<styleSheet xmlns="${MAIN}">${own}<fonts count="1"><font/></fonts><fills count="1"><fill/></fills>
    <borders count="1"><border/></borders><cellStyleXfs count="1">${format(0)}</cellStyleXfs>
    <cellXfs count="3">${format(0)}${format(0)}${format(id)}</cellXfs></styleSheet>`;
}

/** A, B … Z, AA … */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;');
}
