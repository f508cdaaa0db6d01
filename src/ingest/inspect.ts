import type { Engine, RunOptions } from '../engine/engine.ts';
import { identifier, rawColumn } from './sql-text.ts';
import type { Field, ImportPlan } from './import-plan.ts';
import { ImportRefusal } from './inspection.ts';
import type { ImportOptions, Inspection, NamedBlob, RawRows } from './inspection.ts';
import { profileById } from './profiles/all-profiles.ts';
import { readFiles } from './read/read-files.ts';
import { dateShape } from './recognise/date-shape.ts';
import { columnsOfShape, detectShape } from './recognise/detect-shape.ts';
import { matchProfile } from './recognise/match-profile.ts';
import { nullTokensOf } from './recognise/null-tokens.ts';
import { proposeColumns } from './recognise/propose-columns.ts';
import { relativeDates } from './recognise/relative-dates.ts';
import {
  countEvents,
  countMeanings,
  dateColumns,
  durationColumns,
  interpret,
  proposeMeanings,
  questionsOf,
  surveyDates,
  surveyDurations,
} from './recognise/survey.ts';
import { zoneOf } from './recognise/zone-of.ts';
import { isUndated } from './required-fields.ts';
import { isSameSource } from './same-source.ts';

/** Zone of the report unless the user says otherwise. */
const DEFAULT_ZONE = 'Europe/Amsterdam';
const PREVIEW_ROWS = 10;
const PREVIEW_CHARS = 200;
const EVENT_FIELDS = ['activity', 'eventField'] as const;
const MEANINGS = ['status', 'priority', 'channel', 'csat', 'group'] as const;

let reads = 0;

/**
 * Loads files as text into the engine and recognises what they are, one inspection for each layout: a plan to make facts
 * of it, with the evidence, and the questions that only the user can answer. Throws ImportRefusal for a file nobody can
 * make a report of, EngineError when cancelled or out of memory; leaves nothing behind then. Undo with {@link dropInspection}.
 */
export async function inspect(
  engine: Engine,
  files: readonly NamedBlob[],
  options: ImportOptions = {},
): Promise<Inspection[]> {
  const raws = await readFiles(engine, files, `raw_${++reads}`, options);
  try {
    const inspections: Inspection[] = [];
    for (const [part, raw] of raws.entries()) {
      inspections.push(await recognise(engine, raw, inPart(options, part, raws.length)));
    }
    return inspections;
  } catch (error) {
    for (const raw of raws) await engine.query(dropSql(raw)).catch(() => undefined);
    throw error;
  }
}

function inPart({ onProgress, ...options }: ImportOptions, part: number, parts: number): ImportOptions {
  if (onProgress === undefined) return options;
  return {
    ...options,
    onProgress: ({ step, done, total }) =>
      onProgress({ step, done: part * total + done, total: parts * total }),
  };
}

/** The recognition alone, of rows that are in the engine already. */
export async function recognise(
  engine: Engine,
  raw: RawRows,
  options: ImportOptions = {},
): Promise<Inspection> {
  const run = options.signal ? { signal: options.signal } : {};
  const report = (done: number): void => options.onProgress?.({ step: 'recognise', done, total: 4 });
  report(0);
  const { profile, because } = matchProfile(raw.columns.map(({ header }) => header));
  const proposed = proposeColumns(raw.columns, profile);
  const shape = await detectShape(engine, raw, profile, proposed, run);
  const columns = await columnsOfShape(engine, raw, shape, proposed, run);
  refuseWithoutDates(raw, { shape, columns });
  const draft: ImportPlan = {
    profile: profile.id,
    shape,
    columns,
    dates: {},
    durations: {},
    zone: DEFAULT_ZONE,
    dateZone: zoneOf(profile, raw),
    status: {},
    priority: {},
    channel: {},
    activity: {},
    eventField: {},
    lineOf: {},
    csat: {},
    nullTokens: nullTokensOf(profile),
    closedAsResolved: closedAsResolved(columns),
    startsAtLine1: false,
  };
  report(1);
  const { plan: dated, dateEvidence } = await surveyDates(engine, raw, draft, dateColumns(columns), run);
  const measured = await surveyDurations(engine, raw, dated, durationColumns(columns), run);
  const { durationEvidence } = measured;
  report(2);
  const events = await countEvents(engine, raw, measured.plan, run);
  const headers = raw.columns.map(({ header }) => header);
  const withEvents = proposeMeanings(measured.plan, events, headers, EVENT_FIELDS);
  const counts = { ...events, ...(await countMeanings(engine, raw, withEvents, run)) };
  report(3);
  const plan = proposeMeanings(withEvents, counts, headers, MEANINGS);
  const counted = interpret(counts, plan);
  const preview = await previewOf(engine, raw, run);
  report(4);
  return {
    raw,
    profile: profile.id,
    because,
    plan,
    dateEvidence,
    durationEvidence,
    ...counted,
    preview,
    questions: questionsOf(plan, { groups: counted.groups, dateEvidence, durationEvidence }),
  };
}

/**
 * The inspection after the user changed the plan: formats, meanings and lines are proposed for newly mapped columns only.
 * Dates and durations are read again only where their format changed; values are always counted again. The answered inspection's `plan` is the completed one.
 */
export async function reinspect(
  engine: Engine,
  inspection: Inspection,
  plan: ImportPlan,
): Promise<Inspection> {
  const { raw, plan: before } = inspection;
  const moved = (...fields: Field[]): boolean =>
    fields.some((field) => plan.columns[field] !== before.columns[field]);
  const next: ImportPlan = { ...plan };
  if (plan.shape === before.shape && moved('id', 'updated', 'sequence', 'activity', 'event_field')) {
    next.shape = await detectShape(engine, raw, profileById(plan.profile), next.columns);
  }
  if (moved('resolved', 'closed')) next.closedAsResolved = closedAsResolved(next.columns);

  const dates = dateColumns(next.columns);
  const staleDates = stale(dates, inspection.dateEvidence, next.dates, before.dates);
  const dated = await surveyDates(engine, raw, next, staleDates);
  const dateEvidence = only(dates, { ...inspection.dateEvidence, ...dated.dateEvidence });
  const durations = durationColumns(next.columns);
  const staleDurations = stale(durations, inspection.durationEvidence, next.durations, before.durations);
  const measured = await surveyDurations(engine, raw, dated.plan, staleDurations);
  const durationEvidence = only(durations, {
    ...inspection.durationEvidence,
    ...measured.durationEvidence,
  });

  const events = await countEvents(engine, raw, measured.plan);
  const headers = raw.columns.map(({ header }) => header);
  const withEvents = proposeMeanings(measured.plan, events, headers, EVENT_FIELDS);
  const counts = { ...events, ...(await countMeanings(engine, raw, withEvents)) };
  const otherEvents = JSON.stringify(withEvents.eventField) !== JSON.stringify(before.eventField);
  const changed = MEANINGS.filter(
    (field) => otherEvents || !isSameSource(field, before.columns, next.columns),
  );
  const complete = proposeMeanings(withEvents, counts, headers, changed);
  const counted = interpret(counts, complete);
  return {
    ...inspection,
    plan: complete,
    dateEvidence,
    durationEvidence,
    ...counted,
    questions: questionsOf(complete, { groups: counted.groups, dateEvidence, durationEvidence }),
  };
}

/** Gives back the memory of the raw rows. A dataset made of them can no longer show its rows. */
export async function dropInspection(engine: Engine, inspection: Inspection): Promise<void> {
  await engine.query(dropSql(inspection.raw));
}

function dropSql({ table, quarantine, events }: RawRows): string {
  return [table, quarantine, ...(events === null ? [] : [events])]
    .map((name) => `DROP TABLE IF EXISTS ${identifier(name)}`)
    .join('; ');
}

/** A file in which nothing is a date is no export of tickets, unless it says how long they took. */
function refuseWithoutDates(raw: RawRows, plan: Pick<ImportPlan, 'shape' | 'columns'>): void {
  const { created, updated } = plan.columns;
  const file = raw.files[0]?.name ?? '';
  const mapped = raw.columns[created ?? -1];
  const relative = (mapped ? [mapped] : raw.columns).find(({ samples }) => relativeDates(samples));
  if (mapped !== undefined && relative === undefined) return;
  if (mapped === undefined && (updated !== undefined || isUndated(plan))) return;
  if (relative) throw new ImportRefusal('relative_dates', { file, column: relative.header });
  if (raw.columns.some(({ samples }) => samples.some((text) => dateShape(text)))) return;
  throw new ImportRefusal('no_date_column', { file, columns: raw.columns.length });
}

/** Columns never looked at, or now read in another format. */
function stale<T>(
  columns: readonly number[],
  evidence: Readonly<Record<number, unknown>>,
  now: Readonly<Record<number, T>>,
  before: Readonly<Record<number, T>>,
): number[] {
  return columns.filter(
    (column) =>
      evidence[column] === undefined || JSON.stringify(now[column]) !== JSON.stringify(before[column]),
  );
}

function only<T>(columns: readonly number[], evidence: Readonly<Record<number, T>>): Record<number, T> {
  return Object.fromEntries(
    columns.flatMap((column) => (evidence[column] ? [[column, evidence[column]]] : [])),
  );
}

/** The closing date stands for the resolution only where the export has no other. */
function closedAsResolved(columns: ImportPlan['columns']): boolean {
  return columns.resolved === undefined && columns.closed !== undefined;
}

async function previewOf(engine: Engine, raw: RawRows, run: RunOptions): Promise<string[][]> {
  const names = raw.columns.map((_, i) => rawColumn(i));
  const cells = names.map((name) => `coalesce(left(${name}, ${PREVIEW_CHARS}), '') AS ${name}`);
  const rows = await engine.run(
    `SELECT ${cells.join(', ')} FROM ${identifier(raw.table)} LIMIT ${PREVIEW_ROWS}`,
    run,
  );
  return rows.map((row) => names.map((name) => String(row[name])));
}
