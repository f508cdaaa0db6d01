import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import { DURATION_EDGES } from '../../../src/kpi/compile/histogram-sql.ts';
import { AgeingSection } from '../../../src/ui/features/definition/ageing-section.tsx';
import { barOf, barSpan, shownBars } from '../../../src/ui/features/definition/bar-range.ts';
import { HistogramSection } from '../../../src/ui/features/definition/histogram-section.tsx';
import { backlogOfLine } from '../backlog-of-line.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
const nothing = () => undefined;

const html = (locale: 'nl' | 'en', part: ReactNode) =>
  renderToStaticMarkup(<LocaleProvider locale={locale}>{part}</LocaleProvider>);
const words = (text: string) =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&gt;/g, '>')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();
const bars = (markup: string) => [...markup.matchAll(/<li>(.*?)<\/li>/g)].map(([, item = '']) => words(item));

/** Counts of the bars of a duration, by their place. */
const counts = (known: Record<number, number>) =>
  [...DURATION_EDGES, Infinity].map((_, bar) => known[bar] ?? 0);

describe('bars', () => {
  test('hold their edge, and the last one all that is above', () => {
    expect([0, 60, 61, 120, 121].map((seconds) => barOf(seconds, [60, 120]))).toEqual([0, 0, 1, 1, 2]);
  });

  test('reach from the edge before to their own, the first from 0 and the last without an end', () => {
    expect([0, 1, 2].map((bar) => barSpan(bar, [60, 120]))).toEqual([
      { from: 0, until: 60 },
      { from: 60, until: 120 },
      { from: 120, until: null },
    ]);
  });

  test('are left out before the first and after the last that any line has, not in between', () => {
    expect(shownBars([{ counts: [0, 0, 3, 0, 0, 0] }, { counts: [0, 0, 0, 0, 1, 0] }])).toEqual([2, 3, 4]);
    expect(shownBars([{ counts: [0, 0] }])).toEqual([]);
    expect(shownBars([])).toEqual([]);
  });

  test('have their numbers in words, with the median and p90 where they fall', () => {
    const markup = html(
      'nl',
      <HistogramSection
        histograms={[
          { line: 'all', counts: counts({ 1: 3, 3: 5, 14: 1 }) },
          { line: '2', counts: counts({ 3: 5 }) },
        ]}
        figures={[
          { line: 'all', value: 0.75 * HOUR, p90: 100 * DAY },
          { line: '2', value: HOUR, p90: HOUR },
        ]}
        onBar={nothing}
      />,
    );
    expect(markup).toContain('Alle lijnen: 9 tickets gemeten.');
    const shown = bars(markup);
    expect(shown.slice(0, 4)).toEqual(['≤ 15 min 3', '≤ 30 min 0', '≤ 1 u 5 mediaan 45 min', '≤ 2 u 0']);
    expect(shown.at(-1)).toBe('> 90 d 1 p90 100 d');
    expect(shown).toHaveLength(14);
    expect(markup).toMatch(/inline-size:100%.*inline-size:0%/s);
    expect(markup).toContain('type="radio"');
  });

  test('of one line ask for no choice, and without a figure nothing is pointed at', () => {
    const markup = html(
      'en',
      <HistogramSection
        histograms={[{ line: '1', counts: counts({ 0: 1 }) }]}
        figures={[{ line: '1', value: null, p90: null }]}
        onBar={nothing}
      />,
    );
    expect(markup).not.toContain('type="radio"');
    expect(bars(markup)).toEqual(['≤ 5 min 1']);
    expect(markup).toContain('Line 1: 1 ticket measured.');
  });
});

describe('the age of the backlog', () => {
  const rows = (markup: string) =>
    [...markup.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) => words(row.replace(/<\/t[hd]>/g, ' | ')));

  test('stands in bands, with how long the tickets still take, or why that cannot be said', () => {
    const markup = html(
      'nl',
      <AgeingSection
        backlog={[
          backlogOfLine({
            open: 12,
            bands: [4, 0, 0, 0, 0, 8],
            median: 31 * DAY,
            oldest: 148 * DAY,
            resolvedLast28: 48,
            daysToClear: 7,
          }),
          backlogOfLine({ line: '1', open: 0, resolvedLast28: 40, daysToClear: 0 }),
          backlogOfLine({
            line: '2',
            open: 12,
            bands: [4, 0, 0, 0, 0, 8],
            oldest: 148 * DAY,
            resolvedLast28: 0,
          }),
          backlogOfLine({ line: '3', open: 0, missing: 2 }),
        ]}
        onBar={nothing}
      />,
    );
    expect(bars(markup)).toEqual([
      '≤ 1 d 4',
      '≤ 3 d 0',
      '≤ 7 d 0',
      '≤ 14 d 0',
      '≤ 30 d 0',
      '> 30 d 8 mediaan 31 d oudste 148 d',
    ]);
    expect(rows(markup).slice(1)).toEqual([
      'Alle | 12 | 148 d | 48 | 7,0 |',
      'Lijn 2 | 12 | 148 d | 0 | nooit in dit tempo |',
      'Lijn 3 | 0 | | niet bekend | niet bekend |',
    ]);
  });
});
