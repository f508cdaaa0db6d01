import { hoursText } from './desk-to-export.ts';
import type { DeskTicket } from './desk-to-export.ts';

/** Business hours, as Freshdesk and Freshservice have them: a third of what passed. */
export function businessHours(from: number, to: number | null): string {
  return to === null ? '' : hoursText(0, Math.floor((to - from) / 3));
}

/** What both say of the first response and what was agreed on it. */
export function responseStatus({ firstResponse, responseDue }: DeskTicket): string {
  if (firstResponse === null) return '';
  return firstResponse <= responseDue ? 'Within SLA' : 'SLA Violated';
}

/** What both say of a survey. */
export function surveyResult({ rating }: DeskTicket): string {
  if (rating === null) return '';
  return rating === 3 ? 'Neutral' : rating > 3 ? 'Happy' : 'Unhappy';
}

/** What both say of a resolution and what was agreed on it. */
export function slaStatus({ resolved, due }: DeskTicket): string {
  if (resolved === null) return '';
  return resolved <= due ? 'Within SLA' : 'SLA Violated';
}
