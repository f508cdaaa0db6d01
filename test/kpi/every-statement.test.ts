import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Row, Value } from '../../src/engine/engine.ts';
import { openNativeEngine, type NativeEngine } from '../bench/native-engine.ts';
import { testEngine } from '../support/node-engine.ts';
import { askEverything, recording, type Statement } from './recorded-statements.ts';

/** What stands before a bracket in SQL and is no function; `lines` and `shares` are tables that statements give names to their columns. */
const NO_FUNCTIONS = new Set(
  `all and as between by case coalesce cube else end enum exists filter from grouping having in exclude replace columns lateral index interval into is join like limit not
  on or over partition rollup select sets table then union using values when where with within materialized
  lines shares`.split(/\s+/),
);

/** Functions over windows are part of the language and on no list. */
const OVER_WINDOWS = new Set(['first_value', 'lag', 'last_value', 'lead', 'row_number']);

/** In the core, but they read the clock or the machine, which no figure may depend on. */
const CLOCKS =
  /^(now|today|current_\w+|get_current_\w+|transaction_timestamp|random|uuid|gen_random_uuid|version|getenv)$/;

/** In the core by name, but they answer or take an instant with a time zone, which asks for an extension. */
const ZONED = /^(timezone|timezone_hour|timezone_minute|to_timestamp|make_timestamptz|age)$/;

/** Types and words that ask for the extension of time zones and languages, or read files. */
const WORDS = [
  /\bTIMESTAMPTZ\b/i,
  /\bTIMETZ\b/i,
  /\bWITH\s+TIME\s+ZONE\b/i,
  /\bAT\s+TIME\s+ZONE\b/i,
  /\bCOLLATE\b/i,
  /\bCURRENT_(DATE|TIME|TIMESTAMP)\b/i,
  /->/,
  /\bJSON\b/i,
  /\.parquet\b/i,
];

let core: Set<string>;
let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
  // Only the core is linked into the engine of the browser: what it knows without loading anything is what it has.
  const functions = await engine.query<{ name: string }>(
    'SELECT DISTINCT function_name AS name FROM duckdb_functions()',
  );
  core = new Set(functions.map(({ name }) => name));
});

/** What of a statement is not in the core of DuckDB, or reads the clock. */
function foreign(sql: string): string[] {
  const bare = sql.replaceAll(/'(?:[^']|'')*'/g, "''").replaceAll(/"(?:[^"]|"")*"/g, '""');
  const called = [...bare.matchAll(/([A-Za-z_]\w*)\s*\(/g)].map(([, name = '']) => name.toLowerCase());
  const unknown = called.filter(
    (name) =>
      !core.has(name) && !NO_FUNCTIONS.has(name) && !OVER_WINDOWS.has(name) && !isDefinedIn(bare, name),
  );
  return [
    ...unknown,
    ...called.filter((name) => CLOCKS.test(name) || ZONED.test(name)),
    ...WORDS.flatMap((word) => bare.match(word)?.[0] ?? []),
  ];
}

/** A table of the statement itself, a type or a table that it makes. */
function isDefinedIn(sql: string, name: string): boolean {
  return new RegExp(`(\\bWITH\\s+|,\\s*|\\bTABLE\\s+|\\bINTO\\s+)${name}(\\s*\\(|\\s+AS\\b)`, 'i').test(sql);
}

/** Rows in an order of their own; numbers to twelve digits, as sums in another order differ beyond. */
function comparable(rows: readonly Row[]): string[] {
  const plain = (value: Value): Value =>
    typeof value === 'number' ? Number(value.toPrecision(12)) + 0 : value;
  return rows
    .map((row) => JSON.stringify(Object.entries(row).map(([name, value]) => [name, plain(value)])))
    .toSorted();
}

describe('every statement about KPIs', () => {
  let statements: readonly Statement[];
  let native: NativeEngine;
  beforeAll(async () => {
    const record = recording(engine);
    await askEverything(record.engine, 'every_statement');
    statements = record.statements;
    native = await openNativeEngine();
  }, 120_000);
  afterAll(() => native.close());

  it('needs the core of DuckDB alone, and no clock', () => {
    const found = new Map(
      statements.flatMap(({ sql }) => foreign(sql).map((what) => [what, sql.slice(0, 300)] as const)),
    );
    expect([...found]).toEqual([]);
    expect(statements.length).toBeGreaterThan(500);
  });

  it('has a plan without a type or a function of an extension', () => {
    const plans = statements.flatMap(({ plan }) => plan ?? []);
    expect(plans.filter((plan) => /WITH TIME ZONE|\bTIMESTAMPTZ\b|\bicu_|\bjson/i.test(plan))).toEqual([]);
    expect(plans.length).toBeGreaterThan(500);
  });

  it('is answered by native DuckDB with the same rows', async () => {
    let compared = 0;
    for (const { sql, rows } of statements) {
      const other = await native.query(sql);
      if (!/^(SELECT|WITH)\b/.test(sql)) continue;
      expect([sql, ...comparable(other)]).toEqual([sql, ...comparable(rows)]);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(500);
  }, 120_000);
});

describe('the search finds', () => {
  it.each([
    ['a time zone', `SELECT timezone('Europe/Amsterdam', make_timestamp(created_local)) FROM t`],
    ['a zone in words', 'SELECT x AT TIME ZONE $z FROM t'],
    ['a type with a zone', 'SELECT created::TIMESTAMPTZ FROM t'],
    ['JSON', `SELECT json_extract(x, '$.a') FROM t`],
    ['JSON by an arrow', `SELECT x ->> 'a' FROM t`],
    ['a file', `SELECT * FROM read_parquet('x')`],
    ['the clock', 'SELECT now() - created FROM t'],
    ['the date', 'SELECT current_date FROM t'],
    ['a language', 'SELECT name COLLATE nl FROM t'],
    ['a function nobody knows', 'SELECT open_minutes(a, b) FROM t'],
  ])('%s', (_, sql) => {
    expect(foreign(sql)).not.toEqual([]);
  });

  it('nothing where there is nothing, also not in texts', () => {
    expect(
      foreign(
        `WITH a AS (SELECT sum(n) AS n FROM t WHERE name IN ('now()', 'it''s json_x()')) SELECT max(n) FROM a`,
      ),
    ).toEqual([]);
  });
});
