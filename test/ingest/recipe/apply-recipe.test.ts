import { describe, expect, it } from 'vitest';
import type { Inspection } from '../../../src/ingest/inspection.ts';
import { applyRecipe } from '../../../src/ingest/recipe/apply-recipe.ts';
import { recipeOf } from '../../../src/ingest/recipe/recipe-of.ts';
import { exampleInspection, exampleRecipe } from './example.ts';

const NO_DRIFT = { missing: [], newHeaders: [], newGroups: [], newValues: [] };

function withStatuses(...values: string[]): Inspection {
  const inspection = exampleInspection({});
  const status = values.map((value) => ({ value, rows: 5, known: false }));
  return { ...inspection, values: { ...inspection.values, status } };
}

describe('applyRecipe', () => {
  it('reads the same layout the same way, wherever its columns stand', () => {
    const headers = ['Groep', 'Status', 'Gereed', 'Aangemeld', 'Nummer'];
    const inspection = exampleInspection({ headers, plan: { columns: {}, dates: {}, zone: 'UTC' } });
    const { plan, drift } = applyRecipe(inspection, exampleRecipe());
    expect(plan.columns).toEqual({ id: 4, created: 3, resolved: 2, status: 1, group: 0 });
    expect(plan.dates).toEqual({ 3: { kind: 'parts', order: 'dmy' }, 2: { kind: 'parts', order: 'dmy' } });
    expect(plan.confirmedDates).toEqual([3, 2]);
    expect(plan.zone).toBe('Europe/Amsterdam');
    expect(drift).toEqual(NO_DRIFT);
  });

  it('finds a header in other case and spacing, but never one that is another column of the recipe', () => {
    const recipe = exampleRecipe({
      headers: ['Nummer', 'Aangemeld', 'Status', 'status'],
      columns: { id: 'Nummer', created: 'Aangemeld', status: 'Status', category: 'status' },
    });
    const found = applyRecipe(
      exampleInspection({ headers: ['\uFEFFnummer', ' AANGEMELD', 'status'], plan: { columns: {} } }),
      recipe,
    );
    expect(found.plan.columns).toEqual({ id: 0, created: 1, category: 2 });
    expect(found.drift.missing).toEqual([{ field: 'status', header: 'Status' }]);
    expect(found.drift.newHeaders).toEqual([]);
  });

  it('lets the proposed column stand in for one that is gone, unless it has another meaning already', () => {
    const headers = ['Nummer', 'Aangemeld', 'Klaar', 'Status', 'Groep'];
    const stoodIn = applyRecipe(exampleInspection({ headers }), exampleRecipe());
    expect(stoodIn.plan.columns.resolved).toBe(2);
    expect(stoodIn.drift.missing).toEqual([{ field: 'resolved', header: 'Gereed' }]);
    expect(stoodIn.drift.newHeaders).toEqual(['Klaar']);

    const columns = { id: 0, created: 1, resolved: 1 };
    const taken = applyRecipe(exampleInspection({ headers, plan: { columns } }), exampleRecipe());
    expect(taken.plan.columns).toEqual({ id: 0, created: 1, status: 3, group: 4 });
  });

  it('leaves what the user mapped to nothing unmapped', () => {
    const { status: _, ...columns } = exampleRecipe().columns;
    expect(applyRecipe(exampleInspection({}), exampleRecipe({ columns })).plan.columns).toEqual({
      id: 0,
      created: 1,
      resolved: 2,
      group: 4,
    });
  });

  it('puts its own answers above the proposals, and names what it never saw', () => {
    const { plan, drift } = applyRecipe(
      exampleInspection({
        plan: {
          lineOf: { Servicedesk: 1, Beheer: 2, Werkplek: 3 },
          status: { open: 'open', wacht: 'waiting' },
        },
        rest: {
          groups: [
            { name: 'Servicedesk', rows: 7, line: 1 },
            { name: 'Werkplek', rows: 4, line: 3 },
          ],
          values: { ...exampleInspection({}).values, status: [{ value: ' Wacht', rows: 6, known: true }] },
        },
      }),
      exampleRecipe({
        lineOf: { Servicedesk: 2, Beheer: null },
        status: { open: 'new', gereed: 'resolved' },
      }),
    );
    expect(plan.lineOf).toEqual({ Servicedesk: 2, Beheer: null, Werkplek: 3 });
    expect(plan.status).toEqual({ open: 'new', gereed: 'resolved', wacht: 'waiting' });
    expect(drift.newGroups).toEqual([{ name: 'Werkplek', rows: 4 }]);
    expect(drift.newValues).toEqual([{ field: 'status', value: ' Wacht', rows: 6 }]);
  });

  it('takes a value without a meaning for known, and keeps it without one', () => {
    const { plan, drift } = applyRecipe(
      withStatuses('Open', 'Gereed'),
      exampleRecipe({ status: { open: 'open', gereed: null } }),
    );
    expect(plan.status).toEqual({ open: 'open' });
    expect(drift).toEqual(NO_DRIFT);
  });

  it('says nothing of values that were counted in another column', () => {
    const inspection = exampleInspection({ plan: { columns: { id: 0, created: 1, status: 2, group: 3 } } });
    const { plan, drift } = applyRecipe(inspection, exampleRecipe({ status: {}, lineOf: {} }));
    expect([plan.status, plan.lineOf]).toEqual([{}, {}]);
    expect(drift).toEqual(NO_DRIFT);
  });

  it('gives a date format up for values that rule it out', () => {
    const mdy = { kind: 'parts', order: 'mdy' } as const;
    const recipe = exampleRecipe({ dates: { Aangemeld: mdy, Gereed: mdy } });
    const evidence = { values: 10, readable: 10, example: '31-01-2026', uniform: null, years: null };
    const inspection = exampleInspection({
      rest: { dateEvidence: { 1: { ...evidence, ambiguous: false }, 2: { ...evidence, ambiguous: true } } },
    });
    const { plan } = applyRecipe(inspection, recipe);
    expect(plan.dates).toEqual({ 1: { kind: 'parts', order: 'dmy' }, 2: mdy });
    expect(plan.confirmedDates).toEqual([2]);
  });

  it('keeps the unit of a duration', () => {
    const recipe = exampleRecipe({
      columns: { id: 'Nummer', created: 'Aangemeld', resolution_duration: 'Gereed' },
      durations: { Gereed: { unit: 'h', clock: 'dhm' } },
    });
    const inspection = exampleInspection({ plan: { durations: { 2: { unit: 'min', clock: 'hms' } } } });
    const { plan } = applyRecipe(inspection, recipe);
    expect(plan.durations).toEqual({ 2: { unit: 'h', clock: 'dhm' } });
    expect(plan.confirmedDurations).toEqual([2]);
  });

  describe('meets a point that groups thousands', () => {
    const columns = { id: 'Nummer', created: 'Aangemeld', resolution_duration: 'Gereed' };
    const comma = { unit: 'min', clock: 'hms', decimal: ',' } as const;
    const point = { ...comma, decimal: '.' } as const;
    const evidence = { values: 5, readable: 5, negative: 0, ambiguous: true, example: '1.440' };
    const readings = [
      { format: comma, seconds: 86_400 },
      { format: point, seconds: 86.4 },
    ];

    it('which the values show', () => {
      const recipe = exampleRecipe({ columns, durations: { Gereed: { unit: 'h', clock: 'hms' } } });
      const inspection = exampleInspection({ plan: { durations: { 2: comma } } });
      expect(applyRecipe(inspection, recipe).plan.durations).toEqual({ 2: { ...comma, unit: 'h' } });
    });

    it('which only the user knows, and has never said', () => {
      const recipe = exampleRecipe({ columns, durations: { Gereed: { unit: 'min', clock: 'hms' } } });
      const inspection = exampleInspection({
        plan: { durations: { 2: comma } },
        rest: { durationEvidence: { 2: { ...evidence, readings } } },
      });
      const { plan } = applyRecipe(inspection, recipe);
      expect([plan.durations, plan.confirmedDurations]).toEqual([{ 2: comma }, []]);
    });

    it('which the user has said', () => {
      const recipe = exampleRecipe({ columns, durations: { Gereed: point } });
      const inspection = exampleInspection({
        plan: { durations: { 2: comma } },
        rest: { durationEvidence: { 2: { ...evidence, readings } } },
      });
      const { plan } = applyRecipe(inspection, recipe);
      expect([plan.durations, plan.confirmedDurations]).toEqual([{ 2: point }, [2]]);
    });
  });

  it('asks again where a spreadsheet seems to have exchanged day and month since', () => {
    const dmy = { kind: 'parts', order: 'dmy' } as const;
    const recipe = exampleRecipe({ dates: { Aangemeld: dmy, Gereed: { ...dmy, swapped: true } } });
    const evidence = {
      values: 10,
      readable: 10,
      ambiguous: true,
      example: '31-01-2026',
      uniform: null,
      years: null,
    };
    const swap = { typed: 4, text: 6, example: '2026-01-02' };
    const inspection = exampleInspection({
      plan: { dates: { 1: { ...dmy, swapped: true }, 2: { ...dmy, swapped: true } } },
      rest: { dateEvidence: { 1: { ...evidence, swap }, 2: { ...evidence, swap } } },
    });
    const { plan } = applyRecipe(inspection, recipe);
    expect(plan.dates[1]).toEqual({ ...dmy, swapped: true });
    expect(plan.confirmedDates).toEqual([2]);
  });

  it('keeps the columns that dates have their time in', () => {
    const inspection = exampleInspection({ plan: { times: { 1: 2 } } });
    expect(applyRecipe(inspection, exampleRecipe({})).plan.times).toEqual({ 1: 2 });
  });

  it('is not misled by names that every object has', () => {
    const names = ['constructor', '__proto__', 'toString'];
    const inspection = exampleInspection({
      headers: ['Nummer', 'constructor', '__proto__', 'Status', 'Groep'],
      rest: {
        ...withStatuses(...names),
        groups: names.map((name) => ({ name, rows: 1, line: null })),
      },
    });
    const { plan, drift } = applyRecipe(
      inspection,
      exampleRecipe({ columns: { id: 'Nummer', created: 'constructor', status: 'Status', group: 'Groep' } }),
    );
    expect(plan.columns).toEqual({ id: 0, created: 1, status: 3, group: 4 });
    expect(plan.dates).toEqual({ 1: { kind: 'parts', order: 'dmy' } });
    expect(drift.newGroups.map(({ name }) => name)).toEqual(names);
    // Values are compared in lower case.
    expect(drift.newValues.map(({ value }) => value)).toEqual(names);

    const lineOf = Object.fromEntries(names.map((name) => [name, 2 as const]));
    const status = Object.fromEntries(names.map((name) => [name.toLowerCase(), 'open' as const]));
    const taught = applyRecipe(
      inspection,
      exampleRecipe({ headers: inspection.raw.columns.map((c) => c.header), lineOf, status }),
    );
    expect(taught.drift.newGroups).toEqual([]);
    expect(taught.drift.newValues).toEqual([]);
    expect(Object.entries(taught.plan.lineOf).slice(-3)).toEqual(names.map((name) => [name, 2]));
    expect(Object.getPrototypeOf(taught.plan.lineOf)).toBe(Object.prototype);
  });

  it('changes nothing when it is applied to what it made', () => {
    const recipe = exampleRecipe({ status: { open: null }, lineOf: { Servicedesk: 3 } });
    const first = applyRecipe(exampleInspection({}), recipe);
    const again = applyRecipe({ ...exampleInspection({}), plan: first.plan }, recipe);
    expect(again).toEqual(first);
  });

  it('brings back the plan its recipe was made of', () => {
    const inspection = exampleInspection({});
    const plan = {
      ...inspection.plan,
      status: { open: 'waiting' as const },
      lineOf: { Servicedesk: 2 as const, Beheer: null },
    };
    const applied = applyRecipe(
      inspection,
      recipeOf(inspection, plan, { name: 'a', savedAt: '2026-01-01T00:00:00Z' }),
    );
    expect(applied.plan).toEqual({ ...plan, confirmedDates: [1, 2], confirmedDurations: [] });
    expect(applied.drift).toEqual(NO_DRIFT);
  });
});

describe('satisfaction in a recipe', () => {
  const HEADERS = ['Nummer', 'Aangemeld', 'Gereed', 'Status', 'Groep', 'Tevredenheid', 'Behandelaar'];
  const rated = (...values: string[]): Inspection => {
    const inspection = exampleInspection({
      headers: HEADERS,
      plan: {
        columns: { id: 0, created: 1, resolved: 2, status: 3, group: 4, csat: 5, agent: 6 },
        csat: Object.fromEntries(values.map((value) => [value, 1])),
      },
    });
    const csat = values.map((value) => ({ value, rows: 2, known: true }));
    return { ...inspection, values: { ...inspection.values, csat } };
  };
  const columns = { ...exampleRecipe().columns, csat: 'Tevredenheid' };

  it('keeps the answers, an unanswered one and "no rating" too', () => {
    const csat = { '5': 1, wellicht: null, nvt: null };
    const inspection = rated('5', 'wellicht', 'nvt');
    const plan = { ...inspection.plan, csat: { '5': 1, nvt: null } };
    const recipe = recipeOf(inspection, plan, { name: 'a', savedAt: '2026-02-01T09:00:00.000Z' });
    expect(recipe.csat).toEqual(csat);
    expect(applyRecipe(inspection, recipe).plan.csat).toEqual(csat);
    expect(applyRecipe(inspection, recipe).drift.newValues).toEqual([]);
  });

  it('reads a new value in the scale of those it knows, and reports it', () => {
    const recipe = exampleRecipe({ headers: HEADERS, columns, csat: { '9': 8 / 9, '1': 0 } });
    const { plan, drift } = applyRecipe(rated('4', '1'), recipe);
    expect(plan.csat).toMatchObject({ '4': 3 / 9, '1': 0, '9': 8 / 9 });
    expect(drift.newValues).toEqual([{ field: 'csat', value: '4', rows: 2 }]);
  });

  it('of before there was any takes what is proposed for columns it could not name', () => {
    const { csat: _, ...before } = exampleRecipe({ headers: HEADERS });
    const applied = applyRecipe(rated('5', '4', '1'), before);
    expect(applied.plan.columns).toMatchObject({ csat: 5, agent: 6, group: 4 });
    expect(applied.plan.csat).toEqual({ '5': 1, '4': 0.75, '1': 0 });
    const left = applyRecipe(rated('5'), exampleRecipe({ headers: HEADERS }));
    expect(left.plan.columns).not.toHaveProperty('csat');
    expect(left.plan.columns).not.toHaveProperty('agent');
  });

  it('of before does not take a column from what the recipe says of it', () => {
    const { csat: _, ...before } = exampleRecipe({
      headers: HEADERS,
      columns: { ...exampleRecipe().columns, requester: 'Behandelaar' },
    });
    const { plan } = applyRecipe(rated('5'), before);
    expect(plan.columns).toMatchObject({ requester: 6, csat: 5 });
    expect(plan.columns).not.toHaveProperty('agent');
  });
});
