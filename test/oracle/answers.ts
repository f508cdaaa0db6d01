import type { KpiId } from '../../src/kpi/kpi-definition.ts';
import type { KpiSettings } from '../../src/kpi/kpi-query.ts';
import type { OracleTicket } from './oracle-ticket.ts';

export type FirstContactEvidence = 'A' | 'B' | 'C';

export interface AnswerContext {
  asOfUtc: number;
  settings: KpiSettings;
  evidence: FirstContactEvidence;
}

/** What one ticket says for one KPI: yes or no, seconds, or NULL where it cannot be measured. */
export type Answer = boolean | number | null;

/** A ticket for one line it counts for (0: not known), with its answer there. */
interface LineAnswer {
  line: 0 | 1 | 2 | 3;
  answer: Answer;
}

/** How one KPI reads a ticket. */
export interface Reading {
  /** Wall clock of the date that puts it in a period; NULL: not in the cohort. */
  cohort(ticket: OracleTicket): number | null;
  /** Its answer for all lines together. */
  whole(ticket: OracleTicket, context: AnswerContext): Answer;
  /** Its answer per line it counts for. */
  lines(ticket: OracleTicket, context: AnswerContext): LineAnswer[];
  /** Whether its answer can still change. */
  provisional(ticket: OracleTicket, context: AnswerContext): boolean;
}

function recent(instant: number | null, { asOfUtc, settings }: AnswerContext): boolean {
  return instant !== null && instant > asOfUtc - settings.reopenDays * 86_400;
}

function firstContact(ticket: OracleTicket, { evidence, settings }: AnswerContext): boolean | null {
  if (evidence === 'A') return ticket.fcr_vendor;
  const { reopen_count, group_moves, agent_replies, first_resolution_s } = ticket;
  if (reopen_count === null || group_moves === null) return null;
  const straight = reopen_count === 0 && group_moves === 0;
  if (evidence === 'C') {
    return first_resolution_s === null
      ? null
      : straight && first_resolution_s <= settings.firstContactSeconds && (ticket.line_resolved ?? 1) === 1;
  }
  if (agent_replies === null || ticket.line_first === null) return null;
  if (!straight || agent_replies > 1) return false;
  return ticket.line_resolved === null ? null : ticket.line_resolved === 1;
}

function reopened(ticket: OracleTicket, { settings }: AnswerContext): boolean | null {
  if (ticket.reopen_count === null) return null;
  if (ticket.reopened_utc === null || ticket.first_resolved_utc === null) return ticket.reopen_count > 0;
  return ticket.reopened_utc - ticket.first_resolved_utc <= settings.reopenDays * 86_400;
}

function escalatedFrom(ticket: OracleTicket): LineAnswer[] {
  const { lines_reached, lines_left_up, path_complete } = ticket;
  if (lines_reached === null) return [{ line: 0, answer: null }];
  const lines = ([1, 2, 3] as const).filter((line) => (lines_reached >> (line - 1)) % 2 === 1);
  return lines.map((line) => ({
    line,
    answer:
      lines_left_up === null || (line > 1 && path_complete !== true)
        ? null
        : (lines_left_up >> (line - 1)) % 2 === 1,
  }));
}

/** Whether a ticket was passed up from any of some lines; a list can say that of line 1 alone. */
export function leftAnyOf(ticket: OracleTicket, lines: readonly number[]): boolean | null {
  if (ticket.lines_left_up === null) return null;
  if (ticket.path_complete !== true && (lines.length !== 1 || lines[0] !== 1)) return null;
  const left = ticket.lines_left_up;
  return lines.some((line) => (left >> (line - 1)) % 2 === 1);
}

export const READINGS: Record<KpiId, Reading> = {
  first_contact_resolution: {
    cohort: (ticket) => ticket.first_resolved_local,
    whole: firstContact,
    lines: (ticket, context) => [{ line: ticket.line_first ?? 0, answer: firstContact(ticket, context) }],
    provisional: (ticket, context) => recent(ticket.first_resolved_utc, context),
  },
  escalation_rate: {
    cohort: (ticket) => ticket.created_local,
    whole: ({ line_first, line_max }) =>
      line_first === null || line_max === null ? null : line_max > line_first,
    lines: escalatedFrom,
    provisional: (ticket) => ticket.done !== true,
  },
  reopen_rate: {
    cohort: (ticket) => ticket.first_resolved_local,
    whole: reopened,
    lines: (ticket, context) => [
      { line: ticket.line_first_resolved ?? 0, answer: reopened(ticket, context) },
    ],
    provisional: (ticket, context) => recent(ticket.first_resolved_utc, context),
  },
  first_response_time: {
    cohort: (ticket) => ticket.created_local,
    whole: (ticket) => ticket.first_response_s,
    lines: (ticket) => [{ line: ticket.line_first ?? 0, answer: ticket.first_response_s }],
    provisional: () => false,
  },
  resolution_time: {
    cohort: (ticket) => ticket.resolved_local,
    whole: (ticket) => ticket.resolution_s,
    lines: (ticket) => [{ line: ticket.line_resolved ?? 0, answer: ticket.resolution_s }],
    provisional: (ticket, context) => recent(ticket.resolved_utc, context),
  },
};
