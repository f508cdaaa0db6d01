import { comparedWith } from '../../../src/report/compared-with.ts';
import { kpiDefinition } from '../../../src/kpi/catalog.ts';
import { LINE_KEYS } from '../../../src/kpi/facts.ts';
import { KPI_IDS, type KpiId } from '../../../src/kpi/kpi-definition.ts';
import { DIMENSIONS, type Dimension, type DimensionFigure } from '../../../src/kpi/kpi-query.ts';
import { mixSplit } from '../../../src/kpi/statistics/mix-parts.ts';
import { computeFiveNumbers, computeHeat, computeShiftLeft } from '../../../src/report/compute-breakdown.ts';
import { computeRecurring } from '../../../src/report/compute-recurring.ts';
import { computeBreakdown, computeFigures } from '../../../src/report/compute.ts';
import { figureOf, together, type Claims, type Selection } from './claims.ts';

const DURATIONS = ['resolution_time', 'first_response_time', 'backlog_age', 'time_in_line'] as const;

/** The parts make the whole and lead to their tickets; boxes, maps, waterfall, what-if and recurring problems are of the same tickets. */
export async function breakdownClaims(claims: Claims, selection: Selection): Promise<void> {
  for (const dimension of DIMENSIONS) await partClaims(claims, selection, dimension);
  const { engine, context, figures, ofAgents } = selection;
  for (const kpi of ['resolution_time', 'time_in_line'] as const) {
    const boxes = await computeFiveNumbers(engine, context, kpi, 'line');
    const lines = LINE_KEYS.filter((line) => line !== 'all' && figureOf(figures, kpi, line).n > 0);
    claims.same(
      `boxes of ${kpi} by line`,
      boxes.map(({ key, n }) => `${key ?? 'unknown'} ${n}`).toSorted(),
      lines.map((line) => `${line} ${figureOf(figures, kpi, line).n}`).toSorted(),
    );
  }
  if (ofAgents) return;
  await heatClaims(claims, selection);
  await whatIfClaims(claims, selection);
}

async function partClaims(claims: Claims, selection: Selection, dimension: Dimension): Promise<void> {
  const { engine, context, figures, ofAgents } = selection;
  const parts = await computeBreakdown(engine, context, KPI_IDS, dimension);
  for (const kpi of KPI_IDS) {
    const own = parts.filter((part) => part.kpi === kpi);
    // Agents with too few tickets are left out.
    if (dimension !== 'agent' && !ofAgents)
      claims.same(`${kpi} by ${dimension}`, together(own), together([figureOf(figures, kpi)]));
    for (const { key, n, numerator, missing } of own.slice(0, 2)) {
      const list = { kind: 'part', kpi, dimension, key } as const;
      claims.leads('part', { ...list, selection: 'measured' }, n);
      claims.leads('part', { ...list, selection: 'missing' }, missing);
      if (numerator !== null) claims.leads('part', { ...list, selection: 'numerator' }, numerator);
    }
  }
  for (const kpi of DURATIONS) {
    const own = parts.filter((part) => part.kpi === kpi);
    const boxes = await computeFiveNumbers(engine, context, kpi, dimension);
    claims.same(
      `boxes of ${kpi} by ${dimension}`,
      boxes.map(({ key, n, median }) => `${key} ${n} ${median.toPrecision(9)}`).toSorted(),
      own.flatMap(({ key, n, value }) => (n > 0 ? `${key} ${n} ${value?.toPrecision(9)}` : [])).toSorted(),
    );
    if (dimension !== 'agent') await mixClaims(claims, selection, kpi, dimension, own);
  }
}

/** The waterfall begins and ends at the two means and its steps are the way between them. */
async function mixClaims(
  claims: Claims,
  { engine, dataset, context, figures }: Selection,
  kpi: KpiId,
  dimension: Dimension,
  now: readonly DimensionFigure[],
): Promise<void> {
  const compared = comparedWith(dataset, context.filter, 'previous');
  if (compared === null) return;
  const earlier = { ...context, span: compared.span };
  const before = await computeBreakdown(engine, earlier, [kpi], dimension);
  const whole = {
    now: figureOf(figures, kpi),
    before: figureOf(await computeFigures(engine, earlier, [kpi]), kpi),
  };
  const split = mixSplit(now, before, whole, 3);
  if (split === null) return;
  const steps = [...split.parts, ...(split.rest === null ? [] : [split.rest])];
  const sum = steps.reduce((total, step) => total + step.mix + step.performance, 0);
  claims.same(
    `ends of ${kpi} by ${dimension}`,
    [split.now, split.before],
    [whole.now.mean, whole.before.mean],
  );
  const error = Math.abs(sum - (split.now - split.before));
  claims.same(`steps of ${kpi} by ${dimension}`, error < 1e-6 * Math.max(1, split.now), true);
}

async function heatClaims(claims: Claims, { engine, context, figures }: Selection): Promise<void> {
  for (const kpi of KPI_IDS) {
    const cells = await computeHeat(engine, context, kpi);
    if (cells === null) continue;
    const settled = (of: Parameters<typeof together>[0]) => together(of).slice(0, 3);
    claims.same(`hours of ${kpi}`, settled(cells), settled([figureOf(figures, kpi)]));
    const cell = cells[Math.floor(cells.length / 2)];
    if (cell === undefined) continue;
    const { weekday, hour, n } = cell;
    claims.leads('hour', { kind: 'slot', kpi, weekday, hour, selection: 'measured' }, n);
  }
}

async function whatIfClaims(claims: Claims, { engine, context, figures }: Selection): Promise<void> {
  const { filter } = context;
  const created = figureOf(figures, 'tickets_created');
  const recurring = await computeRecurring(engine, context);
  claims.same('recurring', recurring.tickets, created.n + created.missing);
  for (const { category, tickets, resolved, higher, returned } of recurring.categories.slice(0, 4)) {
    const part = {
      kind: 'part',
      kpi: 'tickets_created',
      selection: 'measured',
      dimension: 'category',
    } as const;
    claims.leads('recurring', { ...part, key: category }, tickets);
    claims.leads('recurring', { kind: 'recurring', of: 'resolved', category }, resolved);
    claims.leads('recurring', { kind: 'recurring', of: 'higher', category }, higher);
    if (returned !== null) claims.leads('recurring', { kind: 'recurring', of: 'back', category }, returned);
  }
  const shift = await computeShiftLeft(engine, context);
  if (shift === null) return;
  const level = figureOf(figures, 'first_level_resolution');
  claims.same('what if', [shift.whole.n, shift.whole.line1], [level.n, level.numerator ?? 0]);
  const changed = context.settings.cohorts[kpiDefinition('first_level_resolution').id];
  // As src/app/breakdown-what-if.tsx: elsewhere it leads nowhere.
  if (filter.lines.length + filter.groups.length > 0 || changed !== undefined) return;
  for (const { key, line2 } of shift.groups.filter((group) => group.line2 > 0).slice(0, 4)) {
    const list = { kind: 'cell', kpi: 'tickets_resolved', line: '2', selection: 'measured' } as const;
    claims.leads('what if', list, line2, { ...filter, categories: [key] });
  }
}
