import { tzOffset } from '@date-fns/tz';
import { EARLIEST_UTC, LATEST_UTC } from '../../../ingest/facts/date-sql.ts';
import type { DateFormat, ImportPlan } from '../../../ingest/import-plan.ts';
import { MONTHS } from '../../../ingest/recognise/date-shape.ts';
import {
  CLOCK,
  COMPACT,
  MONTH_WORD,
  OFFSET,
  ORDINAL,
  SEPARATOR,
  WEEKDAY,
  ZONES,
} from '../../../ingest/recognise/date-words.ts';
import { EXCEL_EPOCH, EXCEL_FIRST, EXCEL_LAST } from '../../../ingest/recognise/excel-days.ts';

const NAMED_MONTH = new RegExp(String.raw`(^|[^a-zäé])(${MONTH_WORD})\.?(?![a-zäé])`);
const YEAR = String.raw`(\d{4}|\d\d)(\D.*)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})${SEPARATOR}#?(\d{1,2})${SEPARATOR}(\d{1,2})(\D.*)?$`);
const DAY_NAMED = new RegExp(String.raw`^(\d{1,2})${ORDINAL}${SEPARATOR}#(\d+)${SEPARATOR}${YEAR}$`);
const NAMED_DAY = new RegExp(String.raw`^#(\d+)${SEPARATOR}(\d{1,2})${ORDINAL}${SEPARATOR}${YEAR}$`);
const NUMBERS = new RegExp(String.raw`^(\d{1,2})${SEPARATOR}(\d{1,2})${SEPARATOR}${YEAR}$`);
const SHORT_YEAR_FIRST = new RegExp(String.raw`^(\d\d)${SEPARATOR}(\d{1,2})${SEPARATOR}(\d{1,2})(\D.*)?$`);
const TIME = new RegExp(`^(?:${CLOCK})?$`);

type Order = 'dmy' | 'mdy' | 'ymd';
/** Year, month, day as they are written, and what comes behind them. */
type Parts = readonly [year: string, month: string, day: string, rest: string];

type Zones = Pick<ImportPlan, 'zone' | 'dateZone'>;

/** One value as the import will read it: local seconds of the report's zone, NULL where it is no date. For showing examples. */
export function readDate(text: string, format: DateFormat, zones: Zones): number | null {
  const value = text
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .trim()
    .toLowerCase();
  if (format.kind === 'epoch_s') return readEpoch(value, 1, zones);
  if (format.kind === 'epoch_ms') return readEpoch(value, 1000, zones);
  if (/^\d{5}(?:[.,]\d+)?$/.test(value)) return readDays(Number(value.replace(',', '.')), zones);
  if (format.kind !== 'parts') return readWritten(value, null, zones);
  return readWritten(format.swapped === true ? exchanged(value) : value, format.order, zones);
}

/** An ISO date with day and month exchanged, where the day can be a month. */
function exchanged(value: string): string {
  return value.replace(/^(\d{4})-(\d\d)-(0\d|1[0-2])/, '$1-$3-$2');
}

function readEpoch(value: string, perSecond: number, { zone }: Zones): number | null {
  const isNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/.test(value);
  return isNumber ? toLocal(Math.floor(Number(value) / perSecond), zone) : null;
}

/** Days as a spreadsheet counts them. */
function readDays(days: number, zones: Zones): number | null {
  const isDay = days >= EXCEL_FIRST && days <= EXCEL_LAST;
  return isDay ? fromWall(Math.round((days - EXCEL_EPOCH) * 86_400), zones) : null;
}

function readWritten(value: string, order: Order | null, zones: Zones): number | null {
  const [, , name = '', sign, hours = '0', minutes = '0'] = new RegExp(OFFSET).exec(value) ?? [];
  const wall = value
    .replace(new RegExp(OFFSET), '$1')
    .replace(new RegExp(COMPACT), '$1/$2/$3 $4:$5:$6')
    .replace(/:$/, '')
    .replace(/^((?:19|20)\d\d)(\d\d)(\d\d)$/, '$1/$2/$3')
    .replace(new RegExp(WEEKDAY), '')
    .replace(
      NAMED_MONTH,
      (_, before: string, month: string) => `${before}#${MONTHS[month.slice(0, 3)] ?? 0}`,
    );
  const parts = dayParts(wall, order);
  const time = parts && TIME.exec(parts[3]);
  if (!parts || !time) return null;
  const local = seconds(parts, time);
  if (local === null) return null;
  if (name === '' && sign === undefined) return fromWall(local, zones);
  const east = (Number(hours) * 3600 + Number(minutes) * 60) * (sign === '-' ? -1 : 1);
  return toLocal(local - east - (ZONES[name] ?? 0), zones.zone);
}

function dayParts(wall: string, order: Order | null): Parts | null {
  const [, y = '', m = '', d = '', rest = ''] = YEAR_FIRST.exec(wall) ?? [];
  if (y !== '') return [y, m, d, rest];
  const dayNamed = DAY_NAMED.exec(wall);
  if (dayNamed) return [dayNamed[3] ?? '', dayNamed[2] ?? '', dayNamed[1] ?? '', dayNamed[4] ?? ''];
  const namedDay = NAMED_DAY.exec(wall);
  if (namedDay) return [namedDay[3] ?? '', namedDay[1] ?? '', namedDay[2] ?? '', namedDay[4] ?? ''];
  const numbers = (order === 'ymd' ? SHORT_YEAR_FIRST : NUMBERS).exec(wall);
  if (!numbers) return null;
  const [, a = '', b = '', c = '', behind = ''] = numbers;
  const way = order ?? decidedOrder(a, b, c);
  if (way === null) return null;
  const ways: Record<Order, Parts> = {
    dmy: [c, b, a, behind],
    mdy: [c, a, b, behind],
    ymd: [a, b, c, behind],
  };
  return ways[way];
}

/** The order in which alone the numbers are a date; in a column of another form nothing else is certain enough. */
function decidedOrder(a: string, b: string, c: string): Order | null {
  if (c.length !== 4 || (Number(a) <= 12 && Number(b) <= 12)) return null;
  return Number(a) > 12 ? 'dmy' : 'mdy';
}

/** NULL for what is no day or no time of day. */
function seconds([y, m, d]: Parts, time: RegExpExecArray): number | null {
  const [, hours = '0', minutes = '0', secs = '0', half] = time;
  const year = y.length === 4 ? Number(y) : Number(y) + (Number(y) < 69 ? 2000 : 1900);
  const month = Number(m);
  const hour = hourOf(Number(hours), half, Number(minutes) + Number(secs) === 0);
  if (month < 1 || month > 12 || hour === null || Number(minutes) > 59 || Number(secs) > 59) return null;
  const date = new Date(Date.UTC(year, month - 1, Number(d)));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== Number(d)) return null;
  return date.getTime() / 1000 + hour * 3600 + Number(minutes) * 60 + Number(secs);
}

/** The hour of the day, NULL where it is none; the hour 24 is only the end of the day. */
function hourOf(hours: number, half: string | undefined, isWhole: boolean): number | null {
  if (half === undefined) return hours < 24 || (hours === 24 && isWhole) ? hours : null;
  return hours >= 1 && hours <= 12 ? (hours % 12) + (half === 'p' ? 12 : 0) : null;
}

/**
 * A wall clock of the zone dates are written in, as one of the report: of a time that occurs twice the first, and one that the
 * clock skipped moved on, so in doubt the offset of before the change.
 */
function fromWall(wall: number, { zone, dateZone }: Zones): number | null {
  const before = eastOf(dateZone ?? zone, wall - 86_400);
  const after = eastOf(dateZone ?? zone, wall + 86_400);
  const isChanged = eastOf(dateZone ?? zone, wall - Math.max(before, after)) === after;
  return toLocal(wall - (isChanged ? after : before), zone);
}

/** NULL for what is no real date. */
function toLocal(utc: number, zone: string): number | null {
  return utc >= EARLIEST_UTC && utc < LATEST_UTC ? utc + eastOf(zone, utc) : null;
}

/** Seconds east of UTC at an instant; NaN outside the instants there are. */
function eastOf(zone: string, utc: number): number {
  return Math.round(tzOffset(zone, new Date(utc * 1000)) * 60);
}
