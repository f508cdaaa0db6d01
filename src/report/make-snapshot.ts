import type { Engine } from '../engine/engine.ts';
import type { Dataset } from '../ingest/dataset.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { Bucket, KpiFilter } from '../kpi/kpi-query.ts';
import type { KpiSettings } from '../kpi/settings.ts';
import { withPseudonyms } from '../snapshot/pseudonyms.ts';
import { restoreSnapshot } from '../snapshot/read-snapshot.ts';
import {
  SNAPSHOT_DIMENSIONS,
  SNAPSHOT_SCHEMA,
  type Snapshot,
  type SnapshotSection,
  type SnapshotSource,
} from '../snapshot/snapshot.ts';
import { askedEngine } from './asked-engine.ts';
import { comparedWith, type CompareChoice } from './compared-with.ts';
import { computeComparedFigures, computeFigures, kpiContext } from './compute.ts';
import { computeSnapshotBreakdowns } from './compute-snapshot-breakdowns.ts';
import { computeCourses, courseOf } from './course.ts';
import { countFacts } from './settings-queries.ts';
import { beforeOf, canBeSplit, definitionsOf, figuresWithCensored } from './snapshot-figures.ts';
import {
  accountingOf,
  asOfText,
  comparedOf,
  filtersOf,
  periodOf,
  settingsOf,
  sourcesOf,
} from './snapshot-header.ts';
import { withFacts } from './with-facts.ts';

/** The selection a snapshot is of. */
export interface SnapshotView {
  dataset: Dataset;
  filter: KpiFilter;
  settings: KpiSettings;
  compare: CompareChoice;
}

/** What goes into a snapshot. */
export interface SnapshotChoices {
  kpis: readonly KpiId[];
  sections: readonly SnapshotSection[];
  /** How the screen cuts time: a course by weeks or months keeps to it. */
  bucket?: Bucket | 'auto';
}

/** All of a snapshot that is computed; its sources are without what only reading the files again tells. */
export interface SnapshotBody extends Pick<
  Snapshot,
  | 'asOf'
  | 'zone'
  | 'period'
  | 'compare'
  | 'filters'
  | 'accounting'
  | 'settings'
  | 'definitions'
  | 'kpis'
  | 'before'
  | 'series'
  | 'breakdowns'
> {
  sources: readonly Omit<SnapshotSource, 'sha256'>[];
}

/**
 * Everything that a snapshot of a selection tells, in the order of the chosen KPIs: the figures of the screens to the last digit, for the
 * lines that were chosen and that a KPI is about. The facts are made as the settings want them; `signal` takes the question back. Throws EngineError.
 */
export async function computeSnapshot(
  engine: Engine,
  { dataset, filter, settings, compare }: SnapshotView,
  choices: SnapshotChoices,
  signal?: AbortSignal,
): Promise<SnapshotBody> {
  const kpis = [...new Set(choices.kpis)];
  const { sections, bucket = 'auto' } = choices;
  const compared = comparedWith(dataset, filter, compare);
  return withFacts(engine, dataset, settings, async (facts) => {
    const context = kpiContext(dataset, filter, settings, undefined, facts);
    const asked = signal ? askedEngine(engine, dataset, signal) : engine;
    const { figures, before, measured } =
      compared === null
        ? { ...(await computeFigures(asked, context, kpis)), before: [] }
        : await computeComparedFigures(asked, context, kpis, compared.span);
    const { accounting } = await countFacts(asked, dataset, facts);
    const course = sections.includes('trends') ? courseOf(dataset, filter, bucket) : null;
    const dimensions = SNAPSHOT_DIMENSIONS.filter((dimension) => sections.includes(dimension));
    const split = measured.filter(canBeSplit).map(({ kpi }) => kpi);
    return {
      asOf: asOfText(dataset),
      zone: dataset.zone,
      period: periodOf(dataset, filter),
      compare: comparedOf(compared),
      filters: filtersOf(filter, settings),
      sources: sourcesOf(dataset),
      accounting: accountingOf(accounting),
      settings: settingsOf(settings),
      definitions: definitionsOf(measured),
      kpis: await figuresWithCensored(asked, context, figures),
      before: beforeOf(before, context),
      series: course === null ? [] : await computeCourses(asked, context, figures, course),
      breakdowns: await computeSnapshotBreakdowns(asked, context, split, dimensions),
    };
  });
}

/** What its maker adds to a snapshot. */
interface SnapshotWords extends Pick<
  Snapshot,
  'title' | 'locale' | 'createdAt' | 'notes' | 'actions' | 'pseudonyms'
> {
  /** SHA-256 of the file behind each source of the body, in its order. */
  sources: readonly Pick<SnapshotSource, 'sha256'>[];
}

/**
 * The whole snapshot as whoever opens it will read it, with the names of groups and categories replaced where that is asked. Throws a
 * RangeError without the hash of a source, a SnapshotError where its maker wrote more than fits.
 */
export function assembleSnapshot(body: SnapshotBody, words: SnapshotWords): Snapshot {
  const sources = body.sources.map((source, index): SnapshotSource => {
    const hashed = words.sources[index];
    if (hashed === undefined) throw new RangeError(`No hash of ${source.name}`);
    return { ...source, sha256: hashed.sha256 };
  });
  const { title, locale, createdAt, notes, actions } = words;
  const snapshot: Snapshot = {
    schema: SNAPSHOT_SCHEMA,
    title,
    createdAt,
    asOf: body.asOf,
    zone: body.zone,
    locale,
    period: body.period,
    compare: body.compare,
    filters: body.filters,
    sources,
    accounting: body.accounting,
    settings: body.settings,
    definitions: body.definitions,
    kpis: body.kpis,
    before: body.before,
    series: body.series,
    breakdowns: body.breakdowns,
    notes,
    actions,
    pseudonyms: false,
  };
  return restoreSnapshot(words.pseudonyms ? withPseudonyms(snapshot) : snapshot);
}
