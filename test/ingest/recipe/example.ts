import type { ImportPlan } from '../../../src/ingest/import-plan.ts';
import type { Inspection } from '../../../src/ingest/inspection.ts';
import type { Recipe } from '../../../src/ingest/recipe/recipe.ts';

/** A list of five columns, as recognition would have understood it. */
export function exampleInspection(change: {
  headers?: string[];
  plan?: Partial<ImportPlan>;
  rest?: Partial<Inspection>;
}): Inspection {
  const headers = change.headers ?? ['Nummer', 'Aangemeld', 'Gereed', 'Status', 'Groep'];
  return {
    raw: {
      table: 'raw',
      quarantine: 'quarantine',
      events: null,
      columns: headers.map((header) => ({ header, samples: [] })),
      accepted: 10,
      refused: 0,
      files: [],
    },
    profile: 'generic',
    because: [],
    plan: {
      profile: 'generic',
      shape: 'tickets',
      columns: { id: 0, created: 1, resolved: 2, status: 3, group: 4 },
      dates: { 1: { kind: 'parts', order: 'dmy' }, 2: { kind: 'parts', order: 'dmy' } },
      durations: {},
      zone: 'Europe/Amsterdam',
      dateZone: null,
      status: { open: 'open', gereed: 'resolved' },
      priority: {},
      channel: {},
      activity: {},
      eventField: {},
      csat: {},
      lineOf: { Servicedesk: 1, Beheer: 2 },
      nullTokens: ['-'],
      closedAsResolved: false,
      startsAtLine1: false,
      ...change.plan,
    },
    dateEvidence: {
      1: { values: 10, readable: 10, ambiguous: true, example: '01-02-2026', uniform: null, years: null },
      2: { values: 8, readable: 8, ambiguous: true, example: '03-02-2026', uniform: null, years: null },
    },
    durationEvidence: {},
    groups: [
      { name: 'Servicedesk', rows: 7, line: 1 },
      { name: 'Beheer', rows: 3, line: 2 },
    ],
    values: {
      status: [
        { value: 'Open', rows: 2, known: true },
        { value: 'Gereed', rows: 8, known: true },
      ],
      priority: [],
      channel: [],
      activity: [],
      eventField: [],
      csat: [],
    },
    preview: [],
    questions: [],
    ...change.rest,
  };
}

/** The recipe of that list, with the answers changed as said. */
export function exampleRecipe(change: Partial<Recipe> = {}): Recipe {
  return {
    schema: 'linewise/recipe-v1',
    name: 'januari.csv',
    savedAt: '2026-02-01T09:00:00.000Z',
    profile: 'generic',
    shape: 'tickets',
    headers: ['Nummer', 'Aangemeld', 'Gereed', 'Status', 'Groep'],
    columns: { id: 'Nummer', created: 'Aangemeld', resolved: 'Gereed', status: 'Status', group: 'Groep' },
    dates: { Aangemeld: { kind: 'parts', order: 'dmy' }, Gereed: { kind: 'parts', order: 'dmy' } },
    durations: {},
    zone: 'Europe/Amsterdam',
    dateZone: null,
    status: { open: 'open', gereed: 'resolved' },
    priority: {},
    channel: {},
    activity: {},
    eventField: {},
    csat: {},
    lineOf: { Servicedesk: 1, Beheer: 2 },
    nullTokens: ['-'],
    closedAsResolved: false,
    startsAtLine1: false,
    ...change,
  };
}
