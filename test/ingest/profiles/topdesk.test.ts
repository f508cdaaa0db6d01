import { describe, expect, it } from 'vitest';
import { utc } from '../facts/build.ts';
import { factsOf, mapping, readExport } from './read.ts';

describe('TOPdesk, Dutch list', () => {
  const text = [
    'Meldingnummer;Aanmelddatum;Datum gereed;Datum afgemeld;Gereed;Afhandelingsstatus;Prioriteit;Soort binnenkomst;Categorie;Behandelaarsgroep;Lijn;Streefdatum',
    'I 2401 001;02-01-2024 09:00;02-01-2024 09:30;05-01-2024 00:00;Ja;Afgemeld;P3;Telefonisch;Hardware;Servicedesk;1e lijn;04-01-2024 17:00',
    'I 2401 002;03-01-2024 10:15;;;Nee;In behandeling;P1;Zelfservice Portal;Software;Applicatiebeheer;2e lijn;13-01-2024 17:00',
    'I 2401 003;03-01-2024 11:15;;;Nee;Wacht op gebruiker;Laag;E-mail;Software;Netwerk;3e lijn;',
  ].join('\r\n');

  it('is recognised with its columns, dates, values and lines', async () => {
    const inspection = await readExport(text);
    expect(inspection.profile).toBe('topdesk');
    expect(inspection.because).toContain('Soort binnenkomst');
    expect(mapping(inspection)).toEqual({
      id: 'Meldingnummer',
      created: 'Aanmelddatum',
      resolved: 'Datum gereed',
      closed: 'Datum afgemeld',
      status: 'Afhandelingsstatus',
      priority: 'Prioriteit',
      channel: 'Soort binnenkomst',
      category: 'Categorie',
      group: 'Behandelaarsgroep',
      line: 'Lijn',
      due: 'Streefdatum',
      resolved_flag: 'Gereed',
    });
    expect(inspection.plan.closedAsResolved).toBe(false);
    expect(inspection.questions).toEqual([]);
    expect(inspection.preview[0]?.slice(0, 2)).toEqual(['I 2401 001', '02-01-2024 09:00']);
    expect(inspection.groups).toEqual([
      { name: '1e lijn', rows: 1, line: 1 },
      { name: '2e lijn', rows: 1, line: 2 },
      { name: '3e lijn', rows: 1, line: 3 },
    ]);
  });

  it('becomes facts; without a history only the present line is known', async () => {
    const { tickets, dataset } = await factsOf(await readExport(text), { zone: 'Europe/Amsterdam' });
    expect(tickets['I 2401 001']).toMatchObject({
      created_utc: utc('2024-01-02 08:00'),
      created_local: utc('2024-01-02 09:00'),
      resolution_s: 1800,
      priority: 3,
      channel: 'phone',
      line_current: 1,
      line_resolved: 1,
      line_first: null,
      line_max: null,
      group_moves: null,
      reopen_count: null,
    });
    expect(tickets['I 2401 002']).toMatchObject({
      done: false,
      priority: 1,
      channel: 'portal',
      line_current: 2,
    });
    expect(tickets['I 2401 003']).toMatchObject({ status: 'waiting', priority: 4, channel: 'email' });
    expect(dataset.origin.resolved_utc).toBe('Datum gereed');
    expect(dataset.groups).toEqual([
      { name: 'Servicedesk', line: 1, tickets: 1 },
      { name: 'Applicatiebeheer', line: 2, tickets: 1 },
      { name: 'Netwerk', line: 3, tickets: 1 },
    ]);
  });
});

it('TOPdesk, English list', async () => {
  const inspection = await readExport(
    'Call number,Call date,Completed date,Closed date,Completed,Processing status,Entry type,Operator group,Category\n' +
      'M1,2024-01-02 09:00,2024-01-02 10:00,2024-01-09 10:00,Yes,Closed,Phone,Service Desk,Hardware\n',
  );
  expect(inspection.profile).toBe('topdesk');
  expect(mapping(inspection)).toMatchObject({
    id: 'Call number',
    created: 'Call date',
    resolved: 'Completed date',
    closed: 'Closed date',
    group: 'Operator group',
  });
});

function incident(number: string, status: string): object {
  return {
    number,
    status,
    callDate: '2024-01-29T13:00:00.000+0000',
    completedDate: '2024-01-29T14:00:00.000+0000',
    closed: true,
    processingStatus: { name: 'Opgelost' },
    operatorGroup: { name: 'Team A' },
    entryType: { name: 'Balie' },
  };
}

it('TOPdesk, incidents of the API: the status is a line there', async () => {
  const inspection = await readExport(
    JSON.stringify([incident('I1', 'firstLine'), incident('I2', 'secondLine')]),
    'incidents.json',
  );
  expect(inspection.profile).toBe('topdesk');
  expect(mapping(inspection)).toMatchObject({
    line: 'status',
    status: 'processingStatus.name',
    created: 'callDate',
  });
  const { tickets } = await factsOf(inspection);
  expect(tickets.I2).toMatchObject({
    line_current: 2,
    line_resolved: 2,
    channel: 'walk_in',
    resolution_s: 3600,
    created_utc: utc('2024-01-29 13:00'),
  });
});

it('TOPdesk, incidents of the API: what the second line got from the first was escalated', async () => {
  const escalated = {
    ...incident('I3', 'secondLine'),
    escalationStatus: 'Escalated',
    timeSpentFirstLine: 12,
  };
  const inspection = await readExport(
    JSON.stringify([
      { ...incident('I1', 'firstLine'), escalationStatus: null, timeSpentFirstLine: 5 },
      escalated,
    ]),
    'incidents.json',
  );
  expect(mapping(inspection)).toMatchObject({
    escalation_state: 'escalationStatus',
    first_line_time: 'timeSpentFirstLine',
  });
  const { tickets } = await factsOf(inspection);
  expect(tickets.I3).toMatchObject({ line_first: 1, line_current: 2, line_max: 2 });
});

it('TOPdesk, minutes and flags without any date: the times still count', async () => {
  const inspection = await readExport(
    'Meldingnummer;Behandelaarsgroep;Soort binnenkomst;Gereed;Doorlooptijd\n' +
      'M1;Servicedesk;Balie;Ja;95\nM2;Servicedesk;Telefonisch;Nee;\n',
  );
  expect(mapping(inspection)).toMatchObject({ resolution_duration: 'Doorlooptijd', resolved_flag: 'Gereed' });
  const { tickets } = await factsOf(inspection);
  expect(tickets.M1).toMatchObject({ resolution_s: 95 * 60, done: true, created_utc: null });
  expect(tickets.M2).toMatchObject({ resolution_s: null, done: false });
});
