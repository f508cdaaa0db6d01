import * as fc from 'fast-check';
import type { Status } from '../../src/kpi/facts.ts';
import { GROUPS } from './write-ticket.ts';
import { isUnmistakable } from './write-moment.ts';

export type StoryStatus = Extract<Status, 'new' | 'open' | 'on_hold' | 'resolved' | 'closed'>;

/** What a ticket is from a minute (UTC, since 1970) on. */
export interface Step {
  at: number;
  status: StoryStatus;
  group: string;
  /** Who is assigned. */
  agent: string | null;
}

/** A ticket with all that happened to it, in order; the first step is its creation. Every step changes something. */
export interface Story {
  id: string;
  steps: readonly [Step, ...Step[]];
  /** Minutes of the public answers of agents; at none of them does anything else happen. */
  replies: readonly number[];
}

const AGENTS = ['Zoë', 'Bram de Wit'] as const;
const step = fc.record({
  after: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 20_000 }), fc.constant(0)),
  status: fc.option(fc.constantFrom<StoryStatus>('open', 'on_hold', 'resolved', 'closed'), { freq: 4 }),
  group: fc.option(fc.constantFrom(...Object.keys(GROUPS)), { freq: 1 }),
  agent: fc.constantFrom('as before', 'as before', 'nobody', ...AGENTS),
});
const story = fc.record({
  created: fc.integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2024, 11, 1) / 60_000 }),
  group: fc.constantFrom(...Object.keys(GROUPS)),
  steps: fc.array(step, { minLength: 1, maxLength: 8 }),
  repliesAfter: fc.array(fc.integer({ min: 1, max: 9000 }), { maxLength: 3 }),
});

/**
 * Tickets with a history. With `ties` several things can happen in one minute, which only a counter or the order in the file tells
 * apart.
 */
export function storiesArbitrary(maxLength: number, ties: boolean): fc.Arbitrary<Story[]> {
  return fc.array(story, { minLength: 2, maxLength }).map((drafts) =>
    drafts.map(({ created, group, steps: later, repliesAfter }, i) => {
      const steps = stepsOf({ at: clear(created), status: 'new', group, agent: null }, later, ties ? 0 : 1);
      const taken = new Set(steps.map(({ at }) => at));
      const replies = repliesAfter.map((after) => clear(steps[0].at + after));
      return { id: `INC${1000 + i}`, steps, replies: replies.filter((at) => !taken.has(at)) };
    }),
  );
}

/**
 * Steps that change nothing are made to: a log of changes has no row for them. Work is taken up before it waits again: tools let a
 * resolved ticket wait by themselves.
 */
function stepsOf(
  first: Step,
  drafts: readonly { after: number; status: StoryStatus | null; group: string | null; agent: string }[],
  least: number,
): [Step, ...Step[]] {
  const steps: [Step, ...Step[]] = [first];
  let now = first;
  for (const draft of drafts) {
    let status = draft.status ?? now.status;
    const group = draft.group ?? now.group;
    if (isDone(now.status) && status === 'on_hold') status = 'open';
    const agent = draft.agent === 'as before' ? now.agent : draft.agent === 'nobody' ? null : draft.agent;
    if (status === now.status && group === now.group && agent === now.agent)
      status = isDone(status) ? 'open' : 'resolved';
    now = { at: clear(now.at + Math.max(least, draft.after)), status, group, agent };
    steps.push(now);
  }
  return steps;
}

function clear(at: number): number {
  return isUnmistakable(at) ? at : at + 180;
}

export function isDone(status: StoryStatus): boolean {
  return status === 'resolved' || status === 'closed';
}
