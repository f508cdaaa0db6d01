import { expect, test } from 'vitest';
import { judgedFigures, lineKeys } from '../../src/report/judged-figures.ts';
import type { Line } from '../../src/kpi/facts.ts';
import { figureOf } from '../ui/figure-of.ts';

const FIGURES = (['first_contact_resolution', 'resolution_time'] as const).flatMap((kpi) =>
  (['all', '1', '2', '3', 'unknown'] as const).map((line) => figureOf({ kpi, line })),
);
const judged = (...lines: (Line | 0)[]) =>
  judgedFigures(FIGURES, { lines }).map(({ kpi, line }) => `${kpi} ${line}`);

test('what changed is looked for in what says something about the chosen lines', () => {
  expect(judged()).toEqual([
    'first_contact_resolution all',
    'first_contact_resolution 1',
    'resolution_time all',
    'resolution_time 1',
    'resolution_time 2',
    'resolution_time 3',
    'resolution_time unknown',
  ]);
  expect(judged(2, 3)).not.toContain('first_contact_resolution all');
  expect(judged(1, 2)).toContain('first_contact_resolution all');
});

test('one chosen line is looked at once, as the whole', () => {
  expect(judged(2)).toEqual(['resolution_time all']);
  expect(judged(1)).toEqual(['first_contact_resolution all', 'resolution_time all']);
});

test('the lines of a filter have the names of the figures', () => {
  expect(lineKeys([0, 2])).toEqual(['unknown', '2']);
});
