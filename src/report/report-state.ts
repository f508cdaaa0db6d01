import type { EngineError } from '../engine/engine-error.ts';
import type { Dataset } from '../ingest/dataset.ts';
import type { ImportPlan } from '../ingest/import-plan.ts';
import type { ImportProgress, ImportRefusal, Inspection } from '../ingest/inspection.ts';

/** A file that was read and recognised, with the plan as the user has it now. */
export interface Draft {
  file: File;
  inspection: Inspection;
  plan: ImportPlan;
  /** Which of the page's own examples it is, as long as it is read as it comes; NULL for a file of the user's. */
  sample: string | null;
}

export interface Work {
  kind: 'reading' | 'importing' | 'restoring';
  fileName: string;
  progress: ImportProgress | null;
}

/** Everything the page knows of reports. A new object at every change, so it can be compared by identity. */
export interface ReportState {
  /** The report on screen; stays until another one is complete. */
  dataset: Dataset | null;
  /** Which of the page's own examples the report is; NULL for a file of the user's. */
  sample: string | null;
  /** The file that this browser keeps from the last visit. */
  kept: { name: string; bytes: number } | null;
  draft: Draft | null;
  work: Work | null;
  /** The changed plan is being looked at again. */
  rechecking: boolean;
  /** Why the last file was not loaded. */
  failure: { fileName: string; error: ImportRefusal | EngineError } | null;
  /** The engine was lost and the report was built again; told once. */
  restored: boolean;
}

export const NO_REPORT: ReportState = {
  dataset: null,
  sample: null,
  kept: null,
  draft: null,
  work: null,
  rechecking: false,
  failure: null,
  restored: false,
};
