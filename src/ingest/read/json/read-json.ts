import { ImportRefusal } from '../../inspection.ts';
import type { FileFormat } from '../../inspection.ts';
import type { HistorySpec } from '../../profiles/profile.ts';
import { shortName } from '../column-names.ts';
import { createCsvWriter, isTooLong } from '../csv-writer.ts';
import type { Loadable } from '../loadable.ts';
import type { Quarantine } from '../quarantine.ts';
import type { ReadOptions } from '../read-chunks.ts';
import { flatten, isObject, withLongNumbersAsText } from './flatten.ts';
import { createHistories } from './read-histories.ts';
import { findShape } from './json-shape.ts';
import { readElements } from './read-elements.ts';

type JsonFormat = Extract<FileFormat, { kind: 'json' }>;

const MAX_COLUMNS = 1000;
/** What is kept in the raw table of a list that was read as a history. */
const HISTORY_CHARS = 1000;
/** Column for what an export with a key per record (`fields.1234`) has beyond the columns a table can reasonably have. */
const OVERFLOW = '…';

/**
 * A JSON export (UTF-8 without byte order mark) made loadable: an array, an object that wraps one, or NDJSON. Elements that are not
 * objects are refused ('not_an_object'), lines of NDJSON that are not JSON ('bad_json'), and what is too long to be a ticket ('unreadable'). New keys append columns. The lists `specs`
 * names are read as histories ({@link createHistories}) and cut at 1,000 characters in their own column.
 * Throws ImportRefusal 'json_cut', 'json_invalid', 'json_no_tickets', 'no_rows'.
 */
export async function readJson(
  text: Blob,
  quarantine: Quarantine,
  specs: readonly HistorySpec[],
  options: ReadOptions = {},
): Promise<{ loadable: Loadable; format: Omit<JsonFormat, 'encoding'> }> {
  const { signal, onBytes } = options;
  const shape = await findShape(text, new Set(specs.map(({ list }) => list)), {
    signal,
    onBytes: onBytes && ((bytes) => onBytes(bytes / 2)),
  });
  const before = shape.layout === 'wrapped' ? text.size : 0;
  const histories = createHistories(specs);
  const columns = new Map<string, number>();
  const writer = createCsvWriter();
  let records = 0;
  const onElement = (value: unknown, no: number, json: string): void => {
    records = no;
    options.onRecords?.(1);
    if (!isObject(value) || Array.isArray(value)) {
      quarantine.add({ row: no, value: json, reason: value === undefined ? 'bad_json' : 'not_an_object' });
      return;
    }
    const ticket = withLongNumbersAsText(value, json);
    const cells = toCells(ticket, columns, histories.lists);
    if (isTooLong(cells)) {
      quarantine.add({ row: no, value: json, reason: 'unreadable' });
      return;
    }
    histories.read(ticket, no);
    writer.add(cells);
  };
  const onTooLong = (no: number, start: string): void => {
    records = no;
    options.onRecords?.(1);
    quarantine.add({ row: no, value: start, reason: 'unreadable' });
  };
  await readElements(
    text,
    shape,
    { onElement, onTooLong },
    {
      ...options,
      onBytes: onBytes && ((bytes) => onBytes(before > 0 ? (before + bytes) / 2 : bytes)),
    },
  );
  if (records === 0) throw new ImportRefusal('no_rows');
  if (columns.size === 0) throw new ImportRefusal('json_no_tickets');
  const { layout, path } = shape;
  return {
    loadable: {
      body: writer.toBlob(),
      cuts: writer.cuts,
      delimiter: ',',
      columns: [...columns.keys()],
      records,
      events: histories.toCsv(),
    },
    format: { kind: 'json', layout, path },
  };
}

function toCells(value: object, columns: Map<string, number>, lists: ReadonlySet<string>): string[] {
  const cells: string[] = [];
  flatten(value, (path, whole) => {
    const text = lists.has(path) ? whole.slice(0, HISTORY_CHARS) : whole;
    const name = path === OVERFLOW ? `${OVERFLOW} (2)` : shortName(path);
    const known = columns.get(name);
    if (known !== undefined || columns.size < MAX_COLUMNS) {
      const column = known ?? columns.size;
      columns.set(name, column);
      // Two keys that are the same in their first 500 characters.
      cells[column] = cells[column] === undefined ? text : `${cells[column]}; ${text}`;
    } else if (text !== '') {
      columns.set(OVERFLOW, MAX_COLUMNS);
      cells[MAX_COLUMNS] = `${cells[MAX_COLUMNS] ?? ''}${name}=${text}; `;
    }
  });
  return cells;
}
