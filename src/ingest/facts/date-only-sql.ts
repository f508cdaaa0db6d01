import type { Field } from '../import-plan.ts';
import type { BuildContext } from './build-context.ts';

type Elapsed = 'first_response' | 'first_resolved' | 'resolved';

/** The dates that a moment can be of, and the tool's own duration up to it. */
const SOURCES: Readonly<Record<Elapsed, { dates: readonly Field[]; duration: string }>> = {
  first_response: { dates: ['first_response'], duration: 'first_response_duration' },
  first_resolved: {
    dates: ['first_resolved', 'resolved', 'closed'],
    duration:
      'coalesce(first_resolution_duration, CASE WHEN first_resolved = resolved THEN resolution_duration END)',
  },
  resolved: { dates: ['resolved', 'closed'], duration: 'resolution_duration' },
};

type Dated = Pick<BuildContext, 'plan' | 'dateOnly'>;

/**
 * SQL for whether a moment of a ticket or its creation is known to the day only, so that the time between them is not: a difference of days
 * would say 0 minutes of all that was done the same day.
 */
function isVagueSql(context: Dated, moment: Elapsed): string {
  if (isDayOnly(context, 'created')) return `(${moment} IS NOT NULL AND created IS NOT NULL)`;
  return isDaySql(context, moment);
}

function isDaySql(context: Dated, moment: Elapsed): string {
  const days = SOURCES[moment].dates.filter((field) => isDayOnly(context, field));
  return days.length === 0
    ? 'false'
    : `coalesce(${days.map((field) => `${moment} = ${field}_utc`).join(' OR ')}, false)`;
}

/** SQL for the seconds from creation to a moment: `exact`, or where one of them is a day only the tool's own duration, NULL without one. */
export function elapsedSql(context: Dated, moment: Elapsed, exact: string): string {
  const vague = isVagueSql(context, moment);
  if (vague === 'false') return exact;
  const { duration } = SOURCES[moment];
  return `CASE WHEN ${vague} THEN CASE WHEN ${duration} >= 0 THEN round(${duration})::BIGINT END ELSE ${exact} END`;
}

/** SQL for whether a moment lies before the creation, as far as the dates tell: one that is a day only may be any time of it. */
export function isBeforeCreationSql(context: Dated, moment: Elapsed): string {
  return beforeSql(moment, 'created', isDaySql(context, moment));
}

/** SQL for whether a moment lies before another in any case: where the condition `isDay` holds it may be any time of its day. */
export function beforeSql(moment: string, other: string, isDay: string): string {
  const before = `${moment} < ${other}`;
  return isDay === 'false' ? before : `${before} - CASE WHEN ${isDay} THEN 86399 ELSE 0 END`;
}

/**
 * SQL for the seconds from a creation to a moment. One before the creation is no duration; the moment itself stays, so that the
 * ticket is counted as not measured.
 */
export function sinceSql(moment: string, created: string): string {
  return `CASE WHEN ${moment} >= ${created} THEN ${moment} - ${created} END`;
}

/** SQL for whether a time of the ticket is unknown because a date has no time of the day. */
export function dateOnlyFlagSql(context: Dated): string {
  const unknown = (['first_response', 'first_resolved', 'resolved'] as const).flatMap((moment) => {
    const vague = isVagueSql(context, moment);
    return vague === 'false' ? [] : [`(${vague} AND ${SOURCES[moment].duration} IS NULL)`];
  });
  return unknown.length === 0 ? 'false' : unknown.join(' OR ');
}

function isDayOnly({ plan, dateOnly }: Dated, field: Field): boolean {
  const column = plan.columns[field];
  return column !== undefined && dateOnly.has(column);
}
