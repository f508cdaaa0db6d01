import type { ImportPlan } from '../ingest/import-plan.ts';
import type { Recipe } from '../ingest/recipe/recipe.ts';

/** All it takes to build a report again. */
export interface KeptReport {
  files: readonly File[];
  sheets: Readonly<Record<string, string>>;
  /** The plan of each layout, in the order in which reading the files gives them. */
  plans: readonly ImportPlan[];
}

/** A report, or files whose check was not finished. */
export type KeptKind = 'report' | 'draft';

/** What a list says of what is kept. */
export interface KeptItem {
  id: string;
  kind: KeptKind;
  name: string;
  bytes: number;
}

/** Whether something was kept: `full`: there is no room; `unreadable`: its file changed or is gone; `refused`: nothing is stored here. */
export type Keeping = 'kept' | 'full' | 'unreadable' | 'refused';

/** Where the last reports are kept between visits. Never rejects. */
export interface ReportKeeper {
  /** Keeps it as that of this tab. What was kept of files that were given before is used again. */
  save(report: KeptReport, kind: KeptKind): Promise<Keeping>;
  /** Newest first. */
  list(): Promise<readonly KeptItem[]>;
  /** The one of an id; without one that of this tab, in a new tab the newest. NULL: there is none. */
  load(kind: KeptKind, id?: string): Promise<KeptReport | null>;
  remove(id: string): Promise<void>;
  /** The same files as they were kept, which stay what they are; those that were not kept as they are. */
  copies(files: readonly File[]): Promise<readonly File[]>;
}

/** Where the answers given for each layout are kept. `list` never rejects. */
export interface RecipeKeeper {
  list(): Promise<Recipe[]>;
  /** Takes the place of the recipe of the same layout. */
  save(recipe: Recipe): Promise<void>;
  remove(recipe: Recipe): Promise<void>;
}
