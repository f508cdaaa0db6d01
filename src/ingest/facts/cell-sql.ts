import { literal } from '../sql-text.ts';

/** What `String.prototype.trim` takes away, as far as exports have it. The engine's own `trim` takes spaces only, but four times as fast. */
const WHITE = literal(' \t\r\n\u00a0\ufeff');

/**
 * What tools and spreadsheets write for "no value"; a profile adds its own. Only a whole cell counts: a text with a dash in it stays.
 */
export const BASE_NULL_TOKENS: readonly string[] = [
  '-',
  '--',
  '–',
  '—',
  '?',
  'n/a',
  'null',
  '<null>',
  'none',
  'nan',
  'nat',
  '(leeg)',
  '(empty)',
  '(blank)',
  '(leer)',
  'niet toegewezen',
  'not assigned',
  'nicht zugewiesen',
  'n.v.t.',
  'nvt',
  '#n/a',
  '#n/b',
  '#nv',
];

/**
 * SQL for a raw cell as text: trimmed, NULL where it is empty or one of the tokens that mean "no value" (in any case), and
 * without the apostrophe that keeps a spreadsheet from taking text for a formula.
 */
export function cellSql(column: string, nullTokens: readonly string[]): string {
  const text = textSql(column, nullTokens);
  const thorough = `nullif(${unquotedSql(`trim(${text}, ${WHITE})`)}, '')`;
  return `CASE WHEN contains(${column}, '\u00a0') OR prefix(${column}, '''') THEN ${thorough}
    WHEN contains(${column}, ' ') THEN nullif(trim(${text}), '') ELSE ${text} END`;
}

/** The same without trimming what has a value: quick, for text that is parsed anyway. */
export function textSql(column: string, nullTokens: readonly string[]): string {
  const none = tokens(nullTokens);
  const longest = Math.max(...none.map((token) => new TextEncoder().encode(token).length));
  const first = none.some((token) => /^\d/.test(token)) ? '' : `(${column} >= '0' AND ${column} < ':') OR `;
  const last = none.some((token) => /\d$/.test(token)) ? '' : `right(${column}, 1) BETWEEN '0' AND '9' OR `;
  const token = isToken(`lower(trim(${column}))`, nullTokens);
  return `CASE WHEN ${first}strlen(${column}) > ${longest + 1} OR ${last}NOT ${token} THEN ${column} END`;
}

/** The same for a column of distinct values, where thoroughness costs nothing. Agrees with `normaliseValue` up to case. */
export function distinctCellSql(column: string, nullTokens: readonly string[]): string {
  const trimmed = `trim(${column}, ${WHITE})`;
  return `CASE WHEN NOT ${isToken(`lower(${trimmed})`, nullTokens)} THEN ${unquotedSql(trimmed)} END`;
}

function unquotedSql(text: string): string {
  return `regexp_replace(${text}, '^''([=+@-])', '\\1')`;
}

function tokens(nullTokens: readonly string[]): string[] {
  return [...new Set(['', '\u00a0', ...nullTokens.map((token) => token.trim().toLowerCase())])];
}

/** Not `IN`: the engine makes a join of a list of five or more, and works out the expression for every row. */
function isToken(expr: string, nullTokens: readonly string[]): string {
  return `list_contains([${listSql(tokens(nullTokens))}], ${expr})`;
}

/**
 * SQL for a count or an order number in a raw cell; NULL where there is none. These are whole, so a point or comma with one to
 * three digits before it (no leading zero) and exactly three behind it groups thousands: `1.234` is 1234, `1,5` one and a half.
 */
export function numberSql(column: string): string {
  const doubtful = `contains(${column}, ',') OR ${column} LIKE '%.___'`;
  const plain = plainSql(column);
  const grouped = `regexp_full_match(${plain}, '[+-]?[1-9]\\d{0,2}[.,]\\d{3}')`;
  const thorough = `CASE WHEN ${grouped} THEN ${castSql(withoutSql(plain, '[.,]'))} ELSE ${writtenNumberSql(column)} END`;
  return `coalesce(CASE WHEN ${doubtful} THEN NULL ELSE try_cast(nullif(${column}, '') AS DOUBLE) END, CASE WHEN ${column} <> '' THEN ${thorough} END)`;
}

/**
 * SQL for a number in text, however its digits are grouped: of a point and a comma the last is the decimal sign (`1.234,5`,
 * `1,234.5`), several of the same group thousands (`1.234.567`), a single one is the decimal sign unless `decimal` is the other one and
 * exactly three digits stand behind it. NULL for other text. Lengths of time are read so, each column with the sign its values show; counts, which
 * are whole, are read by {@link numberSql}.
 */
export function writtenNumberSql(text: string, decimal?: '.' | ','): string {
  const plain = plainSql(text);
  const is = (pattern: string): string => `regexp_full_match(${plain}, '[+-]?(?:${pattern})')`;
  const comma = is(String.raw`\d{1,3}(\.\d{3})+,\d*|\d*,\d+`);
  const fewest = (sign: '.' | ','): number => (decimal === undefined || decimal === sign ? 2 : 1);
  const groupedByComma = is(`\\d{1,3}(,\\d{3})+\\.\\d*|\\d{1,3}(,\\d{3}){${fewest(',')},}`);
  const groupedByPoint = is(`\\d{1,3}(\\.\\d{3}){${fewest('.')},}`);
  const last = decimal === '.' ? `NOT ${groupedByComma} AND ` : '';
  return `CASE WHEN ${last}${comma} THEN ${castSql(`replace(${withoutSql(plain, String.raw`\.`)}, ',', '.')`)}
    WHEN ${groupedByComma} THEN ${castSql(withoutSql(plain, ','))}
    WHEN ${groupedByPoint} THEN ${castSql(withoutSql(plain, String.raw`\.`))}
    WHEN ${is(String.raw`\d*\.?\d*`)} THEN ${castSql(plain)} END`;
}

/** Without white space, also inside, and without a spreadsheet's apostrophe. */
function plainSql(text: string): string {
  return withoutSql(text, String.raw`^''|[\s\x{a0}\x{202f}]`);
}

function withoutSql(text: string, pattern: string): string {
  return `regexp_replace(${text}, '${pattern}', '', 'g')`;
}

function castSql(text: string): string {
  return `try_cast(${text} AS DOUBLE)`;
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
  '1.0',
  't',
  '✓',
  '✔',
  '✔️',
  '☑',
  '✅',
  'x',
  'within sla',
  'met',
  'gehaald',
  'binnen sla',
  'met sla',
  'op tijd',
  'tijdig',
  'on time',
  'in time',
  'hit',
  'eingehalten',
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
  '0.0',
  'f',
  '✗',
  '✘',
  '✕',
  '❌',
  '☐',
  'sla violated',
  'violated',
  'breached',
  'not met',
  'niet gehaald',
  'buiten sla',
  'te laat',
  'late',
  'verletzt',
  'nicht eingehalten',
  'missed',
];

/** SQL for yes or no in a trimmed cell, in Dutch, English and German; NULL where it is neither. */
export function flagSql(cell: string): string {
  return `CASE WHEN lower(${cell}) IN (${listSql(TRUE_WORDS)}) THEN true WHEN lower(${cell}) IN (${listSql(FALSE_WORDS)}) THEN false END`;
}

function listSql(texts: readonly string[]): string {
  return texts.map(literal).join(', ');
}
