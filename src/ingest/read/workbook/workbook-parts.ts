import { XmlScanner, attribute } from './xml-scanner.ts';
import type { XmlHandler } from './xml-scanner.ts';
import { builtInKind, codeKind } from './number-format.ts';
import type { NumberKind } from './number-format.ts';

/** A part of a workbook that is read piece by piece: feed it, end it, take the result. */
export interface PartReader<T> {
  feed(bytes: Uint8Array): void;
  end(): T;
}

export function partReader<T>(handler: XmlHandler, result: () => T): PartReader<T> {
  const scanner = new XmlScanner(handler);
  return {
    feed: (bytes) => scanner.feed(bytes),
    end() {
      scanner.end();
      return result();
    },
  };
}

export interface SheetEntry {
  name: string;
  relation: string;
  visible: boolean;
}

/** xl/workbook.xml: its worksheets in order, and whether dates count from 1904. */
export function workbookReader(): PartReader<{ sheets: SheetEntry[]; is1904: boolean }> {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  return partReader(
    {
      open(name, attributes) {
        if (name === 'sheet') {
          sheets.push({
            name: attribute(attributes, 'name') ?? '',
            relation: attribute(attributes, 'id') ?? '',
            visible: (attribute(attributes, 'state') ?? 'visible') === 'visible',
          });
        } else if (name === 'workbookPr') {
          is1904 = ['1', 'true'].includes(attribute(attributes, 'date1904') ?? '');
        }
      },
      close: () => undefined,
      text: () => undefined,
    },
    () => ({ sheets, is1904 }),
  );
}

/** A .rels part: target by id. */
export function relationsReader(): PartReader<Map<string, string>> {
  const targets = new Map<string, string>();
  return partReader(
    {
      open(name, attributes) {
        if (name === 'Relationship')
          targets.set(attribute(attributes, 'Id') ?? '', attribute(attributes, 'Target') ?? '');
      },
      close: () => undefined,
      text: () => undefined,
    },
    () => targets,
  );
}

/** xl/styles.xml: the kind of number format of each cell style. */
export function stylesReader(): PartReader<NumberKind[]> {
  const codes = new Map<number, string>();
  const kinds: NumberKind[] = [];
  let inCellStyles = false;
  return partReader(
    {
      open(name, attributes) {
        if (name === 'cellXfs') inCellStyles = true;
        else if (name === 'numFmt')
          codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
        else if (name === 'xf' && inCellStyles) {
          const id = Number(attribute(attributes, 'numFmtId') ?? 0);
          const code = codes.get(id);
          kinds.push(code === undefined ? builtInKind(id) : codeKind(code));
        }
      },
      close(name) {
        if (name === 'cellXfs') inCellStyles = false;
      },
      text: () => undefined,
    },
    () => kinds,
  );
}

/** xl/sharedStrings.xml: the texts, those in several fonts joined, without reading aids (`rPh`). */
export function sharedStringsReader(): PartReader<string[]> {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inAid = false;
  return partReader(
    {
      open(name) {
        if (name === 'si') current = '';
        else if (name === 't') inText = !inAid;
        else if (name === 'rPh') inAid = true;
      },
      close(name) {
        if (name === 'si') strings.push(excelText(current));
        else if (name === 't') inText = false;
        else if (name === 'rPh') inAid = false;
      },
      text(text) {
        if (inText) current += text;
      },
    },
    () => strings,
  );
}

/** Characters XML cannot hold are written `_x000D_`. */
export function excelText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
