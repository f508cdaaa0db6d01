import { tzOffset } from '@date-fns/tz';
import type { ToolId } from '../../../src/kpi/tools.ts';
import type { FactColumn } from '../../../src/kpi/facts.ts';
import { isOpen } from './desk-to-export.ts';
import type { DeskTicket } from './desk-to-export.ts';

const lineOf = (group: string): number => Number(/\(L(\d)\)/.exec(group)?.[1]);

/** UTC seconds on the wall clock of Amsterdam. */
const local = (ts: number | null): number | null =>
  ts === null ? null : ts + tzOffset('Europe/Amsterdam', new Date(ts * 1000)) * 60;

/** The groups a ticket was with, in order. */
const path = (t: DeskTicket): string[] =>
  t.history.flatMap(({ field, to }) => (field === 'group' ? [to] : []));

/** What each fact of a ticket has to be in an export that carries it. A test fails on a fact that an export carries and that is absent here. */
export const EXPECTED: Partial<
  Record<FactColumn, (ticket: DeskTicket, profile: ToolId) => string | number | boolean | null>
> = {
  created_utc: (t) => t.created,
  created_local: (t) => local(t.created),
  first_resolved_local: (t) => local(t.firstResolved),
  resolved_local: (t) => local(t.resolved),
  first_response_utc: (t) => t.firstResponse,
  first_resolved_utc: (t) => t.firstResolved,
  resolved_utc: (t) => t.resolved,
  reopened_utc: (t) => t.reopenedAt,
  updated_utc: (t) => t.updated,
  response_due_utc: (t) => t.responseDue,
  response_due_local: (t) => local(t.responseDue),
  due_utc: (t) => t.due,
  due_local: (t) => local(t.due),
  handle_s: (t) => t.worked * 60,
  on_hold_s: (t) => t.held * 60,
  first_response_s: (t) => (t.firstResponse === null ? null : t.firstResponse - t.created),
  first_resolution_s: (t) => (t.firstResolved === null ? null : t.firstResolved - t.created),
  resolution_s: (t) => (t.resolved === null ? null : t.resolved - t.created),
  status: (t) => t.status,
  done: (t) => !isOpen(t),
  excluded: (t) => (['cancelled', 'merged', 'spam'].includes(t.status) ? t.status : null),
  priority: (t) => t.priority,
  channel: (t) => t.channel,
  category: (t) => t.category,
  group_first: (t) => path(t)[0] ?? null,
  group_current: (t) => t.group,
  line_first: (t) => lineOf(path(t)[0] ?? ''),
  line_current: (t) => t.line,
  line_max: (t) => Math.max(...path(t).map(lineOf)),
  reopen_count: (t) => t.reopenCount,
  group_moves: (t) => t.groupMoves,
  agent_replies: (t) => t.agentReplies,
  customer_replies: (t) => t.customerReplies,
  // In these logs somebody always did it.
  agent: (t, profile) => t.agent ?? (profile === 'process_mining' ? 'system' : null),
  csat: (t, profile) => satisfaction(t.rating, profile),
  sla_response_met: (t) => (t.firstResponse === null ? null : t.firstResponse <= t.responseDue),
  // ServiceNow says of a ticket without a resolution that it made its SLA, until it is breached.
  sla_resolution_met: (t, profile) =>
    t.resolved === null ? (profile === 'servicenow' ? true : null) : t.resolved <= t.due,
  fcr_vendor: (t) => t.resolved !== null && path(t).length === 1 && t.line === 1 && t.reopenCount === 0,
};

/** On a scale of five steps, or with two or three words for them. */
function satisfaction(rating: DeskTicket['rating'], profile: ToolId): number | null {
  if (rating === null) return null;
  if (profile === 'zendesk') return rating >= 4 ? 1 : 0;
  if (profile === 'freshdesk' || profile === 'freshservice') return rating === 3 ? 0.5 : rating > 3 ? 1 : 0;
  return [0, 0.25, 0.5, 0.75, 1][rating - 1] ?? null;
}

/** The columns that a form of export either carries or cannot know; the others follow from them. */
export const NULL_UNLESS_CARRIED: readonly FactColumn[] = [
  'first_response_utc',
  'reopened_utc',
  'response_due_utc',
  'due_utc',
  'handle_s',
  'agent',
  'priority',
  'channel',
  'category',
  'reopen_count',
  'group_moves',
  'agent_replies',
  'customer_replies',
  'fcr_vendor',
  'sla_resolution_met',
  'sla_response_met',
  'hierarchical',
  'csat',
];
