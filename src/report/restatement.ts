import type { Engine } from '../engine/engine.ts';
import type { Dataset } from '../ingest/dataset.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import { CHANNELS, NUMBER_OF_KEY, type LineKey } from '../kpi/facts.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { KpiFilter } from '../kpi/kpi-query.ts';
import type { KpiSettings } from '../kpi/settings.ts';
import {
  compareSnapshots,
  settingsOf,
  type ComparedSide,
  type FigureComparison,
  type SnapshotComparison,
} from '../snapshot/compare-snapshots.ts';
import { snapshotKpis } from '../snapshot/shown-figures.ts';
import { hasNames } from '../snapshot/snapshot-differences.ts';
import type { Snapshot, SnapshotSource } from '../snapshot/snapshot.ts';
import { computeFigures } from './compute.ts';
import { sinceCountsSql, type SinceCountRow } from './since-counts-sql.ts';
import { SINCE_EVENTS, type SinceEvent } from './since.ts';
import { definitionsOf } from './snapshot-figures.ts';
import { asOfText, chosenPeriod } from './snapshot-header.ts';
import { withRewound } from './with-rewound.ts';

/** Tickets that something happened to since, by which they came into a figure, left it or say something else of it. */
interface SinceCount {
  what: SinceEvent;
  /** As many as its list has. */
  tickets: number;
  entered: number;
  left: number;
  /** By how many the measured tickets, and of a rate those that say yes, are more (or fewer) by it. */
  n: number;
  k: number;
}

/** What the difference of one figure comes from. */
export interface RestatedFigure {
  kpi: KpiId;
  line: LineKey;
  since: readonly SinceCount[];
  /**
   * What is left of the difference: tickets (measured and missing), measured, and yes. More tickets were imported late, fewer are gone, on
   * balance: a snapshot holds no ticket numbers, so which they are cannot be told.
   */
  rest: { tickets: number; n: number; k: number };
  /** Tickets of the figure that were changed since, which may be what is left of the answers. */
  updated: number;
  /** Tickets that were opened again at a moment that the export does not keep: before or after the snapshot. */
  unsure: number;
}

/** A snapshot beside the loaded report. was.n + missing + entered − left + rest = now.n + missing; so for n, and for k of a rate. */
export interface Restatement {
  comparison: SnapshotComparison;
  /** The report as a side of the comparison. */
  now: ComparedSide;
  /** Of every figure that was restated; none where the report ends before the snapshot does. */
  restated: readonly RestatedFigure[];
  /** Seconds UTC since which things happened; NULL: nothing can be told, for want of dates or of anything later. */
  after: number | null;
  /** `older`: the report ends before the snapshot does. */
  age: 'newer' | 'same' | 'older' | 'undated';
  /** The report has a history: it knows where a ticket was at any moment. */
  hasHistory: boolean;
  /** The report keeps no moment of a reopening: a ticket that was resolved then and again since cannot be told from one that is gone. */
  lastDatesOnly: boolean;
}

/** Why the figures of a snapshot cannot be computed anew: people were chosen whom it does not name, or names that it replaced. */
export type Irreproducible = 'agents' | 'pseudonyms';

/** NULL: they can be. */
export function irreproducible(
  snapshot: Pick<Snapshot, 'filters' | 'settings' | 'pseudonyms'>,
): Irreproducible | null {
  if (snapshot.filters.agents > 0) return 'agents';
  return snapshot.pseudonyms && hasNames(snapshot) ? 'pseudonyms' : null;
}

/** The filter and the settings that a snapshot was measured by, for the report that is loaded. */
export function viewOfSnapshot(
  snapshot: Pick<Snapshot, 'period' | 'filters' | 'settings'>,
  dataset: Dataset,
): { filter: KpiFilter; settings: KpiSettings } {
  const { period, filters } = snapshot;
  return {
    filter: {
      period: chosenPeriod(period, dataset),
      lines: filters.lines.map((line) => NUMBER_OF_KEY[line]),
      priorities: filters.priorities.map((priority) => NUMBER_OF_KEY[priority]),
      channels: [...CHANNELS, 'unknown' as const].filter((channel) => filters.channels.includes(channel)),
      groups: filters.groups,
      categories: filters.categories,
      agents: [],
    },
    settings: settingsOf(snapshot),
  };
}

/**
 * The figures of a snapshot computed anew on the loaded report, laid beside it, and what happened since to the tickets that make the
 * difference. `context`: of {@link viewOfSnapshot}. `sources`: those of the report, with their hashes where known.
 */
export async function computeRestatement(
  engine: Engine,
  context: KpiContext,
  dataset: Dataset,
  snapshot: Snapshot,
  sources: readonly SnapshotSource[],
): Promise<Restatement> {
  const { figures, measured } = await computeFigures(engine, context, snapshotKpis(snapshot));
  const asked = new Set(snapshot.kpis.map(({ kpi, line }) => `${kpi} ${line}`));
  const now: ComparedSide = {
    ...snapshot,
    asOf: asOfText(dataset),
    zone: dataset.zone,
    sources,
    definitions: definitionsOf(measured),
    kpis: figures.filter(({ kpi, line }) => asked.has(`${kpi} ${line}`)),
  };
  const comparison = compareSnapshots(snapshot, now);
  const age = ageOf(snapshot, now);
  const after = age === 'newer' && snapshot.asOf !== null ? Date.parse(snapshot.asOf) / 1000 : null;
  const restated: RestatedFigure[] = [];
  const changed = comparison.figures.filter(({ outcome }) => outcome === 'restated');
  if (after === null && age !== 'older') restated.push(...changed.map((figure) => explained(figure, [])));
  if (after !== null) {
    await withRewound(engine, dataset, context, after, async (rewound) => {
      for (const kpi of new Set(changed.map((figure) => figure.kpi))) {
        const sql = sinceCountsSql(dataset, context, rewound, { kpi, after });
        const rows = await engine.query<SinceCountRow>(sql);
        restated.push(
          ...changed.filter((figure) => figure.kpi === kpi).map((figure) => explained(figure, rows)),
        );
      }
    });
  }
  const hasHistory = dataset.tables.spans !== null;
  const lastDatesOnly = !hasHistory && dataset.coverage.reopened_utc === 0;
  return { comparison, now, restated, after, age, hasHistory, lastDatesOnly };
}

function ageOf(was: ComparedSide, now: ComparedSide): Restatement['age'] {
  if (was.asOf === null || now.asOf === null) return 'undated';
  const difference = Date.parse(now.asOf) - Date.parse(was.asOf);
  return difference > 0 ? 'newer' : difference < 0 ? 'older' : 'same';
}

/** What happened since by line, and what that leaves of the difference. */
function explained(
  { kpi, line, was, now }: FigureComparison,
  rows: readonly SinceCountRow[],
): RestatedFigure {
  const own = rows.filter((row) => row.line === line);
  const since = SINCE_EVENTS.flatMap((what): SinceCount[] =>
    own
      .filter((row) => row.what === what)
      .map(({ tickets, entered, left, n, k }) => ({ what, tickets, entered, left, n, k })),
  );
  const sum = (of: (count: SinceCount) => number) => since.reduce((total, count) => total + of(count), 0);
  const tickets = (figure: FigureComparison['was']) => (figure?.n ?? 0) + (figure?.missing ?? 0);
  return {
    kpi,
    line,
    since,
    rest: {
      tickets: tickets(now) - tickets(was) - sum(({ entered, left }) => entered - left),
      n: (now?.n ?? 0) - (was?.n ?? 0) - sum(({ n }) => n),
      k: (now?.numerator ?? 0) - (was?.numerator ?? 0) - sum(({ k }) => k),
    },
    updated: own.reduce((total, row) => total + row.updated, 0),
    unsure: own.reduce((total, row) => total + row.unsure, 0),
  };
}
