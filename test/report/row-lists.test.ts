import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import type { Dataset } from '../../src/ingest/dataset.ts';
import { dropDataset } from '../../src/ingest/import.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { kpiContext } from '../../src/report/compute.ts';
import type { RowList } from '../../src/report/row-list.ts';
import { readNeighbours, readRows, type ListView } from '../../src/report/row-lists.ts';
import { buildOne, inspectOne } from '../support/import-one.ts';
import { testEngine } from '../support/node-engine.ts';

interface Made {
  row: number;
  id: string;
  title: string;
  opened: string;
  minutes: number | null;
  group: string;
}

const TITLES = [
  '100% vol',
  '1000 vol',
  "O'Neill belt",
  'Ünder de TAFEL',
  'under_score',
  '',
  'printer',
  'Printer',
];
const day = (n: number) => `2025-03-${String(1 + (n % 27)).padStart(2, '0')}`;
const two = (n: number) => String(n).padStart(2, '0');

/** 260 tickets, many alike, numbered without zeros in front so that text and size sort differently. */
const MADE: Made[] = Array.from({ length: 260 }, (_, index) => ({
  row: index + 1,
  id: String((index * 37) % 263),
  title: TITLES[(index * 5) % TITLES.length] ?? '',
  opened: `${day(index * 11)} ${two(index % 24)}:${two((index * 7) % 60)}`,
  minutes: index % 6 === 0 ? null : (index * 13) % 40,
  group: ['Servicedesk', 'Beheer 2e lijn', ''][index % 3] ?? '',
}));

function resolvedAt({ opened, minutes }: Made): string {
  if (minutes === null) return '';
  const ms = Date.parse(`${opened.replace(' ', 'T')}Z`) + minutes * 60_000;
  return new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
}

const HEADERS = ['Ticket ID', 'Subject', 'Created at', 'Resolved at', 'Group'];
const CSV = [HEADERS, ...MADE.map((one) => [one.id, one.title, one.opened, resolvedAt(one), one.group])]
  .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
  .join('\n');

const COUNTED: RowList = { kind: 'counted' };
let engine: Engine;
let dataset: Dataset;

beforeAll(async () => {
  engine = await testEngine();
  const inspection = await inspectOne(engine, new File([CSV], 'lijst.csv'));
  dataset = await buildOne(engine, inspection);
});
afterAll(() => dropDataset(engine, dataset));

const viewOf = (change: Partial<ListView>): ListView => ({
  list: COUNTED,
  sort: null,
  search: '',
  hidden: [],
  ...change,
});

async function read(change: Partial<ListView>, from = 0, count = MADE.length) {
  const context = kpiContext(dataset, NO_FILTER, DEFAULT_SETTINGS);
  const { rows, total } = await readRows(engine, dataset, context, viewOf(change), {
    from,
    count,
    columns: ['ticket_id', 'c1'],
  });
  return { total, numbers: rows.map((row) => Number(row['row_no'])), rows };
}

type Key = (one: Made) => number | string | null;

/** What has no value last, then by the keys, then by the row of the file. */
function ordered(keys: readonly Key[], descending: boolean): number[] {
  const compare = (a: Made, b: Made): number => {
    for (const key of keys) {
      const [x, y] = [key(a), key(b)];
      if (x === y) continue;
      if (x === null) return 1;
      if (y === null) return -1;
      return (x < y ? -1 : 1) * (descending ? -1 : 1);
    }
    return a.row - b.row;
  };
  return MADE.toSorted(compare).map(({ row }) => row);
}

const BY: Record<string, readonly Key[]> = {
  ticket_id: [({ id }) => Number(id)],
  created: [({ opened }) => opened],
  resolution_s: [({ minutes }) => minutes],
  group_current: [({ group }) => (group === '' ? null : group.toLowerCase())],
  row_no: [({ row }) => row],
  c1: [({ title }) => (title === '' ? null : title.toLowerCase())],
  c4: [({ group }) => (group === '' ? null : group.toLowerCase())],
};

it('every ticket is read', () => {
  expect(dataset.accounting.counted).toBe(MADE.length);
  expect(dataset.headers).toEqual(HEADERS);
});

describe('the order of a list', () => {
  it.each(Object.entries(BY))('by %s, both ways, is that of plain sorting', async (column, keys) => {
    for (const descending of [false, true]) {
      const { numbers } = await read({ sort: { column, descending } });
      expect(numbers).toEqual(ordered(keys, descending));
    }
  });

  it('is its own without a column, and with one that is not there', async () => {
    const own = ordered([({ opened }) => opened], false);
    for (const sort of [
      null,
      { column: 'c99', descending: true },
      { column: 'nonsense', descending: false },
    ]) {
      expect((await read({ sort })).numbers).toEqual(own);
    }
  });

  it('does not depend on the page that is asked for', async () => {
    const sort = { column: 'c1', descending: true };
    const pages = [];
    for (let from = 0; from < MADE.length; from += 48) pages.push(await read({ sort }, from, 48));
    expect(pages.flatMap(({ numbers }) => numbers)).toEqual((await read({ sort })).numbers);
    expect(new Set(pages.map(({ total }) => total))).toEqual(new Set([MADE.length]));
  });
});

const found = (text: string) =>
  MADE.filter((one) =>
    [one.id, one.title, one.opened, resolvedAt(one), one.group].some((cell) =>
      cell.toLowerCase().includes(text.toLowerCase()),
    ),
  ).map(({ row }) => row);

describe('the search of a list', () => {
  it.each(['100%', '%', '_', "o'neill", 'ünder', 'PRINTER', '2e LIJN', '17', '2025-03-05', '\\', "'; DROP"])(
    'for %s finds what contains it',
    async (search) => {
      const { numbers, total } = await read({ search, sort: { column: 'row_no', descending: false } });
      expect(numbers).toEqual(found(search));
      expect(total).toBe(numbers.length);
    },
  );

  it('finds something and leaves something', () => {
    for (const text of ['%', 'printer', '17']) {
      expect(found(text).length).toBeGreaterThan(0);
      expect(found(text).length).toBeLessThan(MADE.length);
    }
  });

  it('keeps the order, and passes over what is hidden', async () => {
    const sort = { column: 'ticket_id', descending: true };
    const wanted = new Set(found('printer'));
    const inOrder = ordered(BY['ticket_id'] ?? [], true).filter((row) => wanted.has(row));
    expect((await read({ search: 'printer', sort })).numbers).toEqual(inOrder);
    expect((await read({ search: 'printer', hidden: [1] })).total).toBe(0);
    expect((await read({ sort: { column: 'c1', descending: true }, hidden: [1] })).numbers).toEqual(
      (await read({})).numbers,
    );
  });

  it('goes through the rows of the file too', async () => {
    const { numbers } = await read({ list: { kind: 'rows' }, search: "o'neill" });
    expect(numbers).toEqual(found("o'neill"));
  });
});

it('shows the columns that are asked for', async () => {
  const { rows } = await read({ sort: { column: 'row_no', descending: false } }, 4, 3);
  expect(rows.map((row) => [row['ticket_id'], row['c1']])).toEqual(
    MADE.slice(4, 7).map(({ id, title }) => [id, title === '' ? null : title]),
  );
});

it('knows the neighbours of a row in the list as it is looked at', async () => {
  const context = kpiContext(dataset, NO_FILTER, DEFAULT_SETTINGS);
  const sort = { column: 'resolution_s', descending: true };
  const order = ordered(BY['resolution_s'] ?? [], true);
  for (const pos of [0, 1, 100, order.length - 1]) {
    expect(await readNeighbours(engine, dataset, context, viewOf({ sort }), order[pos] ?? 0)).toEqual({
      pos,
      total: order.length,
      previous: order[pos - 1] ?? null,
      next: order[pos + 1] ?? null,
    });
  }
  expect(await readNeighbours(engine, dataset, context, viewOf({ search: 'printer' }), 3)).toBeNull();
});

it('gives up the listing before the one it holds', async () => {
  await read({ search: 'a' });
  await read({ search: 'b' });
  await read({ search: 'c' });
  const [tables] = await engine.query<{ n: number }>(
    "SELECT count(*)::INTEGER AS n FROM duckdb_tables() WHERE table_name LIKE 'listing_%'",
  );
  expect(tables?.n).toBe(1);
});
