import type { ImportPlan } from '../ingest/import-plan.ts';
import type { Recipe } from '../ingest/recipe/recipe.ts';
import type { ReportState } from './report-state.ts';
import type { SourceHash } from './source-hashes.ts';

/**
 * Holds the loaded report and the files being looked at. A new report replaces the old one only when it is complete;
 * a refused, failed or cancelled import leaves everything as it was.
 */
export interface ReportStore {
  readonly state: ReportState;
  subscribe(listener: () => void): () => void;
  /** Reads and recognises files; answers TRUE when a draft is ready to be checked. */
  open(files: readonly File[], sample?: string): Promise<boolean>;
  /** Reads files and makes them the report at once, as far as nothing has to be asked; answers TRUE when it is. */
  openAndImport(files: readonly File[], sample?: string): Promise<boolean>;
  /** TRUE when the draft is read as earlier files of its layouts were, and nothing about it is new. */
  isKnown(): boolean;
  /** Other files, or another sheet of a workbook, in the draft; every answer for a layout that stays is kept. */
  changeFiles(files: readonly File[], sheets?: Readonly<Record<string, string>>): Promise<boolean>;
  /** Changes the plan of one source of the draft; what depends on it is looked at again. */
  changePlan(source: number, plan: ImportPlan): Promise<void>;
  /** Reads one source of the draft as a recipe says. */
  readByRecipe(source: number, recipe: Recipe): Promise<void>;
  /** Forgets the recipe of one source; the plan stays as it is. */
  forgetRecipe(source: number): Promise<void>;
  /** Takes back the last change of a plan. */
  undo(): void;
  /** Makes the trial of the draft, of each change anew, until the answered function is called. */
  watchTrial(): () => void;
  /** Makes the draft the report; answers TRUE when it is. */
  importDraft(): Promise<boolean>;
  /** The SHA-256 behind each source of the report, in its order; read once. None without a report; throws when a file cannot be read. */
  sourceHashes(signal?: AbortSignal): Promise<SourceHash[]>;
  cancel(): void;
  dismissFailure(): void;
  dismissRestored(): void;
  dismissRemembered(): void;
  dismissUnkept(): void;
  /** Looks what this browser keeps, for `state.kept`. */
  look(): Promise<void>;
  /** Builds a report that this browser kept, without an id that of this tab or the newest; answers FALSE when there is none. */
  resume(id?: string): Promise<boolean>;
  /** Goes on with a check that was not finished; answers FALSE when there is none. */
  resumeDraft(id?: string): Promise<boolean>;
  /** Forgets what is kept; the report on screen stays until the page is closed. */
  forget(id: string): Promise<void>;
  /** After a figure lost the engine: a new engine, and the same report in it, but not when that was so a moment ago. */
  restore(): Promise<void>;
}
