import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { dropDataset } from '../../src/ingest/import.ts';
import { NO_FILTER, type KpiFilter } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { assembleSnapshot, computeSnapshot, type SnapshotBody } from '../../src/report/make-snapshot.ts';
import { buildOne, inspectOne } from '../support/import-one.ts';
import { testEngine } from '../support/node-engine.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
const at = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
const monday = Date.UTC(2026, 0, 5, 9) / 1000;

/** A ticket every Monday from 5 January to 27 July 2026, done in two hours; one that is still open, one that line 3 did. */
const WEEKS = 30;
const CSV = [
  'Ticket ID,Created at,Resolved at,Status,Assignment group,Category,Reassignment count',
  ...Array.from({ length: WEEKS }, (_, week) => {
    const created = monday + week * 7 * DAY;
    return `N${week},${at(created)},${at(created + 2 * HOUR)},Closed,Service desk (line 1),Mail,0`;
  }),
  `N90,2026-07-01 08:00:00,,Open,Applications (line 2),Mail,0`,
  `N91,2026-07-08 08:00:00,2026-07-08 13:00:00,Closed,Zephyrus Ltd (line 3),Odd thing,0`,
  `N92,2026-07-09 08:00:00,2026-07-09 09:00:00,Cancelled,Service desk (line 1),Mail,0`,
].join('\n');

const JULY: KpiFilter = { ...NO_FILTER, period: { from: '2026-07-01', to: '2026-07-31' } };

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

async function bodyOf(csv: string, filter: KpiFilter, settings = DEFAULT_SETTINGS): Promise<SnapshotBody> {
  const inspection = await inspectOne(engine, new File([csv], 'tickets.csv'));
  const dataset = await buildOne(engine, inspection, { ...inspection.plan, zone: 'Europe/Amsterdam' });
  const view = { dataset, filter, settings, compare: 'previous' as const };
  try {
    return await computeSnapshot(engine, view, {
      kpis: ['resolution_time', 'tickets_created', 'backlog', 'resolution_time'],
      sections: ['category', 'trends'],
    });
  } finally {
    await dropDataset(engine, dataset);
  }
}

describe('the snapshot of a month', () => {
  let body: SnapshotBody;
  beforeAll(async () => {
    body = await bodyOf(CSV, JULY);
  });

  it('says of what it is', () => {
    const {
      settings,
      definitions,
      kpis: _,
      before: _before,
      series: _series,
      breakdowns: _parts,
      ...header
    } = body;
    expect(header).toEqual({
      asOf: '2026-07-27T09:00:00Z',
      zone: 'Europe/Amsterdam',
      period: { from: '2026-07-01', to: '2026-07-31' },
      // As much of June as is over of July.
      compare: { from: '2026-06-01', to: '2026-06-27', time: '11:00', lengthRatio: 1, elapsed: true },
      filters: { lines: [], priorities: [], channels: [], groups: [], categories: [], agents: 0 },
      sources: [{ name: 'tickets.csv', bytes: new Blob([CSV]).size, profile: 'generic', rows: WEEKS + 3 }],
      accounting: {
        rows: WEEKS + 3,
        tickets: WEEKS + 3,
        counted: WEEKS + 2,
        folded: 0,
        excluded: { cancelled: 1 },
        quarantined: {},
      },
    });
    expect(Object.keys(settings)).not.toContain('agents');
    expect(settings.reopenDays).toBe(7);
    expect(definitions).toEqual([
      { kpi: 'resolution_time', evidence: '', cohort: 'resolved', version: 1 },
      { kpi: 'tickets_created', evidence: '', cohort: 'created', version: 1 },
      { kpi: 'backlog', evidence: '', cohort: 'open', version: 1 },
    ]);
  });

  it('has each KPI once, with the open tickets beside a duration', () => {
    const said = body.kpis.map(({ kpi, line, value, n, censored }) => [kpi, line, value, n, censored]);
    // Of the six that came in July four took two hours and one five; that the sixth is open says when nine in ten are done.
    expect(said.slice(0, 5)).toEqual([
      ['resolution_time', 'all', 2 * HOUR, 5, { value: 2 * HOUR, p90: null, open: 1 }],
      ['resolution_time', '1', 2 * HOUR, 4, { value: 2 * HOUR, p90: 2 * HOUR, open: 0 }],
      ['resolution_time', '2', null, 0, { value: null, p90: null, open: 1 }],
      ['resolution_time', '3', 5 * HOUR, 1, { value: 5 * HOUR, p90: 5 * HOUR, open: 0 }],
      ['resolution_time', 'unknown', null, 0, null],
    ]);
    expect(said.slice(5).map(([kpi, line, value]) => [kpi, line, value])).toEqual([
      ...[6, 4, 1, 1, 0].map((value, i) => ['tickets_created', ['all', '1', '2', '3', 'unknown'][i], value]),
      ...[1, 0, 1, 0, 0].map((value, i) => ['backlog', ['all', '1', '2', '3', 'unknown'][i], value]),
    ]);
    expect(body.before.find(({ kpi, line }) => kpi === 'tickets_created' && line === 'all')?.value).toBe(4);
  });

  it('shows the weeks before a month too', () => {
    const created = body.series.find(({ kpi, line }) => kpi === 'tickets_created' && line === 'all');
    expect(created?.bucket).toBe('week');
    expect(created?.points.map(({ from, value, partial }) => [from, value, partial])).toEqual([
      ...['2026-04-27', '2026-05-04', '2026-05-11', '2026-05-18', '2026-05-25', '2026-06-01'].map((from) => [
        from,
        1,
        false,
      ]),
      ...['2026-06-08', '2026-06-15', '2026-06-22'].map((from) => [from, 1, false]),
      ['2026-06-29', 2, false],
      ['2026-07-06', 2, false],
      ['2026-07-13', 1, false],
      ['2026-07-20', 1, false],
      ['2026-07-27', 1, true],
    ]);
  });

  it('says of a line with one ticket how long that took, and nothing else of it', () => {
    expect(body.kpis.filter(({ line, n }) => line === '3' && n === 1)).not.toEqual([]);
    expect(JSON.stringify(body)).not.toMatch(/N91|Zephyrus|Odd|13:00|2026-07-08/);
    // One of two categories has one ticket: there is nothing to tell apart.
    expect(body.breakdowns).toEqual([]);
  });

  it('is whole with a title and the hash of its source, and only then', () => {
    const words = {
      title: 'July',
      locale: 'en',
      createdAt: '2026-08-01T09:00:00Z',
      notes: [],
      actions: [],
      pseudonyms: true,
    } as const;
    const sha256 = 'e'.repeat(64);
    const snapshot = assembleSnapshot(body, { ...words, sources: [{ sha256 }] });
    expect(snapshot).toMatchObject({ schema: 'linewise/snapshot-v1', title: 'July', pseudonyms: true });
    expect(snapshot.sources.map((source) => source.sha256)).toEqual([sha256]);
    expect(() => assembleSnapshot(body, { ...words, sources: [] })).toThrow(RangeError);
  });
});

describe('a snapshot', () => {
  it('of everything has the days of the data, months, and nothing to compare with', async () => {
    const body = await bodyOf(CSV, NO_FILTER);
    expect(body.period).toEqual({ from: '2026-01-05', to: '2026-07-27', open: ['from', 'to'] });
    expect([body.compare, body.before]).toEqual([null, []]);
    expect(body.series[0]?.bucket).toBe('month');
    expect(body.series[0]?.points).toHaveLength(7);
  });

  it('of chosen lines has those and all of them together', async () => {
    const body = await bodyOf(CSV, { ...JULY, lines: [1, 0] });
    expect(body.filters.lines).toEqual(['1', 'unknown']);
    const lines = body.kpis
      .filter(({ kpi }) => kpi === 'tickets_created')
      .map(({ line, value }) => [line, value]);
    expect(lines).toEqual([
      ['all', 4],
      ['1', 4],
      ['unknown', 0],
    ]);
  });

  it('leaves out what the rules do, and says so', async () => {
    const exclusions = [{ dimension: 'category', value: 'Odd thing' } as const];
    const { accounting, settings, kpis } = await bodyOf(CSV, JULY, { ...DEFAULT_SETTINGS, exclusions });
    expect(accounting).toMatchObject({
      tickets: WEEKS + 3,
      counted: WEEKS + 1,
      excluded: { cancelled: 1, rule: 1 },
    });
    expect(settings.exclusions).toEqual(exclusions);
    expect(kpis.find(({ kpi }) => kpi === 'tickets_created')?.value).toBe(5);
  });

  it('of an export without dates has no period, no courses and no "now"', async () => {
    const undated = [
      'Meldingnummer;Behandelaarsgroep;Status;Doorlooptijd (minuten)',
      '1;Servicedesk (1e lijn);Gereed;30',
      '2;Servicedesk (1e lijn);Gereed;60',
    ].join('\r\n');
    const body = await bodyOf(undated, JULY);
    expect([body.period, body.asOf, body.compare]).toEqual([{ from: null, to: null }, null, null]);
    expect([body.series, body.before]).toEqual([[], []]);
    expect(body.kpis[0]).toMatchObject({
      kpi: 'resolution_time',
      line: 'all',
      value: 45 * 60,
      censored: null,
    });
  });
});
