import type { Row } from '../../../src/engine/engine.ts';
import { isDone } from '../../support/write-story.ts';
import type { Step, Story, StoryStatus } from '../../support/write-story.ts';
import { GROUPS } from '../../support/write-ticket.ts';

/** What a form of a history tells. */
export interface Carried {
  agents: boolean;
  replies: boolean;
  states: boolean;
}

/** A stretch of one place and one phase, in minutes. */
interface Stretch {
  group: string;
  phase: 'work' | 'hold' | 'done';
  from: number;
  until: number | null;
  arrival: boolean;
  taken: number | null;
}

/** The stretches of a story, by walking through its minutes: what happens in one minute is over in it. */
function stretchesOf({ steps, replies }: Story, carried: Carried): Stretch[] {
  const stretches: Stretch[] = [];
  let now: Step | null = null;
  let stay: { stretch: Stretch; former: string | null; left: number } | null = null;
  const minutes = [...new Set(steps.map(({ at }) => at))].toSorted((a, b) => a - b);
  for (const minute of minutes) {
    const within = steps.filter(({ at }) => at === minute);
    const then: Step | null = now;
    const path = [...(then === null ? [] : [then]), ...within];
    const moved = then !== null && path.some((step, i) => i > 0 && step.group !== path[i - 1]?.group);
    now = within.at(-1) ?? now;
    if (now === null) continue;
    const phase = carried.states ? phaseOf(now.status) : 'work';
    const open = stretches.at(-1);
    if (open === undefined || moved || open.phase !== phase) {
      if (open) open.until = minute;
      stretches.push({ group: now.group, phase, from: minute, until: null, arrival: moved, taken: null });
    }
    const begun = stretches.at(-1);
    if (begun && (moved || stay === null)) {
      const left = minutes.find(
        (later) =>
          later > minute && steps.some((step, i) => step.at === later && step.group !== steps[i - 1]?.group),
      );
      stay = { stretch: begun, former: then?.agent ?? null, left: left ?? Infinity };
      const first = then === null;
      const reply = replies.filter((at) => at > minute && at <= (left ?? Infinity));
      stay.stretch.taken = least(carried.replies ? reply : []);
      if (first)
        stay.stretch.taken = least([
          ...keep(stay.stretch.taken),
          ...upTakings(steps, carried, left ?? Infinity),
        ]);
    }
    if (stay && carried.agents && now.agent !== null && now.agent !== stay.former) {
      stay.stretch.taken = least([...keep(stay.stretch.taken), minute]);
    }
  }
  return stretches;
}

/** Minutes before `until` at which somebody was assigned or the ticket was no longer new. */
function upTakings(steps: readonly Step[], carried: Carried, until: number): number[] {
  return steps
    .filter(
      ({ at, status, agent }) =>
        at < until && ((carried.agents && agent !== null) || (carried.states && status !== 'new')),
    )
    .map(({ at }) => at);
}

function phaseOf(status: StoryStatus): Stretch['phase'] {
  if (isDone(status)) return 'done';
  return status === 'on_hold' ? 'hold' : 'work';
}

function least(minutes: readonly number[]): number | null {
  return minutes.length === 0 ? null : Math.min(...minutes);
}

function keep(minute: number | null): number[] {
  return minute === null ? [] : [minute];
}

/** The spans of stories, as rows. */
export function expectedSpans(stories: readonly Story[], carried: Carried): Row[] {
  const utc = (minute: number | null): number | null => (minute === null ? null : minute * 60);
  return stories.flatMap((story) =>
    stretchesOf(story, carried).map(({ group, phase, from, until, arrival, taken }, i) => ({
      ticket_id: story.id,
      span_no: i + 1,
      group_name: group,
      line: GROUPS[group] ?? null,
      phase,
      from_utc: utc(from),
      until_utc: utc(until),
      arrival,
      taken_utc: utc(taken),
    })),
  );
}

/** The facts that only a history tells, of a ticket that was resolved at `resolved`, or is open at `asOf` (minutes). */
export function expectedJourney(story: Story, carried: Carried, resolved: number | null, asOf: number): Row {
  const { steps, replies } = story;
  const end = resolved ?? asOf;
  const stretches = stretchesOf(story, carried);
  const seconds = (which: (stretch: Stretch) => boolean): number | null =>
    carried.states
      ? stretches
          .filter(which)
          .reduce((sum, { from, until }) => sum + Math.max(0, Math.min(until ?? end, end) - from) * 60, 0)
      : null;
  const lines = steps.map(({ group }) => GROUPS[group] ?? null);
  const known = !lines.includes(null);
  const moves = steps.flatMap((step, i): [number | null, number | null][] =>
    i > 0 && step.group !== steps[i - 1]?.group ? [[lines[i - 1] ?? null, lines[i] ?? null]] : [],
  );
  const count = (which: (from: number, to: number) => boolean): number | null =>
    known ? moves.filter(([from, to]) => from !== null && to !== null && which(from, to)).length : null;
  const taken = least([...upTakings(steps, carried, Infinity), ...(carried.replies ? replies : [])]);
  const skips = count((from, to) => from === 1 && to === 3);
  const perLine = [1, 2, 3].flatMap((line): [string, number | null][] => {
    const time = seconds(({ group, phase }) => phase !== 'done' && GROUPS[group] === line);
    const waits = stretches.flatMap(({ group, arrival, from, taken: up }) =>
      arrival && up !== null && GROUPS[group] === line ? [(up - from) * 60] : [],
    );
    return [
      [`line${line}_s`, known || (time ?? 0) > 0 ? time : null],
      [`handoff${line}_s`, waits.length === 0 ? null : waits.reduce((sum, wait) => sum + wait, 0)],
    ];
  });
  return {
    on_hold_s: seconds(({ phase }) => phase === 'hold'),
    pickup_s: taken === null ? null : (taken - steps[0].at) * 60,
    ...Object.fromEntries(perLine),
    line_ups: count((from, to) => to > from),
    line_downs: count((from, to) => to < from),
    skipped_line: skips === null ? null : skips > 0,
    group_returns: steps.filter(
      ({ group }, i) =>
        i > 0 && group !== steps[i - 1]?.group && steps.slice(0, i).some((step) => step.group === group),
    ).length,
  };
}
