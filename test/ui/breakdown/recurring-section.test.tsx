import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import type { Recurring } from '../../../src/report/compute-recurring.ts';
import { RecurringSection } from '../../../src/ui/features/breakdown/recurring-section.tsx';

function shown(recurring: Recurring, locale: 'nl' | 'en' = 'nl'): { text: string; rows: string[] } {
  const html = renderToStaticMarkup(
    <LocaleProvider locale={locale}>
      <RecurringSection
        recurring={recurring}
        reopenDays={7}
        onTickets={() => undefined}
        onSome={() => undefined}
      />
    </LocaleProvider>,
  );
  const words = (part: string) =>
    part
      .replace(/<\/t[hd]>/g, ' | ')
      .replace(/<[^>]*>/g, ' ')
      .replace(/[\s\u00A0\u202F]+/g, ' ')
      .trim();
  return {
    text: words(html),
    rows: [...html.matchAll(/<tr>(.*?)<\/tr>/g)].slice(1).map(([, row = '']) => words(row)),
  };
}

const category = (name: string | null, tickets: number) => ({
  category: name,
  tickets,
  share: tickets / 100,
  resolved: 8,
  higher: 2,
  returned: 1,
});

test('the ten largest categories stand alone, the others together, and all tickets are in it', () => {
  const sizes = [30, 20, 10, 9, 8, 7, 6, 4, 2, 1, 2, 1];
  const categories = sizes.map((tickets, index) => category(index === 1 ? null : `c${index}`, tickets));
  const { rows, text } = shown({ tickets: 100, returned: 12, categories });
  expect(rows).toHaveLength(11);
  expect(rows[0]).toBe('c0 | 30 | 30,0 % | 25,0 % 2 van 8 | 1 |');
  expect(rows[1]).toBe('geen categorie | 20 | 20,0 % | 25,0 % 2 van 8 | 1 |');
  expect(rows.at(-1)).toBe('2 andere categorieën | 3 | 3,0 % | | 2 |');
  expect(text).toContain('12 keer kwam een aanvrager binnen 7 dagen na een oplossing terug');
});

test('what the export cannot say is left empty and said in words', () => {
  const { rows } = shown({
    tickets: 100,
    returned: null,
    categories: [{ ...category('mail', 100), resolved: 0, higher: 0, returned: null }],
  });
  expect(rows).toEqual(['mail | 100 | 100,0 % | | |']);
  const { text } = shown({ tickets: 100, returned: null, categories: [] }, 'en');
  expect(text).toContain('Who comes back cannot be told');
  expect(text).toContain('The export has no categories.');
});
