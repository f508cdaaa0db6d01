import type { Engine, RunOptions } from '../../engine/engine.ts';
import { identifier, rawColumn } from '../sql-text.ts';
import type { DateDraft } from './date-draft.ts';

/** A number over 12 in the first `rows` rows (NULL: in all of them) is a day. */
export async function decideOrder(
  engine: Engine,
  table: string,
  drafts: readonly DateDraft[],
  rows: number | null,
  options: RunOptions,
): Promise<void> {
  if (drafts.length === 0) return;
  const inner = drafts.map(({ column, example }) => {
    const cell = rawColumn(column);
    const weekday = /^\d/.test(example) ? '' : String.raw`(?:\pL+\.?,? +)?`;
    const pattern = String.raw`'^${weekday}(\d{1,2})[-/., ]+(\d{1,2})[-/., ]+\d'`;
    const number = (group: number): string =>
      `try_cast(regexp_extract(trim(${cell}), ${pattern}, ${group}) AS INTEGER)`;
    return `${cell} AS v${column}, ${number(1)} AS a${column}, ${number(2)} AS b${column}`;
  });
  const outer = drafts.map(
    ({ column: c }) =>
      `count_if(a${c} > 12 AND b${c} <= 12)::DOUBLE AS dmy${c}, count_if(b${c} > 12 AND a${c} <= 12)::DOUBLE AS mdy${c},
       first(v${c}) FILTER (a${c} > 12 AND b${c} <= 12) AS dv${c}, first(v${c}) FILTER (b${c} > 12 AND a${c} <= 12) AS mv${c}`,
  );
  const [row] = await engine.run(
    `SELECT ${outer.join(', ')} FROM (SELECT ${inner.join(', ')} FROM ${identifier(table)}${rows === null ? '' : ` LIMIT ${rows}`})`,
    options,
  );
  for (const draft of drafts) {
    const dmy = Number(row?.[`dmy${draft.column}`] ?? 0);
    const mdy = Number(row?.[`mdy${draft.column}`] ?? 0);
    draft.ambiguous = dmy === 0 && mdy === 0;
    if (draft.ambiguous) continue;
    const order = dmy >= mdy ? 'dmy' : 'mdy';
    draft.format = { kind: 'parts', order };
    draft.example = String(row?.[`${order === 'dmy' ? 'dv' : 'mv'}${draft.column}`] ?? draft.example);
  }
}

/** A column that leaves the order open takes that of a column written in the same form. */
export function likeTheOthers(drafts: readonly DateDraft[]): void {
  for (const draft of drafts.filter(({ ambiguous }) => ambiguous)) {
    const other = drafts.find((candidate) => !candidate.ambiguous && formOf(candidate) === formOf(draft));
    if (other === undefined) continue;
    draft.format = other.format;
    draft.ambiguous = false;
  }
}

/** Separators, length of the year and the clock: what columns of one tool share. */
function formOf({ example }: DateDraft): string {
  return example.replaceAll(/\d+/g, ({ length }) => (length > 2 ? '9999' : '9')).replaceAll(/\p{L}+/gu, 'a');
}
