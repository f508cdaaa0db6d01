import type { EngineError } from '../engine/engine-error.ts';
import type { Dataset } from '../ingest/dataset.ts';
import type { ImportPlan } from '../ingest/import-plan.ts';
import type { ImportProgress, ImportRefusal, Inspection, PassedOver } from '../ingest/inspection.ts';
import type { AppliedRecipe } from '../ingest/recipe/recipe.ts';
import type { KeptItem, Keeping } from './report-keeper.ts';
import type { FindingExamples } from './finding-examples.ts';
import type { UnderstoodRow } from './understood-rows.ts';

/** Files of one layout, with the plan as the user has it now. */
export interface DraftSource {
  inspection: Inspection;
  plan: ImportPlan;
  /** The settings of an earlier file of this layout, if they were used. */
  recipe: AppliedRecipe | null;
}

/** Files that were read and recognised, to be checked. */
export interface Draft {
  files: readonly File[];
  /** Sheet of each workbook, where the user chose one. */
  sheets: Readonly<Record<string, string>>;
  /** One for each layout. */
  sources: readonly DraftSource[];
  /** Files among them without tickets. */
  passedOver: readonly PassedOver[];
  /** What `sources` was before each change, to undo it. */
  past: readonly (readonly DraftSource[])[];
  /** Which of the page's own examples it is, as long as it is read as it comes; NULL for files of the user's. */
  sample: string | null;
}

/** The report as the plans would make it, made while they are being checked. */
export interface Trial {
  dataset: Dataset;
  /** For each source its first rows, and what was made of them. */
  understood: readonly (readonly UnderstoodRow[])[];
  examples: FindingExamples;
}

export interface Work {
  kind: 'reading' | 'importing' | 'restoring';
  fileName: string;
  progress: ImportProgress | null;
  /** The file of which a slow drive or network does not give the bytes, as long as that lasts. */
  waitsFor: string | null;
}

type Failure = ImportRefusal | EngineError;

/** Everything the page knows of reports. A new object at every change, so it can be compared by identity. */
export interface ReportState {
  /** The report on screen; stays until another one is complete. */
  dataset: Dataset | null;
  /** Which of the page's own examples the report is; NULL for a file of the user's. */
  sample: string | null;
  /** What this browser keeps, newest first. */
  kept: readonly KeptItem[];
  /** Why this browser does not keep the report or the check on screen; NULL: it does. `told`: the user knows. */
  unkept: { name: string; why: Exclude<Keeping, 'kept'>; told: boolean } | null;
  draft: Draft | null;
  trial: Trial | null;
  trialProgress: ImportProgress | null;
  /** Why the plans make no report. */
  trialFailure: Failure | null;
  work: Work | null;
  /** The changed plan is being looked at again. */
  rechecking: boolean;
  /** Why the last file was not loaded. */
  failure: { fileName: string; error: Failure } | null;
  /** The engine was lost and the report was built again; told once. */
  restored: boolean;
  /** The report was made with the settings of an earlier file, without questions; told once. */
  remembered: boolean;
}

export const NO_REPORT: ReportState = {
  dataset: null,
  sample: null,
  kept: [],
  unkept: null,
  draft: null,
  trial: null,
  trialProgress: null,
  trialFailure: null,
  work: null,
  rechecking: false,
  failure: null,
  restored: false,
  remembered: false,
};
