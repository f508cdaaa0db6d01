import { describe, expect, it } from 'vitest';
import { testEngine } from '../support/node-engine.ts';

const engine = await testEngine();

describe('the engine reaches nothing but registered uploads', () => {
  it.each([
    "SELECT * FROM read_csv('https://example.com/tickets.csv')",
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM read_text('package.json')",
    "SELECT * FROM read_csv('upload-3.csv')",
    "SELECT * FROM glob('*')",
    "ATTACH 'other.db'",
    "ATTACH 'https://example.com/other.db'",
    "COPY (SELECT 1) TO 'out.csv'",
    "EXPORT DATABASE 'out'",
    'LOAD icu',
    "SELECT timezone('Europe/Amsterdam', TIMESTAMP '2024-01-01')",
    "SELECT date_trunc('day', now())",
    'SELECT current_date',
    "SELECT '{}'::JSON",
    "SELECT * FROM read_json('upload-0.csv')",
    "SET memory_limit = '3GB'",
    'SET enable_external_access = true',
    'SET autoload_known_extensions = true',
  ])('refuses %s and lives on', async (statement) => {
    await expect(engine.query(statement)).rejects.toMatchObject({ code: 'sql', sql: statement });
    expect(await engine.query('SELECT 6 * 7 AS answer')).toEqual([{ answer: 42 }]);
  });
});
