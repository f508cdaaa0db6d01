import { kpiDefinition } from '../catalog.ts';
import type { LineKey } from '../facts.ts';
import { groupBy } from '../group-by.ts';
import type { KpiId, Measurement } from '../kpi-definition.ts';
import type { Dimension, Measured } from '../kpi-query.ts';
import { chooseMeasurement, cohortOf, UNMEASURED } from '../measurement.ts';
import { countsStatement, isCount } from './counts-pass.ts';
import { dimensionSql } from './dimension-sql.ts';
import { enoughOfAgentSql } from './filter-sql.ts';
import type { KpiContext } from './kpi-context.ts';
import { hasLevelSeries, levelSeriesStatement } from './level-series-sql.ts';
import { measuredTicketsSql, ticketsSql } from './measured-tickets-sql.ts';
import type { PassMember } from './pass-member.ts';
import { passStatement, type CompiledStatement, type Grouping } from './pass-sql.ts';
import { textLiteral } from './text-literal.ts';
import type { TicketSelection } from './ticket-selection.ts';

export interface KpiAsk extends Grouping {
  kpis: readonly KpiId[];
}

export interface CompiledKpis {
  /** KPIs that are about the same tickets share one. */
  statements: CompiledStatement[];
  /** How each KPI that was asked for is measured here. */
  measured: Measured[];
}

/** The figures (`bucket` NULL) or the series of some KPIs in few statements; what cannot be measured counts as missing. */
export function compileKpis(context: KpiContext, ask: KpiAsk): CompiledKpis {
  const members = ask.kpis.map((kpi) => ({ kpi, member: memberOf(kpi, context) }));
  const passes = compileMembers(
    members.map(({ member }) => member),
    context,
    ask,
  );
  return {
    statements: passes.map(({ statement }) => statement),
    measured: members.map(({ kpi, member }) => measuredOf(kpi, member, passes)),
  };
}

/** How a KPI is measured, and the statement that says so. */
export function measuredOf(
  kpi: KpiId,
  member: PassMember,
  passes: readonly { members: readonly PassMember[]; statement: { sql: string } }[],
): Measured {
  const { measurement, cohort } = member;
  return {
    kpi,
    evidence: measurement?.evidence ?? 'none',
    cohort,
    measurement,
    sql:
      measurement === null ? '' : (passes.find((pass) => pass.members.includes(member))?.statement.sql ?? ''),
  };
}

export interface Pass {
  members: PassMember[];
  statement: CompiledStatement;
}

/** {@link compileKpis} for figures that need not be KPIs: other ways to measure one, or the definitions of other tools. */
export function compileMembers(
  members: readonly PassMember[],
  context: KpiContext,
  grouping: Grouping,
): Pass[] {
  const { by, bucket } = grouping;
  if (by === 'agent' && !context.settings.agents) return [];
  const inPasses =
    bucket === null || bucket === 'period' ? members : members.filter(({ cohort }) => cohort !== 'open');
  const { lines, groups } = context.filter;
  const onePlace = lines.length + groups.length > 0;
  const alone = ({ cohort, line }: PassMember) => `${cohort} ${line}`;
  // Open tickets are counted for one line only: they go with the pass that has to tell their ages apart anyway.
  const withAges = new Set(inPasses.filter((one) => one.cohort === 'open' && !isCount(one)).map(alone));
  const counted = (member: PassMember) => by === 'line' && isCount(member) && !withAges.has(alone(member));
  const passOf = (member: PassMember) =>
    counted(member) ? `counts ${member.cohort} ${onePlace ? member.line : ''}` : alone(member);
  const passes = [...groupBy(inPasses, passOf).values()].flatMap((together): Pass[] => {
    const [first, ...others] = together;
    if (first === undefined) return [];
    const statement = counted(first)
      ? countsStatement(first, others, context, bucket)
      : passStatement(first, others, context, grouping);
    return [{ members: together, statement }];
  });
  if (bucket === null || bucket === 'period' || by !== 'line') return passes;
  const levels = members.filter((member) => member.cohort === 'open' && hasLevelSeries(member));
  return [
    ...passes,
    ...levels.map((member) => ({
      members: [member],
      statement: levelSeriesStatement(member, bucket, context),
    })),
  ];
}

/** A KPI as this export and these settings measure it, or by another of its measurements. */
export function memberOf(
  kpi: KpiId,
  { coverage, settings }: KpiContext,
  otherwise?: Measurement,
): PassMember {
  const definition = kpiDefinition(kpi);
  const measurement = otherwise ?? chooseMeasurement(definition, coverage, settings);
  const { kind, line, population, provisional } = definition;
  const cohort = cohortOf(definition, measurement, coverage, settings);
  const narrowed = population === undefined ? {} : { population };
  return { name: kpi, kind, line, provisional, measurement, cohort, ...narrowed };
}

const SELECTION: Record<TicketSelection, string> = {
  measured: 'value IS NOT NULL',
  numerator: 'value',
  missing: 'value IS NULL',
};

/** One value of a dimension; NULL: unknown. */
export interface DimensionKey {
  dimension: Dimension;
  key: string | null;
}

/**
 * The tickets behind one cell: row_no, ticket_id, value, from the same text as the figure. None of an agent before agents are on, or of
 * whom the report has too few tickets.
 */
export function cellTicketsSql(
  kpi: KpiId,
  cell: LineKey | DimensionKey,
  selection: TicketSelection,
  context: KpiContext,
): string {
  const { measurement: possible, ...place } = memberOf(kpi, context);
  const measurement = possible ?? UNMEASURED[place.kind];
  const where = SELECTION[selection];
  if (typeof cell === 'string') {
    const ofLine = cell === 'all' ? 'TRUE' : cell === 'unknown' ? 'line IS NULL' : `line = ${cell}`;
    const tickets = measuredTicketsSql(place, measurement, context, cell === 'all' ? 'whole' : 'by_line');
    return `SELECT row_no, ticket_id, value FROM (${tickets}) WHERE ${ofLine} AND ${where}`;
  }
  const { dimension, key } = cell;
  const isShown = dimension !== 'agent' || context.settings.agents;
  const ofKey = !isShown ? 'FALSE' : key === null ? 'key IS NULL' : `key = ${textLiteral(key)}`;
  const tickets = ticketsSql(place, context, 'whole', [
    { name: 'value', sql: measurement.value, sqlOfLine: measurement.valueOfLine },
    { name: 'key', sql: dimensionSql(dimension, place.line, context.coverage) },
    ...(dimension === 'agent' ? [{ name: 'enough', sql: enoughOfAgentSql(context) }] : []),
  ]);
  const enough = dimension === 'agent' ? ' AND enough' : '';
  return `SELECT row_no, ticket_id, value FROM (${tickets}) WHERE ${ofKey}${enough} AND ${where}`;
}
