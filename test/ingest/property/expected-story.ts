import type { Row } from '../../../src/engine/engine.ts';
import { isDone } from '../../support/write-story.ts';
import type { Step, Story } from '../../support/write-story.ts';
import { GROUPS } from '../../support/write-ticket.ts';

/** Answers of a ticket, where its export tells of any comment; `commented`: it does so without one of them. */
export function expectedReplies(stories: readonly Story[], commented: boolean): Row[] {
  const told = commented || stories.some(({ replies }) => replies.length > 0);
  return stories.map(({ replies }) => ({
    first_response_utc: replies.length === 0 ? null : Math.min(...replies) * 60,
    agent_replies: told ? replies.length : null,
  }));
}

/** What the facts must say of a ticket, by walking through its story. */
export function expectedStory({ id, steps }: Story): Row {
  let before: Step | null = null;
  let firstDone: Step | null = null;
  let lastDone: Step | null = null;
  let firstLeft: Step | null = null;
  let reopenings = 0;
  let moves = 0;
  for (const step of steps) {
    if (isDone(step.status) && !(before && isDone(before.status))) {
      firstDone ??= step;
      lastDone = step;
    }
    if (before && isDone(before.status) && !isDone(step.status)) {
      reopenings++;
      firstLeft ??= step;
    }
    if (before && before.group !== step.group) moves++;
    before = step;
  }
  const [first] = steps;
  const last = before ?? first;
  const done = isDone(last.status);
  const lines = steps.map(({ group }) => GROUPS[group] ?? null);
  const known = lines.filter((line) => line !== null);
  const utc = (step: Step | null): number | null => (step === null ? null : step.at * 60);
  return {
    ticket_id: id,
    created_utc: first.at * 60,
    status: last.status,
    done,
    first_resolved_utc: utc(firstDone),
    resolved_utc: done ? utc(lastDone) : null,
    resolution_s: done && lastDone ? (lastDone.at - first.at) * 60 : null,
    reopened_utc: utc(firstLeft),
    reopen_count: reopenings,
    group_moves: moves,
    group_first: first.group,
    group_resolved: lastDone?.group ?? null,
    group_current: last.group,
    line_first: GROUPS[first.group] ?? null,
    line_resolved: lastDone === null ? null : (GROUPS[lastDone.group] ?? null),
    line_first_resolved: firstDone === null ? null : (GROUPS[firstDone.group] ?? null),
    line_current: GROUPS[last.group] ?? null,
    line_max: known.length < lines.length ? null : Math.max(...known),
    path_complete: known.length === lines.length,
  };
}
