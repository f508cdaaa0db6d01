import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUARANTINE_REASONS } from '../../src/ingest/dataset.ts';
import { TICKET_SELECTIONS } from '../../src/kpi/compile/ticket-selection.ts';
import { RECURRING_SELECTIONS } from '../../src/kpi/compile/recurring-selection.ts';
import { ROUTE_STEPS, ROUTE_STOPS } from '../../src/kpi/compile/route-stops.ts';
import { CHANNELS, EXCLUDE_REASONS, LINE_KEYS } from '../../src/kpi/facts.ts';
import { KPI_IDS } from '../../src/kpi/kpi-definition.ts';
import { BUCKETS, DIMENSIONS, NO_FILTER } from '../../src/kpi/kpi-query.ts';
import type { RowList } from '../../src/report/row-list.ts';
import { SINCE_SELECTIONS } from '../../src/report/since.ts';
import {
  COMPARISONS,
  DEFAULT_VIEW,
  formatViewState,
  parseViewState,
  SAMPLE_IDS,
  SCREENS,
} from '../../src/state/url-state.ts';
import type { ViewState } from '../../src/state/url-state.ts';
import type { SnapshotRef } from '../../src/state/url-snapshot.ts';

const overview = (change: Partial<ViewState> = {}): ViewState => ({
  ...DEFAULT_VIEW,
  screen: 'overview',
  ...change,
});
const filtered = (change: Partial<ViewState['filter']>) => overview({ filter: { ...NO_FILTER, ...change } });

describe('a view and its fragment', () => {
  test.each<{ title: string; fragment: string; view: ViewState }>([
    { title: 'start', fragment: '#/', view: DEFAULT_VIEW },
    { title: 'check', fragment: '#/check', view: { ...DEFAULT_VIEW, screen: 'check' } },
    { title: 'a sample', fragment: '#/overview?sample=zendesk', view: overview({ sample: 'zendesk' }) },
    { title: 'overview without anything chosen', fragment: '#/overview', view: overview() },
    {
      title: 'everything chosen',
      fragment:
        '#/overview?period=2026-03-01..2026-03-31&line=1,2&priority=1&channel=phone&group=Back%20office,unknown&category=Mail&agent=J.%20Jansen&compare=last_year&bucket=week&kpi=reopen_rate&kpis=csat,backlog&by=hour&definition=resolution_time&list=part:reopen_rate:numerator:group:A%253Ab&sort=-created&search=a%20b&ticket=7&page=3&against=browser:k1&snapshot=file:weekly%2F2026%20W20.json',
      view: {
        screen: 'overview',
        sample: null,
        filter: {
          period: { from: '2026-03-01', to: '2026-03-31' },
          lines: [1, 2],
          priorities: [1],
          channels: ['phone'],
          groups: ['Back office', null],
          categories: ['Mail'],
          agents: ['J. Jansen'],
        },
        compare: 'last_year',
        bucket: 'week',
        kpi: 'reopen_rate',
        kpis: ['csat', 'backlog'],
        by: 'hour',
        definition: 'resolution_time',
        list: { kind: 'part', kpi: 'reopen_rate', selection: 'numerator', dimension: 'group', key: 'A:b' },
        sort: { column: 'created', descending: true },
        search: 'a b',
        ticket: 7,
        snapshot: { in: 'file', path: 'weekly/2026 W20.json' },
        against: { in: 'browser', id: 'k1' },
        page: 3,
      },
    },
    {
      title: 'a snapshot whole in the link',
      fragment: '#/shared?snapshot=link:1aZ_-9',
      view: { ...DEFAULT_VIEW, screen: 'shared', snapshot: { in: 'link', payload: '1aZ_-9' } },
    },
    {
      title: 'a period open at the end',
      fragment: '#/overview?period=2026-03-01..',
      view: filtered({ period: { from: '2026-03-01', to: null } }),
    },
    {
      title: 'a period open at the start',
      fragment: '#/overview?period=..2026-03-31',
      view: filtered({ period: { from: null, to: '2026-03-31' } }),
    },
    {
      title: 'unknown values',
      fragment: '#/overview?line=3,unknown&priority=unknown&channel=walk_in,unknown',
      view: filtered({ lines: [3, 0], priorities: [0], channels: ['walk_in', 'unknown'] }),
    },
    {
      title: 'names with a comma, a per cent sign, and of "unknown" itself',
      fragment: '#/overview?group=A%252C%20B%20%26%20C,100%2525,%2575nknown,unknown',
      view: filtered({ groups: ['A, B & C', '100%', 'unknown', null] }),
    },
    {
      title: 'quarters, not compared',
      fragment: '#/overview?compare=none&bucket=quarter',
      view: overview({ compare: 'none', bucket: 'quarter' }),
    },
  ])('$title', ({ fragment, view }) => {
    expect(parseViewState(fragment)).toEqual(view);
    expect(formatViewState(view)).toBe(fragment);
  });
});

describe('a fragment that is not quite right', () => {
  test.each<{ title: string; fragment: string; view: ViewState }>([
    { title: 'empty', fragment: '', view: DEFAULT_VIEW },
    {
      title: 'another screen',
      fragment: '#/nowhere?line=1',
      view: { ...DEFAULT_VIEW, filter: { ...NO_FILTER, lines: [1] } },
    },
    { title: 'the short way to the sample', fragment: '#/sample', view: overview({ sample: 'topdesk' }) },
    { title: 'unknown keys', fragment: '#/overview?x=1&utm_source=mail', view: overview() },
    {
      title: 'values out of order and twice',
      fragment: '#/overview?line=2,1,2,9,-1,1.0',
      view: filtered({ lines: [1, 2] }),
    },
    {
      title: 'a comma encoded by a mail program',
      fragment: '#/overview?line=1%2C2',
      view: filtered({ lines: [1, 2] }),
    },
    {
      title: 'the commas between names encoded by a mail program',
      fragment: '#/overview?group=A%252C%20B%2CC',
      view: filtered({ groups: ['A, B', 'C'] }),
    },
    {
      title: 'names twice, empty, and wrongly escaped',
      fragment: '#/overview?group=,B,,A,B,%25zz',
      view: filtered({ groups: ['B', 'A', '%zz'] }),
    },
    {
      title: 'a day that does not exist',
      fragment: '#/overview?period=2026-02-30..2026-03-31',
      view: overview(),
    },
    {
      title: 'a period back to front',
      fragment: '#/overview?period=2026-03-31..2026-03-01',
      view: overview(),
    },
    { title: 'half a period', fragment: '#/overview?period=2026-03-31', view: overview() },
    {
      title: 'a broken escape',
      fragment: '#/overview?line=%E0%A4%A&channel=chat',
      view: filtered({ channels: ['chat'] }),
    },
    {
      title: 'names from the prototype',
      fragment: '#/overview?kpi=toString&bucket=constructor',
      view: overview(),
    },
    {
      title: 'a slash at the end',
      fragment: '#/overview/?bucket=month',
      view: overview({ bucket: 'month' }),
    },
    {
      title: 'a second question mark',
      fragment: '#/overview?bucket=month&x=a?b',
      view: overview({ bucket: 'month' }),
    },
  ])('$title', ({ fragment, view }) => {
    expect(parseViewState(fragment)).toEqual(view);
  });
});

const day = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2089-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const end = fc.option(day, { nil: null });
const names = fc.uniqueArray(
  fc.option(
    fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('a,b', '%2C', 'unknown', ' ', '+'),
    ),
    { nil: null },
  ),
  { maxLength: 3 },
);
const kpi = fc.constantFrom(...KPI_IDS);
const line = fc.constantFrom(...LINE_KEYS);
const selection = fc.constantFrom(...TICKET_SELECTIONS);
const name = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom('a:b', 'a,b', '%3A', 'unknown', 'toString'),
);
const kind = <T extends string>(value: T) => fc.constant(value);
const list: fc.Arbitrary<RowList> = fc.oneof(
  fc.record({ kind: fc.constantFrom('rows', 'counted', 'folded', 'pairs') }),
  fc.record({ kind: kind('excluded'), reason: fc.constantFrom(undefined, ...EXCLUDE_REASONS) }),
  fc.record({ kind: kind('quarantined'), reason: fc.constantFrom(undefined, ...QUARANTINE_REASONS) }),
  fc.record({ kind: kind('quality'), flag: fc.constantFrom('date_only', 'unreadable_date') }),
  fc.record({ kind: kind('missing'), fact: fc.constantFrom('csat', 'line_first') }),
  fc.record({ kind: kind('cell'), kpi, line, selection }),
  fc.record({
    kind: kind('part'),
    kpi,
    selection,
    dimension: fc.constantFrom(...DIMENSIONS),
    key: fc.option(name, { nil: null }),
  }),
  fc.record({
    kind: kind('slot'),
    kpi,
    selection,
    weekday: fc.integer({ min: 1, max: 7 }),
    hour: fc.integer({ min: 0, max: 23 }),
  }),
  fc.record({
    kind: kind('range'),
    kpi,
    line,
    from: fc.nat(),
    until: fc.option(fc.nat(), { nil: null }),
  }),
  fc.record({
    kind: kind('hop'),
    from: fc.constantFrom(...ROUTE_STOPS),
    to: fc.constantFrom(...ROUTE_STOPS),
    step: fc.constantFrom(undefined, ...ROUTE_STEPS),
    category: fc.option(name, { nil: undefined }),
  }),
  fc.record({ kind: kind('pair'), a: name, b: name }),
  fc.record({ kind: kind('waiting'), line, of: fc.constantFrom('known', 'waiting') }),
  fc.record({ kind: kind('pace'), line }),
  fc.record({ kind: kind('since'), kpi, line, what: fc.constantFrom(...SINCE_SELECTIONS), after: fc.nat() }),
  fc.record({
    kind: kind('recurring'),
    of: fc.constantFrom(...RECURRING_SELECTIONS),
    category: fc.option(fc.option(name, { nil: null }), { nil: undefined }),
  }),
);
const urlSafe = (text: string) => text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '') || 'A';
const snapshot: fc.Arbitrary<SnapshotRef | null> = fc.oneof(
  fc.constant(null),
  fc.record({ in: fc.constant('link' as const), payload: fc.base64String({ minLength: 1 }).map(urlSafe) }),
  fc.record({ in: fc.constant('browser' as const), id: fc.uuid() }),
  fc.record({
    in: fc.constant('file' as const),
    path: fc.constantFrom('a.json', 'weekly/één, twee.html', 'a b/c&d=e.json'),
  }),
);
const view: fc.Arbitrary<ViewState> = fc.record({
  screen: fc.constantFrom(...SCREENS),
  sample: fc.option(fc.constantFrom(...SAMPLE_IDS), { nil: null }),
  filter: fc.record({
    period: fc
      .tuple(end, end)
      .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b })),
    lines: fc.subarray([1, 2, 3, 0] as const),
    priorities: fc.subarray([1, 2, 3, 4, 0] as const),
    channels: fc.subarray([...CHANNELS, 'unknown'] as const),
    groups: names,
    categories: names,
    agents: names,
  }),
  compare: fc.constantFrom(...COMPARISONS),
  bucket: fc.constantFrom('auto', ...BUCKETS),
  kpi: fc.constantFrom(...KPI_IDS),
  kpis: fc.uniqueArray(fc.constantFrom(...KPI_IDS), { maxLength: 4 }),
  by: fc.constantFrom(...DIMENSIONS),
  definition: fc.option(fc.constantFrom(...KPI_IDS), { nil: null }),
  list,
  sort: fc.option(
    fc.record({ column: fc.constantFrom('created', 'c12', 'line_first'), descending: fc.boolean() }),
    { nil: null },
  ),
  search: fc.string({ unit: 'grapheme' }),
  ticket: fc.option(fc.integer({ min: 1, max: 999_999_999 }), { nil: null }),
  snapshot,
  against: snapshot,
  page: fc.nat({ max: 999 }),
});

test.each([
  'https://elsewhere.example/a.json',
  '//elsewhere.example/a.json',
  '/a.json',
  '../a.json',
  'a/../../b.json',
  '\\\\elsewhere\\a.json',
  'javascript:a.json',
  'a.json?b=.json',
  'a%2f..%2fb.json',
  'a.txt',
])('a link makes the page read no file but one beside it: %s', (path) => {
  expect(parseViewState(`#/shared?${new URLSearchParams({ snapshot: `file:${path}` })}`).snapshot).toBeNull();
});

describe('for every view', () => {
  test('what is written is read back', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(parseViewState(formatViewState(one))).toEqual(one);
      }),
    );
  });
  test('the link survives being pasted: only plain characters', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(formatViewState(one)).toMatch(/^#\/[A-Za-z0-9_?=&.,:%-]*$/);
      }),
    );
  });
});

test('no text makes it throw, and reading is settled after one round', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string().map((query) => `#/overview?period=${query}&line=${query}&group=${query}`),
  );
  fc.assert(
    fc.property(text, (fragment) => {
      const once = parseViewState(fragment);
      expect(parseViewState(formatViewState(once))).toEqual(once);
    }),
  );
});
