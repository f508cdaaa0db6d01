import { describe, expect, test } from 'vitest';
import { createFormat } from '../../../src/i18n/format.ts';
import { nl } from '../../../src/i18n/nl.ts';
import type { LineKey } from '../../../src/kpi/facts.ts';
import type { KpiSeries } from '../../../src/kpi/kpi-query.ts';
import { trendSentence } from '../../../src/ui/charts/trend-sentence.ts';

/** Months of 2025; a value with `?` is provisional, null is a gap. */
function series(line: LineKey, values: (number | `${number}?` | null)[]): KpiSeries {
  return {
    kpi: 'reopen_rate',
    line,
    unit: 'ratio',
    bucket: 'month',
    points: values.map((value, index) => ({
      from: `2025-0${index + 1}-01`,
      value: value === null ? null : Number.parseFloat(String(value)),
      numerator: null,
      n: 10,
      partial: false,
      provisional: typeof value === 'string' ? 1 : 0,
    })),
  };
}
const sentence = (...all: KpiSeries[]) =>
  trendSentence(all, nl, createFormat('nl')).replace(/[\u00A0\u202F]/g, ' ');

describe('the sentence above a trend', () => {
  test('says the course of all lines, without what can still change', () => {
    expect(sentence(series('1', [0.9, 0.9]), series('all', [0.05, 0.03, null, 0.08, 0.06, '0.01?']))).toBe(
      'Alle lijnen: 5,0 % in januari 2025, 6,0 % in mei 2025. Laagst 3,0 % in februari 2025. Hoogst 8,0 % in april 2025.',
    );
  });
  test('does not repeat an end as the lowest or highest', () => {
    expect(sentence(series('all', [0.05, 0.06, 0.08]))).toBe(
      'Alle lijnen: 5,0 % in januari 2025, 8,0 % in maart 2025.',
    );
  });
  test('does not call a value lowest or highest that rests on fewer than 5 tickets, or that an end has too', () => {
    const all = series('all', [0.05, 0, 0.03, 0.0801, 1, 0.08]);
    for (const index of [1, 4]) Object.assign(all.points[index] ?? {}, { n: 4 });
    expect(sentence(all)).toBe(
      'Alle lijnen: 5,0 % in januari 2025, 8,0 % in juni 2025. Laagst 3,0 % in maart 2025.',
    );
  });
  test('says the year of a week when there are two', () => {
    const weeks = (...days: string[]): KpiSeries => {
      const { points, ...rest } = series('all', [0.05, 0.06]);
      return {
        ...rest,
        bucket: 'week',
        points: points.map((point, at) => ({ ...point, from: days[at] ?? '' })),
      };
    };
    expect(sentence(weeks('2025-12-15', '2025-12-22'))).toBe(
      'Alle lijnen: 5,0 % in week 51, 6,0 % in week 52.',
    );
    expect(sentence(weeks('2025-12-22', '2025-12-29'))).toBe(
      'Alle lijnen: 5,0 % in week 52 van 2025, 6,0 % in week 1 van 2026.',
    );
  });
  test('one settled month is the only finished figure', () => {
    expect(sentence(series('all', [0.05, '0.06?']))).toBe(
      'Alle lijnen: 5,0 % in januari 2025, het enige afgeronde cijfer.',
    );
  });
  test('is on a day, not in it', () => {
    const days = { ...series('all', [0.05, 0.06, 0.09, 0.08]), bucket: 'day' as const };
    days.points.forEach((point, at) => Object.assign(point, { from: `2025-01-0${at + 1}` }));
    expect(sentence(days)).toBe(
      'Alle lijnen: 5,0 % op 1 jan 2025, 8,0 % op 4 jan 2025. Hoogst 9,0 % op 3 jan 2025.',
    );
  });
  test('nothing settled, nothing measured', () => {
    expect(sentence(series('all', ['0.06?']))).toBe(
      'Nog niets om te vergelijken: elk cijfer hier kan nog veranderen.',
    );
    expect(sentence(series('all', [null]))).toBe('In deze selectie is niets gemeten.');
    expect(sentence()).toBe('In deze selectie is niets gemeten.');
  });
});
