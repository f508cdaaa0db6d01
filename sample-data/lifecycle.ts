import type { Arrival } from './arrivals.ts';
import { isMigration } from './arrivals.ts';
import { CATEGORIES, type CategoryName } from './catalogue.ts';
import type { DeskEvent, DeskPriority } from './desk-ticket.ts';
import { GROUPS } from './groups.ts';
import type { Random } from './random.ts';
import { startTimeline, type Timeline } from './timeline.ts';
import { DAY } from './wall-clock.ts';
import { isWorkday } from './working-hours.ts';

/** Chance that line 1 settles what it keeps in one go; rising over the last half year, after the migration. */
const TOUCH_FROM_MARCH_2026 = [0.6, 0.78, 0.82, 0.86, 0.9, 0.93];
const TOUCH_BEFORE = 0.79;
const TOUCH_BY_CHANNEL = { phone: 0.08, chat: 0.05, walk_in: 0.06, email: -0.12, portal: -0.06 };
const PACE = { 1: 0.3, 2: 0.55, 3: 1, 4: 1.6 } satisfies Record<DeskPriority, number>;
const REPLY_MEDIAN = { 1: 6, 2: 16, 3: 42, 4: 90 } satisfies Record<DeskPriority, number>;

interface Case extends Arrival {
  priority: DeskPriority;
  category: CategoryName;
}

function oneTouch(ticket: Case): number {
  const date = new Date(ticket.time * 1000);
  const month = (date.getUTCFullYear() - 2026) * 12 + date.getUTCMonth() - 2;
  return (TOUCH_FROM_MARCH_2026[month] ?? TOUCH_BEFORE) + TOUCH_BY_CHANNEL[ticket.channel];
}

function isLive(ticket: Case): boolean {
  return ticket.channel === 'phone' || ticket.channel === 'chat' || ticket.channel === 'walk_in';
}

function isEvening(local: number): boolean {
  const hour = Math.floor(local / 3600) % 24;
  return hour >= 18 || !isWorkday(Math.floor(local / DAY));
}

function firstReply(line: Timeline, ticket: Case, random: Random): void {
  if (isLive(ticket)) line.pass(random.between(1, ticket.channel === 'chat' ? 6 : 4));
  else line.work(random.logNormal(REPLY_MEDIAN[ticket.priority], 0.95));
  line.assign();
  line.add('reply');
}

/** Nobody looks at it for weeks: parts on order, a project that will solve it. */
function sleep(line: Timeline, random: Random): void {
  line.add('on_hold');
  line.work(random.logNormal(22_000, 0.7));
  line.add('resumed');
}

/** Several rounds with the caller or a third party before it is solved. */
function workOn(line: Timeline, ticket: Case, median: number, random: Random): void {
  const pace = PACE[ticket.priority];
  line.work(random.logNormal(median * pace * 0.35, 0.9));
  line.assign();
  line.work(random.logNormal(median * pace * 0.3, 1));
  line.add('reply');
  if (random.chance(0.3)) {
    line.add('waiting');
    line.work(random.logNormal(420 * pace, 0.9));
    line.add('resumed');
  } else if (line.group.line > 1 && random.chance(0.2)) {
    line.add('on_hold');
    line.work(random.logNormal(2400 * pace, 1));
    line.add('resumed');
  } else if (line.group.line > 1 && random.chance(0.14)) {
    sleep(line, random);
  }
  line.work(random.logNormal(median * pace * 0.35, 1.1));
  if (random.chance(0.6)) line.add('reply');
}

/** Where a ticket goes from line 2 before somebody there solves it. */
function secondLine(line: Timeline, ticket: Case, random: Random): void {
  const category = CATEGORIES[ticket.category];
  const fate = random.weighted({ solve: 0.75, up: 0.12, back: 0.05, sideways: 0.06, pingpong: 0.02 });
  if (fate === 'solve') return workOn(line, ticket, 1150, random);
  line.work(random.logNormal(240 * PACE[ticket.priority], 0.9));
  if (fate === 'up') {
    line.moveTo(GROUPS[category.third]);
    workOn(line, ticket, 3600, random);
    if (!random.chance(0.2)) return;
    line.moveTo(GROUPS[category.second]);
  } else if (fate === 'sideways') {
    line.moveTo(category.second === 'systems' ? GROUPS.network : GROUPS.systems);
  } else {
    line.moveTo(GROUPS.servicedesk);
    if (fate === 'back') return workOn(line, ticket, 200, random);
    line.work(random.logNormal(60, 0.7));
    line.moveTo(GROUPS[category.second]);
  }
  workOn(line, ticket, 900, random);
}

function firstLine(line: Timeline, ticket: Case, random: Random): void {
  const category = CATEGORIES[ticket.category];
  firstReply(line, ticket, random);
  const strain = isMigration(ticket.time) ? 1.25 : 1;
  if (random.chance(category.escalates * 0.9 * strain)) {
    line.work(random.logNormal(isLive(ticket) ? 14 : 40, 0.9));
    if (random.chance(0.03)) {
      line.moveTo(GROUPS[category.third]);
      workOn(line, ticket, 3600, random);
    } else {
      line.moveTo(GROUPS[category.second]);
      secondLine(line, ticket, random);
    }
  } else if (random.chance(oneTouch(ticket))) {
    line.pass(Math.min(90, random.logNormal(isLive(ticket) ? 11 : 6, 0.7)));
  } else {
    workOn(line, ticket, 330, random);
  }
}

function reopens(line: Timeline, ticket: Case, round: number, random: Random): boolean {
  if (round > 0) return random.chance(0.12);
  const soured = isMigration(ticket.time) && line.group.line === 2;
  if (soured) return random.chance(ticket.category === 'Netwerk' ? 0.42 : 0.12);
  return random.chance(line.group.line === 1 ? 0.036 : 0.055);
}

function resolveAndClose(line: Timeline, ticket: Case, random: Random): void {
  line.add('resolved');
  for (let round = 0; reopens(line, ticket, round, random); round++) {
    line.work(random.chance(0.8) ? random.logNormal(520, 0.8) : random.between(5400, 12_000));
    line.add('reopened');
    if (line.group.line === 1 && random.chance(0.25)) line.moveTo(GROUPS[CATEGORIES[ticket.category].second]);
    workOn(line, ticket, line.group.line === 1 ? 240 : 800, random);
    line.add('resolved');
  }
  if (isLive(ticket) && random.chance(0.4)) line.pass(1);
  else line.pass(5 * 1440);
  line.add('closed');
}

/** Everything that happens to one ticket, as if there were no end to the data. */
export function lifeOf(ticket: Case, random: Random): DeskEvent[] {
  const category = CATEGORIES[ticket.category];
  const desk = isEvening(ticket.time) ? GROUPS.evening : GROUPS.servicedesk;
  const direct = isLive(ticket) ? 0.01 : 0.1;
  const start = random.chance(direct)
    ? random.chance(0.06)
      ? GROUPS[category.third]
      : GROUPS[category.second]
    : desk;
  const line = startTimeline(ticket.time, start, random);

  const end = random.weighted({
    lived: 965,
    forgotten: 4,
    merged: 11,
    spam: ticket.channel === 'email' ? 30 : 0,
    cancelled: 15,
  });
  if (end === 'forgotten') return line.events;
  if (end !== 'lived') {
    line.work(random.logNormal(60, 1));
    line.add(end);
    return line.events;
  }

  if (start.line === 1) firstLine(line, ticket, random);
  else {
    firstReply(line, ticket, random);
    if (start.line === 2) secondLine(line, ticket, random);
    else workOn(line, ticket, 2600, random);
  }
  resolveAndClose(line, ticket, random);
  return line.events;
}

/** Working minutes until a ticket is due. */
export const DUE_MINUTES = { 1: 240, 2: 600, 3: 1800, 4: 3000 } satisfies Record<DeskPriority, number>;
