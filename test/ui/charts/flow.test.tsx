import { describe, expect, test } from 'vitest';
import { createFormat } from '../../../src/i18n/format.ts';
import { nl } from '../../../src/i18n/nl.ts';
import type { KpiId } from '../../../src/kpi/kpi-definition.ts';
import type { KpiSeries } from '../../../src/kpi/kpi-query.ts';
import { twoSidedTicks } from '../../../src/ui/charts/axis-scale.ts';
import { flowOf } from '../../../src/ui/charts/flow-rows.ts';
import { flowSentence } from '../../../src/ui/charts/flow-sentence.ts';

/** Months of 2025 of all lines. */
const series = (kpi: KpiId, values: (number | null)[]): KpiSeries => ({
  kpi,
  line: 'all',
  unit: 'count',
  bucket: 'month',
  points: values.map((value, index) => ({
    from: `2025-0${index + 1}-01`,
    value,
    numerator: null,
    n: value ?? 0,
    partial: index === values.length - 1,
    provisional: 0,
  })),
});
const sentenceOf = (ofChosenLines: boolean, ...all: KpiSeries[]) => {
  const flow = flowOf(all);
  return flow === null ? null : flowSentence(flow, nl, createFormat('nl'), ofChosenLines);
};

const sentence = (...all: KpiSeries[]) => sentenceOf(false, ...all);

describe('volumes through time', () => {
  const all = [
    series('tickets_created', [100, 1200]),
    series('tickets_resolved', [90, 1173]),
    series('backlog', [310, 337]),
  ];

  test('are one row a bucket, of all lines only', () => {
    const ofLine: KpiSeries = { ...series('tickets_created', [1, 1]), line: '1' };
    expect(flowOf([ofLine, ...all])?.rows).toEqual([
      { from: '2025-01-01', created: 100, resolved: 90, backlog: 310, partial: false },
      { from: '2025-02-01', created: 1200, resolved: 1173, backlog: 337, partial: true },
    ]);
  });

  test('say what came in and went out, and where the backlog ends', () => {
    expect(sentence(...all)).toBe(
      '1.300 aangemeld en 1.263 opgelost: 37 meer erbij dan eraf. De werkvoorraad eindigt op 337.',
    );
    expect(sentence(series('tickets_created', [5]), series('tickets_resolved', [8]))).toBe(
      '5 aangemeld en 8 opgelost: 3 meer eraf dan erbij.',
    );
    expect(sentence(series('tickets_created', [5]), series('tickets_resolved', [5]))).toBe(
      '5 aangemeld en 5 opgelost: evenveel erbij als eraf.',
    );
  });

  test('are not subtracted where the backlog says otherwise: tickets were closed without a date', () => {
    const closed = [...all.slice(0, 2), series('backlog', [310, 0])];
    expect(sentence(...closed)).toMatch(/^1.300 aangemeld en 1.263 opgelost met een datum. Van andere/);
    const one = [...all.slice(0, 2), series('backlog', [310, 336])];
    expect(sentence(...one)).toMatch(/: 37 meer erbij dan eraf. De werkvoorraad eindigt op 336.$/);
  });

  test('are not subtracted where there would have been less than nothing open before', () => {
    const closed = (open: number) =>
      sentence(
        series('tickets_created', [890, 0]),
        series('tickets_resolved', [600, 261]),
        series('backlog', [261 + open, open]),
      );
    expect(closed(0)).toMatch(/^890 aangemeld en 861 opgelost met een datum. Van andere/);
    expect(closed(29)).toBe(
      '890 aangemeld en 861 opgelost: 29 meer erbij dan eraf. De werkvoorraad eindigt op 29.',
    );
  });

  test('of chosen lines are not subtracted: tickets move between lines', () => {
    expect(sentenceOf(true, ...all)).toBe(
      'Hier kwamen 1.300 tickets binnen en hier zijn er 1.263 opgelost; tussendoor gaan ze van lijn naar lijn, dus het verschil is geen werkvoorraad. Aan het einde staan er hier 337 open.',
    );
  });

  test('an export without them has no chart, an empty selection says so', () => {
    expect(sentence(series('backlog', [3]))).toBeNull();
    expect(sentence(series('tickets_created', [0]), series('tickets_resolved', [0]))).toBe(
      'In deze selectie kwam niets binnen en ging niets weg.',
    );
  });
});

test('the axis covers both sides of 0 in equal round steps', () => {
  expect(twoSidedTicks([330, 372], [340, 290, 250])).toEqual([-400, -300, -200, -100, 0, 100, 200, 300, 400]);
  expect(twoSidedTicks([40], [900])).toEqual([-200, 0, 200, 400, 600, 800, 1000]);
  expect(twoSidedTicks([], [])).toEqual([0]);
});
