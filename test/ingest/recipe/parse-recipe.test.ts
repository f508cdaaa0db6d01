import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecipe } from '../../../src/ingest/recipe/parse-recipe.ts';
import { RecipeError } from '../../../src/ingest/recipe/recipe-error.ts';
import { writeRecipe } from '../../../src/ingest/recipe/write-recipe.ts';
import { arbitraryRecipe } from './arbitrary-recipe.ts';
import { exampleRecipe } from './example.ts';

function refusal(text: string): [string, string | undefined] | null {
  try {
    parseRecipe(text);
    return null;
  } catch (error) {
    if (!(error instanceof RecipeError)) throw error;
    return [error.code, error.path];
  }
}

const changed = (change: Record<string, unknown>): string =>
  JSON.stringify({ ...exampleRecipe(), ...change });

describe('parseRecipe', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(arbitraryRecipe, (recipe) => {
        const text = writeRecipe(recipe);
        const read = parseRecipe(text);
        return isDeepStrictEqual(read, recipe) && writeRecipe(read) === text;
      }),
      { numRuns: 300 },
    );
  });

  it('writes the same text whatever order the answers were given in', () => {
    const text = writeRecipe(exampleRecipe());
    const { schema, ...others } = exampleRecipe();
    const reversed = { ...others, lineOf: { Beheer: 2, Servicedesk: 1 }, schema } as const;
    expect(writeRecipe(reversed)).toBe(text);
    expect(text.split('\n').slice(0, 4)).toEqual([
      '{',
      '  "schema": "linewise/recipe-v1",',
      '  "name": "januari.csv",',
      '  "savedAt": "2026-02-01T09:00:00.000Z",',
    ]);
  });

  it('bears a byte order mark, and leaves out what it does not know', () => {
    const text = changed({
      targets: { line1: 0.7 },
      columns: { id: 'Nummer', phase_of_moon: 'Maan' },
      dates: { Gereed: { kind: 'iso', note: 'x' } },
    });
    expect(parseRecipe(`\uFEFF${text}`)).toEqual(
      exampleRecipe({ columns: { id: 'Nummer' }, dates: { Gereed: { kind: 'iso' } } }),
    );
  });

  it.each([
    ['', 'not_json'],
    ['Nummer;Status', 'not_json'],
    ['{"schema":"linewise/recipe-v1"', 'not_json'],
    ['null', 'not_a_recipe'],
    ['[]', 'not_a_recipe'],
    ['"linewise/recipe-v1"', 'not_a_recipe'],
    ['{}', 'not_a_recipe'],
    ['{"schema":1}', 'not_a_recipe'],
    ['{"schema":"linewise/snapshot-v1"}', 'not_a_recipe'],
    ['{"schema":"linewise/recipe-v0"}', 'not_a_recipe'],
    ['{"schema":"linewise/recipe-v2"}', 'newer_version'],
    ['{"schema":"linewise/recipe-v10"}', 'newer_version'],
    ['['.repeat(500_000), 'too_large'],
    [`{"a":${'['.repeat(32)}${']'.repeat(32)}}`, 'too_large'],
    [`"${'\\"'.repeat(499_000)}`, 'not_json'],
    [' '.repeat(1_000_001), 'too_large'],
  ])('refuses %.40s', (text, code) => {
    expect(refusal(text)).toEqual([code, undefined]);
  });

  it('counts brackets outside strings only', () => {
    expect(refusal(changed({ name: `\\"${'['.repeat(100)}` }))).toBeNull();
    expect(refusal(changed({ extra: JSON.parse(`${'['.repeat(30)}${']'.repeat(30)}`) }))).toBeNull();
  });

  it.each([
    [{ zone: 'Europe/Atlantis' }, 'zone'],
    [{ zone: '+01:00' }, 'zone'],
    [{ savedAt: '2026-02-01' }, 'savedAt'],
    [{ savedAt: '2026-02-01T09:00:00+01:00' }, 'savedAt'],
    [{ profile: 'excel' }, 'profile'],
    [{ columns: [] }, 'columns'],
    [{ columns: { id: 3 } }, 'columns.id'],
    [{ headers: ['Nummer', 7] }, 'headers.1'],
    [{ dates: { Gereed: { kind: 'parts' } } }, 'dates.Gereed'],
    [{ durations: { Gereed: { unit: 'week', clock: 'hms' } } }, 'durations.Gereed'],
    [{ lineOf: { Servicedesk: 4 } }, 'lineOf.Servicedesk'],
    [{ status: { constructor: 'gone' } }, 'status.constructor'],
    [{ status: [] }, 'status'],
    [{ closedAsResolved: 'yes' }, 'closedAsResolved'],
    [{ nullTokens: undefined }, 'nullTokens'],
  ])('says where %j is wrong', (change, path) => {
    expect(refusal(changed(change))).toEqual(['invalid', path]);
  });

  it('takes hostile keys for the keys they are', () => {
    const text = changed({ lineOf: 0 }).replace('"lineOf":0', '"lineOf":{"__proto__":2,"constructor":3}');
    const { lineOf } = parseRecipe(text);
    expect(Object.entries(lineOf)).toEqual([
      ['__proto__', 2],
      ['constructor', 3],
    ]);
    expect(Object.getPrototypeOf(lineOf)).toBe(Object.prototype);
    expect(refusal(changed({}).replace('{', '{"__proto__":{"name":"x"},'))).toBeNull();
    expect(Object.hasOwn(Object.prototype, 'name')).toBe(false);
    // What only the prototype says is not said.
    const { name: _, ...nameless } = exampleRecipe();
    expect(refusal(JSON.stringify(nameless).replace('{', '{"__proto__":{"name":"x"},'))).toEqual([
      'invalid',
      'name',
    ]);
  });
});
