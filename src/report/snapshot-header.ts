import type { Accounting, Dataset } from '../ingest/dataset.ts';
import type { LineKey } from '../kpi/facts.ts';
import type { KpiFilter, Period } from '../kpi/kpi-query.ts';
import type { KpiSettings } from '../kpi/settings.ts';
import type { ComparedSpan } from '../kpi/statistics/compared-span.ts';
import { PERIOD_ENDS } from '../snapshot/snapshot.ts';
import type {
  ComparedPeriod,
  SnapshotAccounting,
  SnapshotFilters,
  SnapshotPeriod,
  SnapshotSettings,
  SnapshotSource,
} from '../snapshot/snapshot.ts';
import { cleanLine } from '../snapshot/clean-text.ts';
import { LONGEST } from '../snapshot/limits.ts';
import { momentText } from '../snapshot/moment-text.ts';
import { comparedPeriod } from './compared-with.ts';
import { reportDays } from './report-span.ts';

/** The days that a filter chooses, open ends filled with those of the data; NULLs where nothing has a date, and so nothing is chosen. */
export function periodOf(dataset: Dataset, { period }: Pick<KpiFilter, 'period'>): SnapshotPeriod {
  const days = reportDays(dataset);
  if (days === null) return { from: null, to: null };
  // A period that begins after the data, or ends before it, has one day of its own at least.
  const later = (a: string, b: string) => (a > b ? a : b);
  const earlier = (a: string, b: string) => (a < b ? a : b);
  const open = PERIOD_ENDS.filter((end) => period[end] === null);
  return {
    from: period.from ?? (period.to === null ? days.from : earlier(days.from, period.to)),
    to: period.to ?? (period.from === null ? days.to : later(days.to, period.from)),
    ...(open.length === 0 ? {} : { open }),
  };
}

/**
 * The period that a snapshot is of, to choose tickets of a report by: open where it was, so that the same data gives the same figures. At
 * the end only as long as the data reaches no further: later tickets were not there.
 */
export function chosenPeriod({ from, to, open = [] }: SnapshotPeriod, dataset: Dataset): Period {
  return {
    from: open.includes('from') ? null : from,
    to: open.includes('to') && reportDays(dataset)?.to === to ? null : to,
  };
}

/** NULL: nothing is compared. */
export function comparedOf(compared: ComparedSpan | null): ComparedPeriod | null {
  if (compared === null) return null;
  const { from, to, time = null } = comparedPeriod(compared);
  return { from, to, time, lengthRatio: compared.lengthRatio, elapsed: compared.elapsed };
}

/** The filter without names of agents: how many were chosen, where looking at them is on. */
export function filtersOf(filter: KpiFilter, settings: KpiSettings): SnapshotFilters {
  return {
    lines: chosenLines(filter),
    priorities: filter.priorities.map((priority) => (priority === 0 ? 'unknown' : (`${priority}` as const))),
    channels: [...filter.channels],
    groups: filter.groups.map(nameOf),
    categories: filter.categories.map(nameOf),
    agents: settings.agents ? filter.agents.length : 0,
  };
}

/** The keys of the chosen lines; none: all of them. */
export function chosenLines({ lines }: Pick<KpiFilter, 'lines'>): Exclude<LineKey, 'all'>[] {
  return lines.map((line) => (line === 0 ? 'unknown' : (`${line}` as const)));
}

/** Everything the figures are measured by, without what is about agents. */
export function settingsOf({
  agents: _on,
  agentMinimum: _least,
  ...settings
}: KpiSettings): SnapshotSettings {
  return {
    ...settings,
    notForLine1: settings.notForLine1.map((name) => cut(name, LONGEST.name)),
    exclusions: settings.exclusions.map((rule) => ({ ...rule, value: nameOf(rule.value) })),
  };
}

/** Without the hash, for which the file has to be read again. */
export function sourcesOf({ sources }: Pick<Dataset, 'sources'>): Omit<SnapshotSource, 'sha256'>[] {
  return sources.map(({ name, bytes, profile, rows }) => ({
    name: cut(name, LONGEST.fileName),
    bytes,
    profile,
    rows,
  }));
}

/** A name of the export as a snapshot can hold it: of one line, and not endless; NULL stays unknown. */
export function nameOf(name: string | null): string | null {
  return name === null ? null : cut(name, LONGEST.name);
}

function cut(name: string, characters: number): string {
  const line = cleanLine(name);
  return line.length <= characters ? line : Array.from(line).slice(0, characters).join('');
}

/** Of the whole export, whatever is chosen of it. */
export function accountingOf({
  rows,
  counted,
  folded,
  excluded,
  quarantined,
}: Accounting): SnapshotAccounting {
  const left = Object.values(excluded).reduce((sum, n) => sum + n, 0);
  return {
    rows,
    tickets: counted + left,
    counted,
    folded,
    excluded: { ...excluded },
    quarantined: Object.fromEntries(Object.entries(quarantined)),
  };
}

/** UTC, `yyyy-MM-ddTHH:mm:ssZ`; NULL for an export without dates. */
export function asOfText({ asOfUtc }: Pick<Dataset, 'asOfUtc'>): string | null {
  return asOfUtc === 0 ? null : momentText(new Date(asOfUtc * 1000));
}
