import type { DeskEvent, DeskEventKind } from './desk-ticket.ts';
import type { DeskGroup } from './groups.ts';
import type { Random } from './random.ts';
import { addWorkingMinutes } from './working-hours.ts';

/** The life of one ticket while it is being made up: a clock, the group it is with, and what has happened. */
export interface Timeline {
  readonly events: DeskEvent[];
  readonly group: DeskGroup;
  readonly now: number;
  /** Lets minutes of office time pass (at least one). */
  work(minutes: number): void;
  /** Lets minutes of the clock pass (at least one). */
  pass(minutes: number): void;
  add(kind: DeskEventKind): void;
  moveTo(group: DeskGroup): void;
  /** An agent of the group it is with takes it up. */
  assign(): void;
}

export function startTimeline(created: number, first: DeskGroup, random: Random): Timeline {
  const events: DeskEvent[] = [];
  let now = created;
  let group = first;
  let agent: string | null = null;

  const add = (kind: DeskEventKind): void => {
    events.push({ time: now, kind, group, agent });
  };
  add('created');

  return {
    events,
    get group() {
      return group;
    },
    get now() {
      return now;
    },
    work(minutes) {
      now = addWorkingMinutes(now, Math.max(1, minutes));
    },
    pass(minutes) {
      now += Math.max(1, Math.round(minutes)) * 60;
    },
    add,
    moveTo(next) {
      group = next;
      agent = null;
      add('moved');
    },
    assign() {
      agent = random.pick(group.agents);
      add('assigned');
    },
  };
}
