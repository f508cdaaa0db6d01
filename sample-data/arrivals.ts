import type { Random } from './random.ts';
import type { DeskChannel } from './desk-ticket.ts';
import { clockParts, DAY, wallClock } from './wall-clock.ts';
import { isHoliday, weekday } from './working-hours.ts';

/** The data end here: a Monday, an hour before the evening shift starts. */
export const AS_OF = wallClock(2026, 8, 31, 18);

/** The mail migration: the month that went wrong. */
export function isMigration(local: number): boolean {
  return local >= wallClock(2026, 3, 1) && local < wallClock(2026, 4, 1);
}

export interface Arrival {
  time: number;
  channel: DeskChannel;
}

const WEEKDAYS = [0.05, 1.34, 1.1, 0.97, 1.02, 0.84, 0.08];
const MONTHS = [1.1, 1.02, 1.02, 0.97, 0.93, 0.98, 0.8, 0.78, 1.14, 1.05, 1.06, 0.85];
const OFFICE_HOURS: Record<string, number> = {
  8: 11,
  9: 16,
  10: 14,
  11: 12,
  12: 6,
  13: 12,
  14: 12,
  15: 9,
  16: 6,
  17: 2,
};
const CHANNELS: Record<DeskChannel, number> = { phone: 39, portal: 28, email: 17, chat: 10, walk_in: 6 };
const WEEKEND_CHANNELS: Record<DeskChannel, number> = {
  phone: 35,
  portal: 40,
  email: 25,
  chat: 0,
  walk_in: 0,
};

function dayWeight(day: number): number {
  const date = clockParts(day * DAY);
  const month = Number(date.MM);
  const dayOfMonth = Number(date.dd);
  const betweenTheYears = (month === 12 && dayOfMonth >= 22) || (month === 1 && dayOfMonth <= 4);
  const heightOfSummer = (month === 7 && dayOfMonth >= 18) || (month === 8 && dayOfMonth <= 14);
  return (
    (WEEKDAYS[weekday(day)] ?? 1) *
    (MONTHS[month - 1] ?? 1) *
    (isHoliday(day) ? 0.06 : 1) *
    (betweenTheYears ? 0.4 : 1) *
    (heightOfSummer ? 0.85 : 1) *
    (isMigration(day * DAY) ? 1.42 : 1)
  );
}

function hourOf(channel: DeskChannel, day: number, random: Random): number {
  if (weekday(day) % 6 === 0) return random.between(9, 21);
  const outside = { phone: 0.06, chat: 0.05, walk_in: 0, email: 0.2, portal: 0.2 }[channel];
  if (!random.chance(outside)) return Number(random.weighted(OFFICE_HOURS));
  if (channel === 'phone' || channel === 'chat') return random.between(18, 20);
  return random.chance(0.25) ? random.between(6, 7) : random.between(18, 22);
}

/** Moments at which `tickets` tickets come in over the `months` months before {@link AS_OF}, in order. */
export function arrivals(tickets: number, months: number, random: Random): Arrival[] {
  const end = new Date(AS_OF * 1000);
  const first = Date.UTC(end.getUTCFullYear(), end.getUTCMonth() - months + 1, 1) / 1000 / DAY;
  const last = Math.floor(AS_OF / DAY);
  const running: number[] = [];
  let total = 0;
  for (let day = first; day <= last; day++) {
    total += dayWeight(day);
    running.push(total);
  }

  const result: Arrival[] = [];
  while (result.length < tickets) {
    const day = first + lowerBound(running, random.next() * total);
    const channel = random.weighted(weekday(day) % 6 === 0 ? WEEKEND_CHANNELS : CHANNELS);
    const hour = hourOf(channel, day, random);
    const time = day * DAY + hour * 3600 + random.between(0, 3599);
    if (time < AS_OF) result.push({ time, channel });
  }
  return result.toSorted((a, b) => a.time - b.time);
}

function lowerBound(running: readonly number[], value: number): number {
  let low = 0;
  let high = running.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((running[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
