import { STATUSES } from '../../kpi/facts.ts';
import type { Status } from '../../kpi/facts.ts';
import type { ActivityMeaning } from '../import-plan.ts';

/**
 * The state of a ticket as a small number, so that histories are compared by number: the position of its status from 1,
 * or one of these where the export does not say more.
 */
const REPLY = 20;
export const ACTIVE = 21;
export const INACTIVE = 22;

/** The number of a status. */
function stateCode(status: Status): number {
  return STATUSES.indexOf(status) + 1;
}

/** The numbers of the meanings of a map; what a KPI does not need is left out. */
export function activityCodes(map: Readonly<Record<string, ActivityMeaning>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(map).flatMap(([value, meaning]) =>
      meaning === 'ignored' ? [] : [[value, meaning === 'reply' ? REPLY : stateCode(meaning)]],
    ),
  );
}

/** The numbers of the statuses of a map. */
export function statusCodes(map: Readonly<Record<string, Status>>): Record<string, number> {
  return Object.fromEntries(Object.entries(map).map(([value, status]) => [value, stateCode(status)]));
}

/** SQL: is the code that of an answer? */
export function isReplySql(code: string): string {
  return `coalesce(${code} = ${REPLY}, false)`;
}

/** SQL: the code, NULL for an answer. */
export function stateSql(code: string): string {
  return `CASE WHEN ${code} <> ${REPLY} THEN ${code} END`;
}

/** SQL: done is resolved or closed; a cancelled, merged, spam or unknown state is neither done nor open (NULL). */
export function doneSql(state: string): string {
  const open = ['new', 'open', 'waiting', 'on_hold'] as const satisfies readonly Status[];
  return `CASE WHEN ${state} IN (${stateCode('resolved')}, ${stateCode('closed')}, ${INACTIVE}) THEN true
    WHEN ${state} IN (${[...open.map(stateCode), ACTIVE].join(', ')}) THEN false END`;
}

/** What a stretch of time was spent on, as a number. */
export const PHASES = { work: 1, hold: 2, done: 3 } as const;

/** SQL: the phase of a state; NULL where it says neither, as in {@link doneSql}. */
export function phaseSql(state: string): string {
  return `CASE WHEN ${doneSql(state)} THEN ${PHASES.done} WHEN ${pausedSql(state)} THEN ${PHASES.hold}
    WHEN NOT ${doneSql(state)} THEN ${PHASES.work} END`;
}

/**
 * SQL: a state that somebody has to have taken the ticket up for: any but new. Where an export never says new (`saysNew` FALSE),
 * open is how its tickets begin.
 */
export function takenUpSql(state: string, saysNew: boolean): string {
  const untouched = [stateCode('new'), ACTIVE, ...(saysNew ? [] : [stateCode('open')])];
  return `coalesce(${state} NOT IN (${untouched.join(', ')}), false)`;
}

/** SQL: the state is new. */
export function isNewSql(state: string): string {
  return `coalesce(${state} = ${stateCode('new')}, false)`;
}

/** SQL: the state waits for something, which a tool can do by itself. */
export function pausedSql(state: string): string {
  return `coalesce(${state} IN (${stateCode('waiting')}, ${stateCode('on_hold')}), false)`;
}

/** SQL: the status of a state. */
export function statusSql(state: string): string {
  return `CASE ${state} ${STATUSES.map((status) => `WHEN ${stateCode(status)} THEN '${status}'`).join(' ')} END`;
}
