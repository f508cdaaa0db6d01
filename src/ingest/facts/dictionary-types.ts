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

/** Makes the ENUM types of the DICTIONARY columns from the values of all parts; VARCHAR where there are none or too many. */
export async function makeDictionaryTypes(
  run: Engine['run'],
  names: DictionaryTypes,
  parts: readonly { context: BuildContext; places: Places }[],
): Promise<DictionaryTypes> {
  const categories: string[] = [];
  const groups: string[] = [];
  const agents: string[] = [];
  for (const { context, places } of parts) {
    const { table } = await makeDictionary(context, 'category');
    if (table !== null) categories.push(`SELECT meaning AS v FROM ${table}`);
    const agent = await makeDictionary(context, 'agent');
    if (agent.table !== null) agents.push(`SELECT meaning AS v FROM ${agent.table}`);
    if (places.table !== null) groups.push(`SELECT name AS v FROM ${places.table}`);
  }
  return {
    category: await makeType(run, names.category, categories),
    group: await makeType(run, names.group, groups),
    agent: await makeType(run, names.agent, agents),
  };
}

async function makeType(run: Engine['run'], name: string, sources: readonly string[]): Promise<string> {
  if (sources.length === 0) return 'VARCHAR';
  const values = `SELECT DISTINCT v FROM (${sources.join(' UNION ALL ')}) WHERE v IS NOT NULL`;
  const [row] = await run<{ n: number }>(`SELECT count(*)::DOUBLE AS n FROM (${values})`);
  if (!row || row.n === 0 || row.n > LARGEST) return 'VARCHAR';
  await run(`CREATE TYPE ${name} AS ENUM (${values} ORDER BY v)`);
  return name;
}
