import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import { LENS } from '../../../src/kpi/lens/lens.ts';
import { LensList } from '../../../src/ui/features/lens/lens-list.tsx';
import { figureOf } from '../figure-of.ts';

const items = (figures: Parameters<typeof LensList>[0]['figures']) =>
  [
    ...renderToStaticMarkup(
      <LocaleProvider locale="nl">
        <LensList figures={figures} />
      </LocaleProvider>,
    ).matchAll(/<li[^>]*>(.*?)<\/li>/g),
  ].map(([, item = '']) => item.replace(/<[^>]*>/g, ' ').replace(/[\s\u00A0\u202F]+/g, ' '));

test('a definition has its figure, or says which columns it needs, or why no export can answer it', () => {
  const [measurable] = LENS.filter(({ measurement }) => measurement !== null);
  const [never] = LENS.filter(({ measurement }) => measurement === null);
  if (!measurable || !never) throw new Error('the lens has no such entries');
  const [shown, needy, impossible] = items([
    { entry: measurable, figure: figureOf({ value: 0.712, numerator: 712, n: 1000 }), absent: [] },
    { entry: measurable, figure: null, absent: ['agent_replies', 'on_hold_s'] },
    { entry: never, figure: null, absent: [] },
  ]);
  expect(shown).toContain('71,2 %');
  expect(shown).toContain('712 van 1.000');
  expect(shown).toContain(measurable.text.nl.differs);
  expect(needy).toMatch(/Vraagt .+ en .+/);
  expect(needy).not.toContain('%');
  expect(impossible).toContain(never.text.nl.differs);
});
