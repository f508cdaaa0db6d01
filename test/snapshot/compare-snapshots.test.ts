import { describe, expect, it } from 'vitest';
import { KPI_IDS } from '../../src/kpi/kpi-definition.ts';
import { compareSnapshots, settingsOf, type Outcome } from '../../src/snapshot/compare-snapshots.ts';
import { differenceWords } from '../../src/snapshot/difference-words.ts';
import type { Snapshot, SnapshotFigure } from '../../src/snapshot/snapshot.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { readyMessages } from '../../src/i18n/messages.ts';
import { EXAMPLE_SNAPSHOT } from '../support/snapshot-example.ts';

const THEN = EXAMPLE_SNAPSHOT;

function kindsOf(now: Snapshot, was: Snapshot = THEN): string[] {
  return compareSnapshots(was, now).differences.map(({ kind }) => kind);
}

function outcomes(now: Snapshot, was: Snapshot = THEN): Map<string, Outcome> {
  return new Map(
    compareSnapshots(was, now).figures.map(({ kpi, line, outcome }) => [`${kpi} ${line}`, outcome]),
  );
}

/** Figures of the KPIs that are not comparable. */
function refused(now: Snapshot, was: Snapshot = THEN): string[] {
  const { figures } = compareSnapshots(was, now);
  return [...new Set(figures.filter(({ outcome }) => outcome === 'otherwise').map(({ kpi }) => kpi))];
}

const kpisOf = ({ kpis }: Snapshot) => [...new Set(kpis.map(({ kpi }) => kpi))];
const inOrder = (kpis: readonly string[]) => KPI_IDS.filter((kpi) => kpis.includes(kpi));

function withFigure(change: Partial<SnapshotFigure>, index = 0): Snapshot {
  return { ...THEN, kpis: THEN.kpis.map((figure, i) => (i === index ? { ...figure, ...change } : figure)) };
}

describe('figures of one period, one filter and one definition', () => {
  it('a snapshot beside itself has no difference and nothing restated', () => {
    const comparison = compareSnapshots(THEN, THEN);
    expect(comparison.differences).toEqual([]);
    expect(comparison.figures).toHaveLength(THEN.kpis.length);
    expect(new Set(comparison.figures.map(({ outcome }) => outcome))).toEqual(new Set(['same']));
  });

  const rate = THEN.kpis.findIndex(({ unit, n }) => unit === 'ratio' && n > 10);
  const figure = THEN.kpis[rate];
  it.each([
    ['k', { numerator: (figure?.numerator ?? 0) - 1 }],
    ['n', { n: (figure?.n ?? 0) + 1 }],
    ['missing', { missing: (figure?.missing ?? 0) + 1 }],
    ['the value', { value: (figure?.value ?? 0) + 1e-12 }],
    ['a value that is gone', { value: null }],
  ])('one ticket in %s is a restatement, and that figure alone', (_, change) => {
    const now = withFigure(change, rate);
    const restated = compareSnapshots(THEN, now).figures.filter(({ outcome }) => outcome !== 'same');
    expect(restated.map(({ kpi, line, outcome }) => ({ kpi, line, outcome }))).toEqual([
      { kpi: figure?.kpi, line: figure?.line, outcome: 'restated' },
    ]);
    const value = now.kpis[rate]?.value ?? null;
    expect(restated[0]?.difference).toBe(value === null ? null : value - (figure?.value ?? 0));
    expect(restated[0]?.change).toBeNull();
  });

  it('what can still change is no figure', () => {
    expect(new Set(outcomes(withFigure({ provisional: 3 })).values())).toEqual(new Set(['same']));
  });

  it('a figure that one side has alone is told as such', () => {
    const [first] = THEN.kpis;
    const less = { ...THEN, kpis: THEN.kpis.slice(1) };
    const key = `${first?.kpi} ${first?.line}`;
    expect([outcomes(less).get(key), outcomes(THEN, less).get(key)]).toEqual(['only_then', 'only_now']);
  });
});

describe('rules that differ', () => {
  const [definition] = THEN.definitions;
  const kpi = definition?.kpi ?? 'csat';
  const redefined = (change: Partial<NonNullable<typeof definition>>): Snapshot => ({
    ...THEN,
    definitions: THEN.definitions.map((one) => (one.kpi === kpi ? { ...one, ...change } : one)),
  });

  it.each([
    ['definition', { version: 99 }],
    ['evidence', { evidence: definition?.evidence === 'C' ? ('B' as const) : ('C' as const) }],
    ['cohort', { cohort: definition?.cohort === 'due' ? ('open' as const) : ('due' as const) }],
  ])('another %s: the figures of that KPI are not compared, and no others', (kind, change) => {
    const now = redefined(change);
    expect(kindsOf(now)).toEqual([kind]);
    expect(refused(now)).toEqual([kpi]);
    const otherwise = compareSnapshots(THEN, now).figures.filter(({ outcome }) => outcome === 'otherwise');
    expect(new Set(otherwise.map(({ difference }) => difference))).toEqual(new Set([null]));
  });

  it('another reopen window concerns the figures with that window', () => {
    const now = { ...THEN, settings: { ...THEN.settings, reopenDays: THEN.settings.reopenDays + 1 } };
    expect(kindsOf(now)).toEqual(['setting']);
    expect(refused(now)).toEqual(
      inOrder(
        kpisOf(THEN).filter((one) =>
          ['reopen_rate', 'repeat_contact', 'first_contact_resolution_lasting'].includes(one),
        ),
      ),
    );
  });

  it('another clock concerns times and SLA; hours that nobody counts by concern nothing', () => {
    const clock = THEN.settings.clock === 'business' ? ('calendar' as const) : ('business' as const);
    const now = refused({ ...THEN, settings: { ...THEN.settings, clock } });
    const byTheClock = ['first_response_time', 'resolution_time', 'sla_resolution'].filter((one) =>
      kpisOf(THEN).some((known) => known === one),
    );
    expect(byTheClock.length).toBeGreaterThan(0);
    expect(now).toEqual(expect.arrayContaining(byTheClock));
    expect(now).not.toContain('tickets_created');
    const calendar = { ...THEN.settings.calendar, week: [[], [], [], [], [], [], []] };
    const onCalendar = { ...THEN, settings: { ...THEN.settings, clock: 'calendar' as const } };
    const closed = { ...onCalendar, settings: { ...onCalendar.settings, calendar } };
    expect([kindsOf(closed, onCalendar), refused(closed, onCalendar)]).toEqual([['setting'], []]);
  });

  it('targets move no figure; rules that leave tickets out move all', () => {
    const settings = { ...THEN.settings, targets: [...THEN.settings.targets, TARGET] };
    expect([kindsOf({ ...THEN, settings }), refused({ ...THEN, settings })]).toEqual([['setting'], []]);
    const exclusions = [...THEN.settings.exclusions, { dimension: 'channel' as const, value: 'chat' }];
    expect(refused({ ...THEN, settings: { ...THEN.settings, exclusions } })).toEqual(inOrder(kpisOf(THEN)));
  });
  const TARGET = { kpi: 'csat' as const, line: null, priority: null, value: 0.5 };

  it('zone and filters concern every figure; the order of chosen names nothing', () => {
    expect(refused({ ...THEN, zone: 'Asia/Tokyo' })).toEqual(inOrder(kpisOf(THEN)));
    const filters = { ...THEN.filters, categories: ['A', null] };
    const [one, other] = [
      { ...THEN, filters },
      { ...THEN, filters: { ...filters, categories: [null, 'A'] } },
    ];
    expect(kindsOf(other, one)).toEqual([]);
    expect(kindsOf({ ...one, filters: { ...filters, categories: ['A'] } }, one)).toEqual(['filters']);
  });

  it('people and replaced names cannot be seen to be the same', () => {
    const chosen = { ...THEN, filters: { ...THEN.filters, agents: 1 } };
    expect(kindsOf(chosen, chosen)).toEqual(['agents']);
    const replaced = {
      ...THEN,
      pseudonyms: true,
      filters: { ...THEN.filters, groups: ['group-1'] },
    };
    expect(kindsOf(replaced, replaced)).toEqual(['pseudonyms']);
    const hides = {
      ...THEN,
      pseudonyms: true,
      settings: { ...THEN.settings, notForLine1: [], exclusions: [] },
    };
    expect(kindsOf(hides, hides)).toEqual([]);
  });

  it('another file is named, with its rows, and hinders nothing', () => {
    const sources = THEN.sources.map((source) => ({
      ...source,
      sha256: 'f'.repeat(64),
      rows: source.rows + 5,
    }));
    const comparison = compareSnapshots(THEN, { ...THEN, sources });
    expect(comparison.differences).toMatchObject([
      { kind: 'sources', sameFiles: false, rows: 5 * THEN.sources.length, otherTool: false },
    ]);
    expect(new Set(comparison.figures.map(({ outcome }) => outcome))).toEqual(new Set(['same']));
    const unhashed = THEN.sources.map((source) => ({ ...source, sha256: '' }));
    expect(compareSnapshots(THEN, { ...THEN, sources: unhashed }).differences).toMatchObject([
      { sameFiles: null },
    ]);
  });
});

describe('two periods', () => {
  const period = { from: '2031-01-01', to: '2031-01-31' };
  const now = { ...THEN, period, asOf: '2031-03-01T00:00:00Z' };

  it('are compared as periods, counts at equal length', () => {
    const was = { ...THEN, period: { from: '2030-11-01', to: '2030-12-31' }, asOf: '2031-03-01T00:00:00Z' };
    const { differences, samePeriod, lengthRatio, figures } = compareSnapshots(was, now);
    expect([differences.map(({ kind }) => kind), samePeriod]).toEqual([['period'], false]);
    expect(lengthRatio).toBeCloseTo(31 / 61);
    const created = figures.find(({ kpi, line }) => kpi === 'tickets_created' && line === 'all');
    const value = created?.was?.value ?? 0;
    expect(value).toBeGreaterThan(0);
    expect(created?.difference).toBeCloseTo(value - (value * 31) / 61);
    expect(created?.change?.scaled).toBe(true);
    const rate = figures.find(({ kpi }) => kpi === 'first_contact_resolution');
    expect([rate?.outcome, rate?.difference]).toEqual(['period', 0]);
  });

  it('one that is not over counts as far as it is known', () => {
    const begun = { ...now, asOf: '2031-01-11T00:00:00Z' };
    expect(compareSnapshots(now, begun).samePeriod).toBe(true);
    const was = { ...THEN, period: { from: '2030-12-01', to: '2030-12-31' }, asOf: '2031-03-01T00:00:00Z' };
    expect(compareSnapshots(was, begun).lengthRatio).toBeCloseTo(10 / 31);
  });
});

it('settings of a snapshot are those of a report with agents off', () => {
  expect(settingsOf(THEN)).toMatchObject({ ...THEN.settings, agents: false });
});

describe.each(['nl', 'en'] as const)('in %s', (locale) => {
  it('every difference has a sentence without blanks', () => {
    const messages = readyMessages(locale);
    const format = createFormat(locale);
    const now: Snapshot = {
      ...THEN,
      zone: 'Asia/Tokyo',
      period: { from: '2031-01-01', to: '2031-01-31' },
      filters: { ...THEN.filters, lines: ['3'], agents: 2 },
      settings: { ...THEN.settings, reopenDays: 99, exclusions: [{ dimension: 'priority', value: '1' }] },
      definitions: THEN.definitions.map((one) => ({ ...one, version: 7, evidence: 'none', cohort: 'due' })),
      sources: THEN.sources.map((one) => ({ ...one, sha256: 'e'.repeat(64), profile: 'zendesk', rows: 1 })),
    };
    const { differences } = compareSnapshots(THEN, now);
    expect(new Set(differences.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(8);
    for (const difference of differences) {
      const words = differenceWords(difference, { was: THEN, now }, messages, format);
      expect(words).toMatch(/\.$/);
      expect(words).not.toMatch(/[{}]|undefined|null/);
    }
  });
});
