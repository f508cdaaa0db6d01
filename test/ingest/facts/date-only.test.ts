import { describe, expect, it } from 'vitest';
import { QUALITY } from '../../../src/kpi/facts.ts';
import { build, utc } from './build.ts';

const HEADERS = ['Meldingnummer', 'Datum aangemeld', 'Datum gereed', 'Behandelaarsgroep'];

describe('dates without a time', () => {
  it('make moments, but no resolution time', async () => {
    const { inspection, tickets, dataset } = await build(HEADERS, [
      ['M1', '13-02-2026', '13-02-2026', 'Servicedesk'],
      ['M2', '14-02-2026', '17-02-2026', 'Servicedesk'],
      ['M3', '15-02-2026', null, 'Servicedesk'],
      ['M4', '16-02-2026', '15-02-2026', 'Servicedesk'],
    ]);
    expect(inspection.dateEvidence[1]?.dateOnly).toBe(true);
    expect(tickets.M1).toMatchObject({
      resolution_s: null,
      first_resolution_s: null,
      quality: QUALITY.date_only,
    });
    expect(tickets.M2).toMatchObject({ resolution_s: null, resolved_utc: utc('2026-02-17T00:00:00') });
    expect(tickets.M3).toMatchObject({ resolution_s: null, quality: 0 });
    expect(tickets.M4?.quality).toBe(QUALITY.date_only + QUALITY.resolved_before_created);
    expect(dataset.quality).toMatchObject({ date_only: 3 });
  });

  it('at one end are as vague, and are not before a creation on the same day', async () => {
    const { tickets } = await build(HEADERS, [
      ['M1', '13-02-2026 09:00', '13-02-2026', 'Servicedesk'],
      ['M2', '14-02-2026 09:00', '13-02-2026', 'Servicedesk'],
    ]);
    expect(tickets.M1).toMatchObject({ resolution_s: null, quality: QUALITY.date_only });
    expect(tickets.M2?.quality).toBe(QUALITY.date_only + QUALITY.resolved_before_created);
  });

  it('leave the duration of the tool', async () => {
    const { tickets } = await build(
      [...HEADERS, 'Doorlooptijd (minuten)'],
      [
        ['M1', '13-02-2026', '13-02-2026', 'Servicedesk', '90'],
        ['M2', '14-02-2026', '14-02-2026', 'Servicedesk', null],
      ],
    );
    expect(tickets.M1).toMatchObject({ resolution_s: 5400, quality: 0 });
    expect(tickets.M2).toMatchObject({ resolution_s: null, quality: QUALITY.date_only });
  });

  it('that have midnight for a time are known by three of them', async () => {
    const rows = ['13', '14', '15'].map((day) => [
      `M${day}`,
      `${day}-02-2026 00:00`,
      `${day}-02-2026 10:00`,
      'x',
    ]);
    expect((await build(HEADERS, rows)).tickets.M13?.resolution_s).toBeNull();
    expect((await build(HEADERS, rows.slice(0, 2))).tickets.M13?.resolution_s).toBe(36_000);
  });
});

describe('a time of the day in a column of its own', () => {
  it('is read with its date', async () => {
    const { inspection, tickets } = await build(
      [
        'Meldingnummer',
        'Datum aangemeld',
        'Tijd aangemeld',
        'Datum gereed',
        'Tijd gereed',
        'Behandelaarsgroep',
      ],
      [
        ['M1', '13-02-2026', '09:00', '13-02-2026', '11:30', 'Servicedesk'],
        ['M2', '05-02-2026', '9:05', '06-02-2026', '8:05', 'Servicedesk'],
        ['M3', '05-02-2026', '10:00', null, null, 'Servicedesk'],
        ['M4', '05-02-2026', '10:00', '05-02-2026', null, 'Servicedesk'],
      ],
    );
    expect(inspection.plan.times).toEqual({ 1: 2, 3: 4 });
    expect(inspection.dateEvidence[1]).toMatchObject({ values: 4, readable: 4 });
    expect(inspection.dateEvidence[1]?.dateOnly).toBeUndefined();
    expect(tickets.M1).toMatchObject({ created_utc: utc('2026-02-13T09:00:00'), resolution_s: 9000 });
    expect(tickets.M2).toMatchObject({ created_utc: utc('2026-02-05T09:05:00'), resolution_s: 82_800 });
    expect(tickets.M3).toMatchObject({ resolved_utc: null, quality: 0 });
  });

  it('is read with a date and a time as a workbook has them', async () => {
    const { tickets } = await build(
      ['Meldingnummer', 'Datum', 'Tijd', 'Datum gereed', 'Tijd gereed'],
      [
        ['M1', '2026-02-13', '9:05', '2026-02-13', '10:05:30.0'],
        ['M2', '2026-02-13', '23:05', '2026-02-14', '0:05'],
      ],
      { columns: { id: 0, created: 1, resolved: 3 } },
    );
    expect(tickets.M1).toMatchObject({ created_utc: utc('2026-02-13T09:05:00'), resolution_s: 3630 });
    expect(tickets.M2).toMatchObject({ resolution_s: 3600 });
  });
});
