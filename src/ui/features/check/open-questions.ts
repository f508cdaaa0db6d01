import type { Field, ImportPlan } from '../../../ingest/import-plan.ts';
import type { Inspection } from '../../../ingest/inspection.ts';
import { dateColumns } from '../../../ingest/recognise/survey.ts';

export type Section = 'columns' | 'dates' | 'lines' | 'values';
export const REQUIRED_FIELDS = ['id', 'created'] as const satisfies readonly Field[];

export type OpenQuestion = Inspection['questions'][number];

/** Where on the page a question is answered. */
export const SECTION_OF: Record<OpenQuestion['kind'], Section> = {
  required_field: 'columns',
  ambiguous_date: 'dates',
  groups_without_line: 'lines',
};

/** The report cannot be made before these are answered; the others are only worth a look. */
export const isBlocking = (question: OpenQuestion): boolean => question.kind !== 'groups_without_line';

/** The date columns whose values can all be read day first and month first; answered or not. */
export function ambiguousColumns(plan: ImportPlan, inspection: Inspection): number[] {
  return dateColumns(plan.columns).filter((column) => inspection.dateEvidence[column]?.ambiguous ?? false);
}

/** Groups of the export that the plan puts on no line. */
export function groupsWithoutLine(plan: ImportPlan, inspection: Inspection): Inspection['groups'] {
  return inspection.groups.filter(({ name }) => (plan.lineOf[name] ?? null) === null);
}

/** What is still open with this plan, in the order of the page. */
export function openQuestions(plan: ImportPlan, inspection: Inspection): OpenQuestion[] {
  const unassigned = groupsWithoutLine(plan, inspection).length;
  return [
    ...REQUIRED_FIELDS.filter((field) => plan.columns[field] === undefined).map((field) => ({
      kind: 'required_field' as const,
      field,
    })),
    ...ambiguousColumns(plan, inspection)
      .filter((column) => !plan.confirmedDates?.includes(column))
      .map((column) => ({ kind: 'ambiguous_date' as const, column })),
    ...(unassigned > 0 ? [{ kind: 'groups_without_line' as const, groups: unassigned }] : []),
  ];
}
