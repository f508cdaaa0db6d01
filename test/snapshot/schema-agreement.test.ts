import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitrarySnapshot } from '../support/arbitrary-snapshot.ts';
import { isPublishedSnapshot } from '../support/published-snapshot.ts';
import { refusedAt } from '../support/refused-at.ts';
import { EXAMPLE_SNAPSHOT } from '../support/snapshot-example.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const NUMBERS = [0, 1, 2, -1, 0.5, 59, 60, 365, 366, 720, 1439, 1440, 1441, 100_000, 100_001, 1e6, 1_000_001];
const SECONDS = [2_592_000, 2_592_001, 1e12, 1e12 + 1];
const WORDS =
  `all 1 unknown week ratio B open csat a_kpi_of_later NotAKpi group 2026-06-01 2026-6-1 2026-07-01T00:00:00Z
  2026-07-01T24:00:00Z 09:30 24:00 UTC +1 nl de calendar good_friday linewise/snapshot-v1 ${'a'.repeat(63)}G`.split(
    /\s+/,
  );
/** In characters: about every limit of a text. */
const LENGTHS = [0, 9, 64, 65, 100, 101, 200, 201, 255, 256, 1000, 1001, 5000, 5001, 32_767, 32_768];
const TEXTS = LENGTHS.flatMap((length) => ['x'.repeat(length), '💡'.repeat(length)]);
const OBJECTS: readonly Json[] = [
  [],
  {},
  [null],
  ['x'],
  [[]],
  { csat: 'open' },
  { csat: 'x' },
  { x: 1 },
  { any: 60 },
  { any: 0 },
  { rule: 2 },
  { Rule: 2 },
  { rule: -1 },
  { from: null, to: null },
  { from: 60, until: 120 },
];
/** Of lists. */
const ENTRIES = [0, 3, 4, 5, 6, 7, 8, 100, 101, 500, 501, 720, 721, 1000, 1001, 10_000, 10_001];

/** Values that stand well somewhere in a snapshot and badly elsewhere. */
const VALUES: readonly Json[] = [null, true, ...NUMBERS, ...SECONDS, ...WORDS, ...TEXTS, ...OBJECTS];
const anything: fc.Arbitrary<Json> = fc.constantFrom(...VALUES);

/** A copy in which one place, however deep, is gone, altered or doubled. */
const damagedSnapshot = fc
  .record({
    snapshot: fc.oneof(arbitrarySnapshot, fc.constant(EXAMPLE_SNAPSHOT)),
    picks: fc.array(fc.nat(), { minLength: 1, maxLength: 7 }),
    change: fc.constantFrom('remove', 'alter', 'alter', 'add'),
    value: anything,
  })
  .map(({ snapshot, picks, change, value }): Json => {
    const root: Json = JSON.parse(JSON.stringify(snapshot));
    let holder: Json = root;
    for (const [depth, pick] of picks.entries()) {
      if (typeof holder !== 'object' || holder === null) break;
      const keys = Object.keys(holder);
      const key = keys[pick % keys.length];
      const inner: Json | undefined = key === undefined ? undefined : Reflect.get(holder, key);
      const goesOn = depth < picks.length - 1 && typeof inner === 'object' && inner !== null;
      if (goesOn && Object.keys(inner).length > 0) {
        holder = inner;
        continue;
      }
      if (change === 'add') Reflect.set(holder, Array.isArray(holder) ? holder.length : 'added', value);
      else if (key !== undefined && change === 'alter') Reflect.set(holder, key, value);
      else if (key !== undefined && Array.isArray(holder)) holder.splice(Number(key), 1);
      else if (key !== undefined) Reflect.deleteProperty(holder, key);
      break;
    }
    return root;
  });

/** What JSON Schema cannot say: that a stretch of time ends after it begins, and that opening hours do not overlap. */
const BEYOND_SCHEMA = /^(period|compare|settings\.calendar(OfLine\.\d)?\.week\.\d)$/;

/** The same with one entry in each list, but for the days of the week. */
function sparse(value: Json): Json {
  if (Array.isArray(value)) return (value.length === 7 ? value : value.slice(0, 1)).map(sparse);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, sparse(part)]));
}

/** Every way to every part, through the first entry of each list. */
function pathsOf(value: Json): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const keys = Array.isArray(value) ? Object.keys(value).slice(0, 1) : Object.keys(value);
  const inner = keys.flatMap((key) => pathsOf(Reflect.get(value, key)).map((path) => [key, ...path]));
  return [[], ...inner];
}

function partAt(value: Json, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((part, key) => Reflect.get(Object(part), key), value);
}

/** A copy with another part at the path; undefined: gone. */
function changed(value: Json, [key, ...path]: readonly string[], part: Json | undefined): Json {
  if (typeof value !== 'object' || value === null || key === undefined) return value;
  const next = path.length === 0 ? part : changed(Reflect.get(value, key), path, part);
  if (Array.isArray(value))
    return value.flatMap((item, i) => (String(i) !== key ? [item] : next === undefined ? [] : [next]));
  const { [key]: _, ...others } = value;
  return next === undefined ? others : { ...others, [key]: next };
}

const counts = { accepted: 0, refused: 0 };

/** TRUE when both accept or both refuse. */
function agrees(damaged: Json): boolean {
  const verdict = isPublishedSnapshot(damaged);
  const path = refusedAt(damaged);
  counts[verdict ? 'accepted' : 'refused'] += 1;
  return verdict === (path === null) || (verdict && BEYOND_SCHEMA.test(path ?? ''));
}

it('the published schema agrees with the reader on whatever stands anywhere', () => {
  const { settings, ...whole } = EXAMPLE_SNAPSHOT;
  const chosen = { lines: ['1'], channels: ['email'], groups: ['Balie'], categories: [null] };
  const own = {
    calendarOfLine: { 2: { ...settings.calendar, closed: ['2026-06-04'] } },
    responseLimits: { any: 7200, 1: 3600 },
  };
  const full = {
    ...whole,
    kpis: whole.kpis.filter(({ censored }) => censored !== null),
    filters: { ...whole.filters, ...chosen },
    settings: { ...settings, ...own },
  };
  const root = sparse(JSON.parse(JSON.stringify(full)));
  expect([isPublishedSnapshot(root), refusedAt(root)]).toEqual([true, null]);
  const disagreed: unknown[] = [];
  const paths = pathsOf(root).filter((path) => path.length > 0);
  for (const path of paths) {
    const part = partAt(root, path);
    const lists = Array.isArray(part)
      ? ENTRIES.map((length) => Array.from({ length }, () => part[0] ?? null))
      : [];
    for (const value of [undefined, ...VALUES, ...lists])
      if (!agrees(changed(root, path, value))) disagreed.push([path, value]);
  }
  expect(disagreed).toEqual([]);
  expect(paths.length).toBeGreaterThan(150);
  expect(counts.refused).toBeGreaterThan(5000);
  expect(counts.accepted).toBeGreaterThan(1500);
});

it('the published schema agrees with the reader on damaged snapshots', () => {
  fc.assert(fc.property(damagedSnapshot, agrees), { numRuns: 500 });
});
