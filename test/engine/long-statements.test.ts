import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/engine/engine.ts';
import { testEngine } from '../support/node-engine.ts';

const engine = await testEngine();
const LONG = 'SELECT range AS i, md5(range::VARCHAR) AS m FROM range(20000000) ORDER BY m';

describe('stream', () => {
  it('gives each of two streams asked for at once its own rows, all of them, in order', async () => {
    const collect = async (sql: string): Promise<{ rows: number; sum: number; inOrder: boolean }> => {
      const got = { rows: 0, sum: 0, inOrder: true };
      let previous = -1;
      await engine.stream(sql, (batch) => {
        for (const row of batch) {
          const i = Number(row.i);
          got.rows += 1;
          got.sum += i;
          got.inOrder &&= i > previous;
          previous = i;
        }
      });
      return got;
    };
    const both = await Promise.all([
      collect('SELECT range AS i FROM range(100000)'),
      collect('SELECT range AS i FROM range(1000000, 1050000)'),
    ]);
    expect(both).toEqual([
      { rows: 100_000, sum: 4_999_950_000, inOrder: true },
      { rows: 50_000, sum: 51_249_975_000, inOrder: true },
    ]);
  });

  it('waits for the reader, who may query meanwhile', async () => {
    let busy = 0;
    let batches = 0;
    await engine.stream('SELECT range AS i FROM range(20000)', async (rows) => {
      busy += 1;
      expect(busy).toBe(1);
      expect(await engine.query(`SELECT ${rows.length} AS n`)).toEqual([{ n: rows.length }]);
      busy -= 1;
      batches += 1;
    });
    expect(batches).toBeGreaterThan(2);
  });

  it('hands over the error of the reader as it is, and streams again', async () => {
    const mine = new RangeError('mine');
    await expect(
      engine.stream('SELECT range AS i FROM range(100000)', () => {
        throw mine;
      }),
    ).rejects.toBe(mine);
    const rows: Row[] = [];
    await engine.stream('SELECT range AS i FROM range(3)', (batch) => void rows.push(...batch));
    expect(rows).toEqual([{ i: 0 }, { i: 1 }, { i: 2 }]);
  });
});

describe('cancelling', () => {
  it('ends a running statement and leaves no table behind', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 200);
    const cancelled = engine.run(`CREATE TABLE long_table AS ${LONG}`, { signal: controller.signal });
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
    await expect(engine.query('SELECT count(*) FROM long_table')).rejects.toMatchObject({ code: 'sql' });
    expect(await engine.run('SELECT 1 AS alive')).toEqual([{ alive: 1 }]);
  });

  it('ends a stream after the batch that is being read', async () => {
    const controller = new AbortController();
    let seen = 0;
    const cancelled = engine.stream(
      'SELECT range AS i FROM range(1000000)',
      (rows) => {
        seen += rows.length;
        controller.abort();
      },
      { signal: controller.signal },
    );
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
    await engine.stream('SELECT 1 AS i', () => undefined);
    expect(seen).toBeGreaterThan(0);
    expect(seen).toBeLessThan(100_000);
  });

  it('does not start what was cancelled while it waited', async () => {
    const controller = new AbortController();
    const before = engine.run('CREATE OR REPLACE TABLE waited AS SELECT 1 AS v');
    const cancelled = engine.run('INSERT INTO waited VALUES (2)', { signal: controller.signal });
    controller.abort();
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
    await before;
    expect(await engine.query('SELECT v FROM waited')).toEqual([{ v: 1 }]);
    await engine.query('DROP TABLE waited');
  });

  it('refuses a signal that was aborted before', async () => {
    await expect(engine.run('SELECT 1', { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });
});

describe('order', () => {
  it('is that of asking, over query and run, also when one fails', async () => {
    const first = engine.run('CREATE OR REPLACE TABLE ordered AS SELECT range AS i FROM range(1000000)');
    const failing = engine.query('SELECT nonsense');
    const second = engine.query('SELECT count(*) AS n FROM ordered');
    await expect(failing).rejects.toMatchObject({ code: 'sql' });
    expect(await second).toEqual([{ n: 1_000_000 }]);
    await first;
    await engine.query('DROP TABLE ordered');
  });
});

describe('queries asked at once', () => {
  it('have each their own answer, in order, around one that fails and a run', async () => {
    await engine.query('CREATE OR REPLACE TABLE counted (v INTEGER)');
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i): Promise<Row[]> => {
        if (i === 7) return engine.query('SELECT nonsense');
        if (i === 11) return engine.run('INSERT INTO counted VALUES (-1)');
        return engine.query(
          `INSERT INTO counted VALUES (${i}); SELECT ${i} AS i, count(*)::INTEGER AS n FROM counted`,
        );
      }),
    );
    const expected = answers.map((_, i) => (i === 11 ? [{ Count: 1 }] : [{ i, n: i < 7 ? i + 1 : i }]));
    expect(answers.map((answer) => answer.status === 'fulfilled' && answer.value)).toEqual(
      expected.map((rows, i) => i !== 7 && rows),
    );
    expect(answers[7]).toMatchObject({ reason: { code: 'sql' } });
    await engine.query('DROP TABLE counted');
  });
});

describe('a question', () => {
  const ENDLESS = 'SELECT count(*) AS n FROM range(100000000000000)';
  const SMALL = "SELECT v, NULL AS none, v::ENUM('b', 'a') AS word FROM (VALUES ('b'), ('a'), ('b')) AS t(v)";

  it('that is taken back while it waits is not started', async () => {
    const controller = new AbortController();
    await engine.query('CREATE OR REPLACE TABLE asked AS SELECT 1 AS v');
    const before = engine.query('SELECT count(*) AS n FROM range(1000000)');
    const taken = [false, true].map((long) =>
      engine.query('INSERT INTO asked VALUES (2)', { signal: controller.signal, long }),
    );
    controller.abort();
    for (const question of taken) await expect(question).rejects.toMatchObject({ code: 'cancelled' });
    await before;
    expect(await engine.query('SELECT v FROM asked')).toEqual([{ v: 1 }]);
    await engine.query('DROP TABLE asked');
  });

  it('over much data is ended when it is taken back, and the next one is answered', async () => {
    const controller = new AbortController();
    const long = engine.query(ENDLESS, { signal: controller.signal, long: true });
    setTimeout(() => controller.abort(), 200);
    await expect(long).rejects.toMatchObject({ code: 'cancelled' });
    expect(await engine.query('SELECT 1 AS alive')).toEqual([{ alive: 1 }]);
  });

  it('over much data has the same answer as any other, twice', async () => {
    const { signal } = new AbortController();
    const rows = await engine.query(SMALL);
    expect(rows).toEqual(['b', 'a', 'b'].map((v) => ({ v, none: null, word: v })));
    expect(await engine.query(SMALL, { signal, long: true })).toEqual(rows);
    expect(await engine.query(SMALL, { signal, long: true })).toEqual(rows);
  });
});
