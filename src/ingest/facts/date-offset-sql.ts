import { OFFSET, ZONES } from '../recognise/date-words.ts';
import { literal } from '../sql-text.ts';

/**
 * SQL for the seconds east of UTC that a written date names (`Z`, `+0100`, `GMT+1`, `[GMT +0:00]`, `CET`), NULL where it names none.
 * `hint` is a value of the column: what is written exactly like it, digit for digit, is quick where that has no offset.
 * `exact` is SQL that is not NULL for text without one.
 */
export function dateOffsetSql(text: string, hint: string | null, exact: string | null): string {
  const like = hint === null ? null : likePattern(hint);
  const alike = like === null ? '' : ` OR ${text} LIKE ${literal(like)}`;
  const known = exact === null ? '' : `WHEN ${exact} IS NOT NULL THEN NULL`;
  return `CASE WHEN strlen(${text}) <= 10${alike} THEN NULL ${known}
    WHEN suffix(${text}, 'Z') OR suffix(${text}, 'z') THEN 0
    WHEN contains(${text}, '+') OR contains(substr(${text}, 12), '-') OR NOT contains('0123456789mM.rR', right(${text}, 1))
    THEN CASE WHEN regexp_matches(${text}, ${literal(String.raw`:\d\d(?:[.,]\d+)? ?[+-]\d\d:?\d\d$`)}) THEN ${digitsSql(text)}
      WHEN ${part(text, 2)} <> '' OR ${part(text, 3)} <> '' THEN ${wordsSql(text)} END END`;
}

/** `+0530` and `+05:30`, from the number 530. */
function digitsSql(text: string): string {
  const number = `try_cast(right(replace(right(${text}, 6), ':', ''), 5) AS INTEGER)`;
  return `60 * (${number} // 100 * 60 + ${number} % 100)`;
}

function wordsSql(text: string): string {
  const zones = Object.entries(ZONES).map(([name, seconds]) => `WHEN ${literal(name)} THEN ${seconds}`);
  const hours = `try_cast(${part(text, 4)} AS INTEGER)`;
  const minutes = `coalesce(try_cast(${part(text, 5)} AS INTEGER), 0)`;
  return `CASE ${part(text, 2)} ${zones.join(' ')} ELSE 0 END
    + coalesce(CASE WHEN ${part(text, 3)} = '-' THEN -1 ELSE 1 END * (${hours} * 3600 + ${minutes} * 60), 0)`;
}

function part(text: string, group: number): string {
  return `regexp_extract(translate(lower(trim(${text})), '\u00a0\u202f', '  '), ${literal(OFFSET)}, ${group})`;
}

/** `12-02-2024 14:05` → `__-__-____ __:__`; NULL where there might be an offset, or a word. */
function likePattern(hint: string): string | null {
  const plain = /^\d{1,4}([-/. ])(\d{1,2}|[a-z]{3})\1\d{1,4}[ T]\d{1,2}:\d\d(:\d\d)?(\.\d+)?( [ap]m)?$/i;
  if (!plain.test(hint)) return null;
  return hint
    .replaceAll(/\d/g, '_')
    .replace(/[a-z]{3}/i, '___')
    .replace(/[ap](m)$/i, '_$1');
}
