import type { QuarantineReason } from '../ingest/dataset.ts';
import type { DimensionKey } from '../kpi/compile/compile-kpis.ts';
import type { TicketSelection } from '../kpi/compile/ticket-selection.ts';
import type { RecurringSelection } from '../kpi/compile/recurring-selection.ts';
import type { RouteStep, RouteStop } from '../kpi/compile/route-stops.ts';
import type { ExcludeReason, FactColumn, LineKey, QualityFlag } from '../kpi/facts.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { SinceList } from './since.ts';

/** Which rows a number on the page stands for. In links: a kind keeps its name. */
export type RowList =
  | { kind: 'rows' | 'counted' | 'folded' }
  | { kind: 'excluded'; reason?: ExcludeReason | undefined }
  | { kind: 'quarantined'; reason?: QuarantineReason | undefined }
  | { kind: 'quality'; flag: QualityFlag }
  | { kind: 'missing'; fact: FactColumn }
  | { kind: 'cell'; kpi: KpiId; line: LineKey; selection: TicketSelection }
  | ({ kind: 'part'; kpi: KpiId; selection: TicketSelection } & DimensionKey)
  /** Tickets created in one hour of one day of the week: 1 (Monday) to 7, 0 to 23. */
  | { kind: 'slot'; kpi: KpiId; weekday: number; hour: number; selection: TicketSelection }
  /** Tickets of a duration of more than `from` and at most `until` seconds, as the bars of a histogram; 0: from the shortest, NULL: to the longest. */
  | { kind: 'range'; kpi: KpiId; line: LineKey; from: number; until: number | null }
  /** Tickets that went from one stop of the flow to another; `step`: as that step of their way; `category`: those of it. */
  | {
      kind: 'hop';
      from: RouteStop;
      to: RouteStop;
      step?: RouteStep | undefined;
      category?: string | undefined;
    }
  /** Tickets that went to and fro between two groups; `pairs`: between any two. */
  | { kind: 'pair'; a: string; b: string }
  | { kind: 'pairs' }
  /** Open tickets whose status is known, and of these the ones that wait for somebody else. */
  | { kind: 'waiting'; line: LineKey; of: 'known' | 'waiting' }
  /** What a line resolved in the 28 days up to the end of the period, or now. */
  | { kind: 'pace'; line: LineKey }
  /**
   * Of the tickets created: those whose resolving line is known, those that line 2 or 3 resolved, and of each requester who came back the
   * first with which that was. `category` NULL: without one; undefined: of any.
   */
  | { kind: 'recurring'; of: RecurringSelection; category?: string | null | undefined }
  | SinceList;

/** `column`: one of the list, see row-lists.ts; another one is ignored. */
export interface RowSort {
  column: string;
  descending: boolean;
}
