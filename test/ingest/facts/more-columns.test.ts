import { describe, expect, it } from 'vitest';
import { inspect } from '../../../src/ingest/inspect.ts';
import { QUALITY } from '../../../src/kpi/facts.ts';
import type { ToolId } from '../../../src/kpi/tools.ts';
import { testEngine } from '../../support/node-engine.ts';
import { build, utc } from './build.ts';
import { buildPlanned } from './planned.ts';
import type { Table } from './planned.ts';

const T = (id: string, ...more: string[]): string[] => [id, '2024-01-01 10:00', ...more];

describe('due dates', () => {
  it('are moments on both clocks', async () => {
    const { tickets } = await build(
      ['Ticket ID', 'Created at', 'First response due', 'Due date', 'Status'],
      [[...T('T1', '2024-01-01 11:00', '2024-07-05 12:30'), 'Open']],
      { zone: 'Europe/Amsterdam', dateZone: 'UTC' },
    );
    expect(tickets.T1).toMatchObject({
      response_due_utc: utc('2024-01-01 11:00'),
      response_due_local: utc('2024-01-01 12:00'),
      due_utc: utc('2024-07-05 12:30'),
      due_local: utc('2024-07-05 14:30'),
    });
  });

  it('that are days last until the last second of that day where the export was written', async () => {
    const { tickets } = await build(
      ['Ticket ID', 'Created at', 'Due date'],
      [T('T1', '2024-01-03'), T('T2', '2024-07-04'), T('T3', '2024-03-31'), T('T4', '')],
      { zone: 'Europe/Amsterdam' },
    );
    expect(tickets.T1).toMatchObject({
      due_utc: utc('2024-01-03 22:59:59'),
      due_local: utc('2024-01-03 23:59:59'),
    });
    expect(tickets.T2).toMatchObject({
      due_utc: utc('2024-07-04 21:59:59'),
      due_local: utc('2024-07-04 23:59:59'),
    });
    // The clock changes that night.
    expect(tickets.T3?.due_local).toBe(utc('2024-03-31 23:59:59'));
    expect(tickets.T4).toMatchObject({ due_utc: null, due_local: null });
  });

  it('are days one by one among moments; a midnight with a clock is a moment', async () => {
    const { tickets } = await build(
      ['Ticket ID', 'Created at', 'Due date'],
      [T('T1', '2024-01-03'), T('T2', '2024-01-03 17:00'), T('T3', '2024-01-04 00:00')],
    );
    expect(tickets.T1?.due_utc).toBe(utc('2024-01-03 23:59:59'));
    expect(tickets.T2?.due_utc).toBe(utc('2024-01-03 17:00'));
    expect(tickets.T3?.due_utc).toBe(utc('2024-01-04 00:00'));
  });

  it('that are midnights only are days, as Jira writes them', async () => {
    const { tickets } = await build(
      ['Ticket ID', 'Created at', 'Due date'],
      [T('T1', '03/Jan/24 12:00 AM'), T('T2', '04/Jan/24 12:00 AM'), T('T3', '25/Jan/24 12:00 AM')],
    );
    expect(tickets.T1?.due_utc).toBe(utc('2024-01-03 23:59:59'));
  });

  it('that cannot be read are flagged and are nothing', async () => {
    const { tickets, dataset } = await build(
      ['Ticket ID', 'Created at', 'Response due', 'Due date'],
      [
        T('T1', '2024-01-01 11:00', 'zsm'),
        T('T2', 'morgen', '2024-01-03'),
        T('T3', '2024-01-01 12:00', '2024-01-03'),
      ],
      {
        columns: { id: 0, created: 1, response_due: 2, due: 3 },
        dates: { 1: { kind: 'iso' }, 2: { kind: 'iso' }, 3: { kind: 'iso' } },
      },
    );
    expect(tickets.T1).toMatchObject({ due_utc: null, quality: QUALITY.unreadable_date });
    expect(tickets.T2).toMatchObject({ response_due_utc: null, quality: QUALITY.unreadable_date });
    expect(tickets.T3?.quality).toBe(0);
    expect(dataset.quality.unreadable_date).toBe(2);
  });
});

describe('lengths, flags and counts', () => {
  const columns = {
    id: 'id',
    made: 'created',
    held: 'on_hold_duration',
    worked: 'handle_duration',
    asked: 'customer_replies',
    answered: 'sla_response_flag',
    up: 'hierarchical_flag',
    who: 'agent',
  } as const;

  it('are read as they stand', async () => {
    const { tickets, dataset } = await buildPlanned([
      {
        columns,
        rows: [
          T('1', '90', '15', '2', 'SLA Violated', 'ja', 'Anna'),
          T('2', '0', '0', '0', 'Within SLA', 'nee', ' Bert '),
          T('3', '-', '-', '-', 'wellicht', '-', '-'),
        ],
        plan: {},
      },
    ]);
    expect(tickets['1']).toMatchObject({
      on_hold_s: 5400,
      handle_s: 900,
      customer_replies: 2,
      sla_response_met: false,
      hierarchical: true,
      agent: 'Anna',
    });
    expect(tickets['2']).toMatchObject({
      on_hold_s: 0,
      handle_s: 0,
      customer_replies: 0,
      sla_response_met: true,
      hierarchical: false,
      agent: 'Bert',
    });
    expect(tickets['3']).toMatchObject({
      on_hold_s: null,
      handle_s: null,
      customer_replies: null,
      sla_response_met: null,
      hierarchical: null,
      agent: null,
      quality: 0,
    });
    expect(dataset.coverage).toMatchObject({
      handle_s: 2,
      agent: 2,
      hierarchical: 2,
      csat: 0,
      requester_no: 0,
    });
    expect(dataset.origin).toMatchObject({ on_hold_s: 'held', agent: 'who', hierarchical: 'up' });
  });

  it('below zero are nothing, and flagged', async () => {
    const { tickets } = await buildPlanned([
      { columns, rows: [T('1', '-5', '15', '', '', '', ''), T('2', '5', '-15', '', '', '', '')], plan: {} },
    ]);
    expect(tickets['1']).toMatchObject({
      on_hold_s: null,
      handle_s: 900,
      quality: QUALITY.negative_duration,
    });
    expect(tickets['2']).toMatchObject({
      on_hold_s: 300,
      handle_s: null,
      quality: QUALITY.negative_duration,
    });
  });

  it('of work do not make a list without dates a report', async () => {
    const engine = await testEngine();
    const file = new File(['Ticket ID,Time spent\n1,15\n2,20\n'], 'list.csv');
    await expect(inspect(engine, [file])).rejects.toMatchObject({ code: 'no_date_column' });
  });
});

describe('satisfaction', () => {
  it('is a share of the scale of the column', async () => {
    const { tickets, inspection } = await build(
      ['Ticket ID', 'Created at', 'Satisfaction rating'],
      [T('T1', '5'), T('T2', '4'), T('T3', '1'), T('T4', ''), T('T5', 'geen idee'), T('T6', 'Not rated')],
    );
    expect(Object.values(tickets).map(({ csat }) => csat)).toEqual([1, 0.75, 0, null, null, null]);
    expect(inspection.values.csat.filter(({ known }) => !known)).toEqual([
      { value: 'geen idee', rows: 1, known: false },
    ]);
    expect(inspection.plan.csat).toEqual({ '5': 1, '4': 0.75, '1': 0, 'not rated': null });
  });

  it('is what the user says of a value', async () => {
    const { tickets } = await build(
      ['Ticket ID', 'Created at', 'CSAT'],
      [T('T1', 'Prima'), T('T2', 'Good'), T('T3', 'Bad')],
      { csat: { prima: 0.75, good: null, bad: 0.25 } },
    );
    expect(Object.values(tickets).map(({ csat }) => csat)).toEqual([0.75, null, 0.25]);
  });

  it('was asked for in an export with a column of ratings, of who gave none too, and in no other', async () => {
    const made = '2026-01-05 09:00';
    const rated = (...ids: string[]): Table => ({
      columns: { id: 'id', made: 'created', stars: 'csat', state: 'status' },
      rows: ids.map((id) => [id, made, id === 'R1' ? '5' : null, 'Closed']),
      plan: { profile: 'zendesk', csat: { '5': 1 } },
    });
    const bare = (profile: ToolId, firstRow: number, ...ids: string[]): Table => ({
      columns: { id: 'id', made: 'created', state: 'status', kind: 'category' },
      rows: ids.map((id) => [id, made, 'Closed', 'Mail']),
      plan: { profile },
      firstRow,
    });
    const asked = async (...tables: Table[]): Promise<Record<string, unknown>> => {
      const { tickets } = await buildPlanned(tables);
      return Object.fromEntries(Object.entries(tickets).map(([id, row]) => [id, row.rating_asked]));
    };
    expect(await asked(rated('R1', 'R2'), bare('topdesk', 3, 'B1', 'R2b'))).toEqual({
      R1: true,
      R2: true,
      B1: null,
      R2b: null,
    });
    // A ticket in both exports of one tool: its rating was asked for, whichever of its rows counts.
    const merged = await asked(rated('R1', 'R2'), bare('zendesk', 3, 'R2', 'B1'));
    expect(merged).toEqual({ R1: true, R2: true, B1: null });
    const { tickets, dataset } = await buildPlanned([
      bare('zendesk', 1, 'B1', 'R2'),
      { ...rated('R2'), firstRow: 3 },
    ]);
    expect(tickets).toMatchObject({
      R2: { rating_asked: true, category: 'Mail' },
      B1: { rating_asked: null },
    });
    expect(dataset.coverage).toMatchObject({ csat: 0, rating_asked: 1 });
    expect(dataset.origin.rating_asked).toBe('stars');
  });

  it('is no free text', async () => {
    const { inspection } = await build(
      ['Ticket ID', 'Created at', 'Rating'],
      [T('T1', 'Snel geholpen'), T('T2', 'Duurde lang')],
    );
    expect(inspection.plan.columns.csat).toBeUndefined();
  });
});
