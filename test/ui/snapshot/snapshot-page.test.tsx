import { describe, expect, test } from 'vitest';
import { KPI_IDS } from '../../../src/kpi/kpi-definition.ts';
import { en } from '../../../src/i18n/en.ts';
import { nl } from '../../../src/i18n/nl.ts';
import type { Snapshot } from '../../../src/snapshot/snapshot.ts';
import { SnapshotProblem } from '../../../src/viewer/snapshot-problem.tsx';
import { SnapshotDocument } from '../../../src/ui/snapshot/snapshot-page.tsx';
import { UNUSED_TEXTS } from '../../../src/viewer/build/unused-texts.ts';
import { EXAMPLE_SNAPSHOT } from '../../support/snapshot-example.ts';
import { between, htmlOf, textOf } from './shown-page.tsx';

const shown = (change: Partial<Snapshot> = {}, locale: 'nl' | 'en' = 'nl') =>
  htmlOf(<SnapshotDocument snapshot={{ ...EXAMPLE_SNAPSHOT, ...change }} />, locale);

const UNDATED: Partial<Snapshot> = {
  asOf: null,
  period: { from: null, to: null },
  compare: null,
  before: [],
  series: [],
};

describe.each(['nl', 'en'] as const)('in %s', (locale) => {
  test.each([
    ['the example', {}],
    ['without dates', UNDATED],
    ['without anything but figures', { breakdowns: [], notes: [], actions: [], definitions: [], series: [] }],
    ['on opening hours', { settings: { ...EXAMPLE_SNAPSHOT.settings, clock: 'business' as const } }],
  ])('%s has no blank, key or missing value on it', (_, change) => {
    const text = textOf(shown(change, locale));
    expect(text).not.toMatch(/\{|\}|undefined|\bnull\b|NaN|\[object|Infinity/);
    const keys = [...KPI_IDS.filter((id) => id.includes('_')), 'first_resolved', 'no_id', 'topdesk'];
    expect(keys.filter((key) => text.includes(key))).toEqual([]);
  });
});

test('it opens with what changed most, in the words of the overview', () => {
  const text = textOf(shown());
  expect(text).toContain('juni 2026: SLA oplossing gehaald daalt naar 85,4 %');
  expect(text).toContain(
    'SLA oplossing gehaald: van 90,7 % naar 85,4 % (−5,3 pp), slechter en meer dan toeval.',
  );
  expect(text).toContain('vergeleken met mei 2026 (aantallen over even veel dagen)');
  expect(text).toContain('Stand 1 jul 2026 23:58 · gemaakt 2 jul 2026 09:15 · tijden in Europe/Amsterdam');
});

test('without a period to compare with, it opens with the figures', () => {
  const text = textOf(shown({ compare: null, before: [] }));
  expect(text).toContain('Lijn 1 loste 64,5 % op bij het eerste contact en zette 34,2 % door');
  expect(text).not.toContain('vergeleken met');
});

test('open tickets of a duration of what was resolved are said to be among those created', () => {
  const definitions = EXAMPLE_SNAPSHOT.definitions.map((one) => ({ ...one, cohort: 'resolved' as const }));
  const time = textOf(between(shown({ definitions }), 'data-kpi="resolution_time"', '</section>'));
  expect(time).toContain('Aangemeld in de periode, met 83 open erbij: mediaan 12 u 54, p90 8 d 22 u');
});

test('a KPI that says nothing about the one line that was chosen, says that', () => {
  const html = shown({ filters: { ...EXAMPLE_SNAPSHOT.filters, lines: ['2'] } });
  const kpi = (id: string) => textOf(between(html, `data-kpi="${id}"`, '</section>'));
  expect(kpi('first_contact_resolution')).toContain('Dit zegt niets over de gekozen lijnen.');
  expect(kpi('reopen_rate')).not.toContain('Dit zegt niets over de gekozen lijnen.');
  expect(kpi('reopen_rate')).toContain('Lijn 2');
});

test('a KPI by itself: lines, mean, open tickets, course, breakdown, notes and actions', () => {
  const html = shown();
  const time = textOf(between(html, 'data-kpi="resolution_time"', '</section>'));
  expect(time).toContain('Gemiddeld 1 d 17 u');
  expect(time).toContain('95%-interval van de mediaan 8 u 06 tot 11 u 12');
  expect(time).toContain('Met 83 open erbij: mediaan 12 u 54, p90 8 d 22 u');
  expect(time).toContain('Met 13 open erbij: mediaan 5 d 20 u, p90 nog niet bereikt');
  expect(time).toContain('Oplostijd per week');
  expect(time).toContain('doel ≤ 1 d');
  expect(time).toContain('Oplostijd per groep');
  expect(time).toContain(
    'Overig: 2 waarden, samen gemeten: met minder dan 5 tickets, buiten de 10 grootste, of waarmee een daarvan uit te rekenen is.',
  );
  const contact = between(html, 'data-kpi="first_contact_resolution"', '</section>');
  expect(textOf(contact)).toContain('Kennisartikel staat sinds 24 juni klaar.');
  expect(textOf(contact)).toContain(
    'Eerste lijn rechten geven om HR-accounts zelf te koppelen Applicatiebeheer · 15 jul 2026 · open',
  );
  expect(textOf(between(html, 'data-kpi="backlog"', '</section>'))).not.toContain('Acties');
});

test('it accounts for every row and names its files, settings and definitions', () => {
  const html = shown();
  const text = textOf(html);
  expect(text).toContain(
    '2.213 rijen gelezen = 2.147 tickets geteld + 2 eerdere standen van tickets + 62 uitgesloten (samengevoegd 31, spam 22,',
  );
  expect(text).toContain('2 in quarantaine (geen ticketnummer 2).');
  expect(text).toContain('meldingen-2026-06.csv TOPdesk 1,2 MB 2.213 9f86d081884c');
  expect(html).toContain('title="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"');
  expect(text).not.toContain('9f86d081884c7');
  expect(text).toContain('termijn voor heropenen: 7 dagen');
  expect(text).toContain('Gemeten met bewijs B: verloop van het ticket.');
  expect(text).toContain('staan geen tickets en geen namen van aanmelders of behandelaars');
});

test('texts of a stranger are text and nothing else', () => {
  const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>"\'</script>{title}';
  const html = shown({
    title: evil,
    zone: evil,
    notes: [{ kpi: null, text: evil }],
    actions: [{ id: evil, kpi: null, text: evil, owner: evil, due: null, done: false, since: '2026-06-01' }],
    sources: [{ name: evil, bytes: 1, sha256: evil, profile: evil, rows: 1 }],
    filters: { ...EXAMPLE_SNAPSHOT.filters, groups: [evil], channels: [evil] },
    accounting: { ...EXAMPLE_SNAPSHOT.accounting, quarantined: { [evil]: 3 } },
    breakdowns: EXAMPLE_SNAPSHOT.breakdowns.map((breakdown) => ({
      ...breakdown,
      parts: breakdown.parts.map((part) => ({ ...part, key: evil })),
    })),
  });
  expect(html).not.toMatch(/<script|<img/i);
  const [title] = /<h1.*?<\/h1>/.exec(html) ?? [''];
  expect(textOf(title)).toBe(evil);
});

test('names that were replaced are shown in the language of the reader, wherever they stand', () => {
  const change: Partial<Snapshot> = {
    pseudonyms: true,
    filters: { ...EXAMPLE_SNAPSHOT.filters, groups: ['group-2'], categories: ['category-1', null] },
    settings: { ...EXAMPLE_SNAPSHOT.settings, exclusions: [{ dimension: 'group', value: 'group-12' }] },
    breakdowns: EXAMPLE_SNAPSHOT.breakdowns.map((breakdown) => ({
      ...breakdown,
      parts: breakdown.parts.map((part, index) => ({
        ...part,
        key: part.key === null ? null : `${breakdown.by}-${index + 1}`,
      })),
    })),
  };
  const [dutch, english] = [textOf(shown(change)), textOf(shown(change, 'en'))];
  for (const name of ['Groep: Groep 2', 'Categorie 1', 'Groep 4', 'groep: Groep 12'])
    expect(dutch).toContain(name);
  for (const name of ['Group: Group 2', 'Category 1', 'Group 4', 'group: Group 12'])
    expect(english).toContain(name);
  expect(dutch + english).not.toMatch(/(group|category)-\d/);
  expect(dutch).toContain('De namen van groepen en categorieën zijn vervangen.');
  expect(textOf(shown({ ...change, pseudonyms: false }))).toContain('group-2');
});

test('a KPI that means something else by now says so, and only that one', () => {
  const old = EXAMPLE_SNAPSHOT.definitions.map((one) =>
    one.kpi === 'reopen_rate' ? { ...one, version: 0 } : one,
  );
  const html = shown({ definitions: old });
  const warned = html.split('Sinds deze momentopname meet Linewise dit anders');
  expect(warned).toHaveLength(2);
  expect(warned[0]?.lastIndexOf('data-kpi="reopen_rate"')).toBe(warned[0]?.lastIndexOf('data-kpi='));
});

test('the texts that a file goes without are not needed to show a snapshot', () => {
  const kept = [nl, en].flatMap((messages) =>
    UNUSED_TEXTS.map((section) => ({
      messages,
      section,
      descriptor: Object.getOwnPropertyDescriptor(messages, section),
    })),
  );
  try {
    for (const { messages, section } of kept) {
      Object.defineProperty(messages, section, {
        configurable: true,
        enumerable: false,
        get() {
          throw new Error(`${section} is needed`);
        },
      });
    }
    for (const locale of ['nl', 'en'] as const) {
      expect(shown({}, locale).length).toBeGreaterThan(10_000);
      expect(shown({ settings: { ...EXAMPLE_SNAPSHOT.settings, clock: 'business' } }, locale)).toContain(
        '<table',
      );
      const problem = htmlOf(<SnapshotProblem error={{ code: 'damaged', path: 'kpis.3' }} />, locale);
      expect(textOf(problem)).toContain('kpis.3');
    }
  } finally {
    for (const { messages, section, descriptor } of kept) {
      if (descriptor) Object.defineProperty(messages, section, descriptor);
    }
  }
});
