import { normaliseHeader } from '../../recognise/normalise-header.ts';
import { literal, rawColumn } from '../../sql-text.ts';
import { columnOf, scratchTable } from '../build-context.ts';
import type { BuildContext } from '../build-context.ts';
import { cellSql } from '../cell-sql.ts';
import { caseSql } from '../dictionary.ts';
import { withInstantsSql } from '../instants-sql.ts';
import { datedSql } from './event-dates.ts';
import { eventRows } from './event-rows.ts';
import type { Told } from './event-rows.ts';

/**
 * The history that stands inside the tickets of a list: changes in the same JSON element, answers in comment cells. What a
 * ticket's own requester writes is no answer, nor what was written before its creation. A ticket without
 * any change has no history: what happened to it is not known.
 */
export async function inside(context: BuildContext): Promise<Told> {
  const { plan, tables, run } = context;
  const requester = columnOf(plan, 'requester');
  const tickets = withInstantsSql(
    context,
    [
      'raw.row_no',
      `${requester === null ? 'NULL::VARCHAR' : cellSql(`raw.${requester}`, plan.nullTokens)} AS requester`,
    ],
    ['created'],
    `${tables.raw} AS raw`,
  );
  const sources: string[] = [];
  for (const source of [...changesSql(context), ...(await commentsSql(context))]) {
    sources.push(await datedSql(context, source));
  }
  const known = `meaning IN ('status', 'group', 'line', 'agent')`;
  const events = scratchTable(context, 'event');
  await run(
    `CREATE OR REPLACE TABLE ${events} AS
     SELECT row_no AS key, row_no, seq, ts, created_utc, meaning,
       CASE WHEN ${known} THEN from_value END AS from_value, CASE WHEN ${known} THEN to_value END AS to_value,
       coalesce(meaning = 'reply' AND (created_utc IS NULL OR ts >= created_utc)
         AND NOT coalesce(lower(trim(actor)) = lower(requester), false), false) AS reply,
       false AS birth, coalesce(meaning <> 'reply', true) AS told
     FROM (${sources.join(' UNION ALL BY NAME ')}) JOIN (${tickets}) USING (row_no) WHERE ts IS NOT NULL`,
  );
  return eventRows(context, events, { dated: true, partial: true });
}

/** SQL of row_no, seq, ts_text, actor, meaning, from_value, to_value of the lists inside JSON elements. */
function changesSql({ plan, tables }: BuildContext): string[] {
  if (tables.events === null) return [];
  const fields = `SELECT field, ${caseSql('lower(trim(field))', plan.eventField)} AS meaning FROM (SELECT DISTINCT field FROM ${tables.events})`;
  return [
    `SELECT row_no, seq::DOUBLE AS seq, ts AS ts_text, actor, meaning::VARCHAR AS meaning, from_value, to_value
     FROM ${tables.events} LEFT JOIN (${fields}) USING (field)`,
  ];
}

/** The same of comment cells; of those by agents alone where authors and requesters cannot be compared. */
async function commentsSql(context: BuildContext): Promise<string[]> {
  const { comments, tables } = context;
  if (comments === null) return [];
  const { columns, spec } = comments;
  const cells = columns
    .map((index, i) => `SELECT row_no, ${i}::DOUBLE AS seq, ${rawColumn(index)} AS cell FROM ${tables.raw}`)
    .join(' UNION ALL ');
  const part = (n: number): string => `trim(split_part(cell, ${literal(';')}, ${n + 1}))`;
  const written = `SELECT row_no, seq, ${part(spec.ts)} AS ts_text, ${part(spec.actor)} AS actor, 'reply' AS meaning,
      NULL::VARCHAR AS from_value, NULL::VARCHAR AS to_value
    FROM (${cells}) WHERE cell IS NOT NULL`;
  if (await namesRequesters(context, written)) return [written];
  const agents = context.columns.flatMap(({ header }, i) =>
    spec.agents.includes(normaliseHeader(header)) ? [rawColumn(i)] : [],
  );
  return [`SELECT * FROM (${written}) WHERE lower(actor) IN (${personsSql(context, agents)})`];
}

/** Whether any author of `comments` is a requester: then they are written alike, and every other author is an agent. */
async function namesRequesters(context: BuildContext, comments: string): Promise<boolean> {
  const requester = columnOf(context.plan, 'requester');
  const requesters = personsSql(context, requester === null ? [] : [requester]);
  const [row] = await context.run<{ found: boolean | null }>(
    `SELECT bool_or(lower(actor) IN (${requesters})) AS found FROM (${comments})`,
  );
  return row?.found === true;
}

/** SQL of the persons, in lower case, in some raw columns. */
function personsSql({ plan, tables }: BuildContext, columns: readonly string[]): string {
  const sources = columns.map(
    (column) => `SELECT lower(${cellSql(column, plan.nullTokens)}) AS person FROM ${tables.raw}`,
  );
  if (sources.length === 0) return 'SELECT NULL::VARCHAR WHERE false';
  return `SELECT DISTINCT person FROM (${sources.join(' UNION ALL ')}) WHERE person IS NOT NULL`;
}
