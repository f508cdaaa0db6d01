import type { BuildContext } from './build-context.ts';
import { columnOf, scratchTable } from './build-context.ts';
import { caseSql, distinctCells, makeDictionary } from './dictionary.ts';

/**
 * Where a ticket can be, as a number, so that histories are compared by number:
 * 4 × the number of the group (0: no group) + the line (0: none).
 */
export interface Places {
  /** Joins behind a FROM that has the raw table as `raw`. */
  joins: string;
  /** The place, as a column of those joins; NULL where the row names neither group nor line. */
  place: string;
  /** The group's name, likewise. */
  groupName: string;
  /** SQL source of (group_no, name). */
  groups: string;
  /** Table (raw_value, name, group_no, line) of every group; NULL where the export has no groups. */
  table: string | null;
}

/**
 * The line is that of the line column where the plan has one, else that of the group. `more`: SQL of a column raw_value with
 * groups that stand elsewhere, in the history of tickets.
 */
export async function makePlaces(context: BuildContext, more: string | null = null): Promise<Places> {
  const { plan, tables, run } = context;
  const line = await makeDictionary(context, 'line');
  const column = columnOf(plan, 'group');
  if (column === null && more === null) {
    return {
      joins: line.join,
      place: `${line.meaning}::INTEGER`,
      groupName: 'NULL::VARCHAR',
      groups: `(SELECT NULL::INTEGER AS group_no, NULL::VARCHAR AS name WHERE false)`,
      table: null,
    };
  }
  const byGroup = plan.columns.line === undefined;
  const table = scratchTable(context, 'd_group');
  const own = column === null ? [] : [`SELECT ${column} AS raw_value FROM ${tables.raw}`];
  const sources = [...own, ...(more === null ? [] : [more])].join(' UNION ALL ');
  await run(
    `CREATE OR REPLACE TABLE ${table} AS
     SELECT raw_value, cell AS name, CASE WHEN cell IS NOT NULL THEN dense_rank() OVER (ORDER BY cell) END::INTEGER AS group_no,
       (${caseSql('cell', plan.lineOf)})::INTEGER AS line
     FROM ${distinctCells(sources, plan.nullTokens)}`,
  );
  const lineNumber = byGroup && column !== null ? 'd_group.line' : `${line.meaning}::INTEGER`;
  const groupNumber = column === null ? '0' : 'coalesce(d_group.group_no, 0)';
  return {
    joins:
      column === null
        ? line.join
        : `${line.join} LEFT JOIN ${table} AS d_group ON d_group.raw_value = raw.${column}`,
    place: placeSql(groupNumber, lineNumber),
    groupName: column === null ? 'NULL::VARCHAR' : 'd_group.name',
    groups: `(SELECT DISTINCT group_no, name FROM ${table} WHERE name IS NOT NULL)`,
    table,
  };
}

/** SQL for the place of a group's number and a line, either of them 0 or NULL for none. */
export function placeSql(group: string, line: string): string {
  return `nullif(coalesce(${group}, 0) * 4 + coalesce(${line}, 0), 0)`;
}

/** SQL for the line of a place; NULL where there is none. */
export function lineOfPlace(place: string): string {
  return `nullif(${place} % 4, 0)`;
}

/** SQL for the number of the group of a place, 0 for none. */
export function groupOfPlace(place: string): string {
  return `(${place} // 4)`;
}
