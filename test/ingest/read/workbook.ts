import { strToU8, zipSync } from 'fflate';

/** What stands in a cell: text, number, TRUE/FALSE, an error, or a number in a format (code or built-in id). NULL leaves it out. */
export type Cell =
  string | number | boolean | null | { error: string } | { number: number | string; format: string | number };

export interface WorkbookOptions {
  date1904?: boolean;
  /** Names of hidden sheets. */
  hidden?: readonly string[];
  /** Texts in the cells themselves instead of in the shared list. */
  inline?: boolean;
  /** Merged ranges of every sheet. */
  merges?: readonly string[];
}

/** An .xlsx workbook of sheets by name, as Excel lays it out. */
export function workbook(
  sheets: Record<string, readonly (readonly Cell[])[]>,
  { date1904 = false, hidden = [], inline = false, merges = [] }: WorkbookOptions = {},
): Uint8Array<ArrayBuffer> {
  const strings: string[] = [];
  const formats: (string | number)[] = [];
  const names = Object.keys(sheets);
  const cellXml = (cell: Cell, reference: string): string => {
    if (cell === null) return '';
    if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${Number(cell)}</v></c>`;
    if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
    if (typeof cell === 'string') {
      if (inline)
        return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
      return `<c r="${reference}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
    }
    if ('error' in cell) return `<c r="${reference}" t="e"><f>NA()</f><v>${escape(cell.error)}</v></c>`;
    const known = formats.indexOf(cell.format);
    const style = 1 + (known < 0 ? formats.push(cell.format) - 1 : known);
    return `<c r="${reference}" s="${style}"><v>${cell.number}</v></c>`;
  };
  const sheetXml = (rows: readonly (readonly Cell[])[]): string =>
    `<worksheet xmlns="x"><sheetData>${rows
      .map(
        (row, y) =>
          `<row r="${y + 1}">${row.map((cell, x) => cellXml(cell, `${letters(x)}${y + 1}`)).join('')}</row>`,
      )
      .join(
        '',
      )}</sheetData><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`;

  const parts: Record<string, string> = {
    '[Content_Types].xml': '<?xml version="1.0"?><Types/>',
    'xl/workbook.xml': `<?xml version="1.0"?><!-- x --><workbook xmlns:r="y"><workbookPr date1904="${Number(date1904)}"/><sheets>${names
      .map(
        (name, i) =>
          `<sheet name="${escape(name)}" sheetId="${i + 1}"${hidden.includes(name) ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`)
      .join('')}</Relationships>`,
  };
  for (const [i, name] of names.entries())
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheets[name] ?? []);
  parts['xl/sharedStrings.xml'] =
    `<sst>${strings.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('')}</sst>`;
  const id = (format: string | number, i: number): number => (typeof format === 'number' ? format : 164 + i);
  parts['xl/styles.xml'] = `<styleSheet><numFmts>${formats
    .map((format, i) =>
      typeof format === 'string'
        ? `<numFmt numFmtId="${id(format, i)}" formatCode="${escape(format)}"/>`
        : '',
    )
    .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
    .map((format, i) => `<xf numFmtId="${id(format, i)}"><alignment/></xf>`)
    .join('')}</cellXfs></styleSheet>`;
  return new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))),
  );
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
