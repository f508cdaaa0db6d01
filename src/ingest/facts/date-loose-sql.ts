import { MONTHS } from '../recognise/date-shape.ts';
import { CLOCK, COMPACT, MONTH_WORD, OFFSET, ORDINAL, SEPARATOR, WEEKDAY } from '../recognise/date-words.ts';
import { EXCEL_EPOCH, EXCEL_FIRST, EXCEL_LAST } from '../recognise/excel-days.ts';
import { literal } from '../sql-text.ts';

/** SQL for the wall clock (TIMESTAMP) that the DOUBLE `days` counts from 1899-12-30 to, to the second; NULL outside 1990 … 2100. */
export function excelSql(days: string): string {
  return `CASE WHEN ${days} BETWEEN ${EXCEL_FIRST} AND ${EXCEL_LAST} THEN make_timestamp(round((${days} - ${EXCEL_EPOCH}) * 86400)::BIGINT * 1000000) END`;
}

/**
 * SQL for the wall clock (TIMESTAMP) of text in whatever form a date is written in: numbers or month names (English, Dutch,
 * German) with any separator, ISO 8601 with or without separators, days counted by Excel; the offset is left out. `order` reads
 * what could be day-month or month-day; NULL reads only what one of them alone can read, with a year of four digits. Many times
 * as slow as one strptime: for rows that the column's own form does not fit.
 */
export function looseDateSql(text: string, order: 'dmy' | 'mdy' | 'ymd' | null): string {
  const clean = `trim(translate(lower(${text}), '\u00a0\u202f', '  '))`;
  return letSql('clean', clean, (value) => {
    const days = `try_cast(replace(${value}, ',', '.') AS DOUBLE)`;
    const number = String.raw`regexp_full_match(${value}, '\d{5}(?:[.,]\d+)?')`;
    return `CASE WHEN ${number} THEN ${excelSql(days)} ELSE ${writtenSql(value, order)} END`;
  });
}

function writtenSql(clean: string, order: 'dmy' | 'mdy' | 'ymd' | null): string {
  const wall = replaced(clean, OFFSET, String.raw`\1`);
  return letSql(
    'wall',
    `CASE WHEN ${clean} < 'a' THEN ${wall} ELSE ${replaced(wall, WEEKDAY, '')} END`,
    (text) =>
      letSql('numbered', numberedMonthSql(text), (numbered) =>
        letSql('uniform', uniformSql(numbered, order), (uniform) =>
          letSql('dated', fullYearSql(uniform), timestampSql),
        ),
      ),
  );
}

/** `#3` for a month that was a name. */
function numberedMonthSql(text: string): string {
  const word = `regexp_extract(${text}, ${literal(`(?:^|[^a-zäé])(${MONTH_WORD}\\.?)(?:[^a-zäé]|$)`)}, 1)`;
  const cases = Object.entries(MONTHS).map(([name, number]) => `WHEN ${literal(name)} THEN '#${number}'`);
  const replacedWord = letSql(
    'word',
    word,
    (name) =>
      `CASE ${name}[1:3] WHEN '' THEN ${text} ELSE replace(${text}, ${name}, CASE ${name}[1:3] ${cases.join(' ')} END) END`,
  );
  return `CASE WHEN regexp_matches(${text}, '[a-zäé]{3}') THEN ${replacedWord} ELSE ${text} END`;
}

const REST = String.raw`(\D.*)?$`;
const YEAR = String.raw`(\d{4}|\d\d)${REST}`;
const DAY_NAME: Rule = [
  String.raw`^(\d{1,2})${ORDINAL}${SEPARATOR}#(\d+)${SEPARATOR}${YEAR}`,
  String.raw`\3/\2/\1\4`,
];
const NAME_DAY: Rule = [
  String.raw`^#(\d+)${SEPARATOR}(\d{1,2})${ORDINAL}${SEPARATOR}${YEAR}`,
  String.raw`\3/\1/\2\4`,
];
const YEAR_FIRST: Rule = [
  String.raw`^(\d{4})${SEPARATOR}#?(\d{1,2})${SEPARATOR}(\d{1,2})${REST}`,
  String.raw`\1/\2/\3\4`,
];
const CLOCKED: Rule = [String.raw`^(\d+/\d+/\d+)${CLOCK}$`, String.raw`\1 \2:\3:\4 \5m`];

type Rule = readonly [pattern: string, result: string];

/** `24/2/12`, `2024/2/12 14:5: m`, `2024/2/12 14:05:06 m`, `2024/2/12 2:05: pm`; other text as it is. */
function uniformSql(text: string, order: 'dmy' | 'mdy' | 'ymd' | null): string {
  const numeric = numericRules(order).reduce((sql, rule) => replaced(sql, ...rule), text);
  const compact = replaced(
    replaced(text, COMPACT, String.raw`\1/\2/\3 \4:\5:\6 m`),
    String.raw`^((?:19|20)\d\d)(\d\d)(\d\d)$`,
    String.raw`\1/\2/\3`,
  );
  return `CASE WHEN regexp_matches(${text}, '^\\d{8}') THEN ${compact}
    WHEN regexp_matches(${text}, '^\\d{4}') THEN ${replaced(replaced(text, ...YEAR_FIRST), ...CLOCKED)}
    WHEN prefix(${text}, '#') THEN ${replaced(replaced(text, ...NAME_DAY), ...CLOCKED)}
    WHEN contains(${text}, '#') THEN ${replaced(replaced(text, ...DAY_NAME), ...CLOCKED)}
    ELSE ${replaced(numeric, ...CLOCKED)} END`;
}

function numericRules(order: 'dmy' | 'mdy' | 'ymd' | null): Rule[] {
  const number = String.raw`(\d{1,2})`;
  const numbers = `^${number}${SEPARATOR}${number}${SEPARATOR}`;
  if (order === 'dmy') return [[numbers + YEAR, String.raw`\3/\2/\1\4`]];
  if (order === 'mdy') return [[numbers + YEAR, String.raw`\3/\1/\2\4`]];
  if (order === 'ymd') return [[numbers + number + REST, String.raw`\1/\2/\3\4`]];
  const day = String.raw`(1[3-9]|2\d|3[01])`;
  const month = '(0?[1-9]|1[0-2])';
  const rest = String.raw`${SEPARATOR}(\d{4})${REST}`;
  return [
    [`^${day}${SEPARATOR}${month}${rest}`, String.raw`\3/\2/\1\4`],
    [`^${month}${SEPARATOR}${day}${rest}`, String.raw`\3/\1/\2\4`],
  ];
}

/** Two digits are years from 1969 to 2068, as for strptime. */
function fullYearSql(uniform: string): string {
  const century = `CASE WHEN ${uniform} < '69' THEN '20' ELSE '19' END`;
  return `CASE WHEN ${uniform} LIKE '__/%' THEN ${century} || ${uniform} ELSE ${uniform} END`;
}

function timestampSql(dated: string): string {
  return `CASE WHEN ${dated} NOT LIKE '____/%' THEN NULL
    WHEN suffix(${dated}, ' m') THEN try_cast(rtrim(${dated}, ' :m') AS TIMESTAMP)
    WHEN suffix(${dated}, ': am') OR suffix(${dated}, ': pm') THEN try_strptime(${dated}, '%Y/%m/%d %I:%M: %p')
    WHEN suffix(${dated}, 'm') THEN try_strptime(${dated}, '%Y/%m/%d %I:%M:%S %p')
    ELSE try_cast(${dated} AS TIMESTAMP) END`;
}

/** Works out `value` once for an expression that needs it often: within a CASE the engine would do so at every place. */
function letSql(name: string, value: string, body: (name: string) => string): string {
  return `list_transform([${value}], lambda ${name}: ${body(name)})[1]`;
}

function replaced(text: string, pattern: string, result: string): string {
  return `regexp_replace(${text}, ${literal(pattern)}, ${literal(result)})`;
}
