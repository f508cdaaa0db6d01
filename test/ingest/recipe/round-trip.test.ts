import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ImportPlan } from '../../../src/ingest/import-plan.ts';
import { dropInspection, inspect, reinspect } from '../../../src/ingest/inspect.ts';
import type { Inspection } from '../../../src/ingest/inspection.ts';
import { applyRecipe } from '../../../src/ingest/recipe/apply-recipe.ts';
import { fittingRecipe } from '../../../src/ingest/recipe/fitting-recipe.ts';
import { hasDrift } from '../../../src/ingest/recipe/has-drift.ts';
import { parseRecipe } from '../../../src/ingest/recipe/parse-recipe.ts';
import { recipeOf } from '../../../src/ingest/recipe/recipe-of.ts';
import type { Recipe } from '../../../src/ingest/recipe/recipe.ts';
import { writeRecipe } from '../../../src/ingest/recipe/write-recipe.ts';
import { testEngine } from '../../support/node-engine.ts';

/** A sample, with a group (or value of the line column) and a status in it. */
const SAMPLES = [
  { name: 'topdesk-meldingen.csv', group: '1e lijn', status: 'afgesloten' },
  { name: 'servicenow-incident-log.csv', group: 'Service Desk Evening L1', status: 'active' },
  { name: 'zendesk-tickets.json', group: 'Servicedesk (L1)', status: 'closed' },
] as const;

const open: Inspection[] = [];

async function inspected(bytes: Buffer, name: string): Promise<Inspection> {
  const [inspection, ...others] = await inspect(await testEngine(), [
    new File([new Uint8Array(bytes)], name),
  ]);
  if (inspection === undefined || others.length > 0) throw new Error('Expected one layout');
  open.push(inspection);
  return inspection;
}

/** What the user says is no proposal: the group to line 3, the status without a meaning. */
function answered({ plan }: Inspection, group: string, status: string): ImportPlan {
  const { [status]: meaning, ...others } = plan.status;
  if (meaning === undefined) throw new Error(`${status} had no meaning`);
  return { ...plan, status: others, lineOf: { ...plan.lineOf, [group]: 3 } };
}

/** Whether the user was asked, or the recipe answered, makes no difference to what is read. */
function unconfirmed(plan: ImportPlan): ImportPlan {
  return { ...plan, confirmedDates: [], confirmedDurations: [] };
}

describe.each(SAMPLES)('$name', ({ name, group, status }) => {
  afterEach(async () => {
    const engine = await testEngine();
    for (const inspection of open.splice(0)) await dropInspection(engine, inspection);
  });

  const sample = (): Promise<Buffer> => readFile(resolve(import.meta.dirname, '../../../sample-data', name));

  async function remembered(): Promise<{ recipe: Recipe; plan: ImportPlan }> {
    const inspection = await inspected(await sample(), name);
    const plan = answered(inspection, group, status);
    const saved = recipeOf(inspection, plan, { name, savedAt: '2026-02-01T09:00:00.000Z' });
    return { recipe: parseRecipe(writeRecipe(saved)), plan };
  }

  it('is read next time as the user said, and nothing is new', async () => {
    const { recipe, plan } = await remembered();
    const again = await inspected(await sample(), name);
    expect(again.plan.status).toHaveProperty([status]);
    expect(fittingRecipe(again, [recipe])).toBe(recipe);

    const applied = applyRecipe(again, recipe);
    expect(unconfirmed(applied.plan)).toEqual(unconfirmed(plan));
    expect(applied.plan.lineOf[group]).toBe(3);
    expect(applied.plan.status).not.toHaveProperty([status]);
    expect(applied.drift).toEqual({ missing: [], newHeaders: [], newGroups: [], newValues: [] });

    const looked = await reinspect(await testEngine(), again, applied.plan);
    expect(applyRecipe(looked, recipe)).toEqual(applied);
  });

  it('stops for a group it has never seen', async () => {
    const { recipe } = await remembered();
    // Byte for byte, whatever the encoding.
    const text = (await sample()).toString('latin1');
    const renamed = Buffer.from(text.replace(group, 'Buitendienst'), 'latin1');
    const { drift, plan } = applyRecipe(await inspected(renamed, name), recipe);
    expect(drift).toEqual({
      missing: [],
      newHeaders: [],
      newGroups: [{ name: 'Buitendienst', rows: 1 }],
      newValues: [],
    });
    expect(hasDrift(drift)).toBe(true);
    expect(plan.lineOf['Buitendienst']).toBeNull();
  });
});
