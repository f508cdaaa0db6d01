import { CHANNELS, LINES, PRIORITIES } from '../kpi/facts.ts';
import { KPI_IDS } from '../kpi/kpi-definition.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import { BUCKETS, DIMENSIONS, NO_FILTER } from '../kpi/kpi-query.ts';
import type { Bucket, KpiFilter, Period, SplitBy } from '../kpi/kpi-query.ts';
import type { RowList, RowSort } from '../report/row-list.ts';
import { parseNames, writeNames, writeText } from './url-names.ts';
import { parseSnapshotRef, writeSnapshotRef, type SnapshotRef } from './url-snapshot.ts';
import { parseRowList, writeRowList } from './url-row-list.ts';

export const SCREENS = [
  'start',
  'check',
  'overview',
  'trends',
  'flow',
  'backlog',
  'breakdown',
  'tickets',
  'snapshot',
  'definitions',
  'settings',
  'shared',
  'review',
  'compare',
] as const;
export type Screen = (typeof SCREENS)[number];

/** Those that show a snapshot, with or without a report. */
const SNAPSHOT_SCREENS = ['shared', 'review', 'compare'] as const;
export type SnapshotScreenId = (typeof SNAPSHOT_SCREENS)[number];

/** Those that show a report. */
export type ReportScreenId = Exclude<Screen, 'start' | 'check' | SnapshotScreenId>;
export const REPORT_SCREENS: readonly ReportScreenId[] = SCREENS.filter(
  (screen): screen is ReportScreenId => screen !== 'start' && screen !== 'check' && !isSnapshotScreen(screen),
);

export function isSnapshotScreen(screen: Screen): screen is SnapshotScreenId {
  return SNAPSHOT_SCREENS.some((one) => one === screen);
}

/** The made-up exports that come with the page. */
export const SAMPLE_IDS = ['topdesk', 'servicenow', 'zendesk'] as const;
export type SampleId = (typeof SAMPLE_IDS)[number];
/** `#/sample` opens this one. */
const FIRST_SAMPLE: SampleId = 'topdesk';

/** What the period is compared with. */
export const COMPARISONS = ['previous', 'last_year', 'none'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** What the page shows. Lives whole in the fragment of the address, so that a link, back and forward restore it. */
export interface ViewState {
  screen: Screen;
  /** The sample the figures are of; NULL for the user's own file. */
  sample: SampleId | null;
  filter: KpiFilter;
  compare: Comparison;
  bucket: Bucket | 'auto';
  /** The one looked at: the trend of the overview, the breakdown. */
  kpi: KpiId;
  /** Those of the trends screen; empty: its own choice. */
  kpis: readonly KpiId[];
  /** What the breakdown splits by. */
  by: SplitBy;
  /** The definition that stands open over the screen, or is chosen on the screen of definitions. */
  definition: KpiId | null;
  /** Which rows the tickets screen shows. */
  list: RowList;
  /** NULL: the order of the list itself. */
  sort: RowSort | null;
  /** What the rows are searched for; empty: nothing. */
  search: string;
  /** `row_no` of the ticket whose course stands open. */
  ticket: number | null;
  /** The one that is read, reviewed or compared; on the screen where one is made, the one made last. */
  snapshot: SnapshotRef | null;
  /** What it is compared with; NULL: the report as it is now. */
  against: SnapshotRef | null;
  /** The page of the review, from 0. */
  page: number;
}

export const DEFAULT_VIEW: ViewState = {
  screen: 'start',
  sample: null,
  filter: NO_FILTER,
  compare: 'previous',
  bucket: 'auto',
  kpi: 'first_contact_resolution',
  kpis: [],
  by: 'category',
  definition: null,
  list: { kind: 'counted' },
  sort: null,
  search: '',
  ticket: null,
  snapshot: null,
  against: null,
  page: 0,
};

const UNKNOWN = 'unknown';
const BUCKET_CHOICES = ['auto', ...BUCKETS] as const;
const LINE_CHOICES = [...LINES, 0] as const;
const PRIORITY_CHOICES = [...PRIORITIES, 0] as const;
const CHANNEL_CHOICES = [...CHANNELS, UNKNOWN] as const;

function oneOf<T extends string>(choices: readonly T[], text: string | null): T | undefined {
  return choices.find((choice) => choice === text);
}

const word = (choice: string | number) => (choice === 0 ? UNKNOWN : String(choice));

/** The choices named in a comma-separated text, once each and in the order of `choices`; anything else is ignored. */
function someOf<T extends string | number>(choices: readonly T[], text: string | null): T[] {
  const named = new Set((text ?? '').split(','));
  return choices.filter((choice) => named.has(word(choice)));
}

/** The choices named in a comma-separated text, once each, in its own order; anything else is ignored. */
function inOrder<T extends string>(choices: readonly T[], text: string | null): T[] {
  const named = new Set((text ?? '').split(','));
  return [...named].flatMap((name) => oneOf(choices, name) ?? []);
}

function parseSort(text: string | null): RowSort | null {
  const [, minus, column] = /^(-?)([a-z_0-9]+)$/.exec(text ?? '') ?? [];
  return column === undefined ? null : { column, descending: minus === '-' };
}

function parseRowNumber(text: string | null): number | null {
  return /^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : null;
}

function parsePage(text: string | null): number {
  return /^[1-9]\d{0,2}$/.test(text ?? '') ? Number(text) : DEFAULT_VIEW.page;
}

/** Whether a text is a day of the calendar, `yyyy-MM-dd`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

function parsePeriod(text: string | null): Period {
  const match = /^([^.]*)\.\.([^.]*)$/.exec(text ?? '');
  const [from, to] = [match?.[1] ?? '', match?.[2] ?? ''];
  if ((from !== '' && !isDay(from)) || (to !== '' && !isDay(to))) return NO_FILTER.period;
  if (from !== '' && to !== '' && from > to) return NO_FILTER.period;
  return { from: from === '' ? null : from, to: to === '' ? null : to };
}

/** Reads a fragment (with or without `#`). Never throws: what is unknown or impossible falls back to the default. */
export function parseViewState(fragment: string): ViewState {
  const [path = '', query = ''] = fragment.replace(/^#/, '').split(/\?(.*)/s);
  const parameters = new URLSearchParams(query);
  const name = path.replace(/^\/|\/$/g, '');
  const isSample = name === 'sample';
  return {
    screen: isSample ? 'overview' : (oneOf(SCREENS, name) ?? DEFAULT_VIEW.screen),
    sample: oneOf(SAMPLE_IDS, parameters.get('sample')) ?? (isSample ? FIRST_SAMPLE : null),
    filter: {
      period: parsePeriod(parameters.get('period')),
      lines: someOf(LINE_CHOICES, parameters.get('line')),
      priorities: someOf(PRIORITY_CHOICES, parameters.get('priority')),
      channels: someOf(CHANNEL_CHOICES, parameters.get('channel')),
      groups: parseNames(parameters.get('group')),
      categories: parseNames(parameters.get('category')),
      agents: parseNames(parameters.get('agent')),
    },
    compare: oneOf(COMPARISONS, parameters.get('compare')) ?? DEFAULT_VIEW.compare,
    bucket: oneOf(BUCKET_CHOICES, parameters.get('bucket')) ?? DEFAULT_VIEW.bucket,
    kpi: oneOf(KPI_IDS, parameters.get('kpi')) ?? DEFAULT_VIEW.kpi,
    kpis: inOrder(KPI_IDS, parameters.get('kpis')),
    by: oneOf([...DIMENSIONS, 'line'] as const, parameters.get('by')) ?? DEFAULT_VIEW.by,
    definition: oneOf(KPI_IDS, parameters.get('definition')) ?? null,
    list: parseRowList(parameters.get('list')) ?? DEFAULT_VIEW.list,
    sort: parseSort(parameters.get('sort')),
    search: parameters.get('search') ?? '',
    ticket: parseRowNumber(parameters.get('ticket')),
    snapshot: parseSnapshotRef(parameters.get('snapshot')),
    against: parseSnapshotRef(parameters.get('against')),
    page: parsePage(parameters.get('page')),
  };
}

/** Writes the fragment of a view, `#` included, readable and without what is default: `#/overview?line=1,2&bucket=week`. */
export function formatViewState(view: ViewState): string {
  const { period, lines, priorities, channels, groups, categories, agents } = view.filter;
  const pairs: [string, string][] = [
    ['sample', view.sample ?? ''],
    ['period', period.from === null && period.to === null ? '' : `${period.from ?? ''}..${period.to ?? ''}`],
    ['line', lines.map(word).join(',')],
    ['priority', priorities.map(word).join(',')],
    ['channel', channels.map(word).join(',')],
    ['group', writeNames(groups)],
    ['category', writeNames(categories)],
    ['agent', writeNames(agents)],
    ['compare', view.compare === DEFAULT_VIEW.compare ? '' : view.compare],
    ['bucket', view.bucket === DEFAULT_VIEW.bucket ? '' : view.bucket],
    ['kpi', view.kpi === DEFAULT_VIEW.kpi ? '' : view.kpi],
    ['kpis', view.kpis.join(',')],
    ['by', view.by === DEFAULT_VIEW.by ? '' : view.by],
    ['definition', view.definition ?? ''],
    ['list', view.list.kind === 'counted' ? '' : writeRowList(view.list)],
    ['sort', view.sort === null ? '' : `${view.sort.descending ? '-' : ''}${view.sort.column}`],
    ['search', writeText(view.search)],
    ['ticket', view.ticket === null ? '' : String(view.ticket)],
    ['page', view.page === DEFAULT_VIEW.page ? '' : String(view.page)],
    ['against', view.against === null ? '' : writeSnapshotRef(view.against)],
    ['snapshot', view.snapshot === null ? '' : writeSnapshotRef(view.snapshot)],
  ];
  const query = pairs
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
  const path = view.screen === DEFAULT_VIEW.screen ? '' : view.screen;
  return `#/${path}${query === '' ? '' : `?${query}`}`;
}
