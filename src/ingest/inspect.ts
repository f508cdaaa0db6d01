import type { Engine, RunOptions } from '../engine/engine.ts';
import { identifier, rawColumn } from './sql-text.ts';
import type { Field, ImportPlan } from './import-plan.ts';
import { ImportRefusal } from './inspection.ts';
import type { ImportOptions, Inspection, RawRows } from './inspection.ts';
import { profileById } from './profiles/all-profiles.ts';
import { readRows } from './read/read-rows.ts';
import { dateShape } from './recognise/date-shape.ts';
import { detectShape } from './recognise/detect-shape.ts';
import { matchProfile } from './recognise/match-profile.ts';
import { proposeColumns } from './recognise/propose-columns.ts';
import {
  countMeanings,
  dateColumns,
  interpret,
  proposeMeanings,
  questionsOf,
  surveyDates,
} from './recognise/survey.ts';

/** Zone of dates without offset, unless the profile or the user says otherwise. */
const DEFAULT_ZONE = 'Europe/Amsterdam';
const PREVIEW_ROWS = 10;
const PREVIEW_CHARS = 200;
const MEANINGS = ['status', 'priority', 'channel', 'group'] as const;

let inspections = 0;

/**
 * Loads a file as text into the engine and recognises what it is: a plan to make facts of it, with the evidence, and the
 * questions that only the user can answer. Throws ImportRefusal for a file nobody can make a report of, EngineError
 * when cancelled or out of memory; leaves nothing behind then. Undo with {@link dropInspection}.
 */
export async function inspect(
  engine: Engine,
  file: Blob & { readonly name: string },
  options: ImportOptions = {},
): Promise<Inspection> {
  const k = ++inspections;
  const raw = await readRows(engine, file, { table: `raw_${k}`, quarantine: `quarantine_${k}` }, options);
  try {
    return await recognise(engine, raw, options);
  } catch (error) {
    await engine.query(dropSql(raw)).catch(() => undefined);
    throw error;
  }
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
  const columns = proposeColumns(raw.columns, profile);
  if (
    columns.created === undefined &&
    !raw.columns.some(({ samples }) => samples.some((text) => dateShape(text)))
  ) {
    throw new ImportRefusal('no_date_column', { columns: raw.columns.length });
  }
  const draft: ImportPlan = {
    profile: profile.id,
    shape: profile.defaultShape,
    columns,
    dates: {},
    zone: profile.zone ?? DEFAULT_ZONE,
    status: {},
    priority: {},
    channel: {},
    lineOf: {},
    nullTokens: [...profile.nullTokens],
    closedAsResolved: closedAsResolved(columns),
  };
  draft.shape = await detectShape(engine, raw.table, profile, columns, run);
  report(1);
  const { plan: dated, dateEvidence } = await surveyDates(engine, raw, draft, dateColumns(columns), run);
  report(2);
  const counts = await countMeanings(engine, raw, dated, run);
  report(3);
  const plan = proposeMeanings(dated, counts, MEANINGS);
  const counted = interpret(counts, plan);
  const preview = await previewOf(engine, raw, run);
  report(4);
  return {
    raw,
    profile: profile.id,
    because,
    plan,
    dateEvidence,
    ...counted,
    preview,
    questions: questionsOf(plan, { groups: counted.groups, dateEvidence }),
  };
}

/**
 * The inspection after the user changed the plan: formats, meanings and lines are proposed for newly mapped columns only,
 * and only what depends on a change is computed again. The answered inspection's `plan` is the completed one.
 */
export async function reinspect(
  engine: Engine,
  inspection: Inspection,
  plan: ImportPlan,
): Promise<Inspection> {
  const { raw, plan: before } = inspection;
  const moved = (field: Field): boolean => plan.columns[field] !== before.columns[field];
  const profile = profileById(plan.profile);
  const next: ImportPlan = { ...plan };
  if (moved('id') || moved('updated') || moved('sequence')) {
    next.shape = await detectShape(engine, raw.table, profile, next.columns);
  }
  if (moved('resolved') || moved('closed')) next.closedAsResolved = closedAsResolved(next.columns);

  const wanted = dateColumns(next.columns);
  const stale = wanted.filter(
    (column) =>
      inspection.dateEvidence[column] === undefined ||
      JSON.stringify(next.dates[column]) !== JSON.stringify(before.dates[column]),
  );
  const dated = await surveyDates(engine, raw, next, stale);
  const evidence = { ...inspection.dateEvidence, ...dated.dateEvidence };
  const dateEvidence = Object.fromEntries(
    wanted.flatMap((column) => (evidence[column] ? [[column, evidence[column]]] : [])),
  );

  const counts = await countMeanings(engine, raw, dated.plan);
  const changed = MEANINGS.filter((field) =>
    field === 'group' ? moved('group') || moved('line') : moved(field),
  );
  const complete = proposeMeanings(dated.plan, counts, changed);
  const counted = interpret(counts, complete);
  return {
    ...inspection,
    plan: complete,
    dateEvidence,
    ...counted,
    questions: questionsOf(complete, { groups: counted.groups, dateEvidence }),
  };
}

/** Gives back the memory of the raw rows. A dataset made of them can no longer show its rows. */
export async function dropInspection(engine: Engine, inspection: Inspection): Promise<void> {
  await engine.query(dropSql(inspection.raw));
}

function dropSql({ table, quarantine }: RawRows): string {
  return [table, quarantine].map((name) => `DROP TABLE IF EXISTS ${identifier(name)}`).join('; ');
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
