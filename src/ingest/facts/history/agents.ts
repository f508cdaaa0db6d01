import { columnOf, scratchTable } from '../build-context.ts';
import type { BuildContext } from '../build-context.ts';
import { distinctCells } from '../dictionary.ts';

/** Agents as numbers, to tell in a history whether another one was assigned. */
export interface Agents {
  /** Table (raw_value, agent_no) of every agent; 0 is nobody. */
  table: string;
  /** ` LEFT JOIN …` behind a FROM that has the raw table as `raw`. */
  join: string;
  /** The number as a column of that join: 0 for an empty cell, NULL where there is no agent column. */
  agent: string;
}

/** `more`: SQL of a column raw_value with agents that stand elsewhere, in the history of tickets. */
export async function makeAgents(context: BuildContext, more: string | null = null): Promise<Agents> {
  const { plan, tables, run } = context;
  const column = columnOf(plan, 'agent');
  const table = scratchTable(context, 'd_agent_no');
  const sources = [
    ...(column === null ? [] : [`SELECT ${column} AS raw_value FROM ${tables.raw}`]),
    ...(more === null ? [] : [more]),
  ];
  await run(
    `CREATE OR REPLACE TABLE ${table} AS
     SELECT raw_value, CASE WHEN cell IS NULL THEN 0 ELSE dense_rank() OVER (ORDER BY cell) END::INTEGER AS agent_no
     FROM ${distinctCells(sources.join(' UNION ALL '), plan.nullTokens)}`,
  );
  if (column === null) return { table, join: '', agent: 'NULL::INTEGER' };
  return {
    table,
    join: ` LEFT JOIN ${table} AS d_agent_no ON d_agent_no.raw_value = raw.${column}`,
    agent: 'coalesce(d_agent_no.agent_no, 0)',
  };
}
