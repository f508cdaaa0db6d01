import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import type { Locale } from '../../../src/kpi/kpi-definition.ts';
import type { Routes } from '../../../src/report/compute-routes.ts';
import { FlowTitle } from '../../../src/ui/features/routes/flow-title.tsx';
import { HopsSection } from '../../../src/ui/features/routes/hops-section.tsx';
import { ReturnsSection } from '../../../src/ui/features/routes/returns-section.tsx';
import { SankeyPanel } from '../../../src/ui/features/routes/sankey-panel.tsx';

const NO_TIME = { n: 0, median: null, p90: null };
const HISTORY: Routes = {
  tickets: 100,
  told: 100,
  links: [
    { step: 0, from: 'in', to: '1', tickets: 100, moves: 100, dwell: NO_TIME, waited: NO_TIME },
    {
      step: 1,
      from: '1',
      to: 'resolved',
      tickets: 60,
      moves: 60,
      dwell: { n: 60, median: 3600, p90: 7200 },
      waited: NO_TIME,
    },
    {
      step: 1,
      from: '1',
      to: '2',
      tickets: 40,
      moves: 40,
      dwell: { n: 40, median: 5400, p90: 90_000 },
      waited: { n: 4, median: 60, p90: 120 },
    },
    { step: 2, from: '2', to: 'open', tickets: 40, moves: 40, dwell: NO_TIME, waited: NO_TIME },
  ],
  hops: [
    {
      from: '1',
      to: '2',
      tickets: 40,
      moves: 43,
      dwell: { n: 43, median: 5400, p90: 90_000 },
      waited: { n: 4, median: 60, p90: 120 },
      reached: 100,
      categories: [{ category: 'Netwerk', tickets: 20, share: 0.5, usual: 0.25 }],
    },
  ],
  returned: 3,
  backs: [{ from: '2', to: '1', tickets: 3, moves: 3, dwell: NO_TIME, waited: NO_TIME }],
  pairs: [{ a: 'Balie', b: 'Netwerk', tickets: 3 }],
  pairCount: 12,
  pairTickets: 15,
};
const LIST: Routes = {
  ...HISTORY,
  told: 0,
  returned: null,
  backs: [],
  pairs: [],
  pairCount: 0,
  pairTickets: null,
};

const text = (node: ReactNode, locale: Locale = 'nl') =>
  renderToStaticMarkup(<LocaleProvider locale={locale}>{node}</LocaleProvider>)
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\u00A0\u202F]+/g, ' ');
const html = (node: ReactNode) => renderToStaticMarkup(<LocaleProvider locale="nl">{node}</LocaleProvider>);
const open = () => undefined;

test('the title says what was resolved at once, where most goes and what came back', () => {
  const title = (routes: Routes) => text(<FlowTitle routes={routes} loading={false} onTickets={open} />);
  expect(title(HISTORY)).toContain(
    'Van 100 tickets zijn er 60 (60,0 %) opgelost door de lijn waar ze binnenkwamen, zonder die te verlaten.',
  );
  expect(title(HISTORY)).toContain('van lijn 1 naar lijn 2: 40 , 40,0 % van alles wat lijn 1 had.');
  expect(title(HISTORY)).toContain('3 kwamen terug bij een lijn');
  expect(title(LIST)).not.toContain('zonder die te verlaten');
  expect(title(LIST)).not.toContain('kwamen terug');
});

test('every band and bar says what it is, with the time where that is known', () => {
  const page = html(<SankeyPanel routes={HISTORY} busy={false} onTickets={open} />).replace(
    /[\u00A0\u202F]/g,
    ' ',
  );
  expect(page).toContain(
    'aria-label="Lijn 1 → lijn 2, vanaf de eerste plek: 40 tickets, 40,0 % van alle. Daarvoor lag het 1 u 30 bij lijn 1 (mediaan), p90 1 d 1 u."',
  );
  expect(page).toContain(
    'aria-label="Nog open bij lijn 2, vanaf de tweede plek: 40 tickets, 40,0 % van alle."',
  );
  expect(page).toContain('aria-label="eerste lijn · Lijn 1 · 100 tickets"');
});

test('a list says that it is one, and what it cannot tell', () => {
  expect(text(<SankeyPanel routes={LIST} busy={false} onTickets={open} />)).toContain(
    'Deze export is een lijst',
  );
  const hops = text(<HopsSection routes={LIST} busy={false} onTickets={open} />);
  expect(hops).toContain('uit een lijst niet meetbaar');
  expect(hops).not.toContain('Tot opgepakt');
  expect(text(<ReturnsSection routes={LIST} hasLines busy={false} onTickets={open} />)).toContain(
    'Niet meetbaar',
  );
});

test('a part of the tickets from a list is counted', () => {
  const some = { ...HISTORY, told: 90 };
  expect(text(<SankeyPanel routes={some} busy={false} onTickets={open} />)).toContain(
    'Van 10 van de 100 tickets zijn alleen de eerste en de laatste lijn bekend',
  );
});

test('that nothing came back is said of the tickets whose way is known', () => {
  const none = (told: number) =>
    text(
      <ReturnsSection
        routes={{ ...HISTORY, told, returned: 0, backs: [], pairs: [], pairCount: 0, pairTickets: 0 }}
        hasLines
        busy={false}
        onTickets={open}
      />,
    );
  expect(none(90)).toContain('Geen van de 90 tickets waarvan de weg bekend is, kwam terug bij een lijn');
  expect(none(90)).toContain('Geen van de 90 tickets waarvan de weg bekend is, ging van de ene groep');
  expect(none(1)).toContain('Het ene ticket waarvan de weg bekend is, kwam niet terug');
});

test('a time of too few is no time, and times taken are told apart from tickets', () => {
  const hops = text(<HopsSection routes={HISTORY} busy={false} onTickets={open} />);
  expect(hops).toContain('43 keer');
  expect(hops).toContain('te weinig tickets');
  expect(hops).toContain('Netwerk 20 50 %, van alle tickets 25 %');
});

test('pairs that are not shown are counted', () => {
  const back = text(<ReturnsSection routes={HISTORY} hasLines busy={false} onTickets={open} />, 'en');
  expect(back).toContain('11 more pairs');
  expect(back).toContain('15 tickets went from one group to another');
  expect(back).toContain('3.0% of the 100 whose way is known');
});
