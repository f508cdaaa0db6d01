import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/engine/engine.ts';
import type { ImportPlan } from '../../../src/ingest/import-plan.ts';
import { recognise } from '../../../src/ingest/inspect.ts';
import type { Inspection } from '../../../src/ingest/inspection.ts';
import { QUALITY } from '../../../src/kpi/facts.ts';
import { testEngine } from '../../support/node-engine.ts';
import { factsOf, utc } from './build.ts';
import { rawTable } from './raw-table.ts';

type Cells = readonly (string | null)[];

/** Says most recently what a ticket is, so that its row counts. */
const DESK = ['Meldingnummer', 'Datum aangemeld', 'Datum gewijzigd', 'Datum gereed', 'Status'];
const REPORT = [
  'Meldingnummer',
  'Datum aangemeld',
  'Datum eerste reactie',
  'Datum gereed',
  'Doorlooptijd (minuten)',
];
const COLUMNS: Record<'desk' | 'report', ImportPlan['columns']> = {
  desk: { id: 0, created: 1, updated: 2, resolved: 3, status: 4 },
  report: { id: 0, created: 1, first_response: 2, resolved: 3, resolution_duration: 4 },
};

/** The facts of ticket 1, of which two exports of one tool have a row each: what has no time there is known to the day only. */
async function merged(counts: Cells, other: Cells): Promise<Row> {
  const parts: { inspection: Inspection; plan: ImportPlan }[] = [];
  const engine = await testEngine();
  for (const [headers, row, columns, firstRow] of [
    [DESK, counts, COLUMNS.desk, 1],
    [REPORT, other, COLUMNS.report, 2],
  ] as const) {
    const inspection = await recognise(engine, await rawTable(engine, headers, [row], { firstRow }));
    const plan = {
      ...inspection.plan,
      profile: 'generic',
      zone: 'UTC',
      columns,
      status: { closed: 'closed' },
    } satisfies ImportPlan;
    parts.push({ inspection, plan });
  }
  const { tickets, dataset } = await factsOf(engine, parts);
  expect(dataset.accounting).toMatchObject({ rows: 2, counted: 1, excluded: { duplicate: 1 } });
  return tickets['1'] ?? {};
}

const NEWER = '2026-02-20 12:00';

describe('dates without a time in one of two layouts', () => {
  it('stay no duration where one row has both', async () => {
    const ticket = await merged(
      ['1', '2026-02-13', NEWER, '2026-02-13', 'Closed'],
      ['1', '2026-02-13', null, null, null],
    );
    expect(ticket).toMatchObject({
      resolved_utc: utc('2026-02-13T00:00:00'),
      resolution_s: null,
      first_resolution_s: null,
      quality: QUALITY.date_only,
    });
  });

  it('are not before a creation with a time on the same day', async () => {
    const same = await merged(
      ['1', '2026-02-13 09:00', NEWER, '2026-02-13', 'Closed'],
      ['1', '2026-02-13 09:00', '2026-02-13 09:20', null, null],
    );
    expect(same).toMatchObject({
      resolution_s: null,
      first_response_s: 1200,
      quality: QUALITY.date_only,
    });
    const earlier = await merged(
      ['1', '2026-02-13 09:00', NEWER, '2026-02-12', 'Closed'],
      ['1', '2026-02-13 09:00', null, null, null],
    );
    expect(earlier.quality).toBe(QUALITY.date_only + QUALITY.resolved_before_created);
  });

  it('are as vague beside the creation of the other', async () => {
    const ticket = await merged(
      ['1', '2026-02-13 09:00', NEWER, null, 'Closed'],
      ['1', '2026-02-13', null, '2026-02-13', null],
    );
    expect(ticket).toMatchObject({
      created_utc: utc('2026-02-13T09:00:00'),
      resolved_utc: utc('2026-02-13T00:00:00'),
      resolution_s: null,
      first_resolution_s: null,
      quality: QUALITY.date_only,
    });
  });

  it('leave the duration of the tool', async () => {
    const ticket = await merged(
      ['1', '2026-02-13 09:00', NEWER, null, 'Closed'],
      ['1', '2026-02-13', null, '2026-02-13', '90'],
    );
    expect(ticket).toMatchObject({ resolution_s: 5400, first_resolution_s: 5400, quality: 0 });
  });

  it('leave what the other row knows to the minute', async () => {
    const ticket = await merged(
      ['1', '2026-02-13', NEWER, null, 'Closed'],
      ['1', '2026-02-13 09:00', '2026-02-13 09:20', '2026-02-13 17:00', null],
    );
    expect(ticket).toMatchObject({ first_response_s: 1200, resolution_s: 8 * 3600, quality: 0 });
  });
});

describe('dates with a time in both of two layouts', () => {
  it('are subtracted from the creation that counts', async () => {
    const ticket = await merged(
      ['1', '2026-02-13 09:30', NEWER, null, 'Closed'],
      ['1', '2026-02-13 09:00', '2026-02-13 09:20', '2026-02-13 17:00', null],
    );
    expect(ticket).toMatchObject({
      first_response_s: null,
      resolution_s: 7.5 * 3600,
      quality: QUALITY.response_before_created,
    });
  });
});
