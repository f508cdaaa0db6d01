import type { Field, ImportPlan } from '../../../src/ingest/import-plan.ts';
import type { ImportOptions, Inspection } from '../../../src/ingest/inspection.ts';
import { testEngine } from '../../support/node-engine.ts';
import { factsOf } from './build.ts';
import type { Built } from './build.ts';
import { rawTable } from './raw-table.ts';
import type { Cells, RawEvent } from './raw-table.ts';

export interface Table {
  /** Header → the field it carries, or null. In the order of the columns. */
  columns: Record<string, Field | null>;
  rows: Cells;
  plan: Partial<ImportPlan>;
  events?: readonly RawEvent[];
  firstRow?: number;
}

const PLAN: ImportPlan = {
  profile: 'generic',
  shape: 'tickets',
  columns: {},
  dates: {},
  durations: {},
  zone: 'UTC',
  status: {
    new: 'new',
    open: 'open',
    'in progress': 'open',
    waiting: 'waiting',
    'on hold': 'on_hold',
    resolved: 'resolved',
    closed: 'closed',
    cancelled: 'cancelled',
    spam: 'spam',
  },
  priority: {},
  channel: {},
  activity: {},
  eventField: { status: 'status', group: 'group', line: 'line', comment: 'reply', title: 'ignored' },
  csat: {},
  lineOf: { 'Service Desk': 1, Workplace: 2, Network: 3, L1: 1, L2: 2, L3: 3, Reception: null },
  nullTokens: ['-'],
  closedAsResolved: false,
  startsAtLine1: false,
  dateZone: null,
};

/** Facts of tables by plans that are given, not recognised: ISO dates, durations in minutes, UTC unless the plan says otherwise. */
export async function buildPlanned(
  tables: readonly Table[],
  options: ImportOptions = {},
): Promise<Omit<Built, 'inspection'>> {
  const engine = await testEngine();
  const parts: { inspection: Inspection; plan: ImportPlan }[] = [];
  for (const { columns, rows, plan: change, events, firstRow } of tables) {
    const raw = await rawTable(engine, Object.keys(columns), rows, {
      ...(events && { events }),
      ...(firstRow !== undefined && { firstRow }),
    });
    const mapped = Object.values(columns).flatMap((field, i): [Field, number][] =>
      field === null ? [] : [[field, i]],
    );
    const plan = { ...PLAN, columns: Object.fromEntries(mapped), ...change };
    const inspection: Inspection = {
      raw,
      profile: plan.profile,
      because: [],
      plan,
      dateEvidence: {},
      durationEvidence: {},
      groups: [],
      values: { status: [], priority: [], channel: [], activity: [], eventField: [], csat: [] },
      preview: [],
      questions: [],
    };
    parts.push({ inspection, plan });
  }
  return factsOf(engine, parts, options);
}
