import type { Engine } from '../../../src/engine/engine.ts';
import { FACT_COLUMNS } from '../../../src/kpi/facts.ts';

const FUNCTIONS = ['coalesce', 'greatest', 'list_contains'];

/** The columns that SQL names: what is in lower case outside text literals and parameters; the words of SQL are in capitals. */
export function columnsIn(sql: string): string[] {
  const bare = sql.replaceAll(/'[^']*'|\{\w+\}/gu, ' ');
  return [...bare.matchAll(/\b[a-z][a-z0-9_]*\b/gu)]
    .map(([name]) => name)
    .filter((name) => !FUNCTIONS.includes(name));
}

export function parametersIn(sql: string): string[] {
  return [...sql.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? '');
}

/** An empty table of facts, `no_tickets`, dictionaries as ENUMs as in a real one. */
export async function createEmptyFacts(engine: Engine): Promise<void> {
  const columns = Object.entries(FACT_COLUMNS).map(
    ([name, type]) => `${name} ${type === 'DICTIONARY' ? "ENUM('only')" : type}`,
  );
  await engine.query(`CREATE OR REPLACE TABLE no_tickets (${columns.join(', ')})`);
}

/** The types of expressions over {@link createEmptyFacts}, after the engine has run them. */
export async function describeSqlTypes(engine: Engine, expressions: readonly string[]): Promise<string[]> {
  const selected = expressions.map((sql, i) => {
    const filled = sql.replaceAll('{not_for_line_1}', `['x']::VARCHAR[]`).replaceAll(/\{\w+\}/gu, '1');
    return `${filled} AS e${i}`;
  });
  const query = `SELECT ${selected.join(', ')} FROM no_tickets`;
  await engine.query(query);
  const described = await engine.query<{ column_type: string }>(`DESCRIBE ${query}`);
  return described.map(({ column_type }) => column_type);
}
