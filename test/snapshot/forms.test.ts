import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { createFormat } from '../../src/i18n/format.ts';
import { loadMessages } from '../../src/i18n/messages.ts';
import type { Locale } from '../../src/kpi/kpi-definition.ts';
import { LOCALES } from '../../src/kpi/kpi-definition.ts';
import type { Snapshot, SnapshotFigure } from '../../src/snapshot/snapshot.ts';
import { snapshotCsv } from '../../src/snapshot/to-csv.ts';
import { snapshotText } from '../../src/snapshot/to-text.ts';
import { EXAMPLE_SNAPSHOT as EXAMPLE } from '../support/snapshot-example.ts';

beforeAll(async () => {
  await Promise.all(LOCALES.map(loadMessages));
});

/** The table of figures and the facts under it, as a spreadsheet reads them. */
function read(snapshot: Snapshot, locale: Locale) {
  const text = snapshotCsv(snapshot, locale);
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: locale === 'nl' ? ';' : ',',
  });
  expect(errors).toEqual([]);
  const gap = data.findIndex((row) => row.join('') === '');
  const [head = [], ...rows] = data.slice(0, gap);
  return { head, rows, facts: data.slice(gap + 1) };
}

const number = (text: string | undefined, locale: Locale) =>
  text === '' || text === undefined ? null : Number(locale === 'nl' ? text.replace(',', '.') : text);

describe('the table of a snapshot', () => {
  test.each(LOCALES)('has every figure to the last digit (%s)', (locale) => {
    const { head, rows } = read(EXAMPLE, locale);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head.length]));
    const lines = createLines(locale);
    for (const row of rows) {
      const figure = EXAMPLE.kpis.find(({ kpi, line }) => kpi === row[0] && lines[line] === row[2]);
      expect(row.slice(4, 14).map((cell) => number(cell, locale))).toEqual(figure && statistics(figure));
    }
    expect(rows.length).toBeGreaterThan(30);
  });

  test('leaves out lines that a KPI says nothing about, and those that were not chosen', () => {
    const lines = (snapshot: Snapshot) =>
      read(snapshot, 'en')
        .rows.filter(([kpi]) => kpi === 'first_contact_resolution')
        .map((row) => row[2]);
    expect(lines(EXAMPLE)).toEqual(['All lines', 'Line 1']);
    const chosen = (...of: Snapshot['filters']['lines']) =>
      lines({ ...EXAMPLE, filters: { ...EXAMPLE.filters, lines: of } });
    expect(chosen('1')).toEqual(['Line 1']);
    expect(chosen('2')).toEqual([]);
    expect(chosen('1', '2')).toEqual(['Chosen lines', 'Line 1']);
  });

  test('says what it is of', () => {
    const { facts } = read(EXAMPLE, 'nl');
    const of = (name: string) => facts.filter(([label]) => label === name).map(([, text]) => text);
    expect(of('Titel')).toEqual([EXAMPLE.title]);
    expect(of('Periode')).toEqual([createFormat('nl').period(EXAMPLE.period)]);
    expect(of('Filters')).toEqual(['Prioriteit: 1 (hoogste), 2, 3 en onbekend']);
    expect(of('Bronnen')[0]).toContain(EXAMPLE.sources[0]?.sha256);
    expect(of('Definities')).toContain(
      'Oplossing bij eerste contact: bewijs B, eerst opgelost in de periode',
    );
    expect(of('Definities')).toHaveLength(EXAMPLE.definitions.length);
    expect(of('Instellingen')).toContain('termijn voor heropenen: 7 dagen');
    expect(of('Tijdzone')).toEqual(['Europe/Amsterdam']);
  });

  test('runs no formula', () => {
    const { facts } = read({ ...EXAMPLE, title: '=HYPERLINK("http://x";"y")' }, 'nl');
    expect(facts[0]?.[1]).toBe('\'=HYPERLINK("http://x";"y")');
  });

  test('leaves empty what is not measurable', () => {
    const { rows } = read(EXAMPLE, 'en');
    const row = rows.find(([kpi]) => kpi === 'hierarchical_escalation');
    expect(row?.slice(4, 8)).toEqual(['', '', '0', '504']);
  });
});

describe('the text of a snapshot', () => {
  test('has a figure a line, open actions, and what it is of', () => {
    const text = snapshotText(EXAMPLE, 'nl').split('\n');
    expect(text[0]).toBe('Servicedesk: juni 2026, vergeleken met mei 2026 (aantallen over even veel dagen)');
    expect(text).toContain(
      'Oplossing bij eerste contact 52,5 % (251 van 478, voorlopig; was 59,2 %, slechter)',
    );
    expect(text).toContain(
      'Aangemelde tickets 504 (was 487; over even veel dagen niet van toeval te onderscheiden)',
    );
    expect(text).toContain('Niet meetbaar met deze export: Hiërarchische escalatie.');
    expect(text).toContain(
      'Actie: Eerste lijn rechten geven om HR-accounts zelf te koppelen (Applicatiebeheer, uiterlijk 15 jul 2026)',
    );
    expect(text.join('\n')).not.toContain('VPN-handleiding');
    expect(text.at(-2)).toBe(
      'Stand 1 jul 2026 23:58, gemaakt 2 jul 2026 09:15 met Linewise (tijdzone Europe/Amsterdam)',
    );
    expect(text.length).toBeLessThan(20);
  });

  test('has no control characters and turns no direction', () => {
    const hostile = 'a\u0007b\r\nc\u202Ed\u2028e\u001b[31m';
    const [action] = EXAMPLE.actions.filter(({ done }) => !done);
    const text = snapshotText(
      {
        ...EXAMPLE,
        title: hostile,
        actions: action ? [{ ...action, text: hostile, owner: hostile }] : [],
        sources: EXAMPLE.sources.map((source) => ({ ...source, name: hostile })),
        filters: { ...EXAMPLE.filters, groups: [hostile, null] },
      },
      'en',
    );
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E]/u);
    expect(text.startsWith('a b cd e [31m · June 2026')).toBe(true);
    expect(text.split('\n')).toHaveLength(snapshotText(EXAMPLE, 'en').split('\n').length - 1);
  });

  test('is about the chosen line', () => {
    const text = snapshotText({ ...EXAMPLE, filters: { ...EXAMPLE.filters, lines: ['2'] } }, 'en');
    expect(text).toContain('Filters: Line: 2; Priority');
    expect(text).not.toContain('First contact resolution 5');
    expect(text).toContain('Resolution time 9 h 36');
  });

  test('says less of a snapshot without dates and without a comparison', () => {
    const text = snapshotText(
      {
        ...EXAMPLE,
        asOf: null,
        compare: null,
        before: [],
        period: { from: null, to: null },
        actions: [],
        filters: { ...EXAMPLE.filters, priorities: [], agents: 2 },
      },
      'en',
    );
    expect(text).toMatch(/^Servicedesk: juni 2026 · All tickets of this export\n/);
    expect(text).not.toMatch(/was|compared|As of/);
    expect(text).toContain('First contact resolution: evidence B, resolved tickets');
    expect(text).toContain('Filters: Agent: 2\n');
  });
});

function statistics(figure: SnapshotFigure) {
  const { value, numerator, n, missing, provisional, low, high, mean, p75, p90 } = figure;
  return [value, numerator, n, missing, provisional, low, high, mean, p75, p90];
}

function createLines(locale: Locale): Record<SnapshotFigure['line'], string> {
  return locale === 'nl'
    ? { all: 'Alle lijnen', '1': 'Lijn 1', '2': 'Lijn 2', '3': 'Lijn 3', unknown: 'Lijn onbekend' }
    : { all: 'All lines', '1': 'Line 1', '2': 'Line 2', '3': 'Line 3', unknown: 'Line unknown' };
}
