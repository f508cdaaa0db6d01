import * as fc from 'fast-check';
import { encodeText } from './write-bytes.ts';
import type { TextEncoding } from './write-bytes.ts';
import { momentText } from './write-moment.ts';
import type { MomentStyle } from './write-moment.ts';
import type { Cell, Table } from './write-table.ts';

/** How an API or a tool writes JSON. The headers of a table are the paths of its values. */
export interface JsonDialect {
  kind: 'json';
  keys: 'flat' | 'nested';
  layout: 'array' | 'result' | 'data.items' | 'lines';
  encoding: TextEncoding;
  /** Keys without a value are null or left out. */
  nulls: 'null' | 'omitted';
  indented: boolean;
  /** Letters outside ASCII as `\u00e9`. */
  escaped: boolean;
  newline: '\n' | '\r\n';
}

export const jsonDialect: fc.Arbitrary<JsonDialect> = fc.record({
  kind: fc.constant('json'),
  keys: fc.constantFrom<JsonDialect['keys']>('flat', 'nested'),
  layout: fc.constantFrom<JsonDialect['layout']>('array', 'result', 'data.items', 'lines'),
  encoding: fc.constantFrom<TextEncoding>(
    'utf-8',
    'utf-8 with BOM',
    'utf-16le with BOM',
    'utf-16be with BOM',
    'windows-1252',
  ),
  nulls: fc.constantFrom<JsonDialect['nulls']>('null', 'omitted'),
  indented: fc.boolean(),
  escaped: fc.boolean(),
  newline: fc.constantFrom<JsonDialect['newline']>('\n', '\r\n'),
});

/** The table in bytes. */
export function writeJson(table: Table, moments: MomentStyle, dialect: JsonDialect): Uint8Array<ArrayBuffer> {
  const { newline, escaped, encoding } = dialect;
  const text = textOf(
    table.rows.map((row) => element(table.headers, row, moments, dialect)),
    dialect,
  ).replaceAll('\n', newline);
  return encodeText(escaped ? text.replaceAll(/[\u0080-\uffff]/g, escape) : text, encoding);
}

function textOf(elements: readonly object[], { layout, indented }: JsonDialect): string {
  const space = indented ? 2 : undefined;
  if (layout === 'result') return JSON.stringify({ result: elements }, null, space);
  if (layout === 'data.items') {
    const data = { total: elements.length, items: elements, next: null };
    return JSON.stringify({ ok: true, data }, null, space);
  }
  // One object on one line is a list of lines to nobody but its writer.
  if (layout === 'lines' && elements.length > 1) {
    return elements.map((one) => `${JSON.stringify(one)}\n`).join('');
  }
  return JSON.stringify(elements, null, space);
}

function element(
  headers: readonly string[],
  row: readonly Cell[],
  moments: MomentStyle,
  { nulls }: JsonDialect,
): object {
  const root = new Map<string, unknown>();
  for (const [i, header] of headers.entries()) {
    const value = valueOf(row[i] ?? null, moments);
    if (value === null && nulls === 'omitted') continue;
    const path = header.split('.');
    const key = path.pop() ?? '';
    let place = root;
    for (const step of path) {
      const next = place.get(step);
      const inner: Map<string, unknown> = next instanceof Map ? next : new Map();
      place.set(step, inner);
      place = inner;
    }
    place.set(key, value);
  }
  root.set('tags', ['a', 'b']);
  return plain(root);
}

function plain(map: ReadonlyMap<string, unknown>): object {
  return Object.fromEntries(
    [...map].map(([key, value]) => [key, value instanceof Map ? plain(value) : value]),
  );
}

function valueOf(cell: Cell, moments: MomentStyle): string | number | null {
  if (cell === null || typeof cell !== 'object') return cell;
  const text = momentText(cell.moment, moments);
  return moments.startsWith('epoch') ? Number(text) : text;
}

function escape(letter: string): string {
  return String.raw`\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
