import { FACT_COLUMNS } from '../../kpi/facts.ts';
import type { Field, ImportPlan } from '../import-plan.ts';
import { columnOf, scratchTable } from './build-context.ts';
import type { BuildContext } from './build-context.ts';
import { distinctCellSql, flagSql } from './cell-sql.ts';
import { activityCodes, statusCodes } from './states.ts';
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

interface Kind {
  field: Field;
  type: string;
  /** SQL of the meaning of the column `cell`. */
  meaning: (plan: ImportPlan) => string;
}

const flag = (field: Field): Kind => ({ field, type: 'BOOLEAN', meaning: () => flagSql('cell') });

/** How tools call the event that opens a ticket. */
const BIRTH = String.raw`^((ticket|incident|issue|case|request|melding|zaak|vorgang)[ _-]?)?(is )?(created?|creation|opened|registered|logged|aangemaakt|aangemeld|geregistreerd|erstellt|angelegt)$`;
const birth = (field: Field): Kind => ({
  field,
  type: 'BOOLEAN',
  meaning: () => `coalesce(regexp_matches(lower(cell), ${literal(BIRTH)}), false)`,
});

/** What is looked up. `state` and `activity` are numbers of states, see states.ts. */
const KINDS = {
  status: { field: 'status', type: 'VARCHAR', meaning: (plan) => caseSql('lower(cell)', plan.status) },
  state: {
    field: 'status',
    type: 'TINYINT',
    meaning: (plan) => caseSql('lower(cell)', statusCodes(plan.status)),
  },
  activity: {
    field: 'activity',
    type: 'TINYINT',
    meaning: (plan) => caseSql('lower(cell)', activityCodes(plan.activity)),
  },
  event_field: {
    field: 'event_field',
    type: 'VARCHAR',
    meaning: (plan) => caseSql('lower(cell)', plan.eventField),
  },
  activity_birth: birth('activity'),
  event_birth: birth('event_field'),
  priority: { field: 'priority', type: 'TINYINT', meaning: (plan) => caseSql('lower(cell)', plan.priority) },
  channel: {
    field: 'channel',
    type: FACT_COLUMNS.channel,
    meaning: (plan) => caseSql('lower(cell)', plan.channel),
  },
  category: { field: 'category', type: 'VARCHAR', meaning: () => 'cell' },
  agent: { field: 'agent', type: 'VARCHAR', meaning: () => 'cell' },
  requester: { field: 'requester', type: 'VARCHAR', meaning: () => 'lower(cell)' },
  csat: { field: 'csat', type: 'DOUBLE', meaning: (plan) => caseSql('lower(cell)', plan.csat) },
  line: { field: 'line', type: 'TINYINT', meaning: (plan) => caseSql('cell', plan.lineOf) },
  fcr_flag: flag('fcr_flag'),
  sla_flag: flag('sla_flag'),
  sla_response_flag: flag('sla_response_flag'),
  hierarchical_flag: flag('hierarchical_flag'),
  active_flag: flag('active_flag'),
  reopened_flag: flag('reopened_flag'),
  resolved_flag: flag('resolved_flag'),
  closed_flag: flag('closed_flag'),
  /** TRUE where a ticket was passed on from the first line: any value but a "no" or a "not escalated". */
  escalation_state: {
    field: 'escalation_state',
    type: 'BOOLEAN',
    meaning: () =>
      `CASE WHEN cell IS NULL OR regexp_matches(lower(cell), '^(no|not|non|nee|niet|geen|none|nein|nicht|false|onwaar|0)\\b') THEN NULL ELSE true END`,
  },
} as const satisfies Record<string, Kind>;

/** Makes a dictionary, once in a build; without a column for it the meaning is NULL. */
export function makeDictionary(context: BuildContext, name: keyof typeof KINDS): Promise<Dictionary> {
  const made = context.dictionaries.get(name) ?? make(context, name, KINDS[name]);
  context.dictionaries.set(name, made);
  return made;
}

async function make(
  context: BuildContext,
  name: string,
  { field, type, meaning }: Kind,
): Promise<Dictionary> {
  const { plan, tables, run } = context;
  const column = columnOf(plan, field);
  if (column === null) return { table: null, join: '', meaning: `NULL::${type}` };
  const alias = `d_${name}`;
  const table = scratchTable(context, alias);
  await run(
    `CREATE OR REPLACE TABLE ${table} AS
     SELECT raw_value, (${meaning(plan)})::${type} AS meaning
     FROM ${distinctCells(`SELECT ${column} AS raw_value FROM ${tables.raw}`, plan.nullTokens)}`,
  );
  return {
    table,
    join: ` LEFT JOIN ${table} AS ${alias} ON ${alias}.raw_value = raw.${column}`,
    meaning: `${alias}.meaning`,
  };
}

/**
 * SQL source of `raw_value`, `cell`: what the rows of `source` (SQL with the column raw_value) hold, and the same as trimmed text,
 * NULL for no value. Not filtered on purpose: the engine would push a filter below the DISTINCT, and trim every row.
 */
export function distinctCells(source: string, nullTokens: readonly string[]): string {
  return `(SELECT raw_value, ${distinctCellSql('raw_value', nullTokens)} AS cell FROM (SELECT DISTINCT raw_value FROM (${source})))`;
}

/** A CASE over a map from text; NULL for what is not listed. */
export function caseSql(expr: string, map: Readonly<Record<string, string | number | null>>): string {
  const whens = Object.entries(map).flatMap(([key, value]) =>
    value === null ? [] : [`WHEN ${literal(key)} THEN ${typeof value === 'number' ? value : literal(value)}`],
  );
  return whens.length === 0 ? 'NULL' : `CASE ${expr} ${whens.join(' ')} END`;
}
