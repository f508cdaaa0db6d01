import { LINE_KEYS, type LineKey } from '../../src/kpi/facts.ts';
import { KPI_IDS, type KpiId } from '../../src/kpi/kpi-definition.ts';
import {
  DEFAULT_SETTINGS,
  NO_FILTER,
  type Bucket,
  type KpiFilter,
  type KpiSettings,
} from '../../src/kpi/kpi-query.ts';
import {
  leftAnyOf,
  READINGS,
  type Answer,
  type AnswerContext,
  type FirstContactEvidence,
} from './answers.ts';
import { bucketStart, localDate } from './bucket-start.ts';
import type { OracleTicket } from './oracle-ticket.ts';
import { mean, quantile } from './statistics.ts';

export interface OracleOptions {
  /** "Now", seconds UTC. */
  asOfUtc: number;
  filter?: KpiFilter;
  settings?: KpiSettings;
}

/** As KpiFigure in src/kpi/kpi-query.ts, but for the interval. */
export interface OracleFigure {
  kpi: KpiId;
  line: LineKey;
  value: number | null;
  numerator: number | null;
  n: number;
  missing: number;
  provisional: number;
  mean: number | null;
  p75: number | null;
  p90: number | null;
}

interface OraclePoint {
  /** First local day of the week (Monday) or month. */
  from: string;
  value: number | null;
  numerator: number | null;
  n: number;
  /** Of n, tickets whose answer can still change. */
  provisional: number;
}

export interface OracleSeries {
  kpi: KpiId;
  line: LineKey;
  bucket: Bucket;
  /** In order of time; only buckets in which at least one ticket was measured. */
  points: OraclePoint[];
}

interface Entry {
  local: number;
  answer: Answer;
  provisional: boolean;
}

function bestEvidence(tickets: readonly OracleTicket[], settings: KpiSettings): FirstContactEvidence {
  if (settings.fcrEvidence !== null) return settings.fcrEvidence;
  const counted = tickets.filter((ticket) => ticket.excluded === null);
  const has = (column: keyof OracleTicket) => counted.some((ticket) => ticket[column] !== null);
  if (has('fcr_vendor')) return 'A';
  return has('agent_replies') && has('reopen_count') && has('group_moves') && has('line_resolved')
    ? 'B'
    : 'C';
}

function passes<T>(wanted: readonly T[], value: T): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

/** The counted tickets of a KPI's cohort under the filter, for each line they count for. */
function entriesOf(
  kpi: KpiId,
  tickets: readonly OracleTicket[],
  filter: KpiFilter,
  context: AnswerContext,
): Record<LineKey, Entry[]> {
  const reading = READINGS[kpi];
  const entries: Record<LineKey, Entry[]> = { all: [], '1': [], '2': [], '3': [], unknown: [] };
  const { from, to } = filter.period;
  for (const ticket of tickets) {
    const local = reading.cohort(ticket);
    if (ticket.excluded !== null || local === null) continue;
    const date = localDate(local);
    if ((from !== null && date < from) || (to !== null && date > to)) continue;
    if (!passes(filter.priorities, ticket.priority ?? 0)) continue;
    if (!passes(filter.channels, ticket.channel ?? 'unknown')) continue;

    const provisional = reading.provisional(ticket, context);
    const lines = reading.lines(ticket, context).filter(({ line }) => passes(filter.lines, line));
    if (lines.length === 0) continue;
    const chosen = filter.lines.filter((line) => line > 0);
    const answer =
      kpi === 'escalation_rate' && filter.lines.length > 0
        ? leftAnyOf(ticket, chosen)
        : reading.whole(ticket, context);
    entries.all.push({ local, provisional, answer });
    for (const { line, answer: ofLine } of lines) {
      const key = line === 0 ? 'unknown' : (`${line}` as const);
      entries[key].push({ local, provisional, answer: ofLine });
    }
  }
  return entries;
}

function summarise(kpi: KpiId, line: LineKey, entries: readonly Entry[]): OracleFigure {
  const measured = entries.filter((entry) => entry.answer !== null);
  const n = measured.length;
  const yes = measured.filter((entry) => entry.answer === true).length;
  const seconds = measured.flatMap(({ answer }) => (typeof answer === 'number' ? answer : []));
  const isDuration = kpi === 'first_response_time' || kpi === 'resolution_time';
  const rate = n === 0 ? null : yes / n;
  return {
    kpi,
    line,
    value: isDuration ? quantile(seconds, 0.5) : rate,
    numerator: isDuration || n === 0 ? null : yes,
    n,
    missing: entries.length - n,
    provisional: measured.filter((entry) => entry.provisional).length,
    mean: mean(seconds),
    p75: quantile(seconds, 0.75),
    p90: quantile(seconds, 0.9),
  };
}

function contextOf(tickets: readonly OracleTicket[], options: OracleOptions): AnswerContext {
  const settings = options.settings ?? DEFAULT_SETTINGS;
  return { asOfUtc: options.asOfUtc, settings, evidence: bestEvidence(tickets, settings) };
}

/**
 * Every KPI for every line, computed ticket by ticket in plain JavaScript. The filter works on each KPI's own date and on its
 * own line; a ticket that was with several lines passes on any of them and then counts for those only.
 */
export function oracle(tickets: readonly OracleTicket[], options: OracleOptions): OracleFigure[] {
  const context = contextOf(tickets, options);
  return KPI_IDS.flatMap((kpi) => {
    const entries = entriesOf(kpi, tickets, options.filter ?? NO_FILTER, context);
    return LINE_KEYS.map((line) => summarise(kpi, line, entries[line]));
  });
}

/** The same through time. */
export function oracleSeries(
  tickets: readonly OracleTicket[],
  options: OracleOptions & { bucket: Bucket },
): OracleSeries[] {
  const { bucket } = options;
  const context = contextOf(tickets, options);
  return KPI_IDS.flatMap((kpi) => {
    const entries = entriesOf(kpi, tickets, options.filter ?? NO_FILTER, context);
    return LINE_KEYS.map((line) => ({
      kpi,
      line,
      bucket,
      points: pointsOf(kpi, line, entries[line], bucket),
    }));
  });
}

function pointsOf(kpi: KpiId, line: LineKey, entries: readonly Entry[], bucket: Bucket): OraclePoint[] {
  const buckets = new Map<string, Entry[]>();
  for (const entry of entries) {
    const from = bucketStart(entry.local, bucket);
    const others = buckets.get(from);
    if (others) others.push(entry);
    else buckets.set(from, [entry]);
  }
  return [...buckets]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([from, inside]) => {
      const { value, numerator, n, provisional } = summarise(kpi, line, inside);
      return n === 0 ? [] : [{ from, value, numerator, n, provisional }];
    });
}
