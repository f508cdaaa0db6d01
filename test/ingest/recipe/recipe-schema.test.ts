import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_MEANINGS, FIELDS, SHAPES } from '../../../src/ingest/import-plan.ts';
import { TOOL_IDS } from '../../../src/kpi/tools.ts';
import { parseRecipe } from '../../../src/ingest/recipe/parse-recipe.ts';
import { RecipeError } from '../../../src/ingest/recipe/recipe-error.ts';
import { writeRecipe } from '../../../src/ingest/recipe/write-recipe.ts';
import { KPI_IDS } from '../../../src/kpi/kpi-definition.ts';
import { DEFAULT_SETTINGS } from '../../../src/kpi/settings.ts';
import { arbitraryRecipe, ZONES } from './arbitrary-recipe.ts';
import { exampleRecipe } from './example.ts';

interface PublishedSchema {
  required: string[];
  properties: Record<string, { title?: string; description?: string; enum?: unknown[]; properties?: object }>;
}
const schema: PublishedSchema = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../public/schema/recipe-v1.json'), 'utf8'),
);
const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);

function isRead(text: string): boolean {
  try {
    parseRecipe(text);
    return true;
  } catch (error) {
    if (error instanceof RecipeError) return false;
    throw error;
  }
}

/** Values that stand well somewhere in a recipe and badly elsewhere. */
const anything = fc.oneof(
  fc.constantFrom(null, true, 0, 1, 2, 3, 4, 1.5, '', 'open', 'iso', 'dmy', 'min', 'hms', 'reply', 'tickets'),
  fc.constantFrom('2026-02-01T09:00:00Z', '2026-13-01T09:00:00Z', 'UTC', '1/2', 'topdesk'),
  fc.constantFrom([], {}, ['a'], [1], { kind: 'iso' }, { kind: 'parts' }, { kind: 'parts', order: 'ymd' }),
  fc.constantFrom<unknown>(
    'business',
    'A',
    7,
    60,
    { any: 60 },
    { any: 0 },
    { csat: 'created' },
    { csat: 'x' },
  ),
  fc.constantFrom({ unit: 'h', clock: 'dhm' }, { unit: 'h' }, { a: 'open' }, { a: 1 }, { a: null }),
);

/** A copy in which one property, at the top or within one of its objects, is gone, altered or added. */
const mutatedRecipe = fc
  .record({
    recipe: arbitraryRecipe,
    pick: fc.nat(),
    inner: fc.option(fc.nat()),
    value: fc.option(anything, { nil: undefined }),
  })
  .map(({ recipe, pick, inner, value }): Record<string, unknown> => {
    const alter = (entries: [string, unknown][], index: number): Record<string, unknown> =>
      Object.fromEntries(
        entries.flatMap(([key, old], i) =>
          i !== index % entries.length ? [[key, old]] : value === undefined ? [] : [[key, value]],
        ),
      );
    const entries: [string, unknown][] = Object.entries(recipe);
    const [key, old] = entries[pick % entries.length] ?? ['', null];
    if (inner === null || typeof old !== 'object' || old === null || Array.isArray(old))
      return alter(entries, pick);
    return { ...recipe, [key]: alter([...Object.entries(old), ['new', value ?? null]], inner) };
  });

describe('recipe-v1.json', () => {
  it('accepts every recipe that is written', () => {
    fc.assert(
      fc.property(arbitraryRecipe, (recipe) => validate(JSON.parse(writeRecipe(recipe)))),
      { numRuns: 300 },
    );
  });

  it('agrees with the reader on damaged recipes', () => {
    let refused = 0;
    let accepted = 0;
    fc.assert(
      fc.property(mutatedRecipe, (mutated) => {
        const text = JSON.stringify(mutated);
        const verdict = validate(JSON.parse(text));
        if (verdict) accepted += 1;
        else refused += 1;
        // The schema cannot know which zones there are.
        const isFakeZone = [mutated['zone'], mutated['dateZone']].some(
          (zone) => typeof zone === 'string' && !ZONES.includes(zone),
        );
        return isFakeZone || isRead(text) === verdict;
      }),
      { numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(500);
    expect(accepted).toBeGreaterThan(300);
  });

  it('asks for every property, and explains each', () => {
    const names = Object.keys(exampleRecipe({ settings: DEFAULT_SETTINGS })).toSorted();
    expect(Object.keys(schema.properties).toSorted()).toEqual(names);
    // Recipes of before satisfaction was read have none; settings go along with a file only.
    expect(schema.required.toSorted()).toEqual(
      names.filter((name) => name !== 'csat' && name !== 'settings'),
    );
    for (const [name, { title, description }] of Object.entries(schema.properties)) {
      expect([name, typeof title, typeof description]).toEqual([name, 'string', 'string']);
    }
  });

  it('names every field, profile, shape and meaning there is', () => {
    const { columns, profile, shape } = schema.properties;
    expect(Object.keys(columns?.properties ?? {})).toEqual([...FIELDS]);
    expect(profile?.enum).toEqual([...TOOL_IDS]);
    expect(shape?.enum).toEqual([...SHAPES]);
    expect(schema.properties['eventField']).toHaveProperty('additionalProperties.enum', [
      ...EVENT_MEANINGS,
      null,
    ]);
    const { settings } = schema.properties;
    expect(Object.keys(settings?.properties ?? {})).toEqual(Object.keys(DEFAULT_SETTINGS));
    expect(settings).toHaveProperty('properties.targets.items.properties.kpi.enum', [...KPI_IDS]);
    expect(settings).toHaveProperty(
      'properties.cohorts.properties',
      Object.fromEntries(KPI_IDS.map((id) => [id, { $ref: '#/$defs/cohort' }])),
    );
  });
});
