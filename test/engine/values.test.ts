import { describe, expect, it } from 'vitest';
import { testEngine } from '../support/node-engine.ts';

const engine = await testEngine();

describe('values leave the engine as plain JavaScript', () => {
  const statement = `SELECT 1.50::DECIMAL(10,2) AS scaled, (-0.005)::DECIMAL(18,3) AS small, sum(x) AS huge, count(*) AS big,
    max(x)::TINYINT AS tiny, 4294967295::UINTEGER AS unsigned, 2.5::FLOAT AS float, 0.1::DOUBLE AS double,
    true AS yes, false AS no, NULL AS nothing, NULL::VARCHAR AS no_text, '' AS empty, 'Één ticket 𝄞 👩‍💻' AS text
    FROM (VALUES (1), (2), (39)) v(x)`;
  const expected = {
    scaled: 1.5,
    small: -0.005,
    huge: 42,
    big: 3,
    tiny: 39,
    unsigned: 4294967295,
    float: 2.5,
    double: 0.1,
    yes: true,
    no: false,
    nothing: null,
    no_text: null,
    empty: '',
    text: 'Één ticket 𝄞 👩‍💻',
  };

  it('from query', async () => {
    expect(await engine.query(statement)).toStrictEqual([expected]);
  });

  it('from run', async () => {
    expect(await engine.run(statement)).toStrictEqual([expected]);
  });

  it('over many batches, in order, with NULL in between', async () => {
    const rows = await engine.query(
      'SELECT range AS i, CASE WHEN range % 3 = 0 THEN NULL ELSE range::VARCHAR END AS t FROM range(10000)',
    );
    expect(rows).toHaveLength(10_000);
    expect(rows[0]).toEqual({ i: 0, t: null });
    expect(rows[2048]).toEqual({ i: 2048, t: '2048' });
    expect(rows[9999]).toEqual({ i: 9999, t: null });
  });

  it('answers no rows for an empty result and for the last statement of several', async () => {
    expect(await engine.query('SELECT 1 AS a WHERE false')).toEqual([]);
    const statements = 'CREATE OR REPLACE TABLE several AS SELECT 7 AS v; SELECT v FROM several';
    expect(await engine.query(statements)).toEqual([{ v: 7 }]);
    expect(await engine.run(`${statements}; DROP TABLE several; SELECT ';' AS w`)).toEqual([{ w: ';' }]);
  });

  it.each([
    ["DATE '2024-02-29'", /"v".*Date/],
    ["TIMESTAMP '2024-02-29 12:00:00'", /"v".*Timestamp/],
    ['INTERVAL 1 DAY', /"v".*Interval/],
    ['[1, 2]', /"v".*List/],
    ["{'a': 1}", /"v".*Struct/],
    ["'x'::BLOB", /"v".*Binary/],
  ])('refuses %s, naming the column', async (expression, message) => {
    await expect(engine.query(`SELECT 1 AS ok, ${expression} AS v`)).rejects.toMatchObject({
      code: 'sql',
      message: expect.stringMatching(message),
    });
  });

  it('reads an ENUM from query, and refuses it from run and stream, where the engine would answer NULL', async () => {
    const letters = `SELECT 'b'::ENUM('a', 'b') AS letter`;
    expect(await engine.query(letters)).toEqual([{ letter: 'b' }]);
    const refusal = { code: 'sql', message: expect.stringContaining('"letter"') };
    await expect(engine.run(letters)).rejects.toMatchObject(refusal);
    await expect(engine.stream(letters, () => undefined)).rejects.toMatchObject(refusal);
    expect(await engine.run(`SELECT letter::VARCHAR AS letter FROM (${letters})`)).toEqual([{ letter: 'b' }]);
  });
});
