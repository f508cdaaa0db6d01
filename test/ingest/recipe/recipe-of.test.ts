import { describe, expect, it } from 'vitest';
import { recipeOf } from '../../../src/ingest/recipe/recipe-of.ts';
import { exampleInspection, exampleRecipe } from './example.ts';

const named = { name: 'januari.csv', savedAt: '2026-02-01T09:00:00.000Z' };

describe('recipeOf', () => {
  it('says by header what the plan says by column', () => {
    const inspection = exampleInspection({});
    expect(recipeOf(inspection, inspection.plan, named)).toEqual(exampleRecipe());
  });

  it('keeps formats of mapped columns only', () => {
    const inspection = exampleInspection({});
    const { resolved: _, ...columns } = inspection.plan.columns;
    const plan = {
      ...inspection.plan,
      columns: { ...columns, resolution_duration: 2 },
      durations: { 2: { unit: 'h', clock: 'hms' }, 4: { unit: 's', clock: 'hms' } } as const,
    };
    const recipe = recipeOf(inspection, plan, named);
    expect(recipe.dates).toEqual({ Aangemeld: { kind: 'parts', order: 'dmy' } });
    expect(recipe.durations).toEqual({ Gereed: { unit: 'h', clock: 'hms' } });
    expect(recipe.columns).toEqual({
      id: 'Nummer',
      created: 'Aangemeld',
      resolution_duration: 'Gereed',
      status: 'Status',
      group: 'Groep',
    });
  });

  it('remembers values and groups that were left without a meaning', () => {
    const inspection = exampleInspection({ plan: { status: { open: 'open' }, lineOf: { Beheer: 2 } } });
    const recipe = recipeOf(inspection, inspection.plan, named);
    expect(recipe.status).toEqual({ open: 'open', gereed: null });
    expect(recipe.lineOf).toEqual({ Servicedesk: null, Beheer: 2 });
  });

  it('does not take the text of tickets for values', () => {
    const free = (n: number, text: string) =>
      exampleInspection({
        rest: {
          values: {
            ...exampleInspection({}).values,
            status: Array.from({ length: n }, (_, i) => ({ value: `${text} ${i}`, rows: 1, known: false })),
          },
        },
      });
    const statuses = (n: number, text: string): number => {
      const inspection = free(n, text);
      return Object.keys(recipeOf(inspection, inspection.plan, named).status).length;
    };
    expect(statuses(500, 'status')).toBe(502);
    expect(statuses(501, 'status')).toBe(2);
    expect(statuses(3, 'x'.repeat(100))).toBe(2);
  });

  it('does not remember values of a column that was counted for something else', () => {
    const inspection = exampleInspection({});
    const plan = { ...inspection.plan, columns: { ...inspection.plan.columns, status: 4 }, status: {} };
    expect(recipeOf(inspection, plan, named).status).toEqual({});
  });
});
