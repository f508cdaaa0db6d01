import type { ZoneTransition } from '../../calendar/tz-transitions.ts';
import { utcFromLocalSql } from '../../calendar/zone-sql.ts';
import type { DateFormat } from '../import-plan.ts';
import { MONTHS } from '../recognise/date-shape.ts';
import { strptimeFormat } from '../recognise/strptime-format.ts';
import { literal } from '../sql-text.ts';

/** Dates before 1990 (epoch 0 above all) and from 2100 on are a tool's way to say "none". */
const EARLIEST_UTC = 631_152_000;
const LATEST_UTC = 4_102_444_800;

export interface DateSql {
  /** Seconds as written (BIGINT), as if UTC; NULL where the text cannot be read in the format. */
  wall: string;
  /** Seconds east of UTC as written; NULL where the text has no offset. */
  offset: string;
}

/**
 * SQL that reads the text column `text` in one format. `hint` is a value of the column: its exact form is tried before
 * all others, which changes nothing but the speed (a form that does not fit costs thirty times one that does).
 * Two expressions, because {@link instantSql} needs them as columns. Never a TIMESTAMPTZ: the engine has no zones.
 */
export function dateSql(text: string, format: DateFormat, hint: string | null = null): DateSql {
  if (format.kind === 'epoch_s') return { wall: epochSql(text, 1), offset: '0' };
  if (format.kind === 'epoch_ms') return { wall: epochSql(text, 1000), offset: '0' };
  if (format.kind === 'iso') return { wall: secondsSql(isoSql(text)), offset: isoOffsetSql(text) };
  return { wall: secondsSql(partsSql(text, format.order, hint)), offset: 'NULL::INTEGER' };
}

/** SQL for the instant (seconds UTC) of the columns `wall` and `offset`; without offset it is the wall clock of the zone. */
export function instantSql(wall: string, offset: string, transitions: readonly ZoneTransition[]): string {
  return `CASE WHEN ${offset} IS NULL THEN ${utcFromLocalSql(wall, transitions)} ELSE ${wall} - ${offset} END`;
}

/** SQL for the instant column with what is not a real date set to NULL. */
export function plausibleSql(instant: string): string {
  return `CASE WHEN ${instant} >= ${EARLIEST_UTC} AND ${instant} < ${LATEST_UTC} THEN ${instant} END`;
}

function secondsSql(timestamp: string): string {
  return `epoch_us(${timestamp}) // 1000000`;
}

function epochSql(text: string, perSecond: number): string {
  return `try_cast(floor(try_cast(${text} AS DOUBLE) / ${perSecond}) AS BIGINT)`;
}

const ISO_TAIL = String.raw`(:\d\d)([.,]\d+)? ?(Z|z|UTC|utc|[+-]\d\d(?::?\d\d)?)?$`;

/** The cast ignores an offset, but knows no offset without seconds, and no comma before a fraction. */
function isoSql(text: string): string {
  const plain = `regexp_replace(${text}, ${literal(ISO_TAIL)}, '\\1')`;
  return `coalesce(try_cast(${text} AS TIMESTAMP), CASE WHEN ${text} IS NOT NULL THEN try_cast(${plain} AS TIMESTAMP) END)`;
}

const OFFSET = String.raw`:\d\d(?:[.,]\d+)? ?([+-])(\d\d):?(\d\d)?$`;

function isoOffsetSql(text: string): string {
  const part = (group: number): string => `regexp_extract(${text}, ${literal(OFFSET)}, ${group})`;
  const seconds = `(try_cast(${part(2)} AS INTEGER) * 3600 + coalesce(try_cast(${part(3)} AS INTEGER), 0) * 60)`;
  return `CASE
    WHEN strlen(${text}) <= 16 OR (strlen(${text}) = 19 AND substr(${text}, 17, 1) = ':') THEN NULL
    WHEN suffix(${text}, 'Z') OR suffix(${text}, 'z') OR suffix(${text}, 'UTC') OR suffix(${text}, 'utc') THEN 0
    WHEN contains(${text}, '+') OR contains(substr(${text}, 12), '-')
    THEN CASE WHEN ${part(1)} = '-' THEN -1 ELSE 1 END * ${seconds} END`;
}

const DAY_FORMATS = {
  dmy: ['%d/%m/%y', '%d/%m/%Y'],
  mdy: ['%m/%d/%y', '%m/%d/%Y'],
  ymd: ['%Y/%m/%d'],
} as const;
const TIME_FORMATS = ['', ' %H:%M', ' %H:%M:%S', ' %I:%M %p', ' %I:%M:%S %p'];

function partsSql(text: string, order: 'dmy' | 'mdy' | 'ymd', hint: string | null): string {
  const formats = DAY_FORMATS[order].flatMap((day) => TIME_FORMATS.map((time) => day + time));
  const any = `CASE WHEN ${text} IS NOT NULL THEN try_strptime(${uniformPartsSql(text)}, [${formats.map(literal).join(', ')}]) END`;
  const exact = hint === null ? null : strptimeFormat(hint, order);
  return exact === null ? any : `coalesce(try_strptime(${text}, [${literal(exact)}]), ${any})`;
}

/** The text as `1/2/2024 3:04 pm`, whatever its separators and the language of its month; NULL for another word. */
function uniformPartsSql(text: string): string {
  const lower = `lower(trim(${text}))`;
  const month = `regexp_extract(${lower}, '[a-zäé]{3,}')`;
  const cases = Object.entries(MONTHS).map(([name, number]) => `WHEN ${literal(name)} THEN '${number}'`);
  const numeric = `CASE WHEN ${month} = '' THEN ${lower}
    ELSE replace(${lower}, ${month}, CASE ${month}[1:3] ${cases.join(' ')} END) END`;
  const dated = String.raw`regexp_replace(${numeric}, '^(\d+)[-/., ]+(\d+)[-/., ]+(\d+),?[t ]*', '\1/\2/\3 ')`;
  return String.raw`trim(regexp_replace(${dated}, ' *([ap])\.?m\.?$', ' \1m'))`;
}
