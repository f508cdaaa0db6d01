import { kpiDefinition } from '../kpi/catalog.ts';
import { LINE_KEYS, type LineKey } from '../kpi/facts.ts';
import { KPI_IDS, type KpiId } from '../kpi/kpi-definition.ts';
import { DEFAULT_SETTINGS } from '../kpi/settings.ts';
import { laidBeside, type LaidBeside } from '../kpi/statistics/laid-beside.ts';
import { affectedBy, differencesOf, type SnapshotDifference } from './snapshot-differences.ts';
import type { Snapshot, SnapshotFigure } from './snapshot.ts';

/** What of a snapshot is compared. A report as it is now has the same, see report/restatement.ts; its sources without a hash have ''. */
export type ComparedSide = Pick<
  Snapshot,
  'asOf' | 'zone' | 'period' | 'filters' | 'sources' | 'settings' | 'definitions' | 'pseudonyms'
> & { kpis: readonly ComparedFigureSide[] };

/** A figure as far as it is compared. */
export type ComparedFigureSide = Pick<
  SnapshotFigure,
  'kpi' | 'line' | 'unit' | 'value' | 'numerator' | 'n' | 'missing' | 'provisional' | 'low' | 'high' | 'p90'
>;

/**
 * What two figures of one KPI and line are to each other. `same`: of the same tickets by the same rules, and equal; `restated`: and not;
 * `period`: of two periods, see `change`; `otherwise`: measured by other rules, so that no difference can be read; `only_then`,
 * `only_now`: the other side does not have it.
 */
export type Outcome = 'same' | 'restated' | 'period' | 'otherwise' | 'only_then' | 'only_now';

export interface FigureComparison {
  kpi: KpiId;
  line: LineKey;
  was: ComparedFigureSide | null;
  now: ComparedFigureSide | null;
  outcome: Outcome;
  /** Now less then, in the unit of the figure; NULL where one has no value, or where it cannot be read. */
  difference: number | null;
  /** Of two periods alone: whether chance can explain it. */
  change: LaidBeside | null;
}

export interface SnapshotComparison {
  /** What is different by rule, before any figure. */
  differences: readonly SnapshotDifference[];
  /** TRUE: both are about one period, so that a difference is a restatement. */
  samePeriod: boolean;
  /** Length of the later period divided by that of the first; 1 where one is not known. */
  lengthRatio: number;
  /** Every KPI and line of either, in the order of the catalogue. */
  figures: readonly FigureComparison[];
}

/**
 * Lays a snapshot beside another one, or beside the report as it is now. Figures of one period, one filter and one definition must be the
 * same: any difference in value, k, n, missing or p90 is a restatement, whatever its size. What can still change (`provisional`) is no figure.
 * Figures of two periods are compared as periods are (kpi/statistics/laid-beside.ts): counts at equal length.
 */
export function compareSnapshots(was: ComparedSide, now: ComparedSide): SnapshotComparison {
  const differences = differencesOf(was, now);
  const samePeriod = was.period.from === now.period.from && was.period.to === now.period.to;
  const ratio = samePeriod ? 1 : lengthOf(now) / lengthOf(was);
  const lengthRatio = Number.isNaN(ratio) ? 1 : ratio;
  const [before, after] = [byKey(was), byKey(now)];
  const figures = KPI_IDS.flatMap((kpi) =>
    LINE_KEYS.flatMap((line): FigureComparison[] => {
      const key = `${kpi} ${line}`;
      const pair = { was: before.get(key) ?? null, now: after.get(key) ?? null };
      if (pair.was === null && pair.now === null) return [];
      const otherwise = differences.some((difference) => affectedBy(difference, kpi));
      return [{ kpi, line, ...pair, ...judged(pair, { samePeriod, otherwise, lengthRatio }) }];
    }),
  );
  return { differences, samePeriod, lengthRatio, figures };
}

type Pair = Pick<FigureComparison, 'was' | 'now'>;
type Judged = Pick<FigureComparison, 'outcome' | 'difference' | 'change'>;

function judged(
  { was, now }: Pair,
  { samePeriod, otherwise, lengthRatio }: { samePeriod: boolean; otherwise: boolean; lengthRatio: number },
): Judged {
  const nothing = { difference: null, change: null };
  if (was === null) return { outcome: 'only_now', ...nothing };
  if (now === null) return { outcome: 'only_then', ...nothing };
  if (otherwise) return { outcome: 'otherwise', ...nothing };
  if (samePeriod) {
    const difference = was.value === null || now.value === null ? null : now.value - was.value;
    return { outcome: isSame(was, now) ? 'same' : 'restated', difference, change: null };
  }
  const change = laidBeside(now, was, kpiDefinition(now.kpi), lengthRatio);
  return { outcome: 'period', difference: change.change.difference, change };
}

const FIGURES = ['value', 'numerator', 'n', 'missing', 'p90'] as const;

function isSame(was: ComparedFigureSide, now: ComparedFigureSide): boolean {
  return FIGURES.every((name) => was[name] === now[name]);
}

function byKey({ kpis }: ComparedSide): Map<string, ComparedFigureSide> {
  return new Map(kpis.map((figure) => [`${figure.kpi} ${figure.line}`, figure]));
}

const DAY_MS = 86_400_000;

/** Days of the period, up to the last moment the export knows of; NaN without dates. */
function lengthOf({ period: { from, to }, asOf }: ComparedSide): number {
  if (from === null || to === null) return Number.NaN;
  const end = Date.parse(`${to}T00:00:00Z`) + DAY_MS;
  const known = asOf === null ? end : Math.min(end, Date.parse(asOf));
  return Math.max(known - Date.parse(`${from}T00:00:00Z`), DAY_MS) / DAY_MS;
}

/** The settings that a snapshot was measured by, as those of a report: with figures of agents off, which no snapshot has. */
export function settingsOf({ settings }: Pick<Snapshot, 'settings'>) {
  return { ...DEFAULT_SETTINGS, ...settings, agents: false };
}
