import { expect } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { kpiDefinition } from '../../src/kpi/catalog.ts';
import { CHANNELS, PRIORITIES, type Channel, type LineKey, type Priority } from '../../src/kpi/facts.ts';
import { KPI_IDS, type KpiId } from '../../src/kpi/kpi-definition.ts';
import type { KpiFigure, KpiFilter, KpiSeries } from '../../src/kpi/kpi-query.ts';
import { bucketStart, localDate } from '../../src/kpi/periods.ts';
import { comparedWith } from '../../src/report/compared-with.ts';
import { computeOverview } from '../../src/report/compute-overview.ts';
import { computeBreakdown, computeFigures, computeSeries, kpiContext } from '../../src/report/compute.ts';
import type { SnapshotBody, SnapshotChoices, SnapshotView } from '../../src/report/make-snapshot.ts';
import { reportSpan } from '../../src/report/report-span.ts';
import { withFacts } from '../../src/report/with-facts.ts';
import type {
  SnapshotBreakdown,
  SnapshotDimension,
  SnapshotFigure,
  SnapshotStatistics,
} from '../../src/snapshot/snapshot.ts';

/** Everything in a snapshot of all KPIs laid beside what the screens ask of the same selection. */
export async function expectScreens(
  engine: Engine,
  view: SnapshotView,
  choices: Omit<SnapshotChoices, 'kpis'>,
  body: SnapshotBody,
): Promise<void> {
  const { dataset, filter, settings, compare } = view;
  await withFacts(engine, dataset, settings, async (facts) => {
    const context = kpiContext(dataset, filter, settings, undefined, facts);
    const before = comparedWith(dataset, filter, compare)?.span ?? null;
    const bucket = body.series[0]?.bucket ?? 'week';
    const span = reportSpan(dataset, filter);
    const question = { kpis: KPI_IDS, charted: KPI_IDS, bucket, before };
    const overview = await computeOverview(engine, context, question, span);
    expectFigures(body.kpis, overview.figures, filter);
    expectFigures(body.before, overview.before, filter);
    expect(body.compare === null).toBe(before === null);
    const series = span === null ? [] : await computeSeries(engine, context, KPI_IDS, bucket, span);
    const ofAgents = settings.agents && filter.agents.some((agent) => agent !== null);
    expectCourses(view, choices, body, series, ofAgents);
    const { rows, tickets, counted, folded, excluded, quarantined } = body.accounting;
    const sum = (counts: Partial<Record<string, number>>) =>
      Object.values(counts).reduce<number>((total, n) => total + (n ?? 0), 0);
    expect(rows).toBe(counted + folded + sum(excluded) + sum(quarantined));
    expect(tickets).toBe(counted + sum(excluded));
    expect(excluded.rule ?? 0).toBe(facts.excludedByRule);
    for (const by of ['priority', 'channel', 'category', 'group'] as const) {
      const own = body.breakdowns.filter((one) => one.by === by);
      if (!choices.sections.includes(by)) expect(own).toEqual([]);
      else await expectParts(own, by);
    }

    async function expectParts(own: readonly SnapshotBreakdown[], by: SnapshotDimension): Promise<void> {
      const values = await computeBreakdown(engine, context, KPI_IDS, by);
      const rests = new Map<string, { narrowed: KpiFilter; of: SnapshotBreakdown[] }>();
      for (const breakdown of own) {
        const { kpi, parts, other } = breakdown;
        expect(kpiDefinition(kpi).kind).not.toBe('level');
        const ofKpi = values.filter((one) => one.kpi === kpi);
        for (const { key, ...part } of parts) {
          const want = ofKpi.find((one) => one.key === key);
          expect([kpi, by, key, part]).toEqual([kpi, by, key, want && said(want)]);
        }
        // Of chosen agents the screen is silent over few tickets, whose values are then in no list of it.
        if (ofAgents) continue;
        const hidden = ofKpi.map(({ key }) => key).filter((key) => !parts.some((part) => part.key === key));
        expect([kpi, by, other?.values ?? 0]).toEqual([kpi, by, hidden.length]);
        if (other === null) continue;
        const narrowed = narrow(filter, by, hidden);
        const rest = rests.get(JSON.stringify(narrowed)) ?? { narrowed, of: [] };
        rests.set(JSON.stringify(narrowed), { narrowed, of: [...rest.of, breakdown] });
      }
      for (const { narrowed, of } of rests.values()) {
        const asked = of.map(({ kpi }) => kpi);
        const { figures } = await computeFigures(engine, { ...context, filter: narrowed }, asked);
        for (const { kpi, other } of of) {
          const want = figures.find((one) => one.kpi === kpi && one.line === 'all');
          expect([kpi, by, other && rounded(other)]).toEqual([kpi, by, want && rounded(want)]);
        }
      }
    }
  });
}

/** What a figure says in a snapshot. */
function said(figure: SnapshotStatistics): SnapshotStatistics {
  const { unit, value, numerator, n, missing, provisional, low, high, mean, p75, p90 } = figure;
  return { unit, value, numerator, n, missing, provisional, low, high, mean, p75, p90 };
}

/** Sums in another order differ in their last digits. */
function rounded(figure: SnapshotStatistics): unknown[] {
  return Object.values(said(figure)).map((one) =>
    typeof one === 'number' ? Number(one.toPrecision(9)) : one,
  );
}

/** The same selection, of these values alone. */
function narrow(filter: KpiFilter, by: SnapshotDimension, keys: readonly (string | null)[]): KpiFilter {
  const pick = <T extends string | number>(choices: readonly T[], unknown: T) =>
    keys.map((key) => choices.find((choice) => String(choice) === key) ?? unknown);
  switch (by) {
    case 'priority':
      return { ...filter, priorities: pick<Priority | 0>(PRIORITIES, 0) };
    case 'channel':
      return { ...filter, channels: pick<Channel | 'unknown'>(CHANNELS, 'unknown') };
    case 'category':
      return { ...filter, categories: keys };
    default:
      return { ...filter, groups: keys };
  }
}

/** TRUE for the lines that were chosen and that the KPI says something about. */
function isTold({ kpi, line }: { kpi: KpiId; line: LineKey }, { lines }: KpiFilter): boolean {
  const chosen = lines.map((one) => (one === 0 ? 'unknown' : String(one)));
  return (
    (line === 'all' || chosen.length === 0 || chosen.includes(line)) &&
    kpiDefinition(kpi).applicable.includes(line)
  );
}

/** To the last digit. */
function expectFigures(
  got: readonly SnapshotFigure[],
  screen: readonly KpiFigure[],
  filter: KpiFilter,
): void {
  const want = screen
    .filter((figure) => isTold(figure, filter))
    .map((figure) => ({ kpi: figure.kpi, line: figure.line, ...said(figure) }));
  expect(got.map(({ censored: _censored, ...figure }) => figure)).toEqual(want);
}

const WEEK = 7 * 86_400;

/** Every bucket that begins in the period is that of the screen, to the last digit; before it there are more where it is short. */
function expectCourses(
  { dataset, filter }: SnapshotView,
  { sections, bucket }: Omit<SnapshotChoices, 'kpis'>,
  { series }: SnapshotBody,
  screen: readonly KpiSeries[],
  ofAgents: boolean,
): void {
  const span = reportSpan(dataset, filter);
  const isAsked = sections.includes('trends');
  const length = span === null ? 0 : span.until - span.from;
  const byLength = length <= 26 * WEEK ? 'week' : 'month';
  const wanted = bucket === 'week' || bucket === 'month' ? bucket : byLength;
  const begin = filter.period.from ?? '';
  for (const { kpi, line, unit, bucket: by, points } of series) {
    expect([isAsked, by, isTold({ kpi, line }, filter)]).toEqual([true, wanted, true]);
    const shown = screen.find((one) => one.kpi === kpi && one.line === line);
    if (shown === undefined) continue;
    const inPeriod = (one: KpiSeries['points']) => one.filter(({ from }) => from >= begin);
    expect([kpi, line, unit, inPeriod([...points])]).toEqual([kpi, line, shown.unit, inPeriod(shown.points)]);
    const [first] = points;
    expect((first?.from ?? '') <= (shown.points[0]?.from ?? '')).toBe(true);
    const ofData = localDate(bucketStart(dataset.createdRange?.from ?? 0, by));
    expect([kpi, line, points.length >= 13 || first?.from === ofData]).toEqual([kpi, line, true]);
  }
  if (!isAsked || ofAgents) return;
  for (const one of screen) {
    const says = one.points.some(({ value }) => value !== null);
    if (!says || !isTold(one, filter)) continue;
    expect(series.map(({ kpi, line }) => `${kpi} ${line}`)).toContain(`${one.kpi} ${one.line}`);
  }
}
