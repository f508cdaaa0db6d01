import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import type { KpiFigure } from '../../../src/kpi/kpi-query.ts';
import { ChangeMark } from '../../../src/ui/charts/change-mark.tsx';
import type { FigureChange } from '../../../src/ui/charts/comparison.ts';
import { figureOf } from '../figure-of.ts';

const words = (before: Partial<KpiFigure>, change: FigureChange['change'], small = false, missing = 0) =>
  renderToStaticMarkup(
    <LocaleProvider locale="nl">
      <ChangeMark
        change={{ before: figureOf(before), change, small, missing }}
        period={{ from: '2025-08-01', to: '2025-08-31' }}
      />
    </LocaleProvider>,
  )
    .replace(/<[^>]*>/g, '|')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/\|[|\s]*/g, '|');

const half = { value: 0.5, numerator: 50, n: 100 };

test('better, worse and noise have a sign, the direction in the number and the verdict in words', () => {
  expect(
    words(half, { difference: 0.024, low: 0.003, high: 0.045, verdict: 'better', provisional: false }),
  ).toBe(
    '|▲|+2,4 pp|(beter, was 50,0 % in augustus 2025; 95%-interval van het verschil +0,3 pp tot +4,5 pp)|',
  );
  expect(
    words(half, { difference: 0.069, low: 0.02, high: 0.11, verdict: 'worse', provisional: false }),
  ).toMatch(/^\|▼\|\+6,9 pp\|\(slechter,/);
  expect(
    words(half, { difference: -0.004, low: -0.03, high: 0.02, verdict: 'noise', provisional: false }),
  ).toMatch(/^\|≈\|−0,4 pp\|\(niet van toeval te onderscheiden,/);
});

test('a change that is no better or worse points up or down only', () => {
  const count: Partial<KpiFigure> = { kpi: 'tickets_created', unit: 'count', value: 1200, n: 1200 };
  expect(
    words(count, { difference: 37, low: null, high: null, verdict: 'changed', provisional: false }),
  ).toBe('|↗|+37|(veranderd, was 1.200 in augustus 2025)|');
  expect(
    words(count, { difference: -1037, low: null, high: null, verdict: 'changed', provisional: false }),
  ).toMatch(/^\|↘\|−1\.037\|/);
});

test('a duration changes in minutes and hours', () => {
  const time: Partial<KpiFigure> = { kpi: 'resolution_time', unit: 'seconds', value: 13_680, n: 50 };
  expect(
    words(time, { difference: -1320, low: -2000, high: -600, verdict: 'better', provisional: false }),
  ).toMatch(/^\|▲\|−22 min\|\(beter, was 3 u 48 in/);
});

test('too few tickets are said to be few, and nothing before is nothing to say', () => {
  const unknown = { low: null, high: null, verdict: 'unknown', provisional: false } as const;
  expect(words({ ...half, n: 3 }, { difference: 0.1, ...unknown }, true)).toMatch(/^\|geen vergelijking\|/);
  expect(words(half, { difference: 0.1, ...unknown })).toMatch(/^\|\+10,0 pp\|\(niet te zeggen/);
  expect(words({}, { difference: null, ...unknown })).toBe('');
});

test('a count that its missing tickets could undo is a number without a judgement, and says why', () => {
  const count: Partial<KpiFigure> = { kpi: 'backlog', unit: 'count', value: 1505, n: 1505 };
  const unknown = {
    difference: -307,
    low: null,
    high: null,
    verdict: 'unknown',
    provisional: false,
  } as const;
  expect(words(count, unknown, false, 1230)).toBe(
    '|−307|(geen oordeel, was 1.505 in augustus 2025; 1.230 tickets van de twee perioden zijn niet meetbaar, minstens zoveel als het verschil)|',
  );
});
