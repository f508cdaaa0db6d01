import { tzOffset } from '@date-fns/tz';
import type { DateFormat } from '../../../ingest/import-plan.ts';
import { MONTHS } from '../../../ingest/recognise/date-shape.ts';

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)? ?(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/i;
const PARTS =
  /^(\d{1,4}|[a-zäé]{3,10})[-/., ]+(\d{1,2}|[a-zäé]{3,10})[-/., ]+(\d{1,4})(?:,?[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))? *(?:([ap])\.?m\.?)?)?$/i;

/** One value as the import will read it: local seconds of the zone, NULL where the format does not fit. For showing examples. */
export function readDate(text: string, format: DateFormat, zone: string): number | null {
  const value = text.trim();
  if (format.kind === 'iso') return readIso(value, zone);
  if (format.kind === 'parts') return readParts(value, format.order);
  if (!/^\d+(\.\d+)?$/.test(value)) return null;
  return toLocal(Math.floor(Number(value) / (format.kind === 'epoch_s' ? 1 : 1000)), zone);
}

function readIso(value: string, zone: string): number | null {
  const match = ISO.exec(value);
  if (!match) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0', offset] = match;
  const wall = seconds([year, month, day, hour, minute, second].map(Number));
  if (wall === null || offset === undefined) return wall;
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? [];
  const east = (Number(hours) * 3600 + Number(minutes) * 60) * (sign === '-' ? -1 : 1);
  return toLocal(wall - east, zone);
}

function readParts(value: string, order: 'dmy' | 'mdy' | 'ymd'): number | null {
  const match = PARTS.exec(value);
  if (!match) return null;
  const [, a = '', b = '', c = '', hour = '0', minute = '0', second = '0', half] = match;
  const named = { dmy: [c, b, a], mdy: [c, a, b], ymd: [a, b, c] } as const;
  const [year, month, day] = named[order];
  if (!/^(\d{2}|\d{4})$/.test(year) || !/^\d{1,2}$/.test(day)) return null;
  const monthNumber = /^\d+$/.test(month) ? Number(month) : (MONTHS[month.slice(0, 3).toLowerCase()] ?? 0);
  const clock =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const century = year.length === 4 ? 0 : Number(year) < 69 ? 2000 : 1900;
  return seconds([century + Number(year), monthNumber, Number(day), clock, Number(minute), Number(second)]);
}

/** NULL for what is no day or no time of day. */
function seconds(parts: readonly number[]): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  if (month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.getTime() / 1000 + hour * 3600 + minute * 60 + second;
}

function toLocal(utc: number, zone: string): number | null {
  const year = new Date(utc * 1000).getUTCFullYear();
  if (!(year >= 1970 && year < 2200)) return null;
  return utc + Math.round(tzOffset(zone, new Date(utc * 1000)) * 60);
}
