import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testEngine } from '../../support/node-engine.ts';
import { LOG_WRITERS } from '../../support/write-log.ts';
import type { LogKind } from '../../support/write-log.ts';
import { MOMENT_STYLES } from '../../support/write-moment.ts';
import { storiesArbitrary } from '../../support/write-story.ts';
import type { Story } from '../../support/write-story.ts';
import { expectedReplies, expectedStory } from './expected-story.ts';
import { importWritten } from './import-written.ts';
import { runs } from './runs.ts';

const SHAPES = {
  updates: 'updates',
  changes: 'changes',
  activities: 'activities',
  periods: 'periods',
  jira: 'tickets',
  zendesk: 'tickets',
} as const;
const KINDS = ['updates', 'changes', 'activities', 'periods', 'jira', 'zendesk'] as const satisfies LogKind[];

/** Many times what it takes alone: the machine may be busy. */
const LIMIT_MS = 300_000;

/** Which of them tell more than one thing of a minute in its order, which of them tell of answers, and which of requesters' comments too. */
const ORDERED: readonly LogKind[] = ['updates', 'changes', 'jira', 'zendesk'];
const WITH_REPLIES: readonly LogKind[] = ['changes', 'activities', 'jira', 'zendesk'];
const WITH_COMMENTS: readonly LogKind[] = ['jira', 'zendesk'];

function rowsOf(stories: readonly Story[], kind: LogKind): number {
  if (SHAPES[kind] === 'tickets') return stories.length;
  const steps = stories.flatMap((story) => story.steps.map((step, i) => [step, story.steps[i - 1]] as const));
  const replies = stories.reduce((n, story) => n + story.replies.length, 0);
  if (kind !== 'changes') return steps.length + (kind === 'activities' ? replies : 0);
  return steps.reduce(
    (rows, [step, before]) =>
      rows +
      Number(step.status !== before?.status) +
      Number(step.group !== before?.group) +
      Number(step.agent !== (before?.agent ?? null)),
    replies,
  );
}

describe('what happened to tickets', () => {
  it.each(KINDS)(
    'is told by %s as it was',
    async (kind) => {
      const engine = await testEngine();
      await fc.assert(
        fc.asyncProperty(
          storiesArbitrary(8, ORDERED.includes(kind)),
          fc.constantFrom(...MOMENT_STYLES),
          fc.nat({ max: 1000 }),
          async (stories, moments, rowOrder) => {
            const file = LOG_WRITERS[kind](stories, { moments, rowOrder });
            const { inspections, dataset, facts } = await importWritten(engine, [file], moments);
            expect(inspections.map(({ plan }) => plan.shape)).toEqual([SHAPES[kind]]);
            const replies = WITH_REPLIES.includes(kind)
              ? expectedReplies(stories, WITH_COMMENTS.includes(kind))
              : [];
            const expected = stories.map((story, i) => ({ ...expectedStory(story), ...replies[i] }));
            expect(facts).toMatchObject(expected);
            const rows = rowsOf(stories, kind);
            expect(dataset.accounting).toEqual({
              rows,
              counted: stories.length,
              folded: rows - stories.length,
              excluded: {},
              quarantined: {},
            });
          },
        ),
        runs(6),
      );
    },
    LIMIT_MS,
  );
});
