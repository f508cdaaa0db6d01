import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import { kpiDefinition } from '../../../src/kpi/catalog.ts';
import type { KpiId } from '../../../src/kpi/kpi-definition.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { barReach } from '../../../src/ui/features/breakdown/bar-reach.ts';
import { sortParts, takeParts, type NamedPart } from '../../../src/ui/features/breakdown/part-order.ts';
import { partSentence } from '../../../src/ui/features/breakdown/part-sentence.ts';
import { PartsTable } from '../../../src/ui/features/breakdown/parts-table.tsx';
import { partOf, wordsOf } from './part-of.ts';

const rate = (name: string, numerator: number, n: number): NamedPart =>
  partOf(name, { value: numerator / n, numerator, n, low: 0.1, high: 0.4 });

function table(kpi: KpiId, parts: NamedPart[], whole: NamedPart | null = null): string {
  return renderToStaticMarkup(
    <LocaleProvider locale="nl">
      <PartsTable
        definition={kpiDefinition(kpi)}
        by="category"
        parts={parts}
        whole={whole}
        period={{ from: '2025-08-01', to: '2025-08-31' }}
        sort={{ column: 'tickets', descending: true }}
        onSort={() => undefined}
        onFilter={() => undefined}
        onTickets={() => undefined}
        onAll={() => undefined}
      />
    </LocaleProvider>,
  );
}
const rows = (html: string) =>
  [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].slice(1).map(([, row = '']) => wordsOf(row));

describe('the bars of a split', () => {
  test('have k and n, and say where there are few, none, or nothing could be measured', () => {
    const html = table(
      'reopen_rate',
      [rate('Netwerk', 5, 100), rate('Printen', 1, 4), partOf('Mail', { missing: 7 }), partOf('Leeg')],
      rate('Alle tickets', 6, 104),
    );
    expect(rows(html)).toEqual([
      '|Alle tickets|5,8 %|6|/ |van |104|',
      '|Netwerk|5,0 %|5|/ |van |100|',
      '|Printen|25,0 %|1|/ |van |4|te weinig tickets|',
      '|Mail|niet meetbaar|7 niet meetbaar|',
      '|Leeg|geen tickets|',
    ]);
  });

  test('show the difference with the rest and with the other period, with their signs', () => {
    const part: NamedPart = {
      ...rate('Netwerk', 5, 100),
      beside: {
        beside: 0.12,
        difference: -0.07,
        low: -0.1,
        high: -0.02,
        verdict: 'better',
        provisional: false,
      },
      change: {
        before: rate('Netwerk', 2, 100).figure,
        change: { difference: 0.03, low: 0.01, high: 0.05, verdict: 'worse', provisional: false },
      },
    };
    const [row = ''] = rows(table('reopen_rate', [part]));
    expect(row).toContain('Tegenover de rest:|▲ |−7,0 pp|(beter, naast 12,0 %)|');
    expect(row).toContain('Verandering:|▼|+3,0 pp|(slechter, was 2,0 % in augustus 2025');
  });

  test('of a thousand values are the first 25, with the others counted and a search', () => {
    const parts = Array.from({ length: 1000 }, (_, index) =>
      partOf(`Categorie ${index}`, {
        kpi: 'tickets_created',
        unit: 'count',
        value: 1000 - index,
        n: 1000 - index,
      }),
    );
    const html = table('tickets_created', parts);
    expect(rows(html)).toHaveLength(25);
    expect(wordsOf(html)).toContain('975 andere (samen 475.800 tickets)');
    expect(html).toContain('type="search"');
    expect(table('tickets_created', parts.slice(0, 1))).not.toContain('type="search"');
  });
});

describe('the order of a split', () => {
  const parts = [rate('Zeer', 1, 10), rate('Á', 9, 30), partOf('Mail'), rate('Bel', 9, 20)];
  const names = (sorted: readonly NamedPart[]) => sorted.map(({ name }) => name);

  test('is by tickets, by value with what has none last, or by name', () => {
    const by = (column: 'name' | 'value' | 'tickets', descending: boolean, ordered = false) =>
      names(sortParts(parts, { column, descending }, ordered));
    expect(by('tickets', true)).toEqual(['Á', 'Bel', 'Zeer', 'Mail']);
    expect(by('value', true)).toEqual(['Bel', 'Á', 'Zeer', 'Mail']);
    expect(by('value', false)).toEqual(['Zeer', 'Á', 'Bel', 'Mail']);
    expect(by('name', false)).toEqual(['Á', 'Bel', 'Mail', 'Zeer']);
    expect(by('name', true, true)).toEqual(['Bel', 'Mail', 'Á', 'Zeer']);
  });

  test('is searched through as a whole', () => {
    expect(takeParts(parts, 'a', 1)).toMatchObject({ others: 1, tickets: 0 });
    expect(names(takeParts(parts, 'be', 25).shown)).toEqual(['Bel']);
  });
});

test('what a split says as a whole', () => {
  const say = (some: NamedPart[]) =>
    partSentence(some, 'category', nl, createFormat('nl')).replace(/\u202F/g, ' ');
  const different: NamedPart = {
    ...rate('Netwerk', 5, 100),
    beside: {
      beside: 0.12,
      difference: -0.07,
      low: -0.1,
      high: -0.02,
      verdict: 'better',
      provisional: false,
    },
  };
  const alike: NamedPart = {
    ...rate('Mail', 5, 100),
    beside: { beside: 0.05, difference: 0, low: -0.1, high: 0.1, verdict: 'noise', provisional: false },
  };
  expect(say([])).toBe('In deze selectie heeft niets een categorie.');
  expect(say([alike])).toBe('Alle tickets vallen onder één categorie: Mail.');
  expect(say([different, alike])).toContain('1 van de 2 categorieën verschilt meer dan toeval van de rest.');
  expect(say([alike, alike])).toBe('Geen van de 2 categorieën verschilt meer dan toeval van de rest.');
  const count = (name: string, n: number) => partOf(name, { unit: 'count', value: n, n });
  expect(say([count('Mail', 30), count('Net', 10)])).toBe(
    '2 categorieën; de grootste, Mail, heeft 75,0 % van de tickets.',
  );
});

test('one wide interval does not make all bars short, and the target is in sight', () => {
  const parts = [
    partOf('a', { unit: 'seconds', value: 3600, n: 9, low: 60, high: 90 * 86_400 }),
    partOf('b', { unit: 'seconds', value: 1800, n: 40, low: 1500, high: 2000 }),
  ];
  expect(barReach(parts, null, 'seconds')).toBe(3600);
  expect(barReach(parts, 7200, 'seconds')).toBe(7200);
  const usual = [1, 2, 3, 4].map((hours) => partOf(`${hours}`, { unit: 'seconds', value: hours * 3600 }));
  const odd = partOf('odd', { unit: 'seconds', value: 90 * 86_400 });
  expect(barReach([...usual, odd], null, 'seconds')).toBe(16 * 3600);
  expect(barReach([], null, 'ratio')).toBeGreaterThan(0);
});
