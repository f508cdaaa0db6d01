import { kpiDefinition } from '../kpi/catalog.ts';
import { isApplicable } from '../kpi/chosen-lines.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import { changeOf, type KpiChange } from '../kpi/statistics/change.ts';
import { reliability } from '../kpi/statistics/reliability.ts';
import { sizeOf, whatChanged, type ChangeFinding } from '../kpi/statistics/what-changed.ts';
import { wilson } from '../kpi/statistics/wilson.ts';
import { asKpiFigure, wholeFigure } from './shown-figures.ts';
import type { Snapshot, SnapshotDimension, SnapshotFigure, SnapshotStatistics } from './snapshot.ts';

type Part = SnapshotStatistics & { key: string };

/** A group whose figure lies further from that of the others than chance explains. */
export interface StandingOut {
  by: SnapshotDimension;
  part: Part;
  /** `rest`: all other tickets of the KPI; `whole`: all of them, where a median or a mean cannot be taken apart. */
  against: 'rest' | 'whole';
  other: SnapshotStatistics;
  /** Of the group less the other. */
  change: KpiChange;
}

/** The group that most of the tickets of a count are of. */
interface LargestPart {
  by: SnapshotDimension;
  part: Part;
  /** Of all tickets of the KPI, 0..1. */
  share: number;
}

/** What there is to say about one KPI, the same for the same snapshot. */
export interface TalkingPoints {
  /** What changed, as on the overview; empty where nothing is compared or the change of the KPI is not judged. */
  findings: readonly ChangeFinding[];
  /** At most {@link MOST} by size. */
  standingOut: readonly StandingOut[];
  /** How many groups were looked at to find them. */
  groups: number;
  largest: LargestPart | null;
  /** The figure of all lines, or of the chosen ones; NULL where the KPI says nothing about them. */
  whole: SnapshotFigure | null;
}

const MOST = 2;

/** `kpi`: one of the snapshot. */
export function talkingPoints(snapshot: Snapshot, kpi: KpiId): TalkingPoints {
  const whole = wholeFigure(snapshot, kpi) ?? null;
  const found = snapshotFindings(snapshot, kpi).filter(
    (finding) => !('compared' in finding) || finding.compared > 0,
  );
  const groups = whole === null ? [] : judgedGroups(snapshot, whole);
  return {
    findings: found,
    standingOut: groups
      .filter(({ change }) => change.verdict !== 'noise' && change.verdict !== 'unknown')
      .toSorted((a, b) => (sizeOf(b.change) ?? 0) - (sizeOf(a.change) ?? 0))
      .slice(0, MOST),
    groups: groups.length,
    largest: whole === null ? null : largestPart(snapshot, whole),
    whole,
  };
}

/** What changed most in a snapshot, or in one KPI of it; empty where nothing is compared. */
export function snapshotFindings(snapshot: Snapshot, kpi?: KpiId): ChangeFinding[] {
  const { compare, kpis, before, filters } = snapshot;
  if (compare === null) return [];
  // Of one chosen line "all" is the same, and can be broken down.
  const isJudged = (figure: SnapshotFigure) =>
    (kpi === undefined || figure.kpi === kpi) &&
    isApplicable(kpiDefinition(figure.kpi), figure.line, filters.lines) &&
    (filters.lines.length !== 1 || figure.line === 'all');
  return whatChanged({
    now: kpis.filter(isJudged).map(asKpiFigure),
    before: before.map(asKpiFigure),
    lengthRatio: compare.lengthRatio,
  });
}

function namedParts(snapshot: Snapshot, kpi: KpiId) {
  return snapshot.breakdowns
    .filter((breakdown) => breakdown.kpi === kpi)
    .flatMap(({ by, parts }) =>
      parts.flatMap((part) => (part.key === null ? [] : [{ by, part: { ...part, key: part.key } }])),
    );
}

function judgedGroups(snapshot: Snapshot, whole: SnapshotFigure): StandingOut[] {
  const { kind, direction } = kpiDefinition(whole.kpi);
  if (kind === 'count' || kind === 'level') return [];
  return namedParts(snapshot, whole.kpi).flatMap(({ by, part }): StandingOut[] => {
    const isRate = kind === 'rate';
    const other = isRate ? restOf(whole, part) : whole;
    if (other === null || reliability(part.n) === 'suppress' || reliability(other.n) === 'suppress')
      return [];
    const change = changeOf(part, other, direction);
    if (change.low === null) return [];
    return [{ by, part, against: isRate ? 'rest' : 'whole', other, change }];
  });
}

/** The rate of the tickets that are not of a group; NULL where the group is no part of the whole: somebody else wrote the snapshot. */
function restOf(whole: SnapshotStatistics, part: SnapshotStatistics): SnapshotStatistics | null {
  const n = whole.n - part.n;
  const numerator = (whole.numerator ?? 0) - (part.numerator ?? 0);
  if (numerator < 0 || numerator > n || (part.numerator ?? 0) > part.n) return null;
  return {
    ...whole,
    ...(wilson(numerator, n) ?? { low: null, high: null }),
    value: n > 0 ? numerator / n : null,
    numerator,
    n,
    missing: whole.missing - part.missing,
    provisional: whole.provisional - part.provisional,
  };
}

function largestPart(snapshot: Snapshot, whole: SnapshotFigure): LargestPart | null {
  if (whole.unit !== 'count' || whole.n === 0) return null;
  const largest = namedParts(snapshot, whole.kpi).toSorted((a, b) => b.part.n - a.part.n)[0];
  return largest === undefined ? null : { ...largest, share: largest.part.n / whole.n };
}
