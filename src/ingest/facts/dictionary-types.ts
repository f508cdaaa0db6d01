import type { Engine } from '../../engine/engine.ts';
import { identifier } from '../sql-text.ts';
import type { BuildContext } from './build-context.ts';
import { makeDictionary } from './dictionary.ts';
import type { Places } from './places.ts';
import type { DictionaryTypes } from './ticket-sql.ts';

/** More distinct values than this are left as text. */
const LARGEST = 20_000;

/** Names of the ENUM types of a build, to be dropped with its tables. */
export function dictionaryTypeNames(suffix: string): Record<keyof DictionaryTypes, string> {
  return {
    category: identifier(`category_${suffix}`),
    group: identifier(`group_${suffix}`),
    agent: identifier(`agent_${suffix}`),
  };
}

/**
 * Makes the ENUM types of the DICTIONARY columns from the values of all parts; VARCHAR where there are none or too many. The dictionaries
 * get them, so that no row has to be looked up again.
 */
export async function makeDictionaryTypes(
  run: Engine['run'],
  names: DictionaryTypes,
  parts: readonly { context: BuildContext; places: Places }[],
): Promise<DictionaryTypes> {
  const categories: Source[] = [];
  const groups: Source[] = [];
  const agents: Source[] = [];
  for (const { context, places } of parts) {
    const { table } = await makeDictionary(context, 'category');
    if (table !== null) categories.push({ table, column: 'meaning' });
    const agent = await makeDictionary(context, 'agent');
    if (agent.table !== null) agents.push({ table: agent.table, column: 'meaning' });
    if (places.table !== null) groups.push({ table: places.table, column: 'name' });
  }
  return {
    category: await makeType(run, names.category, categories),
    group: await makeType(run, names.group, groups),
    agent: await makeType(run, names.agent, agents),
  };
}

interface Source {
  table: string;
  column: 'meaning' | 'name';
}

async function makeType(run: Engine['run'], name: string, sources: readonly Source[]): Promise<string> {
  if (sources.length === 0) return 'VARCHAR';
  const selects = sources.map(({ table, column }) => `SELECT ${column} AS v FROM ${table}`);
  const values = `SELECT DISTINCT v FROM (${selects.join(' UNION ALL ')}) WHERE v IS NOT NULL`;
  const [row] = await run<{ n: number }>(`SELECT count(*)::DOUBLE AS n FROM (${values})`);
  if (!row || row.n === 0 || row.n > LARGEST) return 'VARCHAR';
  await run(`CREATE TYPE ${name} AS ENUM (${values} ORDER BY v)`);
  for (const { table, column } of sources) await run(`ALTER TABLE ${table} ALTER ${column} TYPE ${name}`);
  return name;
}
