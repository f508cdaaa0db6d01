import type { HistorySpec } from '../../profiles/profile.ts';
import { createCsvWriter } from '../csv-writer.ts';
import { isObject, leafText } from './flatten.ts';

type Path = readonly string[];

interface Spec {
  ts: Path;
  actor: Path | null;
  changes: Path | null;
  field: Path | string;
  from: Path | null;
  to: Path | null;
  arrow: string | null;
  only: { path: Path; values: ReadonlySet<string> }[];
}

interface HistoryList {
  path: Path;
  specs: Spec[];
}

export interface Histories {
  /** Paths of the lists, as {@link flatten} names them. */
  lists: ReadonlySet<string>;
  /** Takes the events out of the ticket with this number. */
  read(ticket: object, rowNo: number): void;
  /** row_no, seq, ts, actor, field, from_value, to_value; NULL when there were none. */
  toCsv(): Blob | null;
}

/**
 * Reads the lists inside JSON tickets that tell their history. All lists that are there are read, the newest element last (seq) also where
 * a tool writes it first, each element in its order; a spec that two tools share is read once. Values are text as in the raw table; a change without a field name is left out.
 */
export function createHistories(specs: readonly HistorySpec[]): Histories {
  const lists = new Map<string, HistoryList>();
  for (const spec of new Map(specs.map((one) => [JSON.stringify(one), one])).values()) {
    const list = lists.get(spec.list) ?? { path: spec.list.split('.'), specs: [] };
    list.specs.push(compile(spec));
    lists.set(spec.list, list);
  }
  const writer = createCsvWriter();
  return {
    lists: new Set(lists.keys()),
    read(ticket, rowNo) {
      let seq = 0;
      for (const { path, specs: readers } of lists.values()) {
        const list = valueAt(ticket, path);
        if (!Array.isArray(list)) continue;
        for (const element of oldestFirst(list, readers))
          for (const spec of readers)
            for (const event of eventsOf(element, spec)) writer.add([String(rowNo), String(++seq), ...event]);
      }
    },
    toCsv: () => (writer.records > 0 ? writer.toBlob() : null),
  };
}

/** Moments alone do not order what happened within one second: the list's own direction does. */
function oldestFirst(list: readonly unknown[], specs: readonly Spec[]): readonly unknown[] {
  const moments = (element: unknown): string[] =>
    specs.map(({ ts }) => textAt(element, ts)).filter((text) => text !== '');
  const [first] = moments(list[0]);
  const [last] = moments(list.at(-1));
  return first !== undefined && last !== undefined && isLater(first, last) ? list.toReversed() : list;
}

/** Whether a moment, ISO or a number, is later than another one of the same list; other forms do not tell. */
function isLater(one: string, other: string): boolean {
  if (NUMBER.test(one) && NUMBER.test(other)) return Number(one) > Number(other);
  return ISO.test(one) && ISO.test(other) && one.slice(0, 19) > other.slice(0, 19);
}

const NUMBER = /^\d+(\.\d+)?$/;
const ISO = /^\d{4}-\d\d-\d\d/;

function compile(spec: HistorySpec): Spec {
  const path = (text: string | undefined): Path | null => text?.split('.') ?? null;
  return {
    ts: spec.ts.split('.'),
    actor: path(spec.actor),
    changes: path(spec.changes),
    field: 'name' in spec.field ? spec.field.name : spec.field.path.split('.'),
    from: path(spec.from),
    to: path(spec.to),
    arrow: spec.arrow ?? null,
    only: (spec.only ?? []).map((rule) => ({
      path: rule.path.split('.'),
      values: new Set(rule.values.map((value) => value.toLowerCase())),
    })),
  };
}

/** ts, actor, field, from_value, to_value of each change in an element of a list. */
function eventsOf(element: unknown, spec: Spec): string[][] {
  const inside = spec.changes ? valueAt(element, spec.changes) : [element];
  if (!Array.isArray(inside)) return [];
  const events: string[][] = [];
  for (const change of inside) {
    const field = typeof spec.field === 'string' ? spec.field : textAt(change, spec.field);
    if (field === '') continue;
    if (spec.only.some(({ path, values }) => !values.has(textAt(change, path).toLowerCase()))) continue;
    const [from, to] = valuesOf(change, spec);
    events.push([textAt(element, spec.ts), textAt(element, spec.actor), field, from, to]);
  }
  return events;
}

function valuesOf(change: unknown, spec: Spec): [from: string, to: string] {
  const to = textAt(change, spec.to);
  const arrow = spec.arrow === null ? -1 : to.indexOf(spec.arrow);
  if (spec.arrow === null || arrow < 0) return [textAt(change, spec.from), to];
  return [to.slice(0, arrow).trim(), to.slice(arrow + spec.arrow.length).trim()];
}

function textAt(value: unknown, path: Path | null): string {
  return path ? leafText(valueAt(value, path)) : '';
}

/** Own properties only: a key may be called `toString` or `constructor`. */
function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const key of path) {
    if (!isObject(current) || !Object.hasOwn(current, key)) return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}
