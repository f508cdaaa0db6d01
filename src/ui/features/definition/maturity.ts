import type { KpiDefinition } from '../../../kpi/kpi-definition.ts';

/** Until when the answer of a ticket can change: never, while it is open, or so long after its first or last resolution. */
type Maturity = 'fixed' | 'open' | 'first_resolution' | 'last_resolution';

const RULES: Readonly<Record<string, Maturity>> = {
  FALSE: 'fixed',
  'done IS NOT TRUE': 'open',
  'first_resolved_utc > {as_of} - {reopen_s}': 'first_resolution',
  'resolved_utc > {as_of} - {reopen_s}': 'last_resolution',
};

/** The rule by which tickets of a KPI are provisional, as words can say it; NULL for one that has no words yet. */
export function maturityOf({ provisional }: Pick<KpiDefinition, 'provisional'>): Maturity | null {
  return RULES[provisional] ?? null;
}
