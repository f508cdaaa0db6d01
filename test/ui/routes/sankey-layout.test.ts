import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ROUTE_LINES,
  ROUTE_OUTCOMES,
  type RouteLine,
  type RouteStop,
} from '../../../src/kpi/compile/route-stops.ts';
import { sankeyLayout, type SankeyStep } from '../../../src/ui/charts/sankey-layout.ts';

const SIZE = { width: 900, height: 400, nodeWidth: 9, gap: 10 };

/** The steps of tickets that went along these places. */
const steps = fc
  .array(
    fc.record({
      places: fc.array(fc.constantFrom(...ROUTE_LINES), { minLength: 1, maxLength: 4 }),
      outcome: fc.constantFrom(...ROUTE_OUTCOMES),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((ways) => {
    const counted = new Map<string, SankeyStep>();
    for (const { places, outcome } of ways) {
      const stops: RouteStop[] = ['in', ...places, outcome];
      for (const [step, from] of stops.slice(0, -1).entries()) {
        const to = stops[step + 1] ?? outcome;
        const key = `${step} ${from} ${to}`;
        const known = counted.get(key) ?? { step, from, to, tickets: 0 };
        counted.set(key, { ...known, tickets: known.tickets + 1 });
      }
    }
    return { tickets: ways.length, steps: [...counted.values()] };
  });

/** Every x,y of a path. */
const points = (path: string) =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

test('bars and bands keep inside the chart, the bars of a column apart, and the last column holds every ticket', () => {
  fc.assert(
    fc.property(steps, ({ tickets, steps: all }) => {
      const { nodes, bands } = sankeyLayout(all, SIZE);
      const last = Math.max(...nodes.map(({ column }) => column));
      for (const column of [0, last]) {
        const own = nodes.filter((node) => node.column === column);
        expect(own.reduce((sum, node) => sum + node.tickets, 0)).toBe(tickets);
      }
      const given = (column: number, line: string | null) =>
        all.reduce((sum, { step, from, tickets: n }) => sum + (step === column && from === line ? n : 0), 0);
      const places = nodes.filter(({ outcome, column }) => outcome === null && column > 0);
      expect(places.map((node) => node.tickets)).toEqual(
        places.map(({ column, line }) => given(column, line)),
      );
      const gaps = nodes.flatMap((node) =>
        nodes
          .filter(({ column, y }) => column === node.column && y > node.y)
          .map(({ y }) => y - node.y - node.height),
      );
      expect(Math.min(SIZE.gap, ...gaps)).toBeGreaterThanOrEqual(SIZE.gap - 1e-6);
      expect(bands).toHaveLength(all.length);
      const drawn = bands.flatMap(({ path }) => points(path));
      const [xs, ys] = [drawn.map(([x]) => x), drawn.map(([, y]) => y)];
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...xs)).toBeLessThanOrEqual(SIZE.width);
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(-0.1);
      expect(Math.max(...ys)).toBeLessThanOrEqual(SIZE.height + 0.1);
    }),
    { numRuns: 60 },
  );
});

test('what ended early passes no bar of a later column', () => {
  const all: SankeyStep[] = [
    { step: 0, from: 'in', to: '1', tickets: 100 },
    { step: 1, from: '1', to: 'resolved', tickets: 80 },
    { step: 1, from: '1', to: '2', tickets: 20 },
    { step: 2, from: '2', to: 'resolved', tickets: 20 },
  ];
  const { nodes, bands } = sankeyLayout(all, SIZE);
  const bar = nodes.find(({ column, line }) => column === 2 && line === '2');
  const early = bands.find(({ step }) => step.tickets === 80);
  const there = points(early?.path ?? '').filter(([x]) => Math.abs(x - (bar?.x ?? 0)) < 0.1);
  expect(there.length).toBeGreaterThan(0);
  for (const [, y] of there) expect(y).toBeLessThanOrEqual((bar?.y ?? 0) - SIZE.gap + 0.1);
});

test('without the way in the first places are the first column', () => {
  const lines: RouteLine[] = ['1', '2'];
  const all = lines.map((from): SankeyStep => ({ step: 1, from, to: 'open', tickets: 3 }));
  const { nodes } = sankeyLayout(all, SIZE);
  expect(nodes.filter(({ column }) => column === 1).map(({ x, tickets }) => [x, tickets])).toEqual([
    [0, 3],
    [0, 3],
  ]);
});

test('one ticket fills the height', () => {
  const all: SankeyStep[] = [
    { step: 0, from: 'in', to: '0', tickets: 1 },
    { step: 1, from: '0', to: 'unsure', tickets: 1 },
  ];
  const { nodes } = sankeyLayout(all, SIZE);
  expect(nodes.map(({ y, height }) => [y, height])).toEqual([
    [0, 400],
    [0, 400],
    [0, 400],
  ]);
});
