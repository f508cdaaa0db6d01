import { nameOf } from './draft-parts.ts';
import type { ImportSteps } from './import-steps.ts';
import type { RecipeKeeper } from './report-keeper.ts';
import type { Draft } from './report-state.ts';

/** Keeps the answers given for each layout of a draft, for the next file of it. What cannot be kept is only not remembered. */
export async function keepRecipes(
  recipes: RecipeKeeper,
  { files, sources }: Pick<Draft, 'files' | 'sources'>,
  recipeOf: ImportSteps['recipeOf'],
): Promise<void> {
  const savedAt = new Date().toISOString();
  for (const { inspection, plan, recipe } of sources) {
    const name = recipe?.recipe.name ?? inspection.raw.files[0]?.name ?? nameOf(files);
    await recipes.save(recipeOf(inspection, plan, { name, savedAt })).catch((error: unknown) => {
      console.warn(error);
    });
  }
}
