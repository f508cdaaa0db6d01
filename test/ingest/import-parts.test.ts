import { describe, expect, it } from 'vitest';
import { dropDataset } from '../../src/ingest/import.ts';
import { testEngine } from '../support/node-engine.ts';
import { accountedFor, utc } from './facts/build.ts';
import { buildPlanned } from './facts/planned.ts';
import type { Table } from './facts/planned.ts';

const LIST: Table = {
  columns: {
    'Ticket ID': 'id',
    Created: 'created',
    Updated: 'updated',
    Status: 'status',
    Team: 'group',
    Kind: 'category',
  },
  rows: [
    ['1', '2024-01-03 08:00', '2024-01-05 08:00', 'Open', 'Service Desk', 'Mail'],
    ['2', '2024-01-01 08:00', '2024-01-02 08:00', 'Closed', 'Network', 'Print'],
    [null, '2024-01-01 08:00', null, null, null, null],
  ],
  plan: { profile: 'zendesk' },
};
const OTHER: Table = {
  columns: {
    number: 'id',
    'ticket id': null,
    opened: 'created',
    state: 'status',
    'assigned to': 'group',
    TEAM: 'category',
  },
  rows: [
    ['1', 'x', '2024-01-02 08:00', 'Closed', 'Workplace', 'Access'],
    ['9', 'y', 'yesterday', 'Closed', 'Workplace', 'Mail'],
  ],
  plan: { profile: 'topdesk', zone: 'Europe/Amsterdam' },
  firstRow: 4,
};
const LOG: Table = {
  columns: { id: 'id', Created: 'created', ts: 'updated', status: 'status' },
  rows: [
    ['1', '2024-01-03 08:00', '2024-01-03 08:00', 'New'],
    ['1', '2024-01-03 08:00', '2024-01-06 08:00', 'Closed'],
    ['2', '2024-01-01 08:00', '2024-01-01 08:00', 'New'],
  ],
  plan: { profile: 'zendesk', shape: 'updates' },
  firstRow: 6,
};

describe('a report of several layouts', () => {
  it('has the tickets of all, sorted, in the zone of the first', async () => {
    const engine = await testEngine();
    const { dataset } = await buildPlanned([LIST, OTHER]);
    const rows = await engine.query(
      `SELECT row_no, ticket_id, created_local::DOUBLE AS created_local, category::VARCHAR AS category, group_current::VARCHAR AS team, line_current::INTEGER AS line FROM ${dataset.tables.ticket}`,
    );
    expect(rows).toEqual([
      {
        row_no: 2,
        ticket_id: '2',
        created_local: utc('2024-01-01 08:00'),
        category: 'Print',
        team: 'Network',
        line: 3,
      },
      {
        row_no: 4,
        ticket_id: '1',
        created_local: utc('2024-01-02 08:00'),
        category: 'Access',
        team: 'Workplace',
        line: 2,
      },
      {
        row_no: 1,
        ticket_id: '1',
        created_local: utc('2024-01-03 08:00'),
        category: 'Mail',
        team: 'Service Desk',
        line: 1,
      },
    ]);
    expect(dataset.zone).toBe('UTC');
    expect(dataset.accounting).toEqual({
      rows: 5,
      counted: 3,
      folded: 0,
      excluded: {},
      quarantined: { no_id: 1, bad_created: 1 },
    });
    const quarantine = await engine.query(
      `SELECT row_no, column_name FROM ${dataset.tables.quarantine} ORDER BY row_no`,
    );
    expect(quarantine).toEqual([
      { row_no: 3, column_name: 'Ticket ID' },
      { row_no: 5, column_name: 'opened' },
    ]);
    expect(dataset.sources.map(({ profile, firstRow, rows: n }) => [profile, firstRow, n])).toEqual([
      ['zendesk', 1, 3],
      ['topdesk', 4, 2],
    ]);
    expect(dataset.origin).toMatchObject({
      ticket_id: 'Ticket ID',
      updated_utc: 'Updated',
      category: 'Kind',
    });
  });

  it('shows the raw rows of all under the headers of all, and takes them away with the report', async () => {
    const engine = await testEngine();
    const { dataset } = await buildPlanned([LIST, OTHER]);
    expect(dataset.headers).toEqual([
      'Ticket ID',
      'Created',
      'Updated',
      'Status',
      'Team',
      'Kind',
      'number',
      'opened',
      'state',
      'assigned to',
    ]);
    const rows = await engine.query(
      `SELECT row_no, c0, c4, c6 FROM ${dataset.tables.raw} WHERE row_no IN (1, 4) ORDER BY row_no`,
    );
    expect(rows).toEqual([
      { row_no: 1, c0: '1', c4: 'Service Desk', c6: null },
      { row_no: 4, c0: 'x', c4: 'Access', c6: '1' },
    ]);
    await dropDataset(engine, dataset);
    const left = await engine.query(
      `SELECT view_name AS name FROM duckdb_views() WHERE view_name = '${dataset.tables.raw}'
       UNION ALL SELECT table_name FROM duckdb_tables() WHERE table_name IN ('${dataset.tables.ticket}', '${dataset.tables.quarantine}')`,
    );
    expect(left).toEqual([]);
  });

  it('counts a ticket of one tool once, the newest, and does not mix tools', async () => {
    const { tickets, dataset } = await buildPlanned([LIST, OTHER, LOG]);
    expect(dataset.accounting).toEqual({
      rows: 8,
      counted: 3,
      folded: 1,
      excluded: { duplicate: 2 },
      quarantined: { no_id: 1, bad_created: 1 },
    });
    expect(accountedFor(dataset)).toBe(8);
    const engine = await testEngine();
    const counted = await engine.query(
      `SELECT row_no, ticket_id FROM ${dataset.tables.ticket} WHERE excluded IS NULL ORDER BY row_no`,
    );
    expect(counted).toEqual([
      { row_no: 2, ticket_id: '2' },
      { row_no: 4, ticket_id: '1' },
      { row_no: 7, ticket_id: '1' },
    ]);
    expect(tickets['2']).toMatchObject({ status: 'closed' });
  });

  it('joins files of one layout as one', async () => {
    const { dataset } = await buildPlanned([LIST, { ...LIST, firstRow: 4 }]);
    expect(dataset.headers).toEqual(Object.keys(LIST.columns));
    expect(dataset.accounting).toMatchObject({ rows: 6, counted: 2, excluded: { duplicate: 2 } });
  });
});
