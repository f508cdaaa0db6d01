import { CHANNELS, type Coverage, type FactColumn } from '../facts.ts';
import type { Cohort, Measurable } from '../kpi-definition.ts';
import type { KpiFilter, Span } from '../kpi-query.ts';
import { groupSql } from './attribution-sql.ts';
import { momentLocal, type KpiContext } from './kpi-context.ts';
import { textLiteral } from './text-literal.ts';

/** The local-time column that puts a ticket in a period (but see {@link cohortDateSql}); of `open` the one it begins with. */
export const COHORT_COLUMN = {
  created: 'created_local',
  first_resolved: 'first_resolved_local',
  resolved: 'resolved_local',
  due: 'due_local',
  response_due: 'response_due_local',
  open: 'created_local',
} as const satisfies Record<Cohort, FactColumn>;

/** The tool's verdict on tickets of a cohort, and the date that they count by. */
const VERDICT: Partial<Record<Cohort, { met: FactColumn; date: FactColumn }>> = {
  due: { met: 'sla_resolution_met', date: 'resolved_local' },
  response_due: { met: 'sla_response_met', date: 'created_local' },
};

/**
 * SQL of the local second that puts a ticket in a period; NULL: in none. The tool's verdict on a ticket without a due date counts when the
 * ticket was resolved, or created: one due date in an export does not throw away the verdicts on the rest. Where the export has no
 * verdict at all it is a column, of which the engine can skip whole stretches.
 */
export function cohortDateSql(cohort: Cohort, coverage: Coverage): string {
  const date = COHORT_COLUMN[cohort];
  const verdict = VERDICT[cohort];
  if (verdict === undefined || coverage[verdict.met] === 0) return date;
  return `(CASE WHEN ${date} IS NOT NULL THEN ${date} WHEN ${verdict.met} IS NOT NULL THEN ${verdict.date} END)`;
}

/** FALSE for an export that says how long things took and not when: all of it is one period. */
function isDated({ coverage }: KpiContext): boolean {
  return coverage.created_utc > 0;
}

/** Conditions for "counted, in the cohort, in the period, and as the filter wants it" without its lines; joined with AND. */
export function cohortConditions(
  { cohort, line }: Pick<Measurable, 'cohort' | 'line'>,
  context: KpiContext,
): string[] {
  const { filter, coverage } = context;
  return [
    'excluded IS NULL',
    ...(isDated(context) ? datedCohort(cohort, context) : UNDATED_COHORT[cohort]),
    ...oneOf('priority', numbers(filter.priorities)),
    ...oneOf(
      'channel',
      filter.channels.map((c) => (c === 'unknown' || !CHANNELS.includes(c) ? null : textLiteral(c))),
    ),
    ...oneOf(`${groupSql(line, coverage)}::VARCHAR`, texts(filter.groups)),
    ...oneOf('category::VARCHAR', texts(filter.categories)),
    ...agentConditions(context),
  ];
}

const RESOLVED = ['(done OR resolution_s IS NOT NULL)'];
const UNDATED_COHORT: Record<Cohort, string[]> = {
  created: [],
  first_resolved: RESOLVED,
  resolved: RESOLVED,
  due: RESOLVED,
  response_due: [],
  open: ['done IS NOT TRUE', 'resolution_s IS NULL'],
};

function datedCohort(cohort: Cohort, context: KpiContext): string[] {
  if (cohort === 'open') {
    const moment = momentLocal(context);
    return [`created_local < ${moment}`, `(resolved_local IS NULL OR resolved_local >= ${moment})`];
  }
  const { span, before, coverage } = context;
  const date = cohortDateSql(cohort, coverage);
  return before === undefined ? spanConditions(date, span) : eitherConditions(date, before, span);
}

/** A moment that is in one of two periods that have nothing in common, as one stretch with a gap where it can be: that is what the engine skips by. */
function eitherConditions(moment: string, one: Span, other: Span): string[] {
  const [first, last] = (one.from ?? -Infinity) <= (other.from ?? -Infinity) ? [one, other] : [other, one];
  if (first.until === null || last.from === null) {
    return [
      `(${[first, last].map((span) => `(${spanConditions(moment, span).join(' AND ')})`).join(' OR ')})`,
    ];
  }
  return [
    ...spanConditions(moment, { from: first.from, until: last.until }),
    ...(first.until === last.from ? [] : [`(${moment} < ${first.until} OR ${moment} >= ${last.from})`]),
  ];
}

/** A moment that is in a period. */
export function spanConditions(moment: string, { from, until }: Span): string[] {
  return [
    ...(from === null && until === null ? [`${moment} IS NOT NULL`] : []),
    ...(from === null ? [] : [`${moment} >= ${from}`]),
    ...(until === null ? [] : [`${moment} < ${until}`]),
  ];
}

/** Nobody is looked at alone before the user has switched agents on, whatever a link says, and never over fewer tickets than the minimum. */
function agentConditions(context: KpiContext): string[] {
  const { filter, settings } = context;
  if (!settings.agents || filter.agents.length === 0) return [];
  return [...oneOf('agent::VARCHAR', texts(filter.agents)), enoughOfAgentSql(context)];
}

/** SQL: the report counts enough tickets of the ticket's agent to look at that agent alone; TRUE where the agent is not known. */
export function enoughOfAgentSql({ table, settings }: KpiContext): string {
  return `(agent IS NULL OR agent IN (SELECT agent FROM ${table} WHERE excluded IS NULL AND agent IS NOT NULL GROUP BY agent HAVING count(*) >= ${settings.agentMinimum}))`;
}

/** The chosen lines or priorities as SQL; NULL for 0, which stands for "unknown". */
export function numbers(choices: KpiFilter['lines'] | KpiFilter['priorities']): (string | null)[] {
  return choices.map((choice) => (choice === 0 ? null : String(choice)));
}

function texts(choices: readonly (string | null)[]): (string | null)[] {
  return choices.map((choice) => (choice === null ? null : textLiteral(choice)));
}

/** `column IN (…)`, where NULL in the list stands for "unknown"; no condition for an empty list. */
export function oneOf(column: string, values: readonly (string | null)[]): string[] {
  if (values.length === 0) return [];
  const known = values.filter((value) => value !== null);
  const parts = [
    ...(known.length > 0 ? [`${column} IN (${known.join(', ')})`] : []),
    ...(known.length < values.length ? [`${column} IS NULL`] : []),
  ];
  return [parts.length > 1 ? `(${parts.join(' OR ')})` : parts.join('')];
}
