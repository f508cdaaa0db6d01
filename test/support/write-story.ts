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
}

/** A ticket with all that happened to it, in order; the first step is its creation. Every step changes something. */
export interface Story {
  id: string;
  steps: readonly [Step, ...Step[]];
}

const step = fc.record({
  after: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 20_000 })),
  status: fc.option(fc.constantFrom<StoryStatus>('open', 'on_hold', 'resolved', 'closed'), { freq: 4 }),
  group: fc.option(fc.constantFrom(...Object.keys(GROUPS)), { freq: 1 }),
});
const story = fc.record({
  created: fc.integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2024, 11, 1) / 60_000 }),
  group: fc.constantFrom(...Object.keys(GROUPS)),
  steps: fc.array(step, { minLength: 1, maxLength: 8 }),
});

export function storiesArbitrary(maxLength: number): fc.Arbitrary<Story[]> {
  return fc.array(story, { minLength: 2, maxLength }).map((drafts) =>
    drafts.map(({ created, group, steps }, i) => ({
      id: `INC${1000 + i}`,
      steps: stepsOf({ at: clear(created), status: 'new', group }, steps),
    })),
  );
}

/**
 * Steps that change nothing are made to: a log of changes has no row for them. Work is taken up before it waits again: tools let a
 * resolved ticket wait by themselves.
 */
function stepsOf(
  first: Step,
  drafts: readonly { after: number; status: StoryStatus | null; group: string | null }[],
): [Step, ...Step[]] {
  const steps: [Step, ...Step[]] = [first];
  let now = first;
  for (const draft of drafts) {
    let status = draft.status ?? now.status;
    const group = draft.group ?? now.group;
    if (isDone(now.status) && status === 'on_hold') status = 'open';
    if (status === now.status && group === now.group) status = isDone(status) ? 'open' : 'resolved';
    now = { at: clear(now.at + draft.after), status, group };
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
