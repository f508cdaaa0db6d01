import { groupBy } from '../group-by.ts';
import type { KpiId } from '../kpi-definition.ts';
import type { Dimension, Measured } from '../kpi-query.ts';
import { lineSql } from './attribution-sql.ts';
import { measuredOf, memberOf } from './compile-kpis.ts';
import type { KpiContext } from './kpi-context.ts';
import type { PassMember } from './pass-member.ts';
import { splitsStatement, type SplitsStatement } from './pass-sql.ts';
import { textLiteral } from './text-literal.ts';

/** A value of a dimension; NULL: unknown. */
type Key = string | null;
/** The values of each dimension that are told apart; all others are measured together. */
type KeptKeys = Readonly<Partial<Record<Dimension, readonly Key[]>>>;

/** A KPI of which some values are told apart. */
interface PartsAsk {
  kpi: KpiId;
  kept: KeptKeys;
}

interface CompiledParts {
  statements: SplitsStatement[];
  measured: Measured[];
}

/**
 * How many tickets each KPI is about, by the values of each of these dimensions, groups by the line they count for as well: `tickets` and `n`
 * of the rows, and nothing else. Keys are as {@link readCountKey} reads them. A pass over the tickets for all KPIs of one cohort and line.
 */
export function compilePartCounts(
  context: KpiContext,
  kpis: readonly KpiId[],
  dimensions: readonly Dimension[],
): SplitsStatement[] {
  const members = kpis.map((kpi): PassMember => ({
    ...memberOf(kpi, context),
    kind: 'count',
    provisional: 'FALSE',
  }));
  return [...groupBy(members, placeOf).values()].flatMap(([first, ...others]) => {
    if (first === undefined || dimensions.length === 0) return [];
    const grouping = { bucket: null, detail: 'value' } as const;
    return [
      splitsStatement(first, others, context, dimensions, grouping, (dimension, value) =>
        countKeySql(dimension, value, first),
      ),
    ];
  });
}

/** What a key of {@link compilePartCounts} stands for; `line` is '' where values are not told apart by it, '0' where it is not known. */
export function readCountKey(key: Key, dimension: Dimension): { key: Key; line: string } {
  if (dimension !== 'group' || key === null) return { key, line: '' };
  const at = key.indexOf(KEPT);
  return at < 0 ? { key: null, line: key } : { key: key.slice(at + 1), line: key.slice(0, at) };
}

/** A ticket that counts for every line it reached is of the line that received it, as its group is. */
function countKeySql(dimension: Dimension, value: string, { line }: PassMember): string {
  if (dimension !== 'group') return value;
  return `coalesce(${lineSql(line === 'reached' ? 'line_first' : line)}, 0)::VARCHAR || coalesce('${KEPT}' || ${value}, '')`;
}

/**
 * Some KPIs by the values of each of these dimensions, where those that are not kept are one. Keys of the rows are as
 * {@link readPartKey} reads them. A pass over the tickets for all KPIs of one cohort and line that keep the same values.
 */
export function compileParts(
  context: KpiContext,
  asks: readonly PartsAsk[],
  dimensions: readonly Dimension[],
): CompiledParts {
  const members = asks.map(({ kpi, kept }) => ({ kpi, kept, member: memberOf(kpi, context) }));
  const together = groupBy(members, ({ member, kept }) => `${placeOf(member)} ${JSON.stringify(kept)}`);
  const passes = [...together.values()].flatMap(([first, ...others]) => {
    if (first === undefined || dimensions.length === 0) return [];
    const rest = others.map(({ member }) => member);
    const statement = splitsStatement(
      first.member,
      rest,
      context,
      dimensions,
      { bucket: null, detail: 'all' },
      (dimension, value) => partKeySql(value, first.kept[dimension] ?? []),
    );
    return [{ members: [first.member, ...rest], statement }];
  });
  return {
    statements: passes.map(({ statement }) => statement),
    measured: members.map(({ kpi, member }) => measuredOf(kpi, member, passes)),
  };
}

const KEPT = '=';
const OTHER = '+';

/** The value that a key of {@link compileParts} stands for, or `other`: what is measured together. */
export function readPartKey(key: Key): { key: Key } | 'other' {
  if (key === null) return { key };
  return key === OTHER ? 'other' : { key: key.slice(KEPT.length) };
}

function partKeySql(value: string, kept: readonly Key[]): string {
  const known = kept.flatMap((key) => (key === null ? [] : textLiteral(key)));
  const cases = [
    ...(kept.includes(null) ? [`WHEN ${value} IS NULL THEN NULL`] : []),
    ...(known.length > 0 ? [`WHEN ${value} IN (${known.join(', ')}) THEN '${KEPT}' || ${value}`] : []),
  ];
  return cases.length === 0 ? `'${OTHER}'` : `CASE ${cases.join(' ')} ELSE '${OTHER}' END`;
}

function placeOf({ cohort, line }: Pick<PassMember, 'cohort' | 'line'>): string {
  return `${cohort} ${line}`;
}
