import { kpiDefinition } from '../catalog.ts';
import type { LineKey } from '../facts.ts';
import type { KpiId } from '../kpi-definition.ts';
import type { KpiFigure } from '../kpi-query.ts';
import { changeOf, type KpiChange } from './change.ts';
import { driverOf, type Breakdown, type ChangeDriver } from './change-driver.ts';

/** A figure that changed by more than chance explains, with what it rests on. */
export interface ChangedFigure {
  kind: 'change' | 'volume';
  kpi: KpiId;
  line: LineKey;
  now: KpiFigure;
  before: KpiFigure;
  change: KpiChange;
  /** Difference divided by the half of its 95 % interval that is towards 0: above 1 the interval leaves 0 out. */
  size: number;
  /** Of counts: length of now's period divided by that of the other one; the difference is at equal length. 1 for anything else. */
  lengthRatio: number;
  /** NULL where no group stands out, or nothing was broken down. */
  driver: ChangeDriver | null;
}

/**
 * `nothing`: of `compared` figures none changed by more than chance explains. `chance`: of so many figures about one in twenty would
 * also seem to change when nothing did, so that a single finding is read with care.
 */
export type ChangeFinding =
  ChangedFigure | { kind: 'nothing'; compared: number } | { kind: 'chance'; compared: number };

export interface WhatChangedInput {
  now: readonly KpiFigure[];
  before: readonly KpiFigure[];
  /** Figures of the findings by group. Leave them out to learn which findings there are, then ask again with them. */
  breakdowns?: readonly Breakdown[];
  /** Length of now's period divided by that of the other one; counts are compared at equal length. */
  lengthRatio?: number;
}

const MOST = 3;
const LINES: readonly LineKey[] = ['all', '1', '2', '3'];

/**
 * What changed most, the same for the same figures: at most {@link MOST} KPIs by size, then, where it changed, the number of tickets
 * created, then how many figures were compared. A change is judged as in the cells of the table ({@link changeOf}), so that the two
 * never disagree. Of a KPI one line or all of them, whichever has the larger size: a change of all lines alike is larger for all, one
 * of a single line is larger there; equal sizes: all lines, then the order of the catalogue.
 */
export function whatChanged(input: WhatChangedInput): ChangeFinding[] {
  const { breakdowns = [] } = input;
  const tested = input.now.flatMap((figure) => testedChange(figure, input));
  const measures = tested.filter(({ kind }) => kind === 'change');
  const found = measures.filter(isBeyondChance).toSorted((a, b) => b.size - a.size);
  const largest = found
    .filter(({ kpi }, i) => found.findIndex((other) => other.kpi === kpi) === i)
    .slice(0, MOST);
  const volume = tested.filter((change) => change.kind === 'volume' && isBeyondChance(change));
  const findings = [...largest, ...volume].map((finding) => ({
    ...finding,
    driver: driverOf(finding, [...byLine(finding, input), ...breakdowns]),
  }));
  const compared = measures.length;
  return largest.length > 0
    ? [...findings, { kind: 'chance', compared }]
    : [{ kind: 'nothing', compared }, ...findings];
}

function isBeyondChance({ change }: ChangedFigure): boolean {
  return change.verdict !== 'noise' && change.verdict !== 'unknown';
}

/** The change of one figure where it can be judged: of a KPI for the lines it says something about; tickets created as a volume, of all lines. */
function testedChange(
  now: KpiFigure,
  { before: others, lengthRatio = 1 }: WhatChangedInput,
): ChangedFigure[] {
  const { kpi, line } = now;
  const definition = kpiDefinition(kpi);
  const before = others.find((other) => other.kpi === kpi && other.line === line);
  if (before === undefined || !LINES.includes(line) || !definition.applicable.includes(line)) return [];
  if (definition.kind === 'count' && (kpi !== 'tickets_created' || line !== 'all')) return [];
  const ratio = definition.kind === 'count' ? lengthRatio : 1;
  const change = changeOf(now, before, definition.direction, ratio);
  const size = sizeOf(change);
  if (size === null) return [];
  const kind = definition.kind === 'count' ? 'volume' : 'change';
  return [{ kind, kpi, line, now, before, change, size, lengthRatio: ratio, driver: null }];
}

/** Difference divided by the half of its interval that is towards 0; NULL without an interval. */
export function sizeOf({ difference, low, high }: KpiChange): number | null {
  if (difference === null || low === null || high === null) return null;
  if (difference === 0) return 0;
  return difference > 0 ? difference / (difference - low) : difference / (difference - high);
}

/** Of a figure of all lines the lines themselves are groups, unless a ticket can count for several. */
function byLine({ kpi, line }: ChangedFigure, { now, before }: WhatChangedInput): Breakdown[] {
  if (line !== 'all' || kpiDefinition(kpi).line === 'reached') return [];
  const groups = (figures: readonly KpiFigure[]) =>
    figures
      .filter((figure) => figure.kpi === kpi && figure.line !== 'all')
      .map((figure) => ({ ...figure, key: figure.line === 'unknown' ? null : figure.line }));
  return [{ kpi, line, dimension: 'line', now: groups(now), before: groups(before) }];
}
