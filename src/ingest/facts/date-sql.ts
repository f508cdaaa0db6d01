import type { ZoneTransition } from '../../calendar/tz-transitions.ts';
import { utcFromLocalSql } from '../../calendar/zone-sql.ts';
import type { DateFormat } from '../import-plan.ts';
import { strptimeFormat } from '../recognise/strptime-format.ts';
import { literal } from '../sql-text.ts';
import { excelSql, looseDateSql } from './date-loose-sql.ts';
import { dateOffsetSql } from './date-offset-sql.ts';

/** Dates before 1990 (epoch 0 above all) and from 2100 on are a tool's way to say "none". */
export const EARLIEST_UTC = 631_152_000;
export const LATEST_UTC = 4_102_444_800;

export interface DateSql {
  /** Seconds as written (BIGINT), as if UTC; NULL where the text cannot be read in the format. */
  wall: string;
  /** Seconds east of UTC as written; NULL where the text has no offset. */
  offset: string;
}

/**
 * SQL that reads the text column `written` in one format; what only another form of date can have meant is read in that one.
 * `hint` is a value of the column: its exact form is tried before all others, which changes nothing but the speed (a form that does
 * not fit costs thirty times one that does). `uniform` leaves the others out: a tenth of the time to plan, for a column that is known
 * to need no other. Two expressions, because {@link instantSql} needs them as columns. Never a TIMESTAMPTZ:
 * the engine has no zones.
 */
export function dateSql(
  written: string,
  format: DateFormat,
  hint: string | null = null,
  uniform = false,
): DateSql {
  const text = format.kind === 'parts' && format.swapped === true ? exchangedSql(written) : written;
  if (format.kind === 'epoch_s') return { wall: epochSql(text, 1), offset: '0' };
  if (format.kind === 'epoch_ms') return { wall: epochSql(text, 1000), offset: '0' };
  const order = format.kind === 'parts' ? format.order : null;
  const form = hint === null || order === null ? null : strptimeFormat(hint, order);
  const exact = form === null ? null : `try_strptime(${text}, [${literal(form)}])`;
  const first = exact ?? (format.kind === 'excel' ? excelSql(`try_cast(${text} AS DOUBLE)`) : isoSql(text));
  if (uniform) {
    const offset = exact === null ? dateOffsetSql(text, hint, null) : 'NULL::INTEGER';
    return { wall: `epoch_us(${first}) // 1000000`, offset };
  }
  const any = `CASE WHEN ${text} IS NOT NULL THEN ${looseDateSql(text, order)} END`;
  return {
    wall: `epoch_us(coalesce(${first}, ${any})) // 1000000`,
    offset: dateOffsetSql(text, hint, exact),
  };
}

/** SQL for the instant (seconds UTC) of the columns `wall` and `offset`; without offset it is the wall clock of the zone. */
export function instantSql(wall: string, offset: string, transitions: readonly ZoneTransition[]): string {
  return `CASE WHEN ${offset} IS NULL THEN ${utcFromLocalSql(wall, transitions)} ELSE ${wall} - ${offset} END`;
}

/** SQL for the instant column with what is not a real date set to NULL. */
export function plausibleSql(instant: string): string {
  return `CASE WHEN ${instant} >= ${EARLIEST_UTC} AND ${instant} < ${LATEST_UTC} THEN ${instant} END`;
}

/** An ISO date with day and month exchanged, where the day can be a month; other text as it is. */
function exchangedSql(text: string): string {
  const day = `substr(${text}, 9, 2)`;
  return `CASE WHEN ${text} LIKE '____-__-__%' AND ${day} <= '12'
    THEN substr(${text}, 1, 5) || ${day} || '-' || substr(${text}, 6, 2) || substr(${text}, 11) ELSE ${text} END`;
}

function epochSql(text: string, perSecond: number): string {
  return `try_cast(floor(try_cast(${text} AS DOUBLE) / ${perSecond}) AS BIGINT)`;
}

const ISO_TAIL = String.raw`(:\d\d)([.,]\d+)? ?(Z|z|UTC|utc|[+-]\d\d(?::?\d\d)?)?$`;

/**
 * The cast ignores an offset, but knows no offset without seconds, and no comma before a fraction. It would read 12-02-24 as a day of
 * the year 12.
 */
function isoSql(text: string): string {
  const plain = `regexp_replace(${text}, ${literal(ISO_TAIL)}, '\\1')`;
  return `CASE WHEN ${text} LIKE '____-%' THEN coalesce(try_cast(${text} AS TIMESTAMP), try_cast(${plain} AS TIMESTAMP)) END`;
}
