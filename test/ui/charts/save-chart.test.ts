import { describe, expect, test } from 'vitest';
import { nl } from '../../../src/i18n/nl.ts';
import type { KpiSeries } from '../../../src/kpi/kpi-query.ts';
import { alignSeries } from '../../../src/ui/charts/compared-series.ts';
import { csvNumber } from '../../../src/i18n/csv-number.ts';
import { seriesData } from '../../../src/ui/charts/series-data.ts';
import { svgColor } from '../../../src/ui/charts/svg-color.ts';
import { wrapText } from '../../../src/ui/charts/wrap-text.ts';
import { xmlText } from '../../../src/ui/charts/xml-text.ts';

describe('a saved picture', () => {
  test.each([
    ['rgb(27, 31, 36)', '#1b1f24', 1],
    ['rgba(0, 0, 0, 0)', 'none', 1],
    ['rgba(255, 138, 128, 0.4)', '#ff8a80', 0.4],
    ['rgb(92 100 109 / 25%)', '#5c646d', 0.25],
    ['color(srgb 1 0.5 0)', '#ff8000', 1],
    ['color(srgb 0.2 0.4 1e-7 / 0.5)', '#336600', 0.5],
    ['none', 'none', 1],
    ['url("#hatch")', 'url("#hatch")', 1],
  ])('has %s as %s', (color, paint, opacity) => {
    expect(svgColor(color)).toEqual({ paint, opacity });
  });

  test('has texts that no markup can break', () => {
    expect(xmlText(`<b>"Jan" & 'Piet'</b>\u0000\u0008`)).toBe(
      '&lt;b&gt;&quot;Jan&quot; &amp; &apos;Piet&apos;&lt;/b&gt;',
    );
  });

  test('breaks a long sentence at its spaces', () => {
    const width = (text: string) => text.length;
    expect(wrapText('vier woorden op regels', 12, width)).toEqual(['vier woorden', 'op regels']);
    expect(wrapText('onafbreekbaarwoord en meer', 8, width)).toEqual(['onafbreekbaarwoord', 'en meer']);
    expect(wrapText('2,4\u00A0% in', 4, width)).toEqual(['2,4\u00A0%', 'in']);
    expect(wrapText('', 10, width)).toEqual([]);
  });
});

describe('a saved table', () => {
  test('has numbers as the spreadsheet of the reader knows them', () => {
    expect([0.1 + 0.2, 1234.5, -2, 1e6].map((value) => csvNumber(value, 'nl'))).toEqual([
      '0,3',
      '1234,5',
      -2,
      1_000_000,
    ]);
    expect(csvNumber(1234.5, 'en')).toBe(1234.5);
  });

  test('has value, k and n of every line, the compared bucket beside it, and why it is not final', () => {
    const month = (from: string, value: number, numerator: number, n: number, partial = false) => ({
      from,
      value,
      numerator,
      n,
      partial,
      provisional: 0,
    });
    const one = (points: KpiSeries['points']): KpiSeries => ({
      kpi: 'reopen_rate',
      line: '1',
      unit: 'ratio',
      bucket: 'month',
      points,
    });
    const now = [one([month('2025-03-01', 0.1, 2, 20), month('2025-04-01', 0.25, 1, 4, true)])];
    const before = [one([month('2025-01-01', 0.5, 3, 6)])];
    expect(seriesData(now, alignSeries(now, before), nl)).toEqual({
      head: [
        'Periode',
        'aandeel, Lijn 1',
        'k, Lijn 1',
        'n, Lijn 1',
        'Periode, Lijn 1 vergeleken met',
        'aandeel, Lijn 1 vergeleken met',
        'k, Lijn 1 vergeleken met',
        'n, Lijn 1 vergeleken met',
        'Opmerkingen',
      ],
      rows: [
        ['2025-03-01', 0.1, 2, 20, '2025-01-01', 0.5, 3, 6, ''],
        ['2025-04-01', 0.25, 1, 4, null, null, null, null, 'onvolledig'],
      ],
    });
  });
});
