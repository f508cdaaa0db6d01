import type { Coverage } from '../facts.ts';
import type { Parameter } from '../kpi-definition.ts';
import type { KpiFilter, KpiSettings } from '../kpi-query.ts';
import { DAY } from '../periods.ts';

/** What every KPI statement is compiled against: one loaded report and one view of it. */
export interface KpiContext {
  /** Name of the table of facts. */
  table: string;
  coverage: Coverage;
  /** The report's "now" in seconds UTC; no statement reads the clock. */
  asOfUtc: number;
  filter: KpiFilter;
  settings: KpiSettings;
}

/** Fills the {@link Parameter}s of a definition's SQL; `bit` is 0 outside a line. */
export function bindParameters(sql: string, context: KpiContext, bit: string): string {
  const values: Record<Parameter, string> = {
    as_of: String(context.asOfUtc),
    reopen_s: String(context.settings.reopenDays * DAY),
    first_contact_s: String(context.settings.firstContactSeconds),
    bit,
  };
  return sql.replace(/\{(as_of|reopen_s|first_contact_s|bit)\}/g, (_, name: Parameter) => values[name]);
}
