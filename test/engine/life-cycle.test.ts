import { describe, expect, it } from 'vitest';
import { createEngineHost } from '../../src/engine/create-engine-host.ts';
import { bootNodeEngine } from '../../src/engine/node-engine.ts';
import { testEngine } from '../support/node-engine.ts';

describe('memory', () => {
  it('counts what tables hold', async () => {
    const engine = await testEngine();
    const before = await engine.memory();
    // Random doubles do not compress: 8 bytes each.
    await engine.query('CREATE OR REPLACE TABLE held AS SELECT random() AS r FROM range(1000000)');
    const held = await engine.memory();
    await engine.query('DROP TABLE held');
    expect(held.limitBytes).toBe(2_500_000_000);
    expect(held.usedBytes - before.usedBytes).toBeGreaterThan(7_000_000);
    expect(held.usedBytes - before.usedBytes).toBeLessThan(30_000_000);
  });

  it('running out of it is told apart and survived', async () => {
    const engine = await bootNodeEngine();
    const tooBig = "CREATE TABLE too_big AS SELECT repeat('x', 1000000) AS t FROM range(3000)";
    await expect(engine.query(tooBig)).rejects.toMatchObject({ code: 'memory', sql: tooBig });
    await expect(engine.run(tooBig)).rejects.toMatchObject({ code: 'memory', sql: tooBig });
    expect(
      await engine.query("SELECT count(*) AS n FROM duckdb_tables() WHERE table_name = 'too_big'"),
    ).toEqual([{ n: 0 }]);
    await engine.close();
  });
});

describe('close', () => {
  it('makes every call reject as lost, also one that is under way', async () => {
    const engine = await bootNodeEngine();
    setTimeout(() => void engine.close(), 100);
    const running = engine.run('SELECT count(*) AS n FROM range(3000000000)');
    await expect(running).rejects.toMatchObject({ code: 'lost' });
    await expect(engine.query('SELECT 1')).rejects.toMatchObject({ code: 'lost' });
    await expect(engine.run('SELECT 1')).rejects.toMatchObject({ code: 'lost' });
    await expect(engine.stream('SELECT 1', () => undefined)).rejects.toMatchObject({ code: 'lost' });
    await expect(engine.memory()).rejects.toMatchObject({ code: 'lost' });
    await expect(engine.registerFile('upload-0.csv', new Blob(['a']))).rejects.toMatchObject({
      code: 'lost',
    });
  });
});

describe('the host', () => {
  it('boots once, and rebuilds to a fresh database of the next generation', async () => {
    const host = createEngineHost(bootNodeEngine);
    const states: string[] = [];
    const silence = host.subscribe(() => states.push(host.state));
    expect(host.state).toBe('idle');
    const [engine, same] = await Promise.all([host.engine(), host.engine()]);
    expect(same).toBe(engine);
    expect([host.state, host.generation]).toEqual(['ready', 0]);
    await engine.query('CREATE TABLE kept AS SELECT 1 AS v');

    const rebuilt = await host.rebuild();
    expect(rebuilt).not.toBe(engine);
    expect(host.generation).toBe(1);
    await expect(engine.query('SELECT 1')).rejects.toMatchObject({ code: 'lost' });
    await expect(rebuilt.query('SELECT v FROM kept')).rejects.toMatchObject({ code: 'sql' });
    expect(await host.engine()).toBe(rebuilt);
    expect(host.state).toBe('ready');

    await rebuilt.close();
    expect(host.state).toBe('ready');
    await expect(rebuilt.query('SELECT 1')).rejects.toMatchObject({ code: 'lost' });
    expect(host.state).toBe('failed');
    expect(states).toEqual(['booting', 'ready', 'booting', 'ready', 'failed']);
    await expect((await host.engine()).query('SELECT 1')).rejects.toMatchObject({ code: 'lost' });
    silence();
  });

  it('tells a failed boot, and tries again when asked again', async () => {
    let boots = 0;
    const host = createEngineHost(() => {
      boots += 1;
      return boots === 1 ? Promise.reject(new Error('no network')) : testEngine();
    });
    await expect(host.engine()).rejects.toMatchObject({ code: 'boot', cause: new Error('no network') });
    expect(host.state).toBe('failed');
    expect(await (await host.engine()).query('SELECT 3 AS n')).toEqual([{ n: 3 }]);
    expect([host.state, host.generation, boots]).toEqual(['ready', 0, 2]);
  });
});
