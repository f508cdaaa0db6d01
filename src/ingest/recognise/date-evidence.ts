import type { Engine, RunOptions } from '../../engine/engine.ts';
import { dateTextSql } from '../facts/date-text-sql.ts';
import { dateSql } from '../facts/date-sql.ts';
import type { DateEvidence, DateFormat } from '../import-plan.ts';
import { identifier } from '../sql-text.ts';
import type { DateDraft, DateSource } from './date-draft.ts';

export interface DetectedDate {
  format: DateFormat;
  evidence: DateEvidence;
}

/** What reading every value of the columns as their drafts say gives. */
export async function readDates(
  engine: Engine,
  source: DateSource,
  drafts: readonly DateDraft[],
  options: RunOptions,
): Promise<Record<number, DetectedDate>> {
  if (drafts.length === 0) return {};
  const uniform = await readAll(engine, source, drafts, true, options);
  const mixed = drafts.filter(({ column }) => {
    const read = uniform.get(column);
    return read !== undefined && read.readable < read.values;
  });
  const loose = await readAll(engine, source, mixed, false, options);
  return Object.fromEntries(
    drafts.map(({ column, format, hint, ambiguous, example }) => {
      const read = loose.get(column) ?? uniform.get(column) ?? NOTHING;
      const { dateOnly, ...counted } = read;
      return [
        column,
        {
          format,
          evidence: {
            ...counted,
            ambiguous: ambiguous && read.readable > 0,
            example,
            uniform: loose.has(column) ? null : hint,
            ...(dateOnly && (read.readable >= FEW || !example.includes(':')) && { dateOnly: true as const }),
          },
        },
      ];
    }),
  );
}

type Reading = Pick<DateEvidence, 'values' | 'readable' | 'years'> & { dateOnly: boolean };
const NOTHING: Reading = { values: 0, readable: 0, years: null, dateOnly: false };
/** So many values at midnight, and none at another time, are days. */
const FEW = 3;

/** What reading every value of some columns gives, in one statement. */
async function readAll(
  engine: Engine,
  source: DateSource,
  drafts: readonly DateDraft[],
  uniform: boolean,
  options: RunOptions,
): Promise<Map<number, Reading>> {
  if (drafts.length === 0) return new Map();
  const cells = drafts.map(({ column }) => `${dateTextSql(column, source)} AS v${column}`);
  const walls = drafts.map(
    ({ column, format, hint }) =>
      `v${column}, ${dateSql(`v${column}`, format, hint, uniform).wall} AS w${column}`,
  );
  const counts = drafts.map(
    ({ column: c }) =>
      `count(v${c})::DOUBLE AS n${c}, count(w${c})::DOUBLE AS r${c}, min(w${c})::DOUBLE AS a${c}, max(w${c})::DOUBLE AS z${c}, count_if(w${c} % 86400 <> 0)::DOUBLE AS t${c}`,
  );
  const [row] = await engine.run(
    `SELECT ${counts.join(', ')} FROM (SELECT ${walls.join(', ')} FROM (SELECT ${cells.join(', ')} FROM ${identifier(source.table)}))`,
    options,
  );
  return new Map(
    drafts.map(({ column }): [number, Reading] => {
      const number = (name: string): number => Number(row?.[`${name}${column}`] ?? 0);
      const readable = number('r');
      const years = readable === 0 ? null : ([yearOf(number('a')), yearOf(number('z'))] as const);
      return [column, { values: number('n'), readable, years, dateOnly: readable > 0 && number('t') === 0 }];
    }),
  );
}

function yearOf(wall: number): number {
  return new Date(wall * 1000).getUTCFullYear();
}
