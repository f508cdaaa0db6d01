import type { Field, ImportPlan } from '../../../ingest/import-plan.ts';
import type { Inspection } from '../../../ingest/inspection.ts';
import { dateColumns } from '../../../ingest/recognise/survey.ts';

export type Section = 'columns' | 'dates' | 'lines' | 'values';
export const REQUIRED_FIELDS = ['id', 'created'] as const satisfies readonly Field[];

export type OpenQuestion =
  | Inspection['questions'][number]
  | { kind: 'no_line_column' | 'no_resolution' }
  | { kind: 'unreadable_created'; column: number };

/** Where on the page a question is answered. */
export const SECTION_OF: Record<OpenQuestion['kind'], Section> = {
  required_field: 'columns',
  ambiguous_date: 'dates',
  groups_without_line: 'lines',
  no_line_column: 'columns',
  no_resolution: 'columns',
  unreadable_created: 'dates',
};

/** The report cannot be made before these are answered; the others are only worth a look. */
export const isBlocking = ({ kind }: OpenQuestion): boolean =>
  kind === 'required_field' || kind === 'ambiguous_date';

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
    ...unreadableCreated(plan, inspection),
    ...(hasResolution(plan) ? [] : [{ kind: 'no_resolution' as const }]),
    ...(plan.columns.group === undefined && plan.columns.line === undefined
      ? [{ kind: 'no_line_column' as const }]
      : []),
    ...(unassigned > 0 ? [{ kind: 'groups_without_line' as const, groups: unassigned }] : []),
  ];
}

/** A creation date that more than half of the rows turns out not to have: probably the wrong column. */
function unreadableCreated({ columns: { created } }: ImportPlan, inspection: Inspection): OpenQuestion[] {
  const evidence = created === undefined ? undefined : inspection.dateEvidence[created];
  return created !== undefined && evidence && evidence.readable < evidence.values / 2
    ? [{ kind: 'unreadable_created', column: created }]
    : [];
}

/** Whether anything says when a ticket was resolved; in a log of changes the status does. */
function hasResolution({ columns, shape, closedAsResolved }: ImportPlan): boolean {
  return (
    columns.resolved !== undefined ||
    columns.first_resolved !== undefined ||
    columns.resolution_minutes !== undefined ||
    columns.first_resolution_minutes !== undefined ||
    (closedAsResolved && columns.closed !== undefined) ||
    (shape === 'updates' && columns.status !== undefined)
  );
}
