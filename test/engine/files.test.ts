import { afterEach, describe, expect, it } from 'vitest';
import { testEngine } from '../support/node-engine.ts';

const engine = await testEngine();
const OPTIONS = `header=true, all_varchar=true, auto_detect=false, delim=',', quote='"', escape='"'`;

describe('registered files', () => {
  afterEach(() => engine.dropFile('upload-2.csv'));

  it('can be read, replaced by another of the same size, dropped and registered again', async () => {
    const read = () =>
      engine.query(`SELECT * FROM read_csv('upload-2.csv', ${OPTIONS}, columns={'a': 'VARCHAR'})`);
    await engine.registerFile('upload-2.csv', new File(['a\néén\n'], 'first.csv'));
    expect(await read()).toEqual([{ a: 'één' }]);
    await engine.registerFile('upload-2.csv', new Blob(['a\ntwee\n']));
    expect(await read()).toEqual([{ a: 'twee' }]);
    await engine.registerFile('upload-2.csv', new Blob(['a\nvier\n']));
    expect(await read()).toEqual([{ a: 'vier' }]);
    await engine.dropFile('upload-2.csv');
    await expect(read()).rejects.toMatchObject({ code: 'sql' });
    await engine.registerFile('upload-2.csv', new Blob(['a\n5\n']));
    expect(await read()).toEqual([{ a: '5' }]);
  });

  it('dropping one that is not there is no error', async () => {
    await expect(engine.dropFile('upload-2.csv')).resolves.toBeUndefined();
  });

  it('leave what was refused for the next run to read', async () => {
    await engine.registerFile('upload-2.csv', new Blob(['a,b\n1,2\n3,4,5\n6,7\n']));
    await engine.run(`CREATE OR REPLACE TEMP TABLE files_rejects AS SELECT * FROM read_csv('upload-2.csv', ${OPTIONS},
      columns={'a': 'VARCHAR', 'b': 'VARCHAR'}, store_rejects=true)`);
    expect(await engine.run('SELECT a, b FROM files_rejects ORDER BY a')).toEqual([
      { a: '1', b: '2' },
      { a: '6', b: '7' },
    ]);
    const rejects = 'SELECT line, csv_line, error_type::VARCHAR AS reason FROM reject_errors';
    expect(await engine.run(rejects)).toEqual([{ line: 3, csv_line: '3,4,5', reason: 'TOO MANY COLUMNS' }]);
    await expect(engine.query(rejects)).rejects.toMatchObject({ code: 'sql' });
    await engine.run(
      'DROP TABLE files_rejects; DROP TABLE IF EXISTS reject_errors; DROP TABLE IF EXISTS reject_scans',
    );
  });

  it('can give an ENUM its values', async () => {
    await engine.registerFile('upload-2.csv', new Blob(['a\nL2\nL1\nL2\n']));
    await engine.query(`CREATE TYPE files_line AS ENUM (
      SELECT DISTINCT a FROM read_csv('upload-2.csv', ${OPTIONS}, columns={'a': 'VARCHAR'}) ORDER BY a)`);
    expect(await engine.query('SELECT enum_range(NULL::files_line)::VARCHAR AS v')).toEqual([
      { v: '[L1, L2]' },
    ]);
    await engine.query('DROP TYPE files_line');
  });
});
