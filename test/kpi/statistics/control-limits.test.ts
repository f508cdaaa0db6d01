import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlLimits, type ControlPoint } from '../../../src/kpi/statistics/control-limits.ts';
import { runs } from '../../ingest/property/runs.ts';

const point = (value: number | null, more: Partial<ControlPoint> = {}): ControlPoint => ({
  value,
  numerator: null,
  n: 50,
  partial: false,
  provisional: 0,
  ...more,
});
const share = (numerator: number, n: number): ControlPoint => point(numerator / n, { numerator, n });

describe('XmR limits', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2 "Individuals Control Charts".
  const nist = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

  it('are those of the published example', () => {
    const chart = controlLimits(
      nist.map((value) => point(value)),
      'duration',
    );
    expect(chart?.method).toBe('xmr');
    expect(chart?.centre).toBeCloseTo(50.81, 4);
    expect(chart?.limits[0]?.high).toBeCloseTo(55.804, 2);
    expect(chart?.limits[0]?.low).toBeCloseTo(45.816, 2);
    expect(chart?.signals).toEqual([]);
  });

  it('are made of whole, settled points; gaps and what can still change make no limits and no signals', () => {
    const plain = controlLimits(
      nist.map((value) => point(value)),
      'duration',
    );
    const more = [
      point(900, { partial: true }),
      ...nist.slice(0, 4).map((value) => point(value)),
      point(null, { n: 0 }),
      ...nist.slice(4).map((value) => point(value, { provisional: 5 })),
      point(1, { provisional: 6 }),
      point(2, { partial: true }),
    ];
    const chart = controlLimits(more, 'duration');
    expect(chart?.centre).toBe(plain?.centre);
    expect(chart?.limits.map((limit) => limit !== null)).toEqual(more.map(({ value }) => value !== null));
    expect(chart?.limits[0]).toEqual(plain?.limits[0]);
    expect(chart?.signals).toEqual([]);
  });

  it('need eight points', () => {
    expect(
      controlLimits(
        nist.slice(0, 7).map((value) => point(value)),
        'duration',
      ),
    ).toBeNull();
    expect(
      controlLimits(
        nist.slice(0, 8).map((value) => point(value)),
        'duration',
      ),
    ).not.toBeNull();
  });

  it('do not go below 0', () => {
    const chart = controlLimits(
      [1, 9, 1, 9, 1, 9, 1, 9].map((value) => point(value)),
      'count',
    );
    expect(chart?.limits[3]).toEqual({ low: 0, high: 5 + 2.66 * 8 });
  });
});

describe('signals', () => {
  const quiet = [10, 12, 9, 11, 10, 13, 9, 10, 12, 8, 11, 10];
  const signalsOf = (values: number[]) =>
    controlLimits(
      values.map((value) => point(value)),
      'duration',
    )?.signals;

  it('names a point outside the limits', () => {
    expect(signalsOf([...quiet, 40, ...quiet])).toContainEqual({
      rule: 'outside',
      side: 'above',
      points: [12],
    });
    expect(signalsOf([...quiet, -20, ...quiet])).toContainEqual({
      rule: 'outside',
      side: 'below',
      points: [12],
    });
  });

  it('names eight in a row on one side, as long as the run is, and not seven', () => {
    const swing = [10, 14, 10, 14, 10, 14, 10, 14, 10, 14];
    const run = (length: number) => Array.from({ length }, (_, i) => (i % 2 === 0 ? 14 : 13.5));
    const runsOf = (values: number[]) => signalsOf(values)?.filter(({ rule }) => rule === 'run');
    expect(runsOf([...swing, 8, ...run(7), 8, ...swing])).toEqual([]);
    expect(runsOf([...swing, 8, ...run(9), 8, ...swing])).toEqual([
      { rule: 'run', side: 'above', points: [11, 12, 13, 14, 15, 16, 17, 18, 19] },
    ]);
  });

  it('names three of four nearer the limit than the centre', () => {
    const values = [...quiet, 15, 15, 10, 15, ...quiet];
    const chart = controlLimits(
      values.map((value) => point(value)),
      'duration',
    );
    const half = ((chart?.limits[0]?.high ?? 0) + (chart?.centre ?? 0)) / 2;
    expect(half).toBeLessThan(15);
    expect(half).toBeGreaterThan(13);
    expect(chart?.signals).toEqual([{ rule: 'near_limit', side: 'above', points: [12, 13, 15] }]);
  });

  it('finds none where nothing varies', () => {
    expect(signalsOf(Array.from({ length: 20 }, () => 7))).toEqual([]);
    expect(
      controlLimits(
        Array.from({ length: 9 }, () => share(30, 30)),
        'rate',
      )?.signals,
    ).toEqual([]);
  });

  it('agrees with the rules taken one point at a time', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 8, maxLength: 40 }), (values) => {
        const chart = controlLimits(
          values.map((value) => point(value)),
          'score',
        );
        const centre = values.reduce((a, b) => a + b) / values.length;
        const ranges = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? 0)));
        const reach = 2.66 * (ranges.reduce((a, b) => a + b) / ranges.length);
        const marked = (rule: string) =>
          new Set(chart?.signals.filter((s) => s.rule === rule).flatMap(({ points }) => points));
        const inSome = (length: number, i: number, test: (window: number[]) => boolean) =>
          values.some((_, from) => {
            const window = values.slice(from, from + length);
            return from <= i && i < from + length && window.length === length && test(window);
          });
        for (const [i, value] of values.entries()) {
          const sides = [1, -1];
          const off = (v: number, side: number) => (v - centre) * side;
          expect(marked('outside').has(i)).toBe(reach > 0 && Math.abs(value - centre) > reach);
          expect(marked('run').has(i)).toBe(
            reach > 0 && sides.some((s) => inSome(8, i, (w) => w.every((v) => off(v, s) > 0))),
          );
          expect(marked('near_limit').has(i)).toBe(
            reach > 0 &&
              sides.some(
                (s) =>
                  off(value, s) > reach / 2 &&
                  inSome(4, i, (w) => w.filter((v) => off(v, s) > reach / 2).length >= 3),
              ),
          );
        }
      }),
      runs(200),
    );
  });
});

describe('p limits', () => {
  const weeks = [
    [12, 100],
    [18, 120],
    [9, 80],
    [15, 110],
    [11, 90],
    [16, 130],
    [13, 100],
    [14, 95],
    [10, 105],
  ] as const;

  it('are three standard deviations of k of n where weeks differ as chance allows', () => {
    const chart = controlLimits(
      weeks.map(([k, n]) => share(k, n)),
      'rate',
    );
    const centre = 118 / 930;
    expect(chart?.method).toBe('p');
    expect(chart?.centre).toBeCloseTo(centre, 12);
    expect(chart?.overdispersion).toBe(1);
    for (const [i, [, n]] of weeks.entries()) {
      const reach = 3 * Math.sqrt((centre * (1 - centre)) / n);
      expect(chart?.limits[i]?.high).toBeCloseTo(centre + reach, 12);
      expect(chart?.limits[i]?.low).toBeCloseTo(centre - reach, 12);
    }
  });

  it('are widened by the moving range of the scores where they differ more (Laney)', () => {
    const wide = weeks.map(([k, n], i) => share((i % 2 === 0 ? k : k + 20) * 100, n * 100));
    const chart = controlLimits(wide, 'rate');
    const centre =
      wide.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0) /
      wide.reduce((sum, { n }) => sum + n, 0);
    const z = wide.map(({ value, n }) => ((value ?? 0) - centre) / Math.sqrt((centre * (1 - centre)) / n));
    const ranges = z.slice(1).map((one, i) => Math.abs(one - (z[i] ?? 0)));
    const sigmaZ = ranges.reduce((a, b) => a + b) / ranges.length / 1.128;
    expect(sigmaZ).toBeGreaterThan(5);
    expect(chart?.overdispersion).toBeCloseTo(sigmaZ, 10);
    const [first] = wide;
    const reach = 3 * Math.sqrt((centre * (1 - centre)) / (first?.n ?? 0)) * sigmaZ;
    expect(chart?.limits[0]?.high).toBeCloseTo(Math.min(1, centre + reach), 10);
  });

  it('stay between 0 and 1', () => {
    const chart = controlLimits(
      [0, 1, 2, 0, 1, 3, 2, 1].map((k) => share(k, 6)),
      'rate',
    );
    expect(chart?.limits.every((limit) => limit !== null && limit.low === 0 && limit.high <= 1)).toBe(true);
  });
});
