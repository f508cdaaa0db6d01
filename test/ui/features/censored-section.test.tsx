import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import { CensoredSection } from '../../../src/ui/features/definition/censored-section.tsx';

const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/[\s\u00A0\u202F]+/g, ' ');

test('open tickets stand beside what is over, and a p90 beyond what was seen is no number', () => {
  const html = renderToStaticMarkup(
    <LocaleProvider locale="nl">
      <CensoredSection
        solved={{ value: 25_920, p90: 180_000, n: 678 }}
        censored={{ median: 192_600, p90: null, open: 212 }}
      />
    </LocaleProvider>,
  );
  expect(words(html)).toContain('Alleen wat klaar is: mediaan 7 u 12, p90 2 d 2 u, over 678 tickets.');
  expect(words(html)).toContain(
    'Met de open tickets erbij: mediaan 2 d 6 u, p90 nog niet bereikt. 212 ervan zijn nog open.',
  );
});
