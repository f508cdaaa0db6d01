import type { Field } from '../import-plan.ts';
import type { BuildContext } from './build-context.ts';
import { dateSql, instantSql, plausibleSql } from './date-sql.ts';
import { dateTextSql } from './date-text-sql.ts';

/**
 * SQL for the rows of `from` (which has the raw table as `raw`) with `columns`, and for every date field two columns:
 * `<field>_utc`, seconds UTC or NULL, and `<field>_bad`, TRUE where there is text that is no date.
 * Four nested steps, because what is used several times has to be a column. The row order stays.
 */
export function withInstantsSql(
  context: BuildContext,
  columns: readonly string[],
  fields: readonly Field[],
  from: string,
): string {
  const { plan, dateTransitions, hints } = context;
  const mapped: Field[] = [];
  const texts: string[] = [];
  const walls: string[] = [];
  const instants: string[] = [];
  const results: string[] = [];
  for (const field of fields) {
    const index = plan.columns[field];
    if (index === undefined) {
      results.push(`NULL::BIGINT AS ${field}_utc, false AS ${field}_bad`);
      continue;
    }
    const hint = hints.get(index);
    const format = plan.dates[index] ?? { kind: 'iso' };
    const { wall, offset } = dateSql(`${field}_text`, format, hint?.value, hint?.uniform);
    mapped.push(field);
    texts.push(`${dateTextSql(index, plan, 'raw.')} AS ${field}_text`);
    walls.push(`${wall} AS ${field}_wall, ${offset} AS ${field}_offset`);
    instants.push(`${instantSql(`${field}_wall`, `${field}_offset`, dateTransitions)} AS ${field}_instant`);
    results.push(
      `${plausibleSql(`${field}_instant`)} AS ${field}_utc, ${field}_wall IS NULL AND ${field}_text IS NOT NULL AS ${field}_bad`,
    );
  }
  const steps = mapped.flatMap((field) =>
    ['text', 'wall', 'offset', 'instant'].map((step) => `${field}_${step}`),
  );
  return `SELECT *${steps.length === 0 ? '' : ` EXCLUDE (${steps.join(', ')})`}, ${results.join(', ')} FROM (
    SELECT *${also(instants)} FROM (
      SELECT *${also(walls)} FROM (
        SELECT ${[...columns, ...texts].join(', ')} FROM ${from})))`;
}

function also(exprs: readonly string[]): string {
  return exprs.map((expr) => `, ${expr}`).join('');
}
