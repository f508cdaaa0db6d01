import type { Engine } from '../engine/engine.ts';
import { fill } from '../i18n/fill.ts';
import { zoneSeconds } from '../i18n/zone-moment.ts';
import type { Dataset } from '../ingest/dataset.ts';
import type { NamedBlob, PassedOver } from '../ingest/inspection.ts';
import type { Recipe } from '../ingest/recipe/recipe.ts';
import { kpiDefinition, OVERVIEW_KPIS } from '../kpi/catalog.ts';
import { KPI_IDS, type KpiId } from '../kpi/kpi-definition.ts';
import { NO_FILTER, type Period } from '../kpi/kpi-query.ts';
import { chooseMeasurement } from '../kpi/measurement.ts';
import type { KpiSettings } from '../kpi/settings.ts';
import { comparedWith } from '../report/compared-with.ts';
import { inOneZone } from '../report/draft-parts.ts';
import { importSteps } from '../report/import-steps.ts';
import { assembleSnapshot, computeSnapshot } from '../report/make-snapshot.ts';
import { firstReportPeriod, reportDays } from '../report/report-span.ts';
import type { DraftSource } from '../report/report-state.ts';
import { sourceHashes } from '../report/source-hashes.ts';
import { momentText } from '../snapshot/moment-text.ts';
import { proposedTitle } from '../snapshot/proposed-title.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { momentOf } from './as-of.ts';
import { CliError } from './cli-error.ts';
import { passedOverNotes, quarantineNotes, sourceNotes } from './import-notes.ts';
import type { ReportOptions } from './parse-options.ts';
import { requireFit } from './recipe-fit.ts';
import type { Speech } from './speech.ts';

export interface ReportInputs {
  files: readonly NamedBlob[];
  /** With the path of each, as it was named. */
  recipes: readonly (readonly [path: string, recipe: Recipe])[];
  settings: KpiSettings;
}

export interface ComputedReport {
  snapshot: Snapshot;
  /** What was assumed, and what was left out. */
  notes: string[];
}

/**
 * From files to a snapshot, by the steps of the page and without its questions. `now`: the clock. Leaves nothing behind in the engine.
 * Throws CliError, ImportRefusal and EngineError.
 */
export async function computeReport(
  engine: Engine,
  { files, recipes, settings }: ReportInputs,
  options: ReportOptions,
  speech: Speech,
  now: Date,
): Promise<ComputedReport> {
  const { readSources, buildDataset, dropDataset, dropInspection } = importSteps;
  const nowUtc = Math.floor(now.getTime() / 1000);
  const passedOver: PassedOver[] = [];
  const onPassedOver = (file: PassedOver) => passedOver.push(file);
  const reading = { nowUtc, onPassedOver };
  const read = await readSources(
    engine,
    files,
    recipes.map(([, recipe]) => recipe),
    reading,
  );
  try {
    requireFit(read, recipes, speech);
    const sources = options.zone === null ? read : await readInZone(engine, read, options.zone);
    const built = await buildDataset(engine, sources, { nowUtc });
    try {
      const dataset = knownUpTo(built, options.asOf, nowUtc, speech);
      const { snapshot, notes } = await freeze(engine, { dataset, files, settings }, options, speech, now);
      return {
        snapshot,
        notes: [
          ...passedOverNotes(passedOver, speech),
          ...zoneNotes(sources, dataset, options, speech),
          ...sources.flatMap((source) => sourceNotes(source, speech)),
          ...recipeNotes(sources, recipes.length > 0, speech),
          ...quarantineNotes(dataset.accounting, speech),
          ...notes,
        ],
      };
    } finally {
      await dropDataset(engine, built);
    }
  } finally {
    for (const { inspection } of read) await dropInspection(engine, inspection);
  }
}

/** What the plans say in another zone, looked at again in the data. */
async function readInZone(
  engine: Engine,
  read: readonly DraftSource[],
  zone: string,
): Promise<DraftSource[]> {
  const sources: DraftSource[] = [];
  for (const { inspection, plan, recipe } of inOneZone(read, zone)) {
    const looked = await importSteps.reinspect(engine, inspection, plan);
    sources.push({ inspection: looked, plan: looked.plan, recipe });
  }
  return sources;
}

/**
 * The dataset with "now" at the moment up to which the export is said to know everything: later than the last thing in it, by default that
 * itself. Stretches of time in a ticket's history that are not over still end with the last thing in the export.
 */
function knownUpTo(
  dataset: Dataset,
  asOf: string | null,
  nowUtc: number,
  { words, format }: Speech,
): Dataset {
  if (asOf === null) return dataset;
  if (reportDays(dataset) === null) throw new CliError(3, words.refused.undated);
  const asOfUtc = Math.floor(momentOf(asOf, dataset.zone));
  if (asOfUtc > nowUtc) throw new CliError(2, fill(words.usage.future, { value: asOf }));
  if (asOfUtc < dataset.asOfUtc) {
    throw new CliError(3, fill(words.refused.earlier, { moment: format.dateTime(dataset.asOfLocal) }));
  }
  const asOfLocal = zoneSeconds(new Date(asOfUtc * 1000).toISOString(), dataset.zone);
  return { ...dataset, asOfUtc, asOfLocal };
}

async function freeze(
  engine: Engine,
  { dataset, files, settings }: Pick<ReportInputs, 'files' | 'settings'> & { dataset: Dataset },
  options: ReportOptions,
  { locale, words, messages, format }: Speech,
  now: Date,
): Promise<ComputedReport> {
  const filter = { ...NO_FILTER, period: periodOf(dataset, options, { words, format }) };
  const { compare, sections, pseudonyms } = options;
  const view = { dataset, filter, settings, compare };
  const kpis = kpisOf(dataset, settings, options.kpis);
  const body = await computeSnapshot(engine, view, { kpis, sections });
  const period = reportDays(dataset) === null ? messages.overview.undated.title : format.period(body.period);
  const names = dataset.sources.map(({ name }) => name);
  const snapshot = assembleSnapshot(body, {
    title: options.title ?? proposedTitle(body.period, names, messages, format),
    locale,
    createdAt: momentText(now),
    notes: [],
    actions: [],
    pseudonyms,
    sources: await sourceHashes(dataset.sources, files),
  });
  const isCompared = compare === 'none' || comparedWith(dataset, filter, compare) !== null;
  return {
    snapshot,
    notes: [fill(words.notes.period, { period }), ...(isCompared ? [] : [words.notes.nothingBefore])],
  };
}

/** The days that were asked for, open ends filled with those of the export; by default those that the page opens on. */
function periodOf(
  dataset: Dataset,
  { from, to }: Pick<ReportOptions, 'from' | 'to'>,
  { words: { refused }, format }: Pick<Speech, 'words' | 'format'>,
): Period {
  const days = reportDays(dataset);
  if (from === null && to === null) return firstReportPeriod(dataset);
  if (days === null) throw new CliError(3, refused.undated);
  const period = { from: from ?? days.from, to: to ?? days.to };
  if (period.from > days.to || period.to < days.from) {
    const bounds = { from: format.date(days.from), to: format.date(days.to) };
    throw new CliError(3, fill(refused.outside, bounds));
  }
  return period;
}

function kpisOf(dataset: Dataset, settings: KpiSettings, asked: ReportOptions['kpis']): readonly KpiId[] {
  if (asked !== 'usual' && asked !== 'all') return asked;
  return (asked === 'usual' ? OVERVIEW_KPIS : KPI_IDS).filter(
    (kpi) => chooseMeasurement(kpiDefinition(kpi), dataset.coverage, settings) !== null,
  );
}

function zoneNotes(
  sources: readonly DraftSource[],
  dataset: Dataset,
  { zone }: Pick<ReportOptions, 'zone'>,
  { words: { notes } }: Speech,
): string[] {
  const isKnown = zone !== null || sources[0]?.recipe !== null || reportDays(dataset) === null;
  return isKnown ? [] : [fill(notes.zone, { zone: dataset.zone })];
}

function recipeNotes(
  sources: readonly DraftSource[],
  given: boolean,
  { words: { notes } }: Speech,
): string[] {
  if (!given) return [];
  return sources
    .filter(({ recipe }) => recipe === null)
    .map(({ inspection }) =>
      fill(notes.withoutRecipe, { files: inspection.raw.files.map(({ name }) => name).join(', ') }),
    );
}
