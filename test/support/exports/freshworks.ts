import { hoursText } from './desk-to-export.ts';
import type { DeskTicket } from './desk-to-export.ts';

/** Business hours, as Freshdesk and Freshservice have them: a third of what passed. */
export function businessHours(from: number, to: number | null): string {
  return to === null ? '' : hoursText(0, Math.floor((to - from) / 3));
}

/** What both say of a resolution and what was agreed on it. */
export function slaStatus({ resolved, due }: DeskTicket): string {
  if (resolved === null) return '';
  return resolved <= due ? 'Within SLA' : 'SLA Violated';
}
