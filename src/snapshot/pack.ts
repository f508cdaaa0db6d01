import { wilson } from '../kpi/statistics/wilson.ts';
import { SnapshotError } from './snapshot-error.ts';

/** Stands for a number that follows from two others, and names the columns of a table. Nothing else of a snapshot is called that. */
const SIGN = '=';

/**
 * A JSON value in fewer characters, which compress better. A list of alike objects is the table
 * `{"=": [names], "columns": [[…], …]}`; what follows from numerator and n (the value of a rate and its 95 % interval) is `"="`.
 * {@link unpack} gives the same value back, to the last digit.
 */
export function pack(value: unknown): unknown {
  if (Array.isArray(value)) return packList(value);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(withoutDerived(value)).map(([key, part]) => [key, pack(part)]));
}

/** The value that was packed. Throws SnapshotError (`damaged`) for tables that are none. */
export function unpack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpack);
  if (!isObject(value)) return value;
  if (Object.hasOwn(value, SIGN)) return unpackTable(value);
  return withDerived(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unpack(part)])));
}

function packList(list: readonly unknown[]): unknown {
  const objects = list.filter(isObject);
  const names = Object.keys(objects[0] ?? {});
  const isTable = list.length > 1 && objects.length === list.length && names.length > 0;
  if (!isTable || !objects.every((object) => hasNames(object, names))) return list.map(pack);
  const rows = objects.map(withoutDerived);
  return { [SIGN]: names, columns: names.map((name) => rows.map((row) => pack(row[name]))) };
}

function unpackTable(table: Record<string, unknown>): unknown[] {
  const { [SIGN]: names, columns } = table;
  if (!isList(names) || !isList(columns) || names.length !== columns.length)
    throw new SnapshotError('damaged');
  const lists = columns.filter(isList);
  const length = lists[0]?.length ?? 0;
  if (lists.length !== columns.length || lists.some((list) => list.length !== length))
    throw new SnapshotError('damaged');
  return Array.from({ length }, (_, row) =>
    withDerived(Object.fromEntries(names.map((name, i) => [String(name), unpack(lists[i]?.[row])]))),
  );
}

function withoutDerived(object: Record<string, unknown>): Record<string, unknown> {
  const derived = derivedOf(object);
  if (derived === null) return object;
  return mapEntries(object, (name, part) => (derived.has(name) && derived.get(name) === part ? SIGN : part));
}

function withDerived(object: Record<string, unknown>): Record<string, unknown> {
  const derived = derivedOf(object);
  if (derived === null) return object;
  return mapEntries(object, (name, part) => (part === SIGN ? (derived.get(name) ?? part) : part));
}

/** What follows from numerator and n, by name; NULL where there are none. */
function derivedOf({ numerator, n }: Record<string, unknown>): ReadonlyMap<string, number> | null {
  if (typeof numerator !== 'number' || typeof n !== 'number' || n === 0) return null;
  const interval = wilson(numerator, n);
  return new Map([['value', numerator / n], ...(interval ? Object.entries(interval) : [])]);
}

function mapEntries(
  object: Record<string, unknown>,
  change: (name: string, part: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([name, part]) => [name, change(name, part)]));
}

function hasNames(object: Record<string, unknown>, names: readonly string[]): boolean {
  const own = Object.keys(object);
  return own.length === names.length && own.every((name, i) => name === names[i]);
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
