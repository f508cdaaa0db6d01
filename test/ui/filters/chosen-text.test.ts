import { expect, test } from 'vitest';
import { createFormat } from '../../../src/i18n/format.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { NO_FILTER, type KpiFilter } from '../../../src/kpi/kpi-query.ts';
import { chosenText, filterNews } from '../../../src/ui/features/filters/chosen-text.ts';

const format = createFormat('nl');
const news = (before: Partial<KpiFilter>, after: Partial<KpiFilter>) =>
  filterNews(nl, format, { ...NO_FILTER, ...before }, { ...NO_FILTER, ...after }).replaceAll('\u00A0', ' ');

test('up to three values are named, more are counted', () => {
  const of = (...keys: (string | null)[]) => chosenText(nl, format, 'category', keys);
  expect(of('Mail', null, 'VPN').short).toBe('Categorie: Mail, onbekend, VPN');
  expect(of('a', 'b', 'c', 'd')).toEqual({ short: '4 categorieën', whole: 'Categorie: a, b, c, d' });
  expect(chosenText(nl, format, 'line', ['2', null]).short).toBe('Lijn: 2, onbekend');
});

test('a change of the filter is told in a sentence', () => {
  expect(news({}, { categories: ['Netwerk'] })).toBe('Filter: categorie Netwerk');
  expect(news({ lines: [1] }, { channels: ['phone'] })).toBe('Geen filter op lijn. Filter: kanaal telefoon');
  expect(news({}, { period: { from: '2025-09-01', to: '2025-09-30' } })).toBe(
    'Filter: periode september 2025',
  );
  expect(news({ groups: ['a'] }, { groups: ['a'] })).toBe('');
});
