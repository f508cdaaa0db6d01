import {
  DATE_FIELDS,
  DURATION_FIELDS,
  type Field,
  type ImportPlan,
  type Shape,
} from '../../../ingest/import-plan.ts';

export const FIELD_GROUPS = ['identity', 'moments', 'durations', 'sorting', 'history'] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];

export const FIELDS_OF: Record<FieldGroup, readonly Field[]> = {
  identity: ['id', 'requester', 'agent'],
  moments: DATE_FIELDS,
  durations: DURATION_FIELDS,
  sorting: [
    'status',
    'active_flag',
    'resolved_flag',
    'closed_flag',
    'priority',
    'channel',
    'category',
    'group',
    'line',
    'escalation_state',
  ],
  history: [
    'sequence',
    'activity',
    'event_field',
    'event_from',
    'event_to',
    'reopen_count',
    'reopened_flag',
    'group_moves',
    'group_stations',
    'agent_replies',
    'customer_replies',
    'fcr_flag',
    'sla_flag',
    'sla_response_flag',
    'hierarchical_flag',
    'csat',
  ],
};

const LOGS: readonly Shape[] = ['updates', 'changes', 'activities', 'periods'];
const STATES: readonly Shape[] = ['tickets', 'updates'];

/** The shapes in which a field says something; every shape where it is not listed. */
const ONLY_IN: Partial<Record<Field, readonly Shape[]>> = {
  sequence: LOGS,
  activity: ['activities'],
  event_field: ['changes'],
  event_from: ['changes'],
  event_to: ['changes'],
  first_response_duration: STATES,
  first_resolution_duration: STATES,
  resolution_duration: STATES,
  on_hold_duration: STATES,
  handle_duration: STATES,
  first_line_time: STATES,
  reopen_count: STATES,
  reopened_flag: STATES,
  group_moves: STATES,
  group_stations: STATES,
  agent_replies: STATES,
  customer_replies: STATES,
  active_flag: STATES,
  resolved_flag: STATES,
  closed_flag: STATES,
  escalation_state: STATES,
};

/** Whether a field is offered: it matters in this shape, or has a column all the same. */
export function isOffered(field: Field, { shape, columns }: Pick<ImportPlan, 'shape' | 'columns'>): boolean {
  return columns[field] !== undefined || (ONLY_IN[field]?.includes(shape) ?? true);
}
