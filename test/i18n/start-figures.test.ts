import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { nl } from '../../src/i18n/nl.ts';
import { kpiDefinition, OVERVIEW_KPIS } from '../../src/kpi/catalog.ts';

test.each([
  { locale: 'nl' as const, of: nl.start.figures.of },
  { locale: 'en' as const, of: en.start.figures.of },
])('the start page names the figures of the overview as the catalogue does ($locale)', ({ locale, of }) => {
  const named = Object.entries(of).map(([kpi, { name }]) => `${kpi}: ${name}`);
  const wanted = OVERVIEW_KPIS.map((kpi) => `${kpi}: ${kpiDefinition(kpi).text[locale].name}`);
  expect(named.toSorted()).toEqual(wanted.toSorted());
});
