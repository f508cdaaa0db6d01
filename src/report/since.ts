import type { LineKey } from '../kpi/facts.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';

/**
 * What happened to a ticket after a moment. `resolved`: or closed; `moved`: to another group or line, as far as a history tells; `due`: a
 * deadline passed; `time`: nothing, it only got older. In links: a name keeps its meaning.
 */
export const SINCE_EVENTS = [
  'created',
  'reopened',
  'resolved',
  'responded',
  'contacted',
  'moved',
  'due',
  'time',
] as const;
export type SinceEvent = (typeof SINCE_EVENTS)[number];

/** `updated`: changed since, in what the export keeps no date of; the answer may be another one by it, or not. */
export const SINCE_SELECTIONS = [...SINCE_EVENTS, 'updated'] as const;
export type SinceSelection = (typeof SINCE_SELECTIONS)[number];

/** The tickets of a figure that say something else of it, or came into it or left it, by what happened `after` a moment (seconds UTC). */
export interface SinceList {
  kind: 'since';
  kpi: KpiId;
  line: LineKey;
  what: SinceSelection;
  after: number;
}
