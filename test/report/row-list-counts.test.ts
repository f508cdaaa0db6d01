import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSamples } from '../../sample-data/sample-files.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Dataset } from '../../src/ingest/dataset.ts';
import { dropDataset } from '../../src/ingest/import.ts';
import { KPI_IDS } from '../../src/kpi/kpi-definition.ts';
import { NO_FILTER, type KpiFilter } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { computeFigures, kpiContext } from '../../src/report/compute.ts';
import type { RowList } from '../../src/report/row-list.ts';
import { countRows, readRows } from '../../src/report/row-lists.ts';
import { readTicketCourse } from '../../src/report/ticket-course.ts';
import { buildOne, inspectOne } from '../support/import-one.ts';
import { testEngine } from '../support/node-engine.ts';

const SAMPLE = 'servicenow-incident-log.csv';
const FILTERS: Record<string, KpiFilter> = {
  everything: NO_FILTER,
  'one month of lines 1 and 2': {
    ...NO_FILTER,
    period: { from: '2026-05-01', to: '2026-05-31' },
    lines: [1, 2],
  },
};

let engine: Engine;
let dataset: Dataset;
beforeAll(async () => {
  engine = await testEngine();
  const bytes = await readFile(resolve(import.meta.dirname, '../../sample-data', SAMPLE));
  const inspection = await inspectOne(engine, new File([bytes], SAMPLE));
  dataset = await buildOne(engine, inspection, inspection.plan, { nowUtc: makeSamples().truth.asOfUtc });
});
afterAll(() => dropDataset(engine, dataset));

describe.each(Object.entries(FILTERS))('under %s', (_, filter) => {
  it('the rows behind every figure are as many as it says, each once, whatever the order', async () => {
    const context = kpiContext(dataset, filter, DEFAULT_SETTINGS);
    const { figures } = await computeFigures(engine, context, KPI_IDS);
    let checked = 0;
    for (const { kpi, line, n, numerator, missing } of figures) {
      const counts = { measured: n, missing, ...(numerator === null ? {} : { numerator }) };
      for (const [selection, count] of Object.entries(counts)) {
        if (selection !== 'measured' && selection !== 'numerator' && selection !== 'missing') continue;
        const list: RowList = { kind: 'cell', kpi, line, selection };
        expect([kpi, line, selection, await countRows(engine, dataset, context, list)]).toEqual([
          kpi,
          line,
          selection,
          count,
        ]);
        // The listing itself, of some: it costs a sort each.
        checked += 1;
        if (checked % 7 !== 0) continue;
        const view = { list, sort: { column: 'extra', descending: true }, search: '', hidden: [] };
        const { rows, total } = await readRows(engine, dataset, context, view, {
          from: 0,
          count: 100_000,
          columns: [],
        });
        expect([total, new Set(rows.map((row) => row['row_no'])).size]).toEqual([count, count]);
      }
    }
    expect(checked).toBeGreaterThan(300);
  }, 60_000);

  it('a ticket says what the lists of the figures say of it', async () => {
    const context = kpiContext(dataset, filter, DEFAULT_SETTINGS);
    const tickets = await engine.query<{ row_no: number }>(
      `SELECT row_no FROM ${dataset.tables.ticket} WHERE row_no % 397 < 3 ORDER BY row_no LIMIT 12`,
    );
    expect(tickets.length).toBeGreaterThan(5);
    const listed = new Map<string, Map<number, string | null>>();
    for (const kpi of KPI_IDS) {
      for (const selection of ['measured', 'missing'] as const) {
        const view = {
          list: { kind: 'cell', kpi, line: 'all', selection } as const,
          sort: null,
          search: '',
          hidden: [],
        };
        const { rows } = await readRows(engine, dataset, context, view, {
          from: 0,
          count: 100_000,
          columns: [],
        });
        const values = listed.get(kpi) ?? new Map<number, string | null>();
        for (const { row_no: no, extra } of rows)
          values.set(Number(no), extra === null ? null : String(extra));
        listed.set(kpi, values);
      }
    }
    for (const { row_no: rowNo } of tickets) {
      const { answers } = await readTicketCourse(engine, dataset, context, rowNo);
      for (const kpi of KPI_IDS) {
        const value = listed.get(kpi)?.get(rowNo);
        const answer = answers.find((one) => one.kpi === kpi && one.counts);
        expect([rowNo, kpi, answer === undefined ? undefined : (answer.value ?? 'not measurable')]).toEqual([
          rowNo,
          kpi,
          value === undefined ? undefined : parsed(value),
        ]);
      }
    }
  }, 60_000);
});

const parsed = (value: string | null) =>
  value === null
    ? 'not measurable'
    : value === 'true' || value === 'false'
      ? value === 'true'
      : Number(value);

it('the course of a ticket in a log has all its rows, from any of them', async () => {
  const context = kpiContext(dataset, NO_FILTER, DEFAULT_SETTINGS);
  const [first] = await engine.query<{ row_no: number; id: string }>(
    `SELECT row_no, c0 AS id FROM ${dataset.tables.raw} WHERE row_no NOT IN (SELECT row_no FROM ${dataset.tables.ticket}) ORDER BY row_no LIMIT 1`,
  );
  const own = await engine.query<{ row_no: number }>(
    `SELECT row_no FROM ${dataset.tables.raw} WHERE c0 = '${first?.id}' ORDER BY row_no`,
  );
  expect(own.length).toBeGreaterThan(1);
  const course = await readTicketCourse(engine, dataset, context, first?.row_no ?? 0);
  expect(course.rows.map((row) => row.row_no)).toEqual(own.map((row) => row.row_no));
  expect(course.rowsTotal).toBe(own.length);
  expect(course.rowNo).not.toBe(first?.row_no);
  expect(own.map((row) => row.row_no)).toContain(course.rowNo);
  expect(course.facts?.ticket_id).toBe(first?.id);
  expect(course.spans.length).toBeGreaterThan(0);
});
