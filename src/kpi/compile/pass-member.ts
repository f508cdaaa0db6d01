import type { KpiKind, LineAttribution, Measurable, Measurement } from '../kpi-definition.ts';
import type { Detail } from './aggregates.ts';
import type { Place, TicketColumn } from './measured-tickets-sql.ts';

/** One figure of a pass. All members of a pass are about the same tickets. */
export interface PassMember extends Measurable {
  /** Part of column names, hence letters, digits and `_` alone: the id of the KPI. */
  name: string;
  kind: KpiKind;
  line: LineAttribution;
  /** NULL: not measurable here; every ticket of the cohort is missing. */
  measurement: Measurement | null;
  /** How much is asked of it, where that is not what is asked of the others. */
  detail?: Detail;
}

/** SQL of the members of a pass over its tickets; `…_of` tells which of them a member with a population of its own is about. */
export function valueColumns(member: PassMember, place: Place): TicketColumn[] {
  const { name, kind, measurement, provisional, population } = member;
  const own = hasOwnPopulation(member, place);
  const of = own ? [{ name: `${name}_of`, sql: `(${population}) IS TRUE` }] : [];
  if (measurement === null) return of;
  const { value, valueOfLine, weight } = measurement;
  const within = (sql: string) => (own ? `CASE WHEN ${population} THEN ${sql} END` : sql);
  return [
    ...of,
    {
      name: `${name}_value`,
      sql: within(value),
      sqlOfLine: valueOfLine === undefined ? undefined : within(valueOfLine),
    },
    ...(canChange(provisional) ? [{ name: `${name}_provisional`, sql: provisional }] : []),
    ...(kind === 'score' && weight !== undefined ? [{ name: `${name}_weight`, sql: weight }] : []),
  ];
}

/** TRUE where a member is about part of the tickets of its pass. */
export function hasOwnPopulation({ population }: PassMember, place: Place): boolean {
  return population !== undefined && population !== place.population;
}

/** FALSE where the definition says that no answer ever changes. */
export function canChange(provisional: string): boolean {
  return provisional !== 'FALSE';
}
