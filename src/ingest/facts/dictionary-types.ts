import type { BuildContext } from './build-context.ts';
import { makeDictionary } from './dictionary.ts';
import type { Places } from './places.ts';
import { identifier } from '../sql-text.ts';
import type { DictionaryTypes } from './ticket-sql.ts';

/** More distinct values than this are left as text. */
const LARGEST = 20_000;

/** Names of the ENUM types of a build, to be dropped with its tables. */
export function dictionaryTypeNames(suffix: string): Record<keyof DictionaryTypes, string> {
  return { category: identifier(`category_${suffix}`), group: identifier(`group_${suffix}`) };
}

/** Makes the ENUM types of the DICTIONARY columns from the values of this export; VARCHAR where there are none or too many. */
export async function makeDictionaryTypes(context: BuildContext, places: Places): Promise<DictionaryTypes> {
  const names = dictionaryTypeNames(context.suffix);
  const category = await makeDictionary(context, 'category');
  return {
    category: await makeType(context, names.category, category.table, 'meaning'),
    group: await makeType(context, names.group, places.table, 'name'),
  };
}

async function makeType(
  { run }: BuildContext,
  name: string,
  table: string | null,
  column: string,
): Promise<string> {
  if (table === null) return 'VARCHAR';
  const values = `SELECT DISTINCT ${column} AS v FROM ${table} WHERE ${column} IS NOT NULL`;
  const [row] = await run<{ n: number }>(`SELECT count(*)::DOUBLE AS n FROM (${values})`);
  if (!row || row.n === 0 || row.n > LARGEST) return 'VARCHAR';
  await run(`CREATE TYPE ${name} AS ENUM (${values} ORDER BY v)`);
  return name;
}
