import { describe, expect, it } from 'vitest';
import { QUALITY } from '../../../src/kpi/facts.ts';
import { utc } from './build.ts';
import { buildPlanned } from './planned.ts';
import type { Table } from './planned.ts';

const NOW = { nowUtc: utc('2026-03-01 12:00') };
const MADE = '2026-02-14 09:00';
const PAST = '2026-02-14 10:00';
const LATER = '2026-03-01 12:01';
const COLUMNS: Table['columns'] = {
  id: 'id',
  made: 'created',
  answered: 'first_response',
  first: 'first_resolved',
  solved: 'resolved',
  ended: 'closed',
  state: 'status',
  again: 'reopen_count',
};
const LIST: Table = {
  columns: COLUMNS,
  plan: {},
  rows: [
    ['LAST', MADE, PAST, PAST, LATER, LATER, 'Closed', '1'],
    ['ANSWER', MADE, LATER, null, PAST, PAST, 'Closed', '0'],
    ['CLOSING', MADE, PAST, null, PAST, LATER, 'Closed', '0'],
    ['STATELESS', MADE, PAST, null, LATER, null, null, '0'],
    ['PLANNED', MADE, PAST, null, LATER, null, 'Open', '0'],
    ['NOW', MADE, PAST, null, '2026-03-01 12:00', null, 'Closed', '0'],
  ],
};

describe('a date later than the moment of reading', () => {
  it('is not used: the ticket is done, or answered, without a date, and flagged', async () => {
    const { tickets, dataset } = await buildPlanned([LIST], NOW);
    expect(tickets['LAST']).toMatchObject({
      done: true,
      first_resolved_utc: utc(PAST),
      resolved_utc: null,
      resolved_local: null,
      resolution_s: null,
      closed_utc: null,
      quality: QUALITY.resolved_in_future + QUALITY.done_without_date,
    });
    expect(tickets['ANSWER']).toMatchObject({
      first_response_utc: null,
      first_response_s: null,
      resolution_s: 3600,
      quality: QUALITY.resolved_in_future,
    });
    expect(tickets['CLOSING']).toMatchObject({
      resolution_s: 3600,
      closed_utc: null,
      quality: QUALITY.resolved_in_future,
    });
    expect(tickets['STATELESS']).toMatchObject({
      done: true,
      resolved_utc: null,
      first_resolved_utc: null,
      quality: QUALITY.resolved_in_future + QUALITY.done_without_date,
    });
    expect(tickets['PLANNED']).toMatchObject({
      done: false,
      first_resolved_utc: null,
      quality: QUALITY.resolved_in_future,
    });
    expect(tickets['NOW']).toMatchObject({ resolved_utc: NOW.nowUtc, quality: 0 });
    expect(QUALITY.resolved_in_future).toBe(512);
    expect(dataset.quality).toEqual({ resolved_in_future: 5, done_without_date: 2 });
    expect(dataset.asOfUtc).toBe(NOW.nowUtc);
  });

  it('is used where the moment of reading is not known', async () => {
    const { tickets, dataset } = await buildPlanned([LIST]);
    expect(tickets['LAST']).toMatchObject({ resolved_utc: utc(LATER), closed_utc: utc(LATER), quality: 0 });
    expect(dataset.quality).toEqual({ resolved_while_open: 1 });
  });

  it('is none of a history either', async () => {
    const { tickets } = await buildPlanned(
      [
        {
          columns: { id: 'id', at: 'updated', state: 'status' },
          plan: { shape: 'updates' },
          rows: [
            ['T', MADE, 'New'],
            ['T', PAST, 'Resolved'],
            ['T', '2026-02-20 09:00', 'Open'],
            ['T', LATER, 'Closed'],
          ],
        },
      ],
      NOW,
    );
    expect(tickets['T']).toMatchObject({
      done: true,
      first_resolved_utc: utc(PAST),
      resolved_utc: null,
      reopen_count: 1,
      quality: QUALITY.resolved_in_future + QUALITY.done_without_date,
    });
  });

  it("is not reached by a tool's own minutes", async () => {
    const { tickets } = await buildPlanned(
      [
        {
          columns: {
            id: 'id',
            made: 'created',
            wait: 'first_response_duration',
            whole: 'resolution_duration',
          },
          plan: {},
          rows: [
            ['LONG', MADE, '60', '90000'],
            ['WAITED', MADE, '90000', '120'],
            ['SHORT', MADE, '60', '120'],
          ],
        },
      ],
      NOW,
    );
    expect(tickets['LONG']).toMatchObject({
      done: true,
      first_response_s: 3600,
      resolution_s: null,
      resolved_utc: null,
      quality: QUALITY.resolved_in_future + QUALITY.done_without_date,
    });
    expect(tickets['WAITED']).toMatchObject({
      first_response_utc: null,
      resolution_s: 7200,
      quality: QUALITY.resolved_in_future,
    });
    expect(tickets['SHORT']).toMatchObject({ first_response_s: 3600, resolution_s: 7200, quality: 0 });
  });
});
