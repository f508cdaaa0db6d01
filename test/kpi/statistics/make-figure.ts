import { kpiDefinition } from '../../../src/kpi/catalog.ts';
import type { LineKey } from '../../../src/kpi/facts.ts';
import type { KpiId } from '../../../src/kpi/kpi-definition.ts';
import type { KpiFigure } from '../../../src/kpi/kpi-query.ts';
import { wilson } from '../../../src/kpi/statistics/wilson.ts';
import { EMPTY_FIGURE } from '../../support/empty-figure.ts';

/** A figure of which only what is given is known. */
export function makeFigure(kpi: KpiId, line: LineKey, known: Partial<KpiFigure>): KpiFigure {
  return {
    kpi,
    line,
    unit: kpiDefinition(kpi).unit,
    ...EMPTY_FIGURE,
    max: null,
    ...known,
  };
}

export function rateFigure(kpi: KpiId, line: LineKey, numerator: number, n: number): KpiFigure {
  const interval = wilson(numerator, n);
  return makeFigure(kpi, line, { value: n === 0 ? null : numerator / n, numerator, n, ...interval });
}

/** A median with its interval, and the mean. */
export function durationFigure(
  kpi: KpiId,
  line: LineKey,
  n: number,
  value: number,
  half: number,
  mean = value,
): KpiFigure {
  return makeFigure(kpi, line, { value, n, low: value - half, high: value + half, mean });
}

export function countFigure(kpi: KpiId, line: LineKey, value: number): KpiFigure {
  return makeFigure(kpi, line, { value, n: value });
}
