import type { Field } from '../import-plan.ts';
import type { BuildContext } from './build-context.ts';
import { dateSql, instantSql, plausibleSql } from './date-sql.ts';
import { dateTextSql } from './date-text-sql.ts';

/**
 * SQL for the rows of `from` (which has the raw table as `raw`) with `columns`, and for every date field two columns:
 * `<field>_utc`, seconds UTC or NULL, and `<field>_bad`, TRUE where there is text that is no date.
 * A due date that is a day lasts until its last second. Four nested steps, because what is used several times has to be a column. The row order stays.
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
    const isDay = DEADLINES.includes(field) ? isDaySql(context, index, `${field}_text`) : 'false';
    const moment = isDay === 'false' ? wall : `(${wall}) + CASE WHEN ${isDay} THEN 86399 ELSE 0 END`;
    mapped.push(field);
    texts.push(`${dateTextSql(index, plan, 'raw.')} AS ${field}_text`);
    walls.push(`${moment} AS ${field}_wall, ${offset} AS ${field}_offset`);
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

const DEADLINES: readonly Field[] = ['response_due', 'due'];

/** SQL for whether the text of a due date is a day: every one in a column of nothing but midnights, else what is written without a clock. */
function isDaySql({ plan, dateOnly, hints }: BuildContext, index: number, text: string): string {
  if (dateOnly.has(index)) return 'true';
  const kind = plan.dates[index]?.kind ?? 'iso';
  const hint = hints.get(index);
  const isMoment = kind.startsWith('epoch') || (hint?.uniform === true && hint.value.includes(':'));
  if (isMoment) return 'false';
  return kind === 'excel' ? `try_cast(${text} AS DOUBLE) % 1 = 0` : `NOT contains(${text}, ':')`;
}

function also(exprs: readonly string[]): string {
  return exprs.map((expr) => `, ${expr}`).join('');
}
