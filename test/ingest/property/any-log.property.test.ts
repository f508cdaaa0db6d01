import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testEngine } from '../../support/node-engine.ts';
import { LOG_WRITERS } from '../../support/write-log.ts';
import type { LogKind } from '../../support/write-log.ts';
import { MOMENT_STYLES } from '../../support/write-moment.ts';
import { storiesArbitrary } from '../../support/write-story.ts';
import type { Story } from '../../support/write-story.ts';
import { expectedStory } from './expected-story.ts';
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

function rowsOf(stories: readonly Story[], kind: LogKind): number {
  if (SHAPES[kind] === 'tickets') return stories.length;
  const steps = stories.flatMap((story) => story.steps.map((step, i) => [step, story.steps[i - 1]] as const));
  if (kind !== 'changes') return steps.length;
  return steps.reduce(
    (rows, [step, before]) =>
      rows + Number(step.status !== before?.status) + Number(step.group !== before?.group),
    0,
  );
}

describe('what happened to tickets', () => {
  it.each(KINDS)('is told by %s as it was', async (kind) => {
    const engine = await testEngine();
    await fc.assert(
      fc.asyncProperty(
        storiesArbitrary(8),
        fc.constantFrom(...MOMENT_STYLES),
        fc.nat({ max: 1000 }),
        async (stories, moments, rowOrder) => {
          const file = LOG_WRITERS[kind](stories, { moments, rowOrder });
          const { inspections, dataset, facts } = await importWritten(engine, [file], moments);
          expect(inspections.map(({ plan }) => plan.shape)).toEqual([SHAPES[kind]]);
          expect(facts).toMatchObject(stories.map(expectedStory));
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
  });
});
