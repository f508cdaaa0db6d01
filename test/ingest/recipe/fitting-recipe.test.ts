import { describe, expect, it } from 'vitest';
import { fittingRecipe } from '../../../src/ingest/recipe/fitting-recipe.ts';
import { hasDrift } from '../../../src/ingest/recipe/has-drift.ts';
import { exampleInspection, exampleRecipe } from './example.ts';

const nameOf = (headers: string[], ...recipes: Parameters<typeof exampleRecipe>[0][]): string | null =>
  fittingRecipe(exampleInspection({ headers }), recipes.map(exampleRecipe))?.name ?? null;

const ALL = ['Nummer', 'Aangemeld', 'Gereed', 'Status', 'Groep'];

describe('fittingRecipe', () => {
  it('finds the recipe of the same layout, in any order and case', () => {
    expect(nameOf(ALL.map((header) => header.toUpperCase()).toReversed(), {})).toBe('januari.csv');
    expect(nameOf(['Id', 'Created'], {})).toBeNull();
    expect(nameOf(ALL)).toBeNull();
  });

  it('bears one of five columns gone, not two, and never a required one', () => {
    expect(nameOf(['Nummer', 'Aangemeld', 'Gereed', 'Status'], {})).toBe('januari.csv');
    expect(nameOf(['Nummer', 'Aangemeld', 'Gereed'], {})).toBeNull();
    expect(nameOf(['Nummer', 'Gereed', 'Status', 'Groep'], {})).toBeNull();
    expect(nameOf(['Aangemeld', 'Gereed', 'Status', 'Groep'], {})).toBeNull();
  });

  it('asks for what the shape needs', () => {
    const log = { shape: 'updates', columns: { id: 'Nummer', updated: 'Gereed' } } as const;
    expect(nameOf(['Nummer', 'Gereed', 'Status'], log)).toBe('januari.csv');
    expect(nameOf(['Nummer', 'Aangemeld', 'Status'], log)).toBeNull();
    const undated = { columns: { id: 'Nummer', resolution_duration: 'Gereed' } };
    expect(nameOf(['Nummer', 'Gereed', 'Status'], undated)).toBe('januari.csv');
    const unfinished = { columns: { id: 'Nummer', status: 'Status' } };
    expect(nameOf(['Nummer', 'Gereed', 'Status'], unfinished)).toBe('januari.csv');
  });

  it('passes over a recipe that knows less than half of the file', () => {
    const more = ['A', 'B', 'C', 'D', 'E'];
    expect(nameOf([...ALL, ...more], {})).toBe('januari.csv');
    expect(nameOf([...ALL, ...more, 'F'], {})).toBeNull();
  });

  it('prefers the one with most headers in common, then the newest', () => {
    const wide = { name: 'wide', headers: [...ALL, 'Extra'], savedAt: '2025-01-01T00:00:00Z' };
    const old = { name: 'old', savedAt: '2026-02-01T00:00:00Z' };
    const young = { name: 'young', savedAt: '2026-02-01T00:00:00.500Z' };
    expect(nameOf([...ALL, 'Extra'], old, wide, young)).toBe('wide');
    expect(nameOf(ALL, old, young)).toBe('young');
    expect(nameOf(ALL, young, old)).toBe('young');
  });
});

describe('hasDrift', () => {
  it('stops for a column gone, a new group or a new value, not for a new header', () => {
    const none = { missing: [], newHeaders: [], newGroups: [], newValues: [] };
    expect(hasDrift(none)).toBe(false);
    expect(hasDrift({ ...none, newHeaders: ['Extra'] })).toBe(false);
    expect(hasDrift({ ...none, missing: [{ field: 'status', header: 'Status' }] })).toBe(true);
    expect(hasDrift({ ...none, newGroups: [{ name: 'Werkplek', rows: 1 }] })).toBe(true);
    expect(hasDrift({ ...none, newValues: [{ field: 'status', value: 'Wacht', rows: 1 }] })).toBe(true);
  });
});
