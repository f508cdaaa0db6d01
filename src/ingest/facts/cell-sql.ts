import { literal } from '../sql-text.ts';

/** What `String.prototype.trim` takes away, as far as exports have it. The engine's own `trim` takes spaces only, but four times as fast. */
const WHITE = literal(' \t\r\n\u00a0\ufeff');

/** SQL for a raw cell as text: trimmed, and NULL where it is empty or one of the tokens that mean "no value" (in any case). */
export function cellSql(column: string, nullTokens: readonly string[]): string {
  const text = textSql(column, nullTokens);
  return `CASE WHEN contains(${column}, ' ') THEN nullif(trim(${text}), '') ELSE ${text} END`;
}

/** The same without trimming what has a value: quick, for text that is parsed anyway. */
export function textSql(column: string, nullTokens: readonly string[]): string {
  const longest = Math.max(...tokens(nullTokens).map((token) => new TextEncoder().encode(token).length));
  return `CASE WHEN strlen(${column}) > ${longest + 1} OR NOT ${isToken(`lower(trim(${column}))`, nullTokens)} THEN ${column} END`;
}

/** The same for a column of distinct values, where thoroughness costs nothing. Agrees with `normaliseValue` up to case. */
export function distinctCellSql(column: string, nullTokens: readonly string[]): string {
  const trimmed = `trim(${column}, ${WHITE})`;
  return `CASE WHEN NOT ${isToken(`lower(${trimmed})`, nullTokens)} THEN ${trimmed} END`;
}

function tokens(nullTokens: readonly string[]): string[] {
  return [...new Set(['', ...nullTokens.map((token) => token.trim().toLowerCase())])];
}

/** Not `IN`: the engine makes a join of a list of five or more, and works out the expression for every row. */
function isToken(expr: string, nullTokens: readonly string[]): string {
  return `list_contains([${listSql(tokens(nullTokens))}], ${expr})`;
}

/** SQL for a number in a raw cell, with a decimal point or comma; NULL where there is none. */
export function numberSql(column: string): string {
  return `coalesce(try_cast(nullif(${column}, '') AS DOUBLE), CASE WHEN contains(${column}, ',') THEN try_cast(replace(${column}, ',', '.') AS DOUBLE) END)`;
}

/** SQL for a whole number from a number column, NULL outside 0 … 32,767. */
export function countSql(column: string): string {
  return `CASE WHEN ${column} BETWEEN 0 AND 32767 THEN round(${column})::SMALLINT END`;
}

const TRUE_WORDS = [
  'true',
  'yes',
  'y',
  'ja',
  'j',
  'waar',
  'wahr',
  '1',
  'x',
  'within sla',
  'met',
  'gehaald',
  'binnen sla',
  'achieved',
];
const FALSE_WORDS = [
  'false',
  'no',
  'n',
  'nee',
  'nein',
  'onwaar',
  'falsch',
  '0',
  'sla violated',
  'breached',
  'not met',
  'niet gehaald',
  'buiten sla',
  'missed',
];

/** SQL for yes or no in a trimmed cell, in Dutch, English and German; NULL where it is neither. */
export function flagSql(cell: string): string {
  return `CASE WHEN lower(${cell}) IN (${listSql(TRUE_WORDS)}) THEN true WHEN lower(${cell}) IN (${listSql(FALSE_WORDS)}) THEN false END`;
}

function listSql(texts: readonly string[]): string {
  return texts.map(literal).join(', ');
}
