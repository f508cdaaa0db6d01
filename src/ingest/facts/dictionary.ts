import type { Field, ImportPlan } from '../import-plan.ts';
import { columnOf, scratchTable } from './build-context.ts';
import type { BuildContext } from './build-context.ts';
import { distinctCellSql, flagSql } from './cell-sql.ts';
import { literal } from '../sql-text.ts';

/**
 * The distinct values of one raw column with what they mean, as a small table. Joining it costs a quarter of working
 * out the meaning row by row. The meaning of an empty cell is NULL.
 */
export interface Dictionary {
  /** (raw_value, meaning); NULL where the plan has no column for the field. */
  table: string | null;
  /** ` LEFT JOIN …` behind a FROM that has the raw table as `raw`. */
  join: string;
  /** The meaning as a column of that join. */
  meaning: string;
}

const TYPES = {
  status: 'VARCHAR',
  priority: 'TINYINT',
  channel: 'VARCHAR',
  category: 'VARCHAR',
  line: 'TINYINT',
  fcr_flag: 'BOOLEAN',
  sla_flag: 'BOOLEAN',
  active_flag: 'BOOLEAN',
} as const satisfies Partial<Record<Field, string>>;
type DictionaryField = keyof typeof TYPES;

/** Makes the dictionary of a field, once in a build; without a column for it the meaning is NULL. */
export function makeDictionary(context: BuildContext, field: DictionaryField): Promise<Dictionary> {
  const made = context.dictionaries.get(field) ?? make(context, field);
  context.dictionaries.set(field, made);
  return made;
}

async function make(context: BuildContext, field: DictionaryField): Promise<Dictionary> {
  const { plan, tables, run } = context;
  const column = columnOf(plan, field);
  if (column === null) return { table: null, join: '', meaning: `NULL::${TYPES[field]}` };
  const alias = `d_${field}`;
  const table = scratchTable(context, alias);
  await run(
    `CREATE OR REPLACE TABLE ${table} AS
     SELECT raw_value, (${MEANINGS[field](plan)})::${TYPES[field]} AS meaning
     FROM ${distinctCells(tables.raw, column, plan.nullTokens)}`,
  );
  return {
    table,
    join: ` LEFT JOIN ${table} AS ${alias} ON ${alias}.raw_value = raw.${column}`,
    meaning: `${alias}.meaning`,
  };
}

/**
 * SQL source of `raw_value`, `cell`: what a raw column holds, and the same as trimmed text, NULL for no value. Not filtered
 * on purpose: the engine would push a filter below the DISTINCT, and trim every row.
 */
export function distinctCells(table: string, column: string, nullTokens: readonly string[]): string {
  return `(SELECT raw_value, ${distinctCellSql('raw_value', nullTokens)} AS cell FROM (SELECT DISTINCT ${column} AS raw_value FROM ${table}))`;
}

const MEANINGS: Record<DictionaryField, (plan: ImportPlan) => string> = {
  status: (plan) => caseSql('lower(cell)', plan.status),
  priority: (plan) => caseSql('lower(cell)', plan.priority),
  channel: (plan) => caseSql('lower(cell)', plan.channel),
  line: (plan) => caseSql('cell', plan.lineOf),
  fcr_flag: () => flagSql('cell'),
  sla_flag: () => flagSql('cell'),
  active_flag: () => flagSql('cell'),
  category: () => 'cell',
};

/** A CASE over a map from text; NULL for what is not listed. */
export function caseSql(expr: string, map: Readonly<Record<string, string | number | null>>): string {
  const whens = Object.entries(map).flatMap(([key, value]) =>
    value === null ? [] : [`WHEN ${literal(key)} THEN ${typeof value === 'number' ? value : literal(value)}`],
  );
  return whens.length === 0 ? 'NULL' : `CASE ${expr} ${whens.join(' ')} END`;
}
