import type { DateFormat } from '../../import-plan.ts';
import type { BuildContext } from '../build-context.ts';
import { dateSql, instantSql, plausibleSql } from '../date-sql.ts';

/** Events looked at to see how their moments are written. */
const SAMPLE = 5000;

/** SQL of the rows of `source` with `ts`, seconds UTC or NULL, in place of its text column `ts_text`. The format is the one that reads most. */
export async function datedSql(context: BuildContext, source: string): Promise<string> {
  const { format, example } = await formatOf(context, source);
  const { wall, offset } = dateSql('ts_text', format, example);
  return `SELECT * EXCLUDE (ts_text, ts_wall, ts_offset, ts_instant), ${plausibleSql('ts_instant')} AS ts FROM (
    SELECT *, ${instantSql('ts_wall', 'ts_offset', context.dateTransitions)} AS ts_instant FROM (
      SELECT *, ${wall} AS ts_wall, ${offset} AS ts_offset FROM (${source})))`;
}

async function formatOf(
  { run, dateOrder }: BuildContext,
  source: string,
): Promise<{ format: DateFormat; example: string | null }> {
  const formats: DateFormat[] = [
    { kind: 'iso' },
    { kind: 'epoch_ms' },
    { kind: 'epoch_s' },
    { kind: 'parts', order: dateOrder },
    { kind: 'parts', order: dateOrder === 'dmy' ? 'mdy' : 'dmy' },
    { kind: 'parts', order: 'ymd' },
  ];
  const walls = formats.map((format, i) => `${dateSql('ts_text', format).wall} AS w${i}`);
  const counts = formats.map((_, i) => `count(${plausibleSql(`w${i}`)})::DOUBLE AS n${i}`);
  const [row] = await run(
    `SELECT any_value(ts_text) AS example, ${counts.join(', ')} FROM (
       SELECT ts_text, ${walls.join(', ')} FROM (SELECT ts_text FROM (${source}) WHERE ts_text IS NOT NULL LIMIT ${SAMPLE}))`,
  );
  const read = formats.map((_, i) => Number(row?.[`n${i}`] ?? 0));
  const best = read.indexOf(Math.max(...read));
  const example = row?.example;
  return { format: formats[best] ?? { kind: 'iso' }, example: typeof example === 'string' ? example : null };
}
