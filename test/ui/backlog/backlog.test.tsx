import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { createFormat } from '../../../src/i18n/format.ts';
import { en } from '../../../src/i18n/en.ts';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import type { KpiSeries } from '../../../src/kpi/kpi-query.ts';
import { ageBands } from '../../../src/ui/charts/ageing-bands.ts';
import { AgeingChart } from '../../../src/ui/charts/ageing-chart.tsx';
import { BacklogTable } from '../../../src/ui/features/backlog/backlog-table.tsx';
import { BacklogTitle } from '../../../src/ui/features/backlog/backlog-title.tsx';
import { courseSentence } from '../../../src/ui/features/backlog/course-panel.tsx';
import { figureOf } from '../figure-of.ts';
import { backlogOfLine } from '../backlog-of-line.ts';

const DAY = 86_400;
const nothing = () => undefined;
const html = (locale: 'nl' | 'en', part: ReactNode) =>
  renderToStaticMarkup(<LocaleProvider locale={locale}>{part}</LocaleProvider>);
const words = (text: string) =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&gt;/g, '>')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();

/** 31 March 2026, 23:59:59. */
const END = Date.UTC(2026, 2, 31, 23, 59, 59) / 1000;
const NOW = { isNow: true, local: END, startDay: null };

describe('the title of the backlog', () => {
  const open = backlogOfLine({
    open: 12,
    bands: [4, 0, 0, 0, 5, 3],
    oldest: 148 * DAY,
    daysToClear: 7,
    resolvedLast28: 48,
  });
  test('says how much is open, whether that is more than before, of when it is, and how old', () => {
    const markup = html(
      'nl',
      <BacklogTitle
        moment={{ isNow: false, local: END, startDay: '2026-03-01' }}
        lines={[open, backlogOfLine({ line: '3', open: 2, oldest: 148 * DAY })]}
        atStart={{ open: 9, missing: 0 }}
        busy={false}
      />,
    );
    expect(words(markup)).toBe(
      '12 tickets open, 3 meer dan op 1 mrt 2026 Stand aan het einde van 31 mrt 2026, de laatste dag van de periode. ' +
        'Het oudste ticket staat al 148 d open (Lijn 3). 3 van de 12 staan langer dan 30 dagen open (25 %). ' +
        'In het tempo van de laatste 28 dagen is dit 7,0 dagen werk, als er niets bij komt.',
    );
  });

  test('calls it no change where unknown tickets could turn it around', () => {
    const title = (missing: [now: number, before: number]) =>
      words(
        html(
          'en',
          <BacklogTitle
            moment={{ isNow: false, local: END, startDay: '2026-03-01' }}
            lines={[{ ...open, missing: missing[0] }]}
            atStart={{ open: 9, missing: missing[1] }}
            busy={false}
          />,
        ),
      );
    expect(title([50, 3])).toMatch(
      /^12 tickets open, 3 more than .*Whether 50 tickets were open then is not/,
    );
    expect(title([50, 4])).toMatch(/^12 tickets open As of/);
  });

  test('compares with nothing where the beginning is not known, and says that nothing is open', () => {
    const one = html(
      'en',
      <BacklogTitle moment={NOW} lines={[{ ...open, open: 1 }]} atStart={null} busy={false} />,
    );
    expect(words(one)).toMatch(/^1 ticket open As of 31 Mar 2026 23:59, the last moment of the export\./);
    const none = html(
      'en',
      <BacklogTitle
        moment={NOW}
        lines={[backlogOfLine({})]}
        atStart={{ open: 3, missing: 0 }}
        busy={false}
      />,
    );
    expect(words(none)).toMatch(/^Nothing is open As of .* export\.$/);
  });
});

test('what a line cannot say of its backlog stands there in words', () => {
  const markup = html(
    'en',
    <BacklogTable
      lines={['all', '1']}
      moment={{ ...NOW, startDay: '2026-03-01' }}
      figures={[
        figureOf({ kpi: 'backlog', line: 'all', unit: 'count', value: 3, n: 3 }),
        figureOf({ kpi: 'backlog', line: '1', unit: 'count', value: null, n: 0, missing: 2 }),
      ]}
      atStart={[figureOf({ kpi: 'backlog', line: 'all', unit: 'count', value: 5, n: 5 })]}
      backlog={[
        backlogOfLine({ open: 3, oldest: 2 * DAY, resolvedLast28: 0 }),
        backlogOfLine({ line: '1', open: null, missing: 2 }),
      ]}
      waiting={[{ line: 'all', known: 2, waiting: 1 }]}
      busy={false}
      onDefinition={nothing}
      onTickets={nothing}
      onStart={nothing}
      onAge={nothing}
      onWaiting={nothing}
      onPace={nothing}
    />,
  );
  const row = (name: string) =>
    [...markup.matchAll(/<tr>(.*?)<\/tr>/g)]
      .map(([, cells = '']) =>
        [...cells.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => words(cell)),
      )
      .find(([head]) => head?.startsWith(name));
  expect(row('Open')).toEqual(['Open now', 'All 3', 'Line 1 not measurable 2 tickets']);
  expect(row('Change')?.slice(1)).toEqual(['All −2 was 5', 'Line 1 not measurable']);
  expect(row('Oldest')?.slice(1)).toEqual(['All 2 d', 'Line 1 not measurable']);
  expect(row('Waiting')?.slice(1)).toEqual(['All 50.0% 1 of 2 too few tickets', 'Line 1 not measurable']);
  expect(row('Days to clear')?.slice(1)).toEqual([
    'All never at this pace 0 resolved in 28 days',
    'Line 1 not measurable',
  ]);
});

test('the pieces of a bar are as long as their share, have a name and are left out where there is nothing', () => {
  const bands = ageBands([DAY, 3 * DAY], [6, 0, 2]);
  expect(bands.map(({ from, until }) => [from, until])).toEqual([
    [0, DAY],
    [DAY, 3 * DAY],
    [3 * DAY, null],
  ]);
  const markup = html(
    'en',
    <AgeingChart lines={[{ line: '2', bands }]} names={['≤ 1 d', '1–3 d', '> 3 d']} onBand={nothing} />,
  );
  const pieces = [...markup.matchAll(/aria-label="([^"]*)".*?<rect x="([\d.]+)"[^>]*? width="([\d.]+)"/g)];
  expect(pieces.map(([, name = '', x, width]) => [words(name), Number(x), Number(width)])).toEqual([
    ['Line 2, ≤ 1 d: 6 tickets, 75%', 0, 239],
    ['Line 2, > 3 d: 2 tickets, 25%', 240, 79],
  ]);
  expect(markup).toContain('Line 2, 8 open');
});

describe('the sentence of the course', () => {
  const series = (values: readonly (number | null)[]): KpiSeries => ({
    kpi: 'backlog',
    line: 'all',
    unit: 'count',
    bucket: 'month',
    points: values.map((value, month) => ({
      from: `2026-0${month + 1}-01`,
      value,
      numerator: null,
      n: value ?? 0,
      partial: false,
      provisional: 0,
    })),
  });
  const say = (values: readonly (number | null)[], isNow: boolean) =>
    words(courseSentence([series(values)], isNow, en, createFormat('en')));
  test('goes from the first point to the last, by way of the highest', () => {
    expect(say([null, 4, 9, 2], true)).toBe('All lines: 4 in February 2026, 2 now. Highest 9 in March 2026.');
    expect(say([4, 9], false)).toBe('All lines: 4 in January 2026, 9 in February 2026.');
    expect(say([null], true)).toBe('Nothing to draw in this selection.');
  });
});
