import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import { CompareFilter } from '../../../src/ui/features/filters/compare-filter.tsx';
import type { CompareChoice, CompareOption } from '../../../src/ui/features/filters/compare-options.ts';

const AUGUST = { from: '2025-08-01', to: '2025-08-31' };

function control(chosen: CompareChoice, options: CompareOption[], hasPeriod = true) {
  const html = renderToStaticMarkup(
    <LocaleProvider locale="nl">
      <CompareFilter
        chosen={chosen}
        options={[...options, { choice: 'none', compared: null }]}
        hasPeriod={hasPeriod}
        onChange={() => undefined}
      />
    </LocaleProvider>,
  ).replaceAll('\u00A0', ' ');
  const [trigger = '', panel = ''] = html.split('<dialog');
  return { trigger: trigger.replace(/<[^>]*>/g, ''), panel };
}

test('the button says which dates the figures are compared with', () => {
  const { trigger, panel } = control('previous', [
    { choice: 'previous', compared: { period: AUGUST, elapsed: false } },
    { choice: 'last_year', compared: null },
  ]);
  expect(trigger).toBe('vergeleken met augustus 2025 ▾');
  expect(panel).toMatch(/disabled=""[^>]*>Dezelfde periode vorig jaar<span[^>]*>niet in deze export</);
  expect(panel).not.toContain('nog niet om');
});

test('an unfinished period says that it takes the same elapsed part', () => {
  const { panel } = control('previous', [
    { choice: 'previous', compared: { period: { from: '2025-08-01', to: '2025-08-12' }, elapsed: true } },
  ]);
  expect(panel).toContain('1–12 aug 2025');
  expect(panel).toContain('De periode is nog niet om');
});

test('a part of a day is said as such, also where its day is the last of a month', () => {
  const { trigger, panel } = control('previous', [
    {
      choice: 'previous',
      compared: { period: { from: '2025-08-01', to: '2025-08-31', time: '16:55' }, elapsed: true },
    },
  ]);
  expect(trigger).toBe('vergeleken met 1–31 aug 2025 tot 16:55 ▾');
  expect(panel).toContain('1–31 aug 2025 tot 16:55');
});

test('nothing to compare with is said, and why', () => {
  const all: CompareOption[] = [{ choice: 'previous', compared: null }];
  expect(control('previous', all, false).trigger).toBe('niets om mee te vergelijken ▾');
  expect(control('previous', all, false).panel).toContain('Kies eerst een periode');
  expect(control('previous', all).panel).toContain('niet in deze export');
  expect(control('none', all).trigger).toBe('niet vergeleken ▾');
});
