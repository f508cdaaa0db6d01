import type { Engine } from '../engine/engine.ts';
import type { AggregateRow } from '../kpi/compile/aggregate-row.ts';
import type { WideRow } from '../kpi/compile/aggregates.ts';
import { compileMembers } from '../kpi/compile/compile-kpis.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import type { PassMember } from '../kpi/compile/pass-member.ts';
import type { FactColumn } from '../kpi/facts.ts';
import { statisticsOf, type FigureStatistics } from '../kpi/figures.ts';
import { LENS, type LensEntry } from '../kpi/lens/lens.ts';

/** The selection under one other definition. */
export interface LensFigure {
  entry: LensEntry;
  /** Of all lines; NULL: not to be measured with this export. */
  figure: FigureStatistics | null;
  /** The columns it needs and this export has no value for. */
  absent: FactColumn[];
}

/** The same tickets under every definition of the lens. */
export async function computeLens(engine: Engine, context: KpiContext): Promise<LensFigure[]> {
  const figures = LENS.map((entry) => ({ entry, absent: absentColumns(entry, context) }));
  const members = figures
    .filter(({ entry, absent }) => entry.measurement !== null && absent.length === 0)
    .map(({ entry }): PassMember => ({ ...entry, name: entry.id }));
  const rows: AggregateRow[] = [];
  for (const { statement } of compileMembers(members, context, { by: 'line', bucket: null, detail: 'all' })) {
    rows.push(...statement.read(await engine.query<WideRow>(statement.sql)));
  }
  return figures.map(({ entry, absent }) => ({
    entry,
    absent,
    figure: members.some(({ name }) => name === entry.id)
      ? statisticsOf(
          entry.kind,
          rows.find(({ kpi, key }) => kpi === entry.id && key === 'all'),
          true,
          context,
        )
      : null,
  }));
}

function absentColumns({ measurement }: LensEntry, { coverage }: KpiContext): FactColumn[] {
  return (measurement?.needs ?? []).filter((column) => coverage[column] === 0);
}
