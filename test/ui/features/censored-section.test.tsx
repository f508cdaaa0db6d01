import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import type { Cohort, Locale } from '../../../src/kpi/kpi-definition.ts';
import type { CensoredRow } from '../../../src/kpi/statistics/kaplan-meier-sql.ts';
import { CensoredSection } from '../../../src/ui/features/definition/censored-section.tsx';

const ROW = {
  line: 'all',
  events: 678,
  open: 212,
  missing: 3,
  median: 192_600,
  p90: null,
  over_median: 25_920,
  over_p90: 180_000,
} satisfies CensoredRow;

const words = (cohort: Cohort, row: CensoredRow = ROW, locale: Locale = 'nl') =>
  renderToStaticMarkup(
    <LocaleProvider locale={locale}>
      <CensoredSection censored={row} cohort={cohort} />
    </LocaleProvider>,
  )
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\u00A0\u202F]+/g, ' ');

test('both are of the same tickets, each with its number, and a p90 beyond what was seen is no number', () => {
  const text = words('created');
  expect(text).toContain(
    'Van de tickets die in de periode zijn aangemeld, alleen wat klaar is: mediaan 7 u 12, p90 2 d 2 u, over 678 tickets.',
  );
  expect(text).toContain(
    'Dezelfde met de open tickets erbij: mediaan 2 d 6 u, p90 nog niet bereikt, over 890 tickets. 212 ervan zijn nog open.',
  );
  expect(text).not.toContain('andere tickets');
});

test('a figure of other tickets is said to be so', () => {
  expect(words('resolved')).toContain(
    'Dit zijn andere tickets dan die van het cijfer zelf; dat gaat over tickets opgelost in de periode.',
  );
  expect(words('resolved', ROW, 'en')).toContain(
    'other tickets than those of the figure itself, which is about tickets resolved in the period.',
  );
});

test('nothing over yet is said, without a time', () => {
  const text = words('created', { ...ROW, events: 0, over_median: null, over_p90: null });
  expect(text).toContain('is nog niets klaar');
  expect(text).not.toContain('mediaan nog niet bereikt, p90 nog niet bereikt, over 0');
});
