import type { Engine } from '../engine/engine.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import { isOfTooFew } from '../kpi/figures.ts';
import { recurringSql, type RecurringRow } from '../kpi/compile/recurring-sql.ts';

/** A category of tickets and how it comes back. */
interface RecurringCategory {
  /** NULL: without a category. */
  category: string | null;
  tickets: number;
  /** Of all tickets created. */
  share: number;
  /** Tickets whose resolving line is known, and of these what line 2 or 3 resolved. */
  resolved: number;
  higher: number;
  /** Requesters who came back within the reopen window; NULL where the export cannot say. */
  returned: number | null;
}

export interface Recurring {
  /** All tickets created in the selection. */
  tickets: number;
  /** Requesters who came back, once for each category; NULL where the export cannot say. */
  returned: number | null;
  /** Largest first; all of them. Empty where the export has no categories. */
  categories: RecurringCategory[];
}

/** What the tickets of the selection are about, and which requesters come back with the same. Numbers and categories, no names. */
export async function computeRecurring(engine: Engine, context: KpiContext): Promise<Recurring> {
  const { coverage } = context;
  const found = await engine.query<RecurringRow>(recurringSql(context));
  const sum = found.reduce((total, row) => total + row.tickets, 0);
  const [rows, tickets] = isOfTooFew(sum, context) ? [[], 0] : [found, sum];
  const canReturn = coverage.requester_no > 0 && coverage.first_resolved_utc > 0;
  return {
    tickets,
    returned: canReturn ? rows.reduce((total, row) => total + row.returned, 0) : null,
    categories:
      coverage.category === 0
        ? []
        : rows.map(({ category, tickets: own, resolved, higher, returned }) => ({
            category,
            tickets: own,
            share: own / tickets,
            resolved,
            higher,
            returned: canReturn ? returned : null,
          })),
  };
}
