import type { FactColumn } from '../../kpi/facts.ts';
import type { Dataset } from '../dataset.ts';
import type { Field, ImportPlan } from '../import-plan.ts';
import type { RawColumn } from '../inspection.ts';
import { isLog } from './build-context.ts';
import { keysOf } from './keys-of.ts';

/** The fields a fact column is read from, best first. */
const SOURCES: Partial<Record<FactColumn, readonly Field[]>> = {
  ticket_id: ['id'],
  created_utc: ['created'],
  created_local: ['created'],
  first_response_utc: ['first_response', 'first_response_duration'],
  first_response_s: ['first_response', 'first_response_duration'],
  first_resolved_utc: ['first_resolved', 'first_resolution_duration', 'resolved', 'closed'],
  first_resolved_local: ['first_resolved', 'first_resolution_duration', 'resolved', 'closed'],
  first_resolution_s: ['first_resolved', 'first_resolution_duration', 'resolved', 'closed'],
  resolved_utc: ['resolved', 'resolution_duration', 'closed'],
  resolved_local: ['resolved', 'resolution_duration', 'closed'],
  resolution_s: ['resolved', 'resolution_duration', 'closed'],
  reopened_utc: ['reopened'],
  closed_utc: ['closed'],
  updated_utc: ['updated'],
  response_due_utc: ['response_due'],
  response_due_local: ['response_due'],
  due_utc: ['due'],
  due_local: ['due'],
  next_contact_utc: ['requester'],
  on_hold_s: ['on_hold_duration'],
  handle_s: ['handle_duration'],
  status: ['status', 'activity', 'event_to'],
  done: [
    'status',
    'active_flag',
    'activity',
    'event_to',
    'resolved',
    'closed',
    'resolved_flag',
    'closed_flag',
  ],
  priority: ['priority'],
  channel: ['channel'],
  category: ['category'],
  agent: ['agent'],
  requester_no: ['requester'],
  group_first: ['group'],
  group_resolved: ['group'],
  group_current: ['group'],
  line_first: ['line', 'group'],
  line_resolved: ['line', 'group'],
  line_first_resolved: ['line', 'group'],
  line_current: ['line', 'group'],
  line_max: ['line', 'group'],
  lines_reached: ['line', 'group'],
  lines_left_up: ['line', 'group'],
  path_complete: ['line', 'group'],
  reopen_count: ['reopen_count', 'reopened_flag', 'reopened'],
  group_moves: ['group_moves', 'group_stations'],
  agent_replies: ['agent_replies'],
  customer_replies: ['customer_replies'],
  fcr_vendor: ['fcr_flag'],
  sla_resolution_met: ['sla_flag'],
  sla_response_met: ['sla_response_flag'],
  hierarchical: ['hierarchical_flag'],
  csat: ['csat'],
  rating_asked: ['csat'],
  excluded: ['status', 'activity', 'event_to'],
};

/** In a log what has no column of its own happened at the moment of a row. */
const MOMENTS: readonly FactColumn[] = [
  'created_utc',
  'created_local',
  'first_resolved_utc',
  'first_resolved_local',
  'first_resolution_s',
  'resolved_utc',
  'resolved_local',
  'resolution_s',
  'reopened_utc',
];

/** The header of the export behind each fact column; nothing for what the plan has no column for. */
export function originOf(plan: ImportPlan, columns: readonly RawColumn[]): Dataset['origin'] {
  const origin: Dataset['origin'] = {};
  for (const name of keysOf(SOURCES)) {
    const own = SOURCES[name] ?? [];
    const sources: readonly Field[] = isLog(plan) && MOMENTS.includes(name) ? [...own, 'updated'] : own;
    const field = sources.find(
      (source) =>
        plan.columns[source] !== undefined &&
        (source !== 'closed' || plan.closedAsResolved || name === 'closed_utc'),
    );
    const index = field === undefined ? undefined : plan.columns[field];
    const header = index === undefined ? undefined : columns[index]?.header;
    if (header !== undefined) origin[name] = header;
  }
  return origin;
}
