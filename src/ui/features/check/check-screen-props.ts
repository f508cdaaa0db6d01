import type { Dataset } from '../../../ingest/dataset.ts';
import type { ImportPlan } from '../../../ingest/import-plan.ts';
import type { ImportProgress, Inspection } from '../../../ingest/inspection.ts';
import type { AppliedRecipe } from '../../../ingest/recipe/recipe.ts';
import type { KpiId } from '../../../kpi/kpi-definition.ts';
import type { FindingExamples } from '../../../report/finding-examples.ts';
import type { RowList } from '../../../report/row-list.ts';
import type { UnderstoodRow } from '../../../report/understood-rows.ts';
import type { Problem } from '../../problem/problem.ts';

/** The report as the plan would make it. */
export interface Trial {
  dataset: Dataset;
  understood: readonly UnderstoodRow[];
  measured: readonly { kpi: KpiId; measurable: boolean }[];
  /** A row for each finding, by {@link ./quality-findings.ts} key such as `quality:unreadable_date`. */
  examples: FindingExamples;
}

/** Files of one layout: what was found in them, how they are to be read, and the recipe that was applied. */
export interface CheckSource {
  inspection: Inspection;
  plan: ImportPlan;
  recipe: AppliedRecipe | null;
}

export interface CheckScreenProps {
  /** One for each layout; `active` is the one shown. */
  sources: readonly CheckSource[];
  active: number;
  onActive: (index: number) => void;
  /** Of the active source. */
  onPlan: (plan: ImportPlan) => void;
  /** Made in the background; NULL while it is being made or cannot be made. */
  trial: Trial | null;
  /** While the trial is being made. */
  trialProgress: ImportProgress | null;
  /** Why no trial could be made. */
  trialProblem: Problem | null;
  /** That problem is already told above the screen. */
  trialProblemTold?: boolean;
  /** The report is being made. */
  busy: boolean;
  /** What depends on the last change is still being looked at: no report is made of a plan that may lack it. */
  rechecking?: boolean | undefined;
  /** Another sheet of a workbook. */
  onSheet: (file: string, sheet: string) => void;
  onAddFiles: (files: File[]) => void;
  onRemoveFile: (name: string) => void;
  /** To the rows of the active source that the reader refused. */
  onShowRefused?: (() => void) | undefined;
  /** To the rows of the trial behind a number. */
  onShowTrialRows: (list: RowList) => void;
  onRecipeExport: () => void;
  onRecipeImport: (file: File) => void;
  onRecipeForget: () => void;
  /** What was wrong with a recipe that was chosen, in words. */
  recipeProblem: string | null;
  /** Takes the last change back; absent when there is none. */
  onUndo?: (() => void) | undefined;
  onImport: () => void;
  onCancel: () => void;
}
