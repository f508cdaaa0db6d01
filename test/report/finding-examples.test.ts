import { expect, it } from 'vitest';
import { dropDataset } from '../../src/ingest/import.ts';
import { dropInspection } from '../../src/ingest/inspect.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { kpiContext } from '../../src/report/compute.ts';
import { findingExamples } from '../../src/report/finding-examples.ts';
import { readRowList } from '../../src/report/row-lists.ts';
import { QUALITY_FLAGS } from '../../src/ui/problem/reason-texts.ts';
import { buildOne, inspectOne } from '../support/import-one.ts';
import { testEngine } from '../support/node-engine.ts';

const CSV = [
  'Ticket ID,Created at,First response at,Resolved at,Status,Priority',
  'A1,2024-03-01 10:00,2024-03-01 10:05,2024-03-01 11:00,Solved,1',
  'A2,2024-03-02 10:00,2024-03-02 09:00,2024-03-01 12:00,Solved,',
  'A3,31-02-2024,,,Open,2',
  'A4,2024-03-04 10:00,soon,,Open,',
  'A5,2024-03-05 10:00,,,Spam,1',
  'A6,2024-03-06 10:00,2024-03-06 10:05,,Solved,1',
].join('\n');

/** A wall clock as the facts keep it. */
const at = (wall: string): number => Date.parse(`${wall}Z`) / 1000;

it('finds the first row of everything that was noticed, and the tickets of a gap', async () => {
  const engine = await testEngine();
  const inspection = await inspectOne(engine, new File([CSV], 'tickets.csv'));
  const dataset = await buildOne(engine, inspection);
  expect(dataset.accounting).toMatchObject({
    counted: 4,
    excluded: { spam: 1 },
    quarantined: { bad_created: 1 },
  });
  expect(await findingExamples(engine, dataset)).toMatchObject({
    'quarantined:bad_created': { row_no: 3, text: 'Created at: 31-02-2024', moments: [] },
    'excluded:spam': { row_no: 5, text: 'A5', moments: [] },
    'quality:response_before_created': {
      row_no: 2,
      text: 'A2',
      moments: [at('2024-03-02T10:00'), at('2024-03-02T09:00')],
      status: null,
    },
    'quality:resolved_before_created': {
      row_no: 2,
      text: 'A2',
      moments: [at('2024-03-02T10:00'), at('2024-03-01T12:00')],
    },
    'quality:unreadable_date': { row_no: 4, text: 'A4', moments: [at('2024-03-04T10:00')] },
    'quality:done_without_date': {
      row_no: 6,
      text: 'A6',
      moments: [at('2024-03-06T10:00')],
      status: 'resolved',
    },
    'missing:priority': { row_no: 2, text: 'A2' },
  });
  const context = kpiContext(dataset, NO_FILTER, DEFAULT_SETTINGS);
  const { rows, total } = await readRowList(
    engine,
    dataset,
    context,
    { kind: 'missing', fact: 'priority' },
    0,
  );
  expect([total, ...rows.map((row) => row['ticket_id'])]).toEqual([2, 'A2', 'A4']);
  await dropDataset(engine, dataset);
  await dropInspection(engine, inspection);
});

const ODD = [
  'Ticket ID,Created at,Resolved at,Closed at,Status,Reopens',
  'B1,2024-03-01 10:00,,,Open,2',
  'B2,2024-03-02 10:00,2024-05-02 11:00,,Solved,0',
  'B3,2024-03-03 10:00,2024-03-03 12:00,2024-06-01 10:00,Closed,0',
  'B4,2024-03-04 10:00,,,Solved,0',
  'B5,2024-03-05 10:00,2024-03-05 11:00,,Open,1',
].join('\n');

it('opens exactly the rows that each remark on the data counts', async () => {
  const engine = await testEngine();
  const inspection = await inspectOne(engine, new File([ODD], 'tickets.csv'));
  const plan = { ...inspection.plan, zone: 'UTC' };
  const dataset = await buildOne(engine, inspection, plan, { nowUtc: at('2024-04-01T00:00') });
  const context = kpiContext(dataset, NO_FILTER, DEFAULT_SETTINGS);
  const behind: Record<string, unknown[]> = {};
  for (const flag of QUALITY_FLAGS) {
    const { rows, total } = await readRowList(engine, dataset, context, { kind: 'quality', flag }, 0);
    expect([flag, total]).toEqual([flag, dataset.quality[flag] ?? 0]);
    if (total > 0) behind[flag] = rows.map((row) => row['ticket_id']);
  }
  expect(behind).toEqual({
    done_without_date: ['B2', 'B4'],
    reopened_without_date: ['B1'],
    resolved_in_future: ['B2', 'B3'],
  });
  expect(await findingExamples(engine, dataset)).toMatchObject({
    'quality:reopened_without_date': { text: 'B1', moments: [at('2024-03-01T10:00')], status: 'open' },
    'quality:resolved_in_future': { text: 'B2', moments: [at('2024-03-02T10:00')], status: 'resolved' },
  });
  await dropDataset(engine, dataset);
  await dropInspection(engine, inspection);
});
