import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KPI_IDS } from '../../src/kpi/kpi-definition.ts';
import { readSnapshot, restoreSnapshot } from '../../src/snapshot/read-snapshot.ts';
import { withPseudonyms } from '../../src/snapshot/pseudonyms.ts';
import { writeSnapshot } from '../../src/snapshot/write-snapshot.ts';
import { arbitrarySnapshot } from '../support/arbitrary-snapshot.ts';
import { isPublishedSnapshot as validate, publishedSchema } from '../support/published-snapshot.ts';
import { refusedAt } from '../support/refused-at.ts';
import { EXAMPLE_SNAPSHOT } from '../support/snapshot-example.ts';

const { properties = {}, required, $defs = {} } = publishedSchema('snapshot-v1.json');

describe('snapshot-v1.json', () => {
  it('accepts every snapshot that is written', () => {
    for (const snapshot of [EXAMPLE_SNAPSHOT, withPseudonyms(EXAMPLE_SNAPSHOT)]) {
      expect([validate(JSON.parse(writeSnapshot(snapshot))), validate.errors]).toEqual([true, null]);
    }
    fc.assert(
      fc.property(arbitrarySnapshot, (snapshot) => validate(JSON.parse(writeSnapshot(snapshot)))),
      { numRuns: 200 },
    );
  });

  it('explains every property, and asks for each at the top', () => {
    expect(Object.keys(properties)).toEqual(Object.keys(EXAMPLE_SNAPSHOT));
    expect(required).toEqual(Object.keys(EXAMPLE_SNAPSHOT));
    for (const [name, { title, description }] of Object.entries(properties)) {
      expect([name, typeof title, typeof description]).toEqual([name, 'string', 'string']);
    }
    for (const name of ['statistics', 'figure', 'series', 'breakdown']) {
      for (const [part, { description }] of Object.entries($defs[name]?.properties ?? {}))
        expect([name, part, typeof description]).toEqual([name, part, 'string']);
    }
  });

  it('names every KPI, and every setting that figures depend on', () => {
    expect($defs['kpi']?.examples).toEqual([...KPI_IDS]);
    const settings = properties['settings']?.properties ?? {};
    expect(Object.keys(settings)).toEqual(Object.keys(EXAMPLE_SNAPSHOT.settings));
    expect(Object.keys(settings['cohorts']?.properties ?? {})).toEqual([...KPI_IDS]);
    const recipe = publishedSchema('recipe-v1.json').properties?.['settings']?.properties ?? {};
    for (const [name, { description }] of Object.entries(settings))
      expect([name, description]).toEqual([name, recipe[name]?.description]);
  });
});

describe('readSnapshot', () => {
  it.each([
    [{ title: 7 }, 'title'],
    [{ createdAt: '2026-02-30T10:00:00Z' }, 'createdAt'],
    [{ period: { from: '2026-06-31', to: null } }, 'period.from'],
    [{ period: { from: '2026-06-02', to: '2026-06-01' } }, 'period'],
    [{ period: { from: '2026-06-01', to: '2026-06-30', open: ['end'] } }, 'period.open.0'],
    [{ kpis: [{ ...EXAMPLE_SNAPSHOT.kpis[0], value: '504' }] }, 'kpis.0.value'],
    [{ pseudonyms: undefined }, 'pseudonyms'],
  ])('says where %j is damaged', (change, path) => {
    expect(refusedAt({ ...EXAMPLE_SNAPSHOT, ...change })).toBe(path);
  });

  it('leaves out KPIs that only a newer Linewise knows, and nothing that somebody wrote about them', () => {
    const kpi = 'knowledge_used';
    const [definition, figure, series] = [
      EXAMPLE_SNAPSHOT.definitions[0],
      EXAMPLE_SNAPSHOT.kpis[0],
      EXAMPLE_SNAPSHOT.series[0],
    ];
    const note = { kpi, text: 'Articles help' };
    const action = { ...EXAMPLE_SNAPSHOT.actions[1], kpi };
    const { settings } = EXAMPLE_SNAPSHOT;
    const target = { kpi, line: null, priority: null, value: 0.5 };
    const newer = {
      ...EXAMPLE_SNAPSHOT,
      ofLater: true,
      definitions: [{ ...definition, kpi }, ...EXAMPLE_SNAPSHOT.definitions],
      kpis: [{ ...figure, kpi }, ...EXAMPLE_SNAPSHOT.kpis],
      before: [{ ...figure, kpi }, ...EXAMPLE_SNAPSHOT.before],
      series: [{ ...series, kpi }, ...EXAMPLE_SNAPSHOT.series],
      breakdowns: [{ ...EXAMPLE_SNAPSHOT.breakdowns[0], kpi }, ...EXAMPLE_SNAPSHOT.breakdowns],
      settings: {
        ...settings,
        targets: [target, ...settings.targets],
        cohorts: { ...settings.cohorts, [kpi]: 'x' },
      },
      notes: [note],
      actions: [action],
    };
    expect(validate(newer)).toBe(true);
    expect(readSnapshot(JSON.stringify(newer))).toEqual({
      ...EXAMPLE_SNAPSHOT,
      notes: [{ ...note, kpi: null }],
      actions: [{ ...action, kpi: null }],
    });
  });

  it('shows no control characters, no turned text and no half characters', () => {
    const title = 'A\u0000B\u001B[31m\nC\u202Egnp.exe\u2066\uD800 ok';
    const read = restoreSnapshot({
      ...EXAMPLE_SNAPSHOT,
      title,
      notes: [{ kpi: null, text: 'one\r\n\ttwo\u0007\u202E' }],
    });
    expect(read.title).toBe('A B [31m Cgnp.exe\uFFFD ok');
    expect(read.notes).toEqual([{ kpi: null, text: 'one\n\ttwo' }]);
    expect(restoreSnapshot(read)).toEqual(read);
  });
});
