import { EngineError } from './engine-error.ts';
import type { Row, Value } from './engine.ts';

/** The part of an Arrow record batch that is read here; a structural type, so that Arrow itself is not a dependency. */
export interface Batch {
  numRows: number;
  schema: { fields: readonly { name: string; type: { typeId: number; toString(): string } }[] };
  getChildAt(index: number): { get(row: number): unknown } | null;
}

/** Arrow type ids of what may leave the engine: null, integer, float, text, boolean, large text. */
const PLAIN_TYPES: ReadonlySet<number> = new Set([1, 2, 3, 5, 6, 20]);
const ENUM_TYPE = -1;

/**
 * Turns a batch into plain rows of the type the caller names, column by column. Integers of any width become doubles.
 * Throws an EngineError 'sql' that names the column for dates, intervals, lists, structs and blobs: cast them to text or a number.
 * A sent statement gives every ENUM value as NULL (https://github.com/duckdb/duckdb-wasm/issues/1548), so there an ENUM throws too.
 */
export function toRows<T extends Row>(batch: Batch, origin: 'query' | 'send'): T[] {
  // Object.create answers `any`: what the columns are is the word of whoever wrote the statement.
  const rows: T[] = Array.from({ length: batch.numRows }, () => Object.create(Object.prototype));
  batch.schema.fields.forEach(({ name, type }, index) => {
    const readable = PLAIN_TYPES.has(type.typeId) || (type.typeId === ENUM_TYPE && origin === 'query');
    if (!readable) throw unsupported(name, type.toString());
    const column = batch.getChildAt(index);
    rows.forEach((row: Row, at) => {
      row[name] = toValue(column?.get(at), name);
    });
  });
  return rows;
}

function toValue(value: unknown, column: string): Value {
  switch (typeof value) {
    case 'number':
    case 'string':
    case 'boolean':
      return value;
    case 'bigint':
      return Number(value);
    case 'undefined':
      return null;
    default:
      if (value === null) return null;
      throw unsupported(column, Object.prototype.toString.call(value));
  }
}

function unsupported(column: string, type: string): EngineError {
  return new EngineError(
    'sql',
    `Column "${column}" of type ${type} cannot be read here: cast it in the statement`,
  );
}
