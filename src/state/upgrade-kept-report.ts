import { FIELDS } from '../ingest/import-plan.ts';
import type { Field, ImportPlan } from '../ingest/import-plan.ts';
import type { KeptReport } from '../report/report-keeper.ts';

/** What version 1 of the store kept: one file, and durations in minutes only. */
export interface FirstKeptReport {
  file: File;
  plan: Omit<
    ImportPlan,
    'columns' | 'durations' | 'activity' | 'eventField' | 'dateZone' | 'startsAtLine1' | 'csat'
  > & {
    columns: Record<string, number>;
  };
}

const RENAMED: ReadonlyMap<string, Field> = new Map([
  ['first_response_minutes', 'first_response_duration'],
  ['first_resolution_minutes', 'first_resolution_duration'],
  ['resolution_minutes', 'resolution_duration'],
]);

/** The same report as it is kept today, with the same answers. What version 1 did not read (histories, activities) stays unread. */
export function upgradeKeptReport({ file, plan }: FirstKeptReport): KeptReport {
  const columns: ImportPlan['columns'] = {};
  const durations: ImportPlan['durations'] = {};
  for (const [name, column] of Object.entries(plan.columns)) {
    const duration = RENAMED.get(name);
    const field = duration ?? FIELDS.find((known) => known === name);
    if (field !== undefined) columns[field] = column;
    if (duration !== undefined) durations[column] = { unit: 'min', clock: 'hms' };
  }
  return {
    files: [file],
    sheets: {},
    plans: [
      {
        ...plan,
        columns,
        durations,
        activity: {},
        eventField: {},
        csat: {},
        dateZone: null,
        startsAtLine1: false,
      },
    ],
  };
}

/** A report as version 2 of the store kept it: its plans may be of before satisfaction was read. */
export interface EarlierKeptReport extends Omit<KeptReport, 'plans'> {
  plans: readonly (Omit<ImportPlan, 'csat'> & Partial<Pick<ImportPlan, 'csat'>>)[];
}

/** The same report with what its plans lack. */
export function completeKeptReport(report: EarlierKeptReport): KeptReport {
  return { ...report, plans: report.plans.map((plan) => ({ ...plan, csat: plan.csat ?? {} })) };
}
