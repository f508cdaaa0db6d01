import { kpiDefinition } from '../kpi/catalog.ts';
import { KPI_IDS, type Cohort, type KpiId } from '../kpi/kpi-definition.ts';
import { DEFAULT_SETTINGS, differingSettings, type SettingKey } from '../kpi/settings.ts';
import type { ComparedSide } from './compare-snapshots.ts';
import type { SnapshotDefinition, SnapshotPeriod, SnapshotSettings, SnapshotSource } from './snapshot.ts';

type FilterName = Exclude<keyof ComparedSide['filters'], 'agents'>;
type Evidence = SnapshotDefinition['evidence'];

/** A rule by which two sides differ, with the KPIs of which no difference can be read because of it. */
export type SnapshotDifference = { kpis: readonly KpiId[] } & (
  | { kind: 'definition'; kpi: KpiId; was: number; now: number }
  | { kind: 'evidence'; kpi: KpiId; was: Evidence; now: Evidence }
  | { kind: 'cohort'; kpi: KpiId; was: Cohort; now: Cohort }
  | { kind: 'setting'; setting: keyof SnapshotSettings; was: SnapshotSettings; now: SnapshotSettings }
  | { kind: 'zone'; was: string; now: string }
  | { kind: 'period'; was: SnapshotPeriod; now: SnapshotPeriod }
  | { kind: 'filters'; names: readonly FilterName[] }
  /** Figures of chosen people, of whom a snapshot says how many, and never who. */
  | { kind: 'agents'; was: number; now: number }
  /** Names were replaced: whether the groups and categories chosen or left out are the same cannot be seen. */
  | { kind: 'pseudonyms' }
  | ({ kind: 'sources' } & SourcesDifference)
);

interface SourcesDifference {
  was: readonly SnapshotSource[];
  now: readonly SnapshotSource[];
  /** Whether they are the same files by SHA-256; NULL where one has none: they have the same names and sizes, or not. */
  sameFiles: boolean | null;
  rows: number;
  /** They come from other tools. */
  otherTool: boolean;
}

const NONE: readonly KpiId[] = [];

/** Everything by which two sides differ, the rules of single KPIs first. What is the same is not in it. */
export function differencesOf(was: ComparedSide, now: ComparedSide): SnapshotDifference[] {
  return [
    ...definitionDifferences(was, now),
    ...settingDifferences(was, now),
    ...(was.zone === now.zone
      ? []
      : [{ kind: 'zone' as const, kpis: KPI_IDS, was: was.zone, now: now.zone }]),
    ...(was.period.from === now.period.from && was.period.to === now.period.to
      ? []
      : [{ kind: 'period' as const, kpis: NONE, was: was.period, now: now.period }]),
    ...filterDifferences(was, now),
    ...sourceDifferences(was, now),
  ];
}

/** Whether no difference between the figures of a KPI can be read because of a rule. */
export function affectedBy({ kpis }: SnapshotDifference, kpi: KpiId): boolean {
  return kpis.includes(kpi);
}

function definitionDifferences(was: ComparedSide, now: ComparedSide): SnapshotDifference[] {
  return was.definitions.flatMap((before) => {
    const after = now.definitions.find(({ kpi }) => kpi === before.kpi);
    if (after === undefined) return [];
    const { kpi } = before;
    const kpis = [kpi];
    const differences: SnapshotDifference[] = [];
    if (before.version !== after.version) {
      differences.push({ kind: 'definition', kpis, kpi, was: before.version, now: after.version });
    }
    if (before.evidence !== after.evidence) {
      differences.push({ kind: 'evidence', kpis, kpi, was: before.evidence, now: after.evidence });
    }
    if (before.cohort !== after.cohort) {
      differences.push({ kind: 'cohort', kpis, kpi, was: before.cohort, now: after.cohort });
    }
    return differences;
  });
}

function settingDifferences(was: ComparedSide, now: ComparedSide): SnapshotDifference[] {
  const full = (settings: SnapshotSettings) => ({ ...DEFAULT_SETTINGS, ...settings });
  return differingSettings(full(was.settings), full(now.settings))
    .filter(isOfSnapshot)
    .map((setting) => ({
      kind: 'setting',
      setting,
      kpis: KPI_IDS.filter((kpi) => isMeasuredBy(kpi, setting, was, now)),
      was: was.settings,
      now: now.settings,
    }));
}

function isOfSnapshot(setting: SettingKey): setting is keyof SnapshotSettings {
  return setting !== 'agents' && setting !== 'agentMinimum';
}

const BY_WINDOW: readonly KpiId[] = ['first_contact_resolution_lasting', 'reopen_rate', 'repeat_contact'];
/** Work that was written down, and the stretch between two looks at the stock, run on no clock. */
const OFF_THE_CLOCK: readonly KpiId[] = ['handle_time', 'backlog_age'];

/** Whether a figure can be another one by a setting. Evidence and cohort are differences of their own. */
function isMeasuredBy(
  kpi: KpiId,
  setting: keyof SnapshotSettings,
  was: ComparedSide,
  now: ComparedSide,
): boolean {
  const { kind, subject } = kpiDefinition(kpi);
  const isClocked =
    (kind === 'duration' && !OFF_THE_CLOCK.includes(kpi)) ||
    subject === 'sla' ||
    isByTime(kpi, was) ||
    isByTime(kpi, now);
  switch (setting) {
    case 'exclusions':
      return true;
    case 'clock':
      return isClocked;
    case 'calendar':
    case 'calendarOfLine':
      return isClocked && (was.settings.clock === 'business' || now.settings.clock === 'business');
    case 'reopenDays':
      return BY_WINDOW.includes(kpi);
    case 'firstContactSeconds':
      return isByTime(kpi, was) || isByTime(kpi, now);
    case 'notForLine1':
      return kpi === 'first_contact_resolution_net';
    case 'responseLimits':
      return kpi === 'sla_response';
    case 'resolutionLimits':
      return kpi === 'sla_resolution';
    // A target moves no figure; evidence and cohort are told by the definitions.
    default:
      return false;
  }
}

/** First contact by evidence C: resolved within a time. */
function isByTime(kpi: KpiId, { definitions }: ComparedSide): boolean {
  return (
    kpiDefinition(kpi).subject === 'first_contact' &&
    definitions.some((one) => one.kpi === kpi && one.evidence === 'C')
  );
}

const FILTERS: readonly FilterName[] = ['lines', 'priorities', 'channels', 'groups', 'categories'];

function filterDifferences(was: ComparedSide, now: ComparedSide): SnapshotDifference[] {
  const names = FILTERS.filter((name) => setOf(was.filters[name]) !== setOf(now.filters[name]));
  // By size, so that group-1 of one snapshot need not be that of another.
  const hidden = (was.pseudonyms || now.pseudonyms) && (hasNames(was) || hasNames(now));
  const [before, after] = [was.filters.agents, now.filters.agents];
  return [
    ...(hidden ? [{ kind: 'pseudonyms' as const, kpis: KPI_IDS }] : []),
    ...(names.length > 0 && !hidden ? [{ kind: 'filters' as const, kpis: KPI_IDS, names }] : []),
    ...(before > 0 || after > 0 ? [{ kind: 'agents' as const, kpis: KPI_IDS, was: before, now: after }] : []),
  ];
}

/** Whether groups or categories decide what is counted. */
export function hasNames({ filters, settings }: Pick<ComparedSide, 'filters' | 'settings'>): boolean {
  return (
    filters.groups.length + filters.categories.length + settings.notForLine1.length > 0 ||
    settings.exclusions.some(({ dimension }) => dimension === 'group' || dimension === 'category')
  );
}

function setOf(values: readonly (string | null)[]): string {
  return JSON.stringify(values.map((value) => JSON.stringify(value)).toSorted(byText));
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function sourceDifferences(
  { sources: was }: ComparedSide,
  { sources: now }: ComparedSide,
): SnapshotDifference[] {
  const hashed = [...was, ...now].every(({ sha256 }) => sha256 !== '');
  const same = (of: (source: SnapshotSource) => string) => setOf(was.map(of)) === setOf(now.map(of));
  const sameFiles = hashed
    ? same(({ sha256 }) => sha256)
    : same(({ name, bytes }) => `${bytes} ${name}`)
      ? null
      : false;
  if (sameFiles === true) return [];
  const rows = (sources: readonly SnapshotSource[]) => sources.reduce((sum, source) => sum + source.rows, 0);
  const tools = (sources: readonly SnapshotSource[]) => [...new Set(sources.map(({ profile }) => profile))];
  return [
    {
      kind: 'sources',
      kpis: NONE,
      was,
      now,
      sameFiles,
      rows: rows(now) - rows(was),
      otherTool: setOf(tools(was)) !== setOf(tools(now)),
    },
  ];
}
