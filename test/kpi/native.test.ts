import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Row, Value } from '../../src/engine/engine.ts';
import { openNativeEngine, type NativeEngine } from '../bench/native-engine.ts';
import { testEngine } from '../support/node-engine.ts';
import { askEverything, recording } from './recorded-statements.ts';

let native: NativeEngine;
beforeAll(async () => {
  native = await openNativeEngine();
});
afterAll(() => native.close());

/** Rows in an order of their own; numbers to twelve digits, as sums in another order differ beyond. */
function comparable(rows: readonly Row[]): string[] {
  const plain = (value: Value): Value =>
    typeof value === 'number' ? Number(value.toPrecision(12)) + 0 : value;
  return rows
    .map((row) => JSON.stringify(Object.entries(row).map(([name, value]) => [name, plain(value)])))
    .toSorted();
}

it('native DuckDB answers every statement about KPIs with the same rows', async () => {
  const { engine, statements } = recording(await testEngine());
  await askEverything(engine, 'native_test');
  let compared = 0;
  for (const { sql, rows } of statements) {
    const other = await native.query(sql);
    if (!/^(SELECT|WITH)\b/.test(sql)) continue;
    expect([sql, ...comparable(other)]).toEqual([sql, ...comparable(rows)]);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(500);
}, 120_000);
