import type { LineKey } from '../../src/kpi/facts.ts';
import type { KpiId } from '../../src/kpi/kpi-definition.ts';
import type { SeriesPoint } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { wilson } from '../../src/kpi/statistics/wilson.ts';
import { SNAPSHOT_SCHEMA } from '../../src/snapshot/snapshot.ts';
import { EMPTY_FIGURE } from './empty-figure.ts';
import type {
  Snapshot,
  SnapshotFigure,
  SnapshotSeries,
  SnapshotStatistics,
} from '../../src/snapshot/snapshot.ts';

type Extra = Partial<Pick<SnapshotStatistics, 'missing' | 'provisional'>>;

function rate(numerator: number, n: number, extra: Extra = {}): SnapshotStatistics {
  if (n === 0) return { ...EMPTY_FIGURE, unit: 'ratio', ...extra };
  return {
    ...EMPTY_FIGURE,
    unit: 'ratio',
    value: numerator / n,
    numerator,
    n,
    ...wilson(numerator, n),
    ...extra,
  };
}

const count = (n: number): SnapshotStatistics => ({ ...EMPTY_FIGURE, unit: 'count', value: n, n });

const HOUR = 3600;

/** [n, median, low, high, mean, p75, p90], in hours. */
type Hours = readonly [n: number, ...number[]];
function duration([n, ...hours]: Hours, extra: Extra = {}): SnapshotStatistics {
  const [value, low, high, mean, p75, p90] = hours.map((hour) => Math.round(hour * HOUR));
  if (n === 0) return { ...EMPTY_FIGURE, unit: 'seconds', ...extra };
  const known = { value, low, high, mean, p75, p90 };
  const filled = Object.fromEntries(Object.entries(known).map(([name, seconds]) => [name, seconds ?? null]));
  return { ...EMPTY_FIGURE, unit: 'seconds', n, ...filled, ...extra };
}

type Censored = SnapshotFigure['censored'];
const LINES = ['all', '1', '2', '3', 'unknown'] as const;

/** One KPI of every line, in the order of {@link LINES}. */
function ofLines(
  kpi: KpiId,
  of: readonly SnapshotStatistics[],
  censored: readonly Censored[] = [],
): SnapshotFigure[] {
  return of.flatMap((statistics, i) => {
    const line = LINES[i];
    return line ? [{ kpi, line, ...statistics, censored: censored[i] ?? null }] : [];
  });
}

/** Mondays. */
const WEEKS = `
  2026-04-06 2026-04-13 2026-04-20 2026-04-27 2026-05-04 2026-05-11 2026-05-18
  2026-05-25 2026-06-01 2026-06-08 2026-06-15 2026-06-22 2026-06-29`
  .trim()
  .split(/\s+/);

/** The last week ends after the period, and the last two can still change. */
function weekly(
  kpi: KpiId,
  line: LineKey,
  unit: SnapshotSeries['unit'],
  points: readonly (readonly [number | null, number])[],
): SnapshotSeries {
  const last = WEEKS.length - 1;
  return {
    kpi,
    line,
    unit,
    bucket: 'week',
    points: points.map(([value, n], i): SeriesPoint => {
      const share = unit === 'ratio' && value !== null ? value / n : value;
      return {
        from: WEEKS[i] ?? '',
        value: share,
        numerator: unit === 'ratio' ? value : null,
        n,
        partial: i === last,
        provisional: unit === 'ratio' && i >= last - 1 ? n : 0,
      };
    }),
  };
}

const counts = (kpi: KpiId, line: LineKey, ns: readonly number[]) =>
  weekly(
    kpi,
    line,
    'count',
    ns.map((n) => [n, n] as const),
  );
/** [k, n] of each week. */
const rates = (kpi: KpiId, line: LineKey, of: readonly (readonly [number, number])[]) =>
  weekly(
    kpi,
    line,
    'ratio',
    of.map(([k, n]) => [n === 0 ? null : k, n] as const),
  );
/** [median in hours, n] of each week. */
const medians = (kpi: KpiId, line: LineKey, of: readonly (readonly [number, number])[]) =>
  weekly(
    kpi,
    line,
    'seconds',
    of.map(([hours, n]) => [n === 0 ? null : hours * HOUR, n] as const),
  );

const { agents: _agents, agentMinimum: _agentMinimum, ...settings } = DEFAULT_SETTINGS;

/**
 * June 2026 at a desk that does not exist, as a snapshot made in Dutch on 2 July. The figures are invented and agree with one another: lines
 * with all lines, weeks of June with the month, parts with the whole.
 */
export const EXAMPLE_SNAPSHOT: Snapshot = {
  schema: SNAPSHOT_SCHEMA,
  title: 'Servicedesk: juni 2026',
  createdAt: '2026-07-02T07:15:00Z',
  asOf: '2026-07-01T21:58:41Z',
  zone: 'Europe/Amsterdam',
  locale: 'nl',
  period: { from: '2026-06-01', to: '2026-06-30' },
  compare: { from: '2026-05-01', to: '2026-05-31', time: null, lengthRatio: 31 / 30, elapsed: false },
  filters: {
    lines: [],
    priorities: ['1', '2', '3', 'unknown'],
    channels: [],
    groups: [],
    categories: [],
    agents: 0,
  },
  sources: [
    {
      name: 'meldingen-2026-06.csv',
      bytes: 1_204_518,
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      profile: 'topdesk',
      rows: 2213,
    },
  ],
  accounting: {
    rows: 2213,
    tickets: 2209,
    counted: 2147,
    folded: 2,
    excluded: { merged: 31, spam: 22, rule: 9 },
    quarantined: { no_id: 2 },
  },
  settings: {
    ...settings,
    targets: [
      { kpi: 'first_contact_resolution', line: '1', priority: null, value: 0.7 },
      { kpi: 'resolution_time', line: null, priority: null, value: 24 * HOUR },
      { kpi: 'sla_resolution', line: null, priority: null, value: 0.9 },
    ],
    cohorts: { resolution_time: 'created' },
    notForLine1: ['Toegang tot gebouw'],
    exclusions: [{ dimension: 'category', value: 'Test' }],
  },
  definitions: [
    { kpi: 'tickets_created', evidence: '', cohort: 'created', version: 1 },
    { kpi: 'first_contact_resolution', evidence: 'B', cohort: 'first_resolved', version: 1 },
    { kpi: 'escalation_rate', evidence: '', cohort: 'created', version: 1 },
    { kpi: 'hierarchical_escalation', evidence: 'none', cohort: 'created', version: 1 },
    { kpi: 'reopen_rate', evidence: '', cohort: 'first_resolved', version: 1 },
    { kpi: 'first_response_time', evidence: '', cohort: 'created', version: 1 },
    { kpi: 'resolution_time', evidence: '', cohort: 'created', version: 1 },
    { kpi: 'sla_resolution', evidence: '', cohort: 'due', version: 1 },
    { kpi: 'backlog', evidence: '', cohort: 'open', version: 1 },
    { kpi: 'csat', evidence: '', cohort: 'resolved', version: 1 },
  ],
  kpis: [
    ...ofLines('tickets_created', [count(504), count(412), count(63), count(21), count(8)]),
    ...ofLines('first_contact_resolution', [
      rate(251, 478, { missing: 6, provisional: 131 }),
      rate(251, 389, { missing: 4, provisional: 106 }),
      rate(0, 61, { missing: 1, provisional: 17 }),
      rate(0, 20, { provisional: 6 }),
      rate(0, 8, { missing: 1, provisional: 2 }),
    ]),
    ...ofLines('escalation_rate', [
      rate(173, 504, { provisional: 61 }),
      rate(141, 412, { provisional: 38 }),
      rate(44, 198, { provisional: 21 }),
      rate(0, 62, { provisional: 9 }),
      rate(0, 8, { provisional: 1 }),
    ]),
    ...ofLines(
      'hierarchical_escalation',
      [504, 412, 63, 21, 8].map((missing) => rate(0, 0, { missing })),
    ),
    ...ofLines('reopen_rate', [
      rate(37, 478, { provisional: 131 }),
      rate(14, 274, { provisional: 79 }),
      rate(17, 148, { provisional: 38 }),
      rate(6, 51, { provisional: 13 }),
      rate(0, 5, { provisional: 1 }),
    ]),
    ...ofLines('first_response_time', [
      duration([491, 0.4, 0.35, 0.47, 2.1, 1.6, 6.2], { missing: 13 }),
      duration([403, 0.33, 0.3, 0.38, 1.4, 1.2, 4.1], { missing: 9 }),
      duration([60, 1.9, 1.4, 2.6, 4.6, 5.3, 11.8], { missing: 3 }),
      duration([20, 3.2, 1.9, 6.4, 7.2, 9.9, 19.4], { missing: 1 }),
      duration([8, 0.8, 0.2, 4.1, 1.7, 2.2, 4.1]),
    ]),
    ...ofLines(
      'resolution_time',
      [
        duration([421, 9.6, 8.1, 11.2, 41.3, 52.5, 118.4], { missing: 83, provisional: 83 }),
        duration([271, 2.4, 2.1, 2.9, 11.6, 9.8, 30.1], { missing: 39, provisional: 39 }),
        duration([112, 51.7, 44.2, 63.9, 81.2, 110.4, 190.6], { missing: 29, provisional: 29 }),
        duration([33, 96.3, 71.5, 140.2, 152.8, 201.7, 330.9], { missing: 13, provisional: 13 }),
        duration([5, 6.2, 0.9, 30.5, 9.9, 12.4, 30.5], { missing: 2, provisional: 2 }),
      ],
      [
        { value: 12.9 * HOUR, p90: 214.3 * HOUR, open: 83 },
        { value: 3.1 * HOUR, p90: 71.8 * HOUR, open: 39 },
        { value: 70.4 * HOUR, p90: null, open: 29 },
        { value: 139.6 * HOUR, p90: null, open: 13 },
        { value: 9.4 * HOUR, p90: null, open: 2 },
      ],
    ),
    ...ofLines('sla_resolution', [
      rate(402, 471, { missing: 20 }),
      rate(259, 275, { missing: 9 }),
      rate(112, 145, { missing: 7 }),
      rate(29, 47, { missing: 3 }),
      rate(2, 4, { missing: 1 }),
    ]),
    ...ofLines('backlog', [count(127), count(38), count(57), count(29), count(3)]),
    ...ofLines('csat', [
      { ...EMPTY_FIGURE, unit: 'score', value: 0.79, n: 88, missing: 403, low: 0.74, high: 0.84 },
      { ...EMPTY_FIGURE, unit: 'score', value: 0.84, n: 57, missing: 229, low: 0.78, high: 0.9 },
      { ...EMPTY_FIGURE, unit: 'score', value: 0.71, n: 26, missing: 126, low: 0.6, high: 0.82 },
      { ...EMPTY_FIGURE, unit: 'score', value: 0.6, n: 5, missing: 43, low: 0.32, high: 0.88 },
      { ...EMPTY_FIGURE, unit: 'score', missing: 5 },
    ]),
  ],
  before: [
    ...ofLines('tickets_created', [count(487), count(402), count(58), count(19), count(8)]),
    ...ofLines('first_contact_resolution', [
      rate(276, 466, { missing: 5 }),
      rate(276, 384, { missing: 3 }),
      rate(0, 57, { missing: 1 }),
      rate(0, 18),
      rate(0, 7, { missing: 1 }),
    ]),
    ...ofLines('escalation_rate', [rate(138, 487), rate(110, 402), rate(36, 160), rate(0, 49), rate(0, 8)]),
    ...ofLines(
      'hierarchical_escalation',
      [487, 402, 58, 19, 8].map((missing) => rate(0, 0, { missing })),
    ),
    ...ofLines('reopen_rate', [rate(33, 466), rate(15, 289), rate(14, 131), rate(4, 41), rate(0, 5)]),
    ...ofLines('first_response_time', [
      duration([478, 0.42, 0.36, 0.48, 2.2, 1.7, 6.4], { missing: 9 }),
      duration([396, 0.34, 0.3, 0.39, 1.5, 1.3, 4.4], { missing: 6 }),
      duration([56, 1.7, 1.2, 2.4, 4.2, 5, 11.1], { missing: 2 }),
      duration([18, 3.4, 1.8, 6.9, 7.6, 10.2, 20.3], { missing: 1 }),
      duration([8, 0.7, 0.2, 3.6, 1.5, 1.9, 3.6]),
    ]),
    ...ofLines(
      'resolution_time',
      [
        duration([469, 7.2, 6.3, 8.4, 38.9, 44.1, 112.7], { missing: 18, provisional: 18 }),
        duration([311, 2.3, 2, 2.7, 10.9, 9.1, 27.6], { missing: 6, provisional: 6 }),
        duration([117, 48.9, 41.6, 58.3, 78.5, 104.3, 185.2], { missing: 7, provisional: 7 }),
        duration([36, 91.8, 70.2, 131.4, 149.6, 196.2, 321.5], { missing: 4, provisional: 4 }),
        duration([5, 5.8, 1.1, 22.7, 8.3, 9.7, 22.7], { missing: 1, provisional: 1 }),
      ],
      [
        { value: 7.8 * HOUR, p90: 131.2 * HOUR, open: 18 },
        { value: 2.4 * HOUR, p90: 31.9 * HOUR, open: 6 },
        { value: 52.6 * HOUR, p90: 221.4 * HOUR, open: 7 },
        { value: 104.9 * HOUR, p90: null, open: 4 },
        { value: 6.6 * HOUR, p90: null, open: 1 },
      ],
    ),
    ...ofLines('sla_resolution', [
      rate(419, 462, { missing: 21 }),
      rate(281, 293, { missing: 11 }),
      rate(109, 127, { missing: 6 }),
      rate(26, 37, { missing: 3 }),
      rate(3, 5, { missing: 1 }),
    ]),
    ...ofLines('backlog', [count(101), count(35), count(41), count(22), count(3)]),
    ...ofLines('csat', [
      { ...EMPTY_FIGURE, unit: 'score', value: 0.81, n: 94, missing: 382, low: 0.76, high: 0.86 },
      { ...EMPTY_FIGURE, unit: 'score', value: 0.85, n: 63, missing: 231, low: 0.79, high: 0.91 },
      { ...EMPTY_FIGURE, unit: 'score', value: 0.74, n: 25, missing: 109, low: 0.63, high: 0.85 },
      { ...EMPTY_FIGURE, unit: 'score', value: 0.67, n: 6, missing: 37, low: 0.41, high: 0.93 },
      { ...EMPTY_FIGURE, unit: 'score', missing: 5 },
    ]),
  ],
  series: [
    counts('tickets_created', 'all', [96, 118, 121, 84, 109, 107, 111, 116, 121, 118, 126, 112, 27]),
    counts('tickets_created', '1', [79, 97, 99, 69, 90, 89, 92, 95, 99, 97, 103, 92, 21]),
    counts('tickets_created', '2', [12, 14, 15, 10, 13, 12, 13, 14, 15, 14, 16, 13, 5]),
    counts('tickets_created', '3', [4, 5, 5, 4, 4, 4, 4, 5, 5, 5, 5, 5, 1]),
    counts('tickets_created', 'unknown', [1, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2, 0]),
    rates('first_contact_resolution', 'all', [
      ...([
        [54, 91],
        [66, 112],
        [69, 116],
        [47, 80],
        [63, 104],
        [62, 102],
        [61, 106],
        [62, 110],
      ] as const),
      ...([
        [62, 112],
        [60, 110],
        [64, 121],
        [53, 109],
        [12, 26],
      ] as const),
    ]),
    rates('first_contact_resolution', '1', [
      ...([
        [54, 75],
        [66, 92],
        [69, 95],
        [47, 66],
        [63, 86],
        [62, 85],
        [61, 87],
        [62, 90],
      ] as const),
      ...([
        [62, 92],
        [60, 90],
        [64, 98],
        [53, 88],
        [12, 21],
      ] as const),
    ]),
    rates('reopen_rate', 'all', [
      ...([
        [6, 91],
        [8, 112],
        [9, 116],
        [5, 80],
        [7, 104],
        [7, 102],
        [8, 106],
        [8, 110],
      ] as const),
      ...([
        [9, 112],
        [10, 110],
        [10, 121],
        [7, 109],
        [1, 26],
      ] as const),
    ]),
    medians('resolution_time', 'all', [
      ...([
        [7.1, 95],
        [7.4, 116],
        [7.3, 119],
        [6.8, 83],
        [7, 107],
        [7.2, 104],
        [7.5, 107],
        [7.6, 112],
      ] as const),
      ...([
        [8.3, 114],
        [9.2, 107],
        [10.8, 108],
        [11.4, 83],
        [4.2, 9],
      ] as const),
    ]),
    medians('resolution_time', '2', [
      ...([
        [47.2, 27],
        [49.5, 31],
        [48.1, 33],
        [44.6, 20],
        [47.7, 28],
        [48.8, 27],
        [50.2, 29],
        [49.9, 30],
      ] as const),
      ...([
        [50.4, 35],
        [51.2, 32],
        [53.6, 29],
        [55.1, 16],
        [0, 0],
      ] as const),
    ]),
    counts('backlog', 'all', [88, 91, 94, 92, 94, 96, 98, 101, 106, 111, 117, 124, 127]),
  ],
  breakdowns: [
    {
      kpi: 'first_contact_resolution',
      by: 'category',
      parts: [
        { key: 'Account & wachtwoord', ...rate(118, 141, { missing: 2, provisional: 38 }) },
        { key: 'Werkplek', ...rate(61, 117, { missing: 1, provisional: 32 }) },
        { key: 'Één loket: "burgerzaken"', ...rate(34, 96, { missing: 1, provisional: 27 }) },
        { key: 'Netwerk & VPN', ...rate(25, 72, { missing: 1, provisional: 20 }) },
        { key: 'Toegang tot gebouw', ...rate(6, 31, { provisional: 9 }) },
        { key: null, ...rate(4, 12, { missing: 1, provisional: 3 }) },
      ],
      other: { ...rate(3, 9, { provisional: 2 }), values: 4 },
    },
    {
      kpi: 'resolution_time',
      by: 'group',
      parts: [
        {
          key: 'Servicedesk',
          ...duration([264, 2.4, 2, 2.8, 11.2, 9.6, 29.4], { missing: 37, provisional: 37 }),
        },
        {
          key: 'Systeembeheer',
          ...duration([68, 48.3, 40.1, 60.6, 77.4, 104.8, 182.1], { missing: 17, provisional: 17 }),
        },
        {
          key: 'Applicatiebeheer',
          ...duration([44, 58.2, 43.7, 80.5, 87.1, 119.2, 203.4], { missing: 12, provisional: 12 }),
        },
        {
          key: 'Leverancier',
          ...duration([33, 96.3, 71.5, 140.2, 152.8, 201.7, 330.9], { missing: 13, provisional: 13 }),
        },
        { key: null, ...duration([5, 6.2, 0.9, 30.5, 9.9, 12.4, 30.5], { missing: 2, provisional: 2 }) },
      ],
      other: { ...duration([7, 2.9, 0.7, 14.6, 6.2, 8.8, 14.6], { missing: 2, provisional: 2 }), values: 2 },
    },
  ],
  notes: [
    { kpi: null, text: 'Nieuwe HR-applicatie live op 8 juni; eerste twee weken veel vragen.' },
    {
      kpi: 'first_contact_resolution',
      text: 'Vragen over de HR-applicatie gingen meteen door naar applicatiebeheer.\nKennisartikel staat sinds 24 juni klaar.',
    },
  ],
  actions: [
    {
      id: 'a-2026-05-vpn',
      kpi: 'reopen_rate',
      text: 'VPN-handleiding aanvullen met de stappen voor macOS',
      owner: 'Netwerkbeheer',
      due: '2026-06-20',
      done: true,
      since: '2026-06-02',
    },
    {
      id: 'a-2026-06-hr',
      kpi: 'first_contact_resolution',
      text: 'Eerste lijn rechten geven om HR-accounts zelf te koppelen',
      owner: 'Applicatiebeheer',
      due: '2026-07-15',
      done: false,
      since: '2026-07-02',
    },
    {
      id: 'a-2026-06-enquete',
      kpi: null,
      text: 'Uitzoeken waarom zo weinig mensen de enquête invullen',
      owner: '',
      due: null,
      done: false,
      since: '2026-07-02',
    },
  ],
  pseudonyms: false,
};
