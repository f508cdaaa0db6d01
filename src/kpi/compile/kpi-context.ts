import type { Coverage } from '../facts.ts';
import { PARAMETERS, type Parameter } from '../kpi-definition.ts';
import type { KpiFilter, Span } from '../kpi-query.ts';
import { DAY } from '../periods.ts';
import type { KpiSettings } from '../settings.ts';
import { textLiteral } from './text-literal.ts';

/** What every KPI statement is compiled against: one loaded report and one view of it. */
export interface KpiContext {
  /** Name of the table of facts, as the settings make it. */
  table: string;
  coverage: Coverage;
  /** The report's "now" in seconds UTC and on its wall clock; no statement reads the clock. */
  asOfUtc: number;
  asOfLocal: number;
  /** All of it but the period. */
  filter: KpiFilter;
  /** Local seconds of the period looked at: the filter's, or one it is compared with. */
  span: Span;
  /** Another period, apart from `span`, that the same statements look at; told apart by a {@link TimeCell} 'period'. */
  before?: Span;
  settings: KpiSettings;
}

/** The local second up to which the report looks, itself not counted: the end of the period, or the second after "now". */
export function momentLocal({ span, asOfLocal }: KpiContext): number {
  return Math.min(span.until ?? Infinity, asOfLocal + 1);
}

const PLACEHOLDER = new RegExp(`\\{(${PARAMETERS.join('|')})\\}`, 'g');

/** Fills the {@link Parameter}s of a definition's SQL; `bit` is that of the line, or of the chosen lines; 0 for none. */
export function bindParameters(sql: string, context: KpiContext, bit: string): string {
  const { settings, asOfUtc, asOfLocal } = context;
  const moment = momentLocal(context);
  const values: Record<Parameter, string> = {
    as_of: String(asOfUtc),
    moment: String(moment - (asOfLocal - asOfUtc)),
    moment_local: String(moment),
    reopen_s: String(settings.reopenDays * DAY),
    first_contact_s: String(settings.firstContactSeconds),
    bit,
    not_for_line_1: `[${settings.notForLine1.map(textLiteral).join(', ')}]::VARCHAR[]`,
  };
  const isParameter = (name: string): name is Parameter => name in values;
  return sql.replace(PLACEHOLDER, (whole, name: string) => (isParameter(name) ? values[name] : whole));
}
