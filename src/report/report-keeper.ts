import type { ImportPlan } from '../ingest/import-plan.ts';

/** All it takes to build a report again. */
export interface KeptReport {
  file: File;
  plan: ImportPlan;
}

/** Where the last report is kept between visits. Never rejects. */
export interface ReportKeeper {
  save(report: KeptReport): Promise<void>;
  load(): Promise<KeptReport | null>;
  clear(): Promise<void>;
}
