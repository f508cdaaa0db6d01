import type { ImportPlan } from '../ingest/import-plan.ts';
import type { Recipe } from '../ingest/recipe/recipe.ts';

/** All it takes to build a report again. */
export interface KeptReport {
  files: readonly File[];
  sheets: Readonly<Record<string, string>>;
  /** The plan of each layout, in the order in which reading the files gives them. */
  plans: readonly ImportPlan[];
}

/** Where the last report is kept between visits. Never rejects. */
export interface ReportKeeper {
  save(report: KeptReport): Promise<void>;
  load(): Promise<KeptReport | null>;
  clear(): Promise<void>;
}

/** Where the answers given for each layout are kept. `list` never rejects. */
export interface RecipeKeeper {
  list(): Promise<Recipe[]>;
  /** Takes the place of the recipe of the same layout. */
  save(recipe: Recipe): Promise<void>;
  remove(recipe: Recipe): Promise<void>;
}
