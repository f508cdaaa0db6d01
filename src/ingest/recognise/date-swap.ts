import type { Engine, RunOptions } from '../../engine/engine.ts';
import { identifier, rawColumn } from '../sql-text.ts';
import type { DateEvidence } from '../import-plan.ts';

type Swap = NonNullable<DateEvidence['swap']>;

/** How few of both are chance. */
const FEWEST = 3;

/**
 * Which of the columns look like those of a file that a spreadsheet with another order of day and month has opened and saved: what it
 * could read as a date it took for one, with day and month exchanged, and every other value, with a number over 12, it left as text. So:
 * at least three ISO dates and three others, no ISO one with a day over 12 and no other one without. `few`: they are of a file in which
 * another column is like that, and any number will do.
 */
export async function swapsOf(
  engine: Engine,
  table: string,
  columns: readonly number[],
  few: boolean,
  options: RunOptions,
): Promise<Map<number, Swap>> {
  if (columns.length === 0) return new Map();
  const parts = columns.flatMap((column) => {
    const cell = `trim(${rawColumn(column)})`;
    const number = (pattern: string, group: number): string =>
      `try_cast(regexp_extract(${cell}, '${pattern}', ${group}) AS INTEGER)`;
    const iso = String.raw`^\d{4}-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d|$)`;
    const other = String.raw`^(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{2,4}(?:\D|$)`;
    return [
      `${cell} AS v${column}`,
      `${number(iso, 1)} AS m${column}, ${number(iso, 2)} AS d${column}`,
      `greatest(${number(other, 1)}, ${number(other, 2)}) AS t${column}`,
    ];
  });
  const counts = columns.flatMap((c) => [
    `count(d${c})::DOUBLE AS typed${c}, count_if(d${c} > 12)::DOUBLE AS sure${c}`,
    `count(t${c})::DOUBLE AS text${c}, count_if(t${c} <= 12)::DOUBLE AS open${c}`,
    `coalesce(first(v${c}) FILTER (d${c} <> m${c}), first(v${c}) FILTER (d${c} IS NOT NULL)) AS example${c}`,
  ]);
  const [row] = await engine.run(
    `SELECT ${counts.join(', ')} FROM (SELECT ${parts.join(', ')} FROM ${identifier(table)})`,
    options,
  );
  return new Map(
    columns.flatMap((column): [number, Swap][] => {
      const number = (name: string): number => Number(row?.[`${name}${column}`] ?? 0);
      const [typed, text] = [number('typed'), number('text')];
      const enough = few ? typed > 0 : typed >= FEWEST && text >= FEWEST;
      const isSwapped = enough && number('sure') === 0 && number('open') === 0;
      return isSwapped ? [[column, { typed, text, example: String(row?.[`example${column}`] ?? '') }]] : [];
    }),
  );
}
