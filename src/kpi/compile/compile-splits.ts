import { groupBy } from '../group-by.ts';
import type { KpiId } from '../kpi-definition.ts';
import type { Dimension, Measured } from '../kpi-query.ts';
import { measuredOf, memberOf } from './compile-kpis.ts';
import type { KpiContext } from './kpi-context.ts';
import { splitsStatement, type Grouping, type SplitsStatement } from './pass-sql.ts';

export interface CompiledSplits {
  /** KPIs that are about the same tickets share one. */
  statements: SplitsStatement[];
  measured: Measured[];
}

/** Some KPIs by the values of each of some dimensions, a pass over the tickets for all of these. None by agent before agents are on. */
export function compileSplits(
  context: KpiContext,
  kpis: readonly KpiId[],
  dimensions: readonly Dimension[],
  grouping: Omit<Grouping, 'by'>,
): CompiledSplits {
  const allowed = dimensions.filter((dimension) => dimension !== 'agent' || context.settings.agents);
  const members = kpis.map((kpi) => ({ kpi, member: memberOf(kpi, context) }));
  const together = groupBy(members, ({ member }) => `${member.cohort} ${member.line}`);
  const passes = [...together.values()].flatMap(([first, ...others]) => {
    if (first === undefined || allowed.length === 0) return [];
    const rest = others.map(({ member }) => member);
    return [
      {
        members: [first.member, ...rest],
        statement: splitsStatement(first.member, rest, context, allowed, grouping),
      },
    ];
  });
  return {
    statements: passes.map(({ statement }) => statement),
    measured: members.map(({ kpi, member }) => measuredOf(kpi, member, passes)),
  };
}
