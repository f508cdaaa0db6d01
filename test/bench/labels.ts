import type { Work } from './measure.ts';

export const LABELS: Record<Work, string> = {
  read: 'file -> rows, recognised',
  facts: 'rows -> facts',
  import: 'file -> facts',
  sql: '  of which in SQL statements',
  dashboard: 'file -> five KPIs by line',
  figures: 'five KPIs by line',
  filtered: 'five KPIs by line, a quarter, priority 1-2',
  overview: 'whole overview, a quarter, priority 1-2',
  all_time: 'whole overview, two years',
  everything: 'all KPIs by line, two years',
  censored: 'Kaplan-Meier of the durations',
  prepared: 'facts in opening hours',
};
export const ORDER = [
  'read',
  'facts',
  'import',
  'sql',
  'dashboard',
  'figures',
  'filtered',
  'overview',
  'all_time',
  'everything',
  'censored',
  'prepared',
] as const satisfies readonly Work[];
