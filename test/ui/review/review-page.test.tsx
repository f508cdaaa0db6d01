import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import type { Locale } from '../../../src/kpi/kpi-definition.ts';
import type { Snapshot } from '../../../src/snapshot/snapshot.ts';
import { pageIn, reviewPages } from '../../../src/ui/features/review/review-pages.ts';
import { Review } from '../../../src/ui/features/review/review.tsx';
import { EXAMPLE_SNAPSHOT } from '../../support/snapshot-example.ts';

const nothing = () => undefined;

function markup(
  page: number,
  {
    locale = 'nl',
    snapshot = EXAMPLE_SNAPSHOT,
    readOnly = false,
  }: { locale?: Locale; snapshot?: Snapshot; readOnly?: boolean } = {},
) {
  return renderToStaticMarkup(
    <LocaleProvider locale={locale}>
      <Review
        snapshot={snapshot}
        page={page}
        onPage={nothing}
        writing={readOnly ? null : { keeping: 'unchanged', onEdit: nothing, onUndo: null }}
        {...(readOnly && { onKeep: nothing })}
        share={null}
        onLeave={nothing}
        letters
      />
    </LocaleProvider>,
  );
}
const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replaceAll('&amp;', '&');

/** What stands large for a line. */
const figure = (html: string, line: string) =>
  words(new RegExp(`data-line="${line}".*?data-figure="\\w+">(.*?)</p>`).exec(html)?.[1] ?? 'none');

describe('pages', () => {
  test('the agenda, every KPI in the order of the snapshot, the end', () => {
    const pages = reviewPages(EXAMPLE_SNAPSHOT);
    expect(pages).toHaveLength(12);
    expect([pages[0], pages[1], pages[11]]).toEqual([
      { kind: 'agenda' },
      { kind: 'kpi', kpi: 'tickets_created' },
      { kind: 'end' },
    ]);
    expect([-1, 5, 99].map((page) => pageIn(page, pages))).toEqual([0, 5, 11]);
  });

  test('a page that there is not is the last one', () => {
    expect(markup(99)).toContain('>Wat is afgesproken</h1>');
  });
});

test('of a KPI that did not change it says so of this one: others did', () => {
  // Of the example others changed.
  const reopening = markup(
    reviewPages(EXAMPLE_SNAPSHOT).findIndex((page) => page.kind === 'kpi' && page.kpi === 'reopen_rate'),
  );
  expect(words(markup(0))).toContain('SLA oplossing gehaald: van');
  expect(words(reopening)).not.toContain('De prestaties veranderden niet');
  expect(words(reopening)).toContain(
    'Dit veranderde niet meer dan toeval kan verklaren, vergeleken met mei 2026.',
  );
});

describe('the agenda', () => {
  test('says what changed most and what was open from before, that which is overdue marked', () => {
    const text = words(
      markup(0, {
        snapshot: {
          ...EXAMPLE_SNAPSHOT,
          actions: EXAMPLE_SNAPSHOT.actions.map((action) => ({ ...action, done: false })),
        },
      }),
    );
    expect(text).toContain('SLA oplossing gehaald: van 90,7 % naar 85,4 % (−5,3 pp)');
    expect(text).toContain('VPN-handleiding aanvullen');
    expect(text).toContain('te laat, zou klaar zijn op 20 jun 2026');
    // Agreed with this snapshot, not before it.
    expect(text).not.toContain('HR-accounts');
  });

  test('a snapshot that compares nothing says so', () => {
    const snapshot: Snapshot = { ...EXAMPLE_SNAPSHOT, compare: null, before: [] };
    expect(words(markup(0, { snapshot }))).toContain('niet met een andere periode vergeleken');
  });
});

describe('a KPI', () => {
  test('shows the figures of the snapshot, with change, target and what is not applicable', () => {
    const html = markup(2);
    expect(figure(html, 'all')).toBe('52,5 %');
    expect(figure(html, '1')).toBe('64,5 %');
    const text = words(html);
    expect(text).toContain('251 van 478');
    expect(text).toContain('−6,7 pp slechter, was 59,2 % in mei 2026; 95%-interval van het verschil');
    expect(text).toContain('doel ≥ 70 % niet gehaald');
    expect(text).toContain('Lijn 2 niet van toepassing');
    expect(text).toContain('131 van 478 tickets kunnen nog veranderen.');
    expect(text).toContain('6 van 484 tickets waren niet meetbaar.');
    expect(text).toContain(
      'Categorie Account & wachtwoord wijkt af: 83,7 % (118 van 141), alle andere 39,5 %.',
    );
  });

  test('reads in the language of the reader, whichever it was made in', () => {
    const text = words(markup(7, { locale: 'en' }));
    expect(text).toContain('median of 421, p90 4 d 22 h');
    expect(text).toContain('With the 83 tickets in it that are still open the median is 12 h 54.');
    expect(text).toContain('Page 8 of 12: Resolution time');
  });

  test('of what was resolved says of which tickets the open ones are: other ones', () => {
    const definitions = EXAMPLE_SNAPSHOT.definitions.map((one) => ({ ...one, cohort: 'resolved' as const }));
    expect(words(markup(7, { snapshot: { ...EXAMPLE_SNAPSHOT, definitions } }))).toContain(
      'Van de tickets die in de periode zijn aangemeld, met de 83 erbij die nog openstaan, is de mediaan 12 u 54.',
    );
  });

  test('that could not be measured says so, with what to export, and is never 0', () => {
    const html = markup(4);
    expect(html).not.toContain('data-figure');
    expect(words(html)).toContain('Niet meetbaar met deze export.');
  });
});

test('one that cannot be written in has no field, and offers a copy', () => {
  const html = markup(2, { readOnly: true });
  expect(html).not.toMatch(/<textarea|type="checkbox"/);
  expect(words(html)).toContain('Kennisartikel staat sinds 24 juni klaar.');
  expect(words(html)).toContain('Bewaar een kopie om in te schrijven');
  expect(markup(2)).toContain('<textarea');
});

test('a text of a snapshot is never markup', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const snapshot: Snapshot = {
    ...EXAMPLE_SNAPSHOT,
    title: evil,
    notes: [{ kpi: null, text: evil }],
    actions: EXAMPLE_SNAPSHOT.actions.map((action) => ({ ...action, text: evil, owner: evil, kpi: null })),
  };
  for (const page of [0, 2, 11]) {
    expect(markup(page, { snapshot })).not.toContain('<img');
    expect(markup(page, { snapshot })).toContain('&lt;img src=x');
  }
});
