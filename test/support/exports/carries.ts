import type { FactColumn } from '../../../src/kpi/facts.ts';

type Facts = readonly FactColumn[];

/** Facts that forms of export carry together, for `carries`: those that follow from a date come with it. */
export const CREATED: Facts = ['created_utc', 'created_local'];
export const RESPONSE: Facts = ['first_response_utc', 'first_response_s'];
export const FIRST_RESOLVED: Facts = ['first_resolved_utc', 'first_resolved_local', 'first_resolution_s'];
export const RESOLVED: Facts = ['resolved_utc', 'resolved_local', 'resolution_s'];
export const STATE: Facts = ['status', 'done'];
export const KIND: Facts = ['priority', 'channel', 'category'];
/** When the answer, and the solution, had to be there. */
export const RESPONSE_DUE: Facts = ['response_due_utc', 'response_due_local'];
export const DUE: Facts = ['due_utc', 'due_local'];
export const GROUP: Facts = ['group_current', 'line_current'];

/** What nearly every form says of a ticket; of its dates only the moments. */
export const TICKET: Facts = ['created_utc', 'updated_utc', ...STATE, 'excluded', 'priority', 'category'];
/** With its way in, its answer, its solution and when that was due. */
export const ANSWERED_TICKET: Facts = [...TICKET, 'channel', 'first_response_utc', 'resolved_utc', 'due_utc'];
/** What a form that dates the solution tells at least, with all that follows from its dates. */
export const SOLVED_TICKET: Facts = ['ticket_id', ...CREATED, ...RESOLVED, ...STATE, ...GROUP];
