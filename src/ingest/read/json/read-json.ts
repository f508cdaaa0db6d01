import { ImportRefusal } from '../../inspection.ts';
import { createCsvWriter } from '../csv-writer.ts';
import type { Loadable } from '../loadable.ts';
import type { Quarantine } from '../quarantine.ts';
import type { ReadOptions } from '../read-chunks.ts';
import { flatten, isObject, withLongNumbersAsText } from './flatten.ts';
import { findShape } from './json-shape.ts';
import { readElements } from './read-elements.ts';

const MAX_COLUMNS = 1000;
/** Column for what an export with a key per record (`fields.1234`) has beyond the columns a table can reasonably have. */
const OVERFLOW = '…';

/**
 * A JSON export (UTF-8 without byte order mark) made loadable: an array, an object that wraps one, or NDJSON. Elements that are not
 * objects are refused ('not_an_object'). New keys append columns.
 * Throws ImportRefusal 'json_cut', 'json_invalid', 'json_no_tickets', 'no_rows'.
 */
export async function readJson(
  text: Blob,
  quarantine: Quarantine,
  options: ReadOptions = {},
): Promise<Loadable> {
  const shape = await findShape(text, { signal: options.signal });
  const columns = new Map<string, number>();
  const writer = createCsvWriter();
  let records = 0;
  await readElements(
    text,
    shape,
    (value, no, json) => {
      records = no;
      if (!isObject(value) || Array.isArray(value)) {
        quarantine.add({ row: no, value: json, reason: 'not_an_object' });
        return;
      }
      writer.add(toCells(withLongNumbersAsText(value, json), columns));
    },
    options,
  );
  if (records === 0) throw new ImportRefusal('no_rows');
  if (columns.size === 0) throw new ImportRefusal('json_no_tickets');
  const { layout, path } = shape;
  return {
    body: writer.toBlob(),
    delimiter: ',',
    columns: [...columns.keys()],
    records,
    format: { kind: 'json', layout, path },
  };
}

function toCells(value: object, columns: Map<string, number>): string[] {
  const cells: string[] = [];
  flatten(value, (path, text) => {
    const known = columns.get(path);
    if (known !== undefined || columns.size < MAX_COLUMNS) {
      const column = known ?? columns.size;
      columns.set(path, column);
      cells[column] = text;
    } else if (text !== '') {
      columns.set(OVERFLOW, MAX_COLUMNS);
      cells[MAX_COLUMNS] = `${cells[MAX_COLUMNS] ?? ''}${path}=${text}; `;
    }
  });
  return cells;
}
