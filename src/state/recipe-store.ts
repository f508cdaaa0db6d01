import { parseRecipe } from '../ingest/recipe/parse-recipe.ts';
import type { Recipe } from '../ingest/recipe/recipe.ts';
import { writeRecipe } from '../ingest/recipe/write-recipe.ts';
import { normaliseHeader } from '../ingest/recognise/normalise-header.ts';
import type { RecipeKeeper } from '../report/report-keeper.ts';
import { openDatabase } from './database.ts';

/** The same for recipes of one layout: tool and headers, in whatever order, case or spacing. */
export function layoutKey({ profile, headers }: Pick<Recipe, 'profile' | 'headers'>): string {
  return JSON.stringify([profile, ...[...new Set(headers.map(normaliseHeader))].toSorted()]);
}

/** The recipes of this browser, one for each layout. */
export const recipeStore: RecipeKeeper = {
  /** Newest first. Empty where the browser stores nothing; what another version wrote and this one cannot read is left out. Never rejects. */
  async list() {
    const stored = await storedTexts().catch((): string[] => []);
    return stored.flatMap(readable).toSorted((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt));
  },
  /** Replaces the recipe of the same layout. Rejects where the browser stores nothing or has no room. */
  async save(recipe) {
    await (await openDatabase()).put('recipes', writeRecipe(recipe), layoutKey(recipe));
  },
  /** Forgets the recipe of the same layout. Rejects where the browser stores nothing. */
  async remove(recipe) {
    await (await openDatabase()).delete('recipes', layoutKey(recipe));
  },
};

async function storedTexts(): Promise<string[]> {
  return (await openDatabase()).getAll('recipes');
}

function readable(text: string): Recipe[] {
  try {
    return [parseRecipe(text)];
  } catch {
    return [];
  }
}
