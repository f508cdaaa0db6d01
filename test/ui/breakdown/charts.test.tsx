import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import { kpiDefinition } from '../../../src/kpi/catalog.ts';
import type { HeatCell } from '../../../src/kpi/compile/heat-sql.ts';
import { OFFICE_HOURS } from '../../../src/calendar/business-calendar.ts';
import { boxScale } from '../../../src/ui/charts/box-scale.ts';
import { heatClasses, SHADES } from '../../../src/ui/charts/heat-classes.ts';
import { placeSteps, stepsSpan } from '../../../src/ui/charts/waterfall-steps.ts';
import { HeatPanel } from '../../../src/ui/features/breakdown/heat-panel.tsx';
import { MixPanel } from '../../../src/ui/features/breakdown/mix-panel.tsx';
import { ParetoPanel } from '../../../src/ui/features/breakdown/pareto-panel.tsx';
import { BoxPanel } from '../../../src/ui/features/breakdown/box-panel.tsx';
import { runs } from '../../ingest/property/runs.ts';
import { partOf, wordsOf } from './part-of.ts';

const nothing = () => undefined;
const render = (part: React.ReactNode) =>
  renderToStaticMarkup(<LocaleProvider locale="nl">{part}</LocaleProvider>);

describe('the steps of a waterfall', () => {
  test('begin where the one before ended, and end at the sum; all of them are on the axis', () => {
    const step = fc.record({
      mix: fc.double({ min: -1, max: 1, noNaN: true }),
      performance: fc.double({ min: -1, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const placed = placeSteps(
          0.5,
          steps.map((one, index) => ({ ...one, key: String(index) })),
        );
        const ends = [0.5, ...placed.map(({ to }) => to)];
        expect(placed.map(({ from }) => from)).toEqual(ends.slice(0, -1));
        const sum = steps.reduce((total, { mix, performance }) => total + mix + performance, 0.5);
        expect(ends.at(-1)).toBeCloseTo(sum, 9);
        const { low, high } = stepsSpan(0.5, placed);
        expect(high).toBeGreaterThan(low);
        for (const at of [...ends, ...placed.map(({ turn }) => turn)]) {
          expect(at).toBeGreaterThanOrEqual(low);
          expect(at).toBeLessThanOrEqual(high);
        }
      }),
      runs(100),
    );
  });
});

describe('the shades of a map', () => {
  test('grow with the value and are the same for equal values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1 }), (values) => {
        const { ranges, shadeOf } = heatClasses(values);
        const shades = values.toSorted((a, b) => a - b).map(shadeOf);
        expect(shades).toEqual(shades.toSorted((a, b) => a - b));
        expect(Math.min(...shades)).toBeGreaterThanOrEqual(1);
        expect(Math.max(...shades)).toBeLessThanOrEqual(SHADES);
        expect(ranges.map(({ shade }) => shade)).toEqual([...new Set(shades)]);
        expect([ranges[0]?.low, ranges.at(-1)?.high]).toEqual([Math.min(...values), Math.max(...values)]);
      }),
      runs(100),
    );
    expect(heatClasses([]).ranges).toEqual([]);
  });
});

test('a logarithmic axis has round steps that cover the durations, down to nothing', () => {
  const { ticks, at } = boxScale([0, 70, 5 * 86_400], true);
  expect([ticks[0], ticks.at(-1)]).toEqual([1, 864_000]);
  expect([at(0), at(1), at(864_000)]).toEqual([0, 0, 1]);
  expect(at(3600)).toBeGreaterThan(at(60));
  expect(boxScale([60, 60], true).ticks).toEqual([60, 300]);
  expect(boxScale([], false).at(0)).toBe(0);
});

const cell = (weekday: number, hour: number, known: Partial<HeatCell>): HeatCell => ({
  ...partOf('').figure,
  weekday,
  hour,
  ...known,
});

describe('the map of hours', () => {
  const map = (cells: HeatCell[] | null, kpi: 'tickets_created' | 'reopen_rate', calendar = false) =>
    render(
      <HeatPanel
        definition={kpiDefinition(kpi)}
        cells={cells}
        dated
        calendar={calendar ? OFFICE_HOURS : null}
        busy={false}
        fileName="uren"
        onTickets={nothing}
      />,
    );

  test('names the busiest hour, and has one stop of the tab key', () => {
    const html = map([cell(1, 9, { value: 12, n: 12 }), cell(5, 11, { value: 3, n: 3 })], 'tickets_created');
    expect(wordsOf(html)).toContain('Het drukste uur is maandag 09:00–09:59 met 12 tickets.');
    expect([...html.matchAll(/<button[^>]*data-at[^>]*tabindex="0"/g)]).toHaveLength(1);
    expect([...html.matchAll(/<button[^>]*data-at/g)]).toHaveLength(2);
    expect([...html.matchAll(/<th scope="row">/g)]).toHaveLength(3);
  });

  test('gives a rate of few tickets no shade, and says so', () => {
    const html = map([cell(1, 9, { value: 0.5, numerator: 2, n: 4 })], 'reopen_rate');
    expect(html).not.toContain('data-shade="');
    expect(html).toContain('4 tickets, te weinig');
    expect(html).toContain('zonder kleur: minder dan 5 tickets');
  });

  test('marks what is outside opening hours only where the report has them', () => {
    const cells = [cell(1, 9, { value: 1, n: 1 }), cell(7, 9, { value: 1, n: 1 })];
    expect(map(cells, 'tickets_created')).not.toContain('buiten openingstijd');
    expect(map(cells, 'tickets_created', true)).toContain('buiten openingstijd');
  });

  test('says why there is nothing', () => {
    expect(wordsOf(map([], 'tickets_created'))).toContain('In deze selectie is niets gemeten.');
    expect(wordsOf(map(null, 'reopen_rate'))).toContain('niet meetbaar met deze export');
  });
});

describe('mix and performance', () => {
  const panel = (split: Parameters<typeof MixPanel>[0]['split'], noise = false) =>
    wordsOf(
      render(
        <MixPanel
          definition={kpiDefinition('reopen_rate')}
          by="category"
          split={split}
          before="augustus 2025"
          noise={noise}
          busy={false}
          fileName="mix"
          onTickets={nothing}
          onAll={nothing}
        />,
      ),
    );

  test('are told with their signs, also where both go down', () => {
    const split = {
      now: 0.05,
      before: 0.09,
      tickets: { now: 100, before: 90 },
      mix: -0.01,
      performance: -0.03,
      parts: [
        {
          key: 'Mail',
          mix: -0.01,
          performance: -0.02,
          now: { n: 10, mean: 0.1 },
          before: { n: 20, mean: 0.2 },
        },
      ],
      rest: { groups: 3, mix: 0, performance: -0.01 },
    };
    const text = panel(split);
    expect(text).not.toContain('toeval');
    expect(panel(split, true)).toContain('De hele verandering is niet van toeval te onderscheiden.');
    expect(text).toContain('Van 9,0 % naar 5,0 %: −4,0 pp. Daarvan komt −1,0 pp');
    expect(text).toContain('augustus 2025|9,0 %|Mail|−3,0 pp|3 andere|−1,0 pp|Nu|5,0 %|');
  });

  test('say why they are not there', () => {
    expect(panel('none')).toContain('Er is niets om mee te vergelijken.');
    expect(panel('notSplit')).toContain('niet te verdelen over categorieën');
  });
});

test('few that make up most: of one value, of none, and of many more than are drawn', () => {
  const panel = (sizes: number[]) =>
    wordsOf(
      render(
        <ParetoPanel
          by="group"
          parts={sizes.map((n, index) => partOf(`g${index}`, { unit: 'count', value: n, n }))}
          busy={false}
          fileName="pareto"
          onTickets={nothing}
        />,
      ),
    );
  expect(panel([7])).toContain('1 van de 1 groepen is goed voor 80 % van de 7 tickets.');
  expect(panel([])).toContain('Hier valt niets op te tellen.');
  const many = panel(Array.from({ length: 1000 }, () => 1));
  expect(many).toContain('800 van de 1.000 groepen');
  expect(many).toContain('|985 andere|985|');
});

test('durations: the slowest and the quickest are named, and few tickets are dots', () => {
  const group = (key: string, n: number, median: number, points: number[] = []) => ({
    key,
    n,
    p5: median / 4,
    p25: median / 2,
    median,
    p75: median * 2,
    p95: median * 4,
    points,
  });
  const html = render(
    <BoxPanel
      by="category"
      groups={[group('Netwerk', 80, 7200), group('Mail', 40, 600), group('Print', 2, 60, [50, 70])]}
      busy={false}
      fileName="spreiding"
      onTickets={nothing}
    />,
  );
  expect(wordsOf(html)).toContain(
    'De helft van de tickets van Netwerk duurde langer dan 2 u; van Mail langer dan 10 min.',
  );
  expect([...html.matchAll(/<circle/g)]).toHaveLength(2);
});
