import { groupBy } from '../group-by.ts';
import type { KpiId } from '../kpi-definition.ts';
import type { Bucket, Measured } from '../kpi-query.ts';
import { measuredOf, memberOf, compileMembers, type Pass } from './compile-kpis.ts';
import type { AggregateRow } from './aggregate-row.ts';
import type { WideRow } from './aggregates.ts';
import { countsStatement, isCount } from './counts-pass.ts';
import type { KpiContext } from './kpi-context.ts';
import type { PassMember } from './pass-member.ts';

export interface OverviewAsk {
  /** Of these the figures of the period, and of the one before where the context has one. */
  figures: readonly KpiId[];
  /** Of these durations the same, but no more than how many there are and the longest of them. */
  longest?: readonly KpiId[] | undefined;
  /** Of these the course through the period, by `bucket`. */
  series: readonly KpiId[];
  bucket: Bucket;
}

/** What a statement of the overview says: figures, points of series, or both. */
interface OverviewRows {
  figures: AggregateRow[];
  series: AggregateRow[];
}

interface OverviewStatement {
  sql: string;
  read: (rows: readonly WideRow[]) => OverviewRows;
}

export interface CompiledOverview {
  /** All figures, and the series of what is counted. */
  statements: OverviewStatement[];
  /** The other series. */
  courses: OverviewStatement[];
  /** How each KPI is measured whose figures, and whose series, were asked for. */
  figures: Measured[];
  series: Measured[];
}

/**
 * The figures by line of one or two periods and the series of the first in as few statements as there can be: planning one takes longer
 * than running it over a hundred thousand tickets. What is only counted gives both in one pass; a median of the whole is not
 * to be had from those of the weeks. The same answers as `compileKpis` gives for each apart.
 */
export function compileOverview(
  context: KpiContext,
  { figures, longest = [], series, bucket }: OverviewAsk,
): CompiledOverview {
  const { before, ...ofPeriod } = context;
  const period = before === undefined ? null : 'period';
  const members = new Map([...figures, ...series].map((kpi) => [kpi, memberOf(kpi, context)]));
  const brief = longest.map((kpi) => ({
    kpi,
    member: { ...memberOf(kpi, context), detail: 'longest' } satisfies PassMember,
  }));
  const membersOf = (kpis: readonly KpiId[]) => kpis.flatMap((kpi) => members.get(kpi) ?? []);
  const isCounted = (member: PassMember) => isCount(member) && member.cohort !== 'open';
  const others = (kpis: readonly KpiId[]) => membersOf(kpis).filter((member) => !isCounted(member));
  const { lines, groups } = context.filter;
  const onePlace = lines.length + groups.length > 0;
  const counted = groupBy(
    [...members.values()].filter(isCounted),
    ({ cohort, line }) => `${cohort} ${onePlace ? line : ''}`,
  );
  const counts = [...counted.values()].flatMap((together) => {
    const [first, ...rest] = together;
    return first === undefined
      ? []
      : [{ members: together, statement: countsStatement(first, rest, context, period, bucket) }];
  });
  const ofFigures = compileMembers([...others(figures), ...brief.map(({ member }) => member)], context, {
    by: 'line',
    bucket: period,
    detail: 'all',
  });
  const ofSeries = compileMembers(others(series), ofPeriod, { by: 'line', bucket, detail: 'value' });
  const measured = (kpis: readonly KpiId[], passes: readonly Pass[]) =>
    kpis.flatMap((kpi) => {
      const member = members.get(kpi);
      return member === undefined ? [] : [measuredOf(kpi, member, passes)];
    });
  return {
    statements: [
      ...counts.map(({ statement: { sql, read, readSeries } }) => ({
        sql,
        read: (rows: readonly WideRow[]) => ({ figures: read(rows), series: readSeries(rows) }),
      })),
      ...ofFigures.map(({ statement: { sql, read } }) => ({
        sql,
        read: (rows: readonly WideRow[]) => ({ figures: read(rows), series: [] }),
      })),
    ],
    courses: ofSeries.map(({ statement: { sql, read } }) => ({
      sql,
      read: (rows: readonly WideRow[]) => ({ figures: [], series: read(rows) }),
    })),
    figures: [
      ...measured(figures, [...counts, ...ofFigures]),
      ...brief.map(({ kpi, member }) => measuredOf(kpi, member, ofFigures)),
    ],
    series: measured(series, [...counts, ...ofSeries]),
  };
}
