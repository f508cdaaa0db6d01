import type { ImportPlan } from '../../../ingest/import-plan.ts';
import type { Inspection } from '../../../ingest/inspection.ts';
import { dateColumns, durationColumns } from '../../../ingest/recognise/survey.ts';
import { requiredFields } from '../../../ingest/required-fields.ts';

export type Section = 'columns' | 'dates' | 'lines' | 'values';

export type OpenQuestion =
  | Exclude<Inspection['questions'][number], { kind: 'ambiguous_date' }>
  | { kind: 'ambiguous_date'; columns: readonly number[] }
  | { kind: 'no_line_column' | 'no_resolution' }
  | { kind: 'unreadable_created'; column: number };

/** Where on the page a question is answered. */
export const SECTION_OF: Record<OpenQuestion['kind'], Section> = {
  required_field: 'columns',
  ambiguous_date: 'dates',
  ambiguous_duration: 'dates',
  groups_without_line: 'lines',
  no_line_column: 'columns',
  no_resolution: 'columns',
  unreadable_created: 'dates',
};

/** The report cannot be made before these are answered; the others are only worth a look. */
export const isBlocking = ({ kind }: OpenQuestion): boolean =>
  kind === 'required_field' || kind === 'ambiguous_date' || kind === 'ambiguous_duration';

/** The date columns whose values can all be read day first and month first, or were perhaps exchanged, those of the same kind together; answered or not. */
export function ambiguousDates(plan: ImportPlan, { dateEvidence }: Inspection): number[][] {
  const ambiguous = dateColumns(plan.columns).filter((column) => dateEvidence[column]?.ambiguous ?? false);
  const alike = new Map<string, number[]>();
  for (const column of ambiguous) {
    const { swap, example = '' } = dateEvidence[column] ?? {};
    const form = swap === undefined ? dayForm(example) : 'swap';
    alike.set(form, [...(alike.get(form) ?? []), column]);
  }
  return [...alike.values()];
}

/** How a day is written, without the time behind it: `03/04/2025 08:12` as `0/0/0`. */
function dayForm(value: string): string {
  return (/^\D*\d+\D+\d+\D+\d+/.exec(value)?.[0] ?? value).replace(/\d+/g, '0');
}

/** The duration columns of which nothing tells the unit, or what three parts are; answered or not. */
export function ambiguousDurations(plan: ImportPlan, inspection: Inspection): number[] {
  return durationColumns(plan.columns).filter(
    (column) => inspection.durationEvidence[column]?.ambiguous ?? false,
  );
}

/** The columns of the export that no field is read from. */
export function unusedColumns({ columns, times = {} }: ImportPlan, { raw }: Inspection): number[] {
  const used = new Set(Object.values(columns));
  for (const column of dateColumns(columns)) if (times[column] !== undefined) used.add(times[column]);
  return [...raw.columns.keys()].filter((column) => !used.has(column));
}

/** Groups of the export that the plan puts on no line. */
export function groupsWithoutLine(plan: ImportPlan, inspection: Inspection): Inspection['groups'] {
  return inspection.groups.filter(({ name }) => lineOfGroup(plan, name) === null);
}

export function lineOfGroup({ lineOf }: ImportPlan, name: string): 1 | 2 | 3 | null {
  return Object.hasOwn(lineOf, name) ? (lineOf[name] ?? null) : null;
}

/** What is still open with this plan, in the order of the page. */
export function openQuestions(plan: ImportPlan, inspection: Inspection): OpenQuestion[] {
  const unassigned = groupsWithoutLine(plan, inspection).length;
  return [
    ...requiredFields(plan)
      .filter((field) => plan.columns[field] === undefined)
      .map((field) => ({ kind: 'required_field' as const, field })),
    ...ambiguousDates(plan, inspection)
      .map((columns) => columns.filter((column) => !plan.confirmedDates?.includes(column)))
      .filter((columns) => columns.length > 0)
      .map((columns) => ({ kind: 'ambiguous_date' as const, columns })),
    ...ambiguousDurations(plan, inspection)
      .filter((column) => !plan.confirmedDurations?.includes(column))
      .map((column) => ({ kind: 'ambiguous_duration' as const, column })),
    ...unreadableCreated(plan, inspection),
    ...(hasResolution(plan, inspection) ? [] : [{ kind: 'no_resolution' as const }]),
    ...(hasPlace(plan, inspection) ? [] : [{ kind: 'no_line_column' as const }]),
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

/** Whether a ticket is one row that says where it is, not how it came there. */
export function isWayUntold(plan: ImportPlan, inspection: Inspection): boolean {
  return plan.shape === 'tickets' && !inHistory(plan, inspection, ['group', 'line']);
}

/** Whether a history, in rows or inside the tickets, says something about this. */
function inHistory(plan: ImportPlan, { raw }: Inspection, meanings: readonly string[]): boolean {
  const told = plan.shape === 'changes' || raw.events !== null;
  return told && Object.values(plan.eventField).some((meaning) => meanings.includes(meaning));
}

/** Whether anything says when a ticket was resolved; in a log the status does. */
function hasResolution(plan: ImportPlan, inspection: Inspection): boolean {
  const { columns, shape, closedAsResolved } = plan;
  return (
    columns.resolved !== undefined ||
    columns.first_resolved !== undefined ||
    columns.resolution_duration !== undefined ||
    columns.first_resolution_duration !== undefined ||
    (closedAsResolved && columns.closed !== undefined) ||
    ((shape === 'updates' || shape === 'periods') && columns.status !== undefined) ||
    shape === 'activities' ||
    inHistory(plan, inspection, ['status'])
  );
}

function hasPlace(plan: ImportPlan, inspection: Inspection): boolean {
  const { columns } = plan;
  return (
    columns.group !== undefined ||
    columns.line !== undefined ||
    columns.first_line_time !== undefined ||
    columns.escalation_state !== undefined ||
    inHistory(plan, inspection, ['group', 'line'])
  );
}
