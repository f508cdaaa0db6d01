import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSamples, type SampleName } from '../../sample-data/sample-files.ts';
import { OFFICE_HOURS } from '../../src/calendar/business-calendar.ts';
import type { Row } from '../../src/engine/engine.ts';
import { dropDataset } from '../../src/ingest/import.ts';
import { dropInspection } from '../../src/ingest/inspect.ts';
import { CLOCK_COLUMNS } from '../../src/kpi/prepare/prepare-context.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { prepareFacts } from '../../src/report/prepare-facts.ts';
import { buildOne, inspectOne } from '../support/import-one.ts';
import { testEngine } from '../support/node-engine.ts';

const { truth } = makeSamples();
const LISTS: SampleName[] = ['topdesk-meldingen.csv', 'zendesk-tickets.json'];
const LOGS: SampleName[] = ['servicenow-incident-log.csv'];
const ALWAYS = {
  ...OFFICE_HOURS,
  country: null,
  week: Array.from({ length: 7 }, () => [{ from: 0, until: 1440 }]),
};
const NAMES = CLOCK_COLUMNS.join(', ');

/** The durations of a file as imported, and prepared in opening hours that never and that mostly close; rows in order. */
async function durations(name: SampleName): Promise<{ calendar: Row[]; always: Row[]; office: Row[] }> {
  const engine = await testEngine();
  const bytes = await readFile(resolve(import.meta.dirname, '../../sample-data', name));
  const inspection = await inspectOne(engine, new File([bytes], name));
  const dataset = await buildOne(engine, inspection, inspection.plan, { nowUtc: truth.asOfUtc });
  const read = async (calendar: typeof OFFICE_HOURS): Promise<Row[]> => {
    const prepared = await prepareFacts(engine, dataset, {
      ...DEFAULT_SETTINGS,
      clock: 'business',
      calendar,
    });
    const rows = await engine.query(`SELECT row_no, ${NAMES} FROM ${prepared.table} WHERE excluded IS NULL`);
    await prepared.dispose();
    return rows;
  };
  const calendar = await engine.query(
    `SELECT row_no, ${NAMES} FROM ${dataset.tables.ticket} WHERE excluded IS NULL`,
  );
  const both = { calendar, always: await read(ALWAYS), office: await read(OFFICE_HOURS) };
  await dropDataset(engine, dataset);
  await dropInspection(engine, inspection);
  return both;
}

describe.each([...LISTS, ...LOGS])('opening hours of %s', (name) => {
  it('are calendar time where it never closes, and never more than that', async () => {
    const { calendar, always, office } = await durations(name);
    expect(calendar.length).toBeGreaterThan(100);
    // Waiting that a list only has a total of cannot be put on another clock.
    expect(always).toEqual(
      LISTS.includes(name) ? calendar.map((row) => ({ ...row, on_hold_s: null })) : calendar,
    );
    const later = office.filter((row, i) =>
      CLOCK_COLUMNS.some((column) => Number(row[column] ?? 0) > Number(calendar[i]?.[column] ?? 0)),
    );
    expect(later).toEqual([]);
    const total = (rows: readonly Row[]): number =>
      rows.reduce((sum, row) => sum + Number(row.resolution_s ?? 0), 0);
    expect(total(office)).toBeGreaterThan(0);
    expect(total(office)).toBeLessThan(total(calendar) / 2);
  });
});

it.each(LOGS)('the history of %s tells where time was spent', async (name) => {
  const { office } = await durations(name);
  for (const column of ['line1_s', 'line2_s'] as const) {
    expect(office.some((row) => Number(row[column]) > 0)).toBe(true);
  }
});
