import { TZDate } from '@date-fns/tz';
import { isDay } from '../kpi/settings-schema.ts';

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Seconds UTC of a moment as people write it: `2026-06-30` (its last second), `2026-06-30T18:00[:30]` on the clock of the zone, or with `Z`
 * or an offset. NaN for anything else.
 */
export function momentOf(text: string, zone: string): number {
  const [, day = '', hour = '23', minute = '59', second, offset] = MOMENT.exec(text) ?? [];
  if (!isDay(day)) return Number.NaN;
  const time = `${hour}:${minute}:${second ?? (text.length > 10 ? '00' : '59')}`;
  if (offset !== undefined) return Date.parse(`${day}T${time}${offset}`) / 1000;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return new TZDate(year, month - 1, date, hours, minutes, seconds, zone).getTime() / 1000;
}
