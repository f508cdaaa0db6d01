import type { Engine } from '../engine/engine.ts';
import type { WideRow } from '../kpi/compile/aggregates.ts';
import { fiveNumbersFromRows, fiveNumberSql, type FiveNumbers } from '../kpi/compile/five-number-sql.ts';
import { heatStatement, type HeatCell } from '../kpi/compile/heat-sql.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import { shiftGroupsFromRows, shiftLeftSql } from '../kpi/compile/shift-left-sql.ts';
import { isOfTooFew } from '../kpi/figures.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { SplitBy } from '../kpi/kpi-query.ts';
import type { ShiftGroup } from '../kpi/statistics/shift-left.ts';

/** How a duration is spread by line or the values of a dimension; none where it is not measurable. Agents with too few tickets are left out. */
export async function computeFiveNumbers(
  engine: Engine,
  context: KpiContext,
  kpi: KpiId,
  by: SplitBy,
): Promise<FiveNumbers[]> {
  const sql = fiveNumberSql(kpi, by, context);
  if (sql === null) return [];
  const { agentMinimum } = context.settings;
  return fiveNumbersFromRows(await engine.query<WideRow>(sql)).filter(({ key, n }) =>
    by === 'agent' ? key === null || n >= agentMinimum : !isOfTooFew(n, context),
  );
}

/** One KPI by weekday and hour of creation; NULL where it is not measurable, or the export has no creation dates. */
export async function computeHeat(
  engine: Engine,
  context: KpiContext,
  kpi: KpiId,
): Promise<HeatCell[] | null> {
  const statement = heatStatement(kpi, context);
  return statement === null ? null : statement.read(await engine.query<WideRow>(statement.sql));
}

/** What the shift-left what-if is worked out from. */
export interface ShiftLeftBasis {
  whole: ShiftGroup;
  /** By category, those that line 2 resolved most of first. */
  groups: ShiftGroup[];
  /** Whether the export says which line received a ticket. */
  knowsReceiver: boolean;
}

/** NULL where the lines or the times of resolutions are not known, or too few tickets of chosen agents are. */
export async function computeShiftLeft(engine: Engine, context: KpiContext): Promise<ShiftLeftBasis | null> {
  const sql = shiftLeftSql(context);
  if (sql === null) return null;
  const basis = shiftGroupsFromRows(await engine.query<WideRow>(sql));
  if (isOfTooFew(basis.whole.n, context)) return null;
  return { ...basis, knowsReceiver: context.coverage.line_first > 0 };
}
