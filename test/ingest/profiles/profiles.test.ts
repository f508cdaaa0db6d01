import { describe, expect, it } from 'vitest';
import { ImportRefusal } from '../../../src/ingest/inspection.ts';
import { reinspect } from '../../../src/ingest/inspect.ts';
import { testEngine } from '../../support/node-engine.ts';
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

describe('ServiceNow', () => {
  it('is recognised by field names', async () => {
    const inspection = await readExport(
      'number,state,opened_at,resolved_at,closed_at,sys_updated_on,assignment_group,contact_type,priority,reassignment_count,reopen_count,made_sla\n' +
        'INC1,Closed,2024-01-02 09:00:00,2024-01-02 10:00:00,2024-01-09 10:00:00,2024-01-09 10:00:00,Service Desk,phone,1 - Critical,0,0,true\n' +
        'INC2,Closed,2024-01-02 09:00:00,2024-01-03 09:00:00,2024-01-09 10:00:00,2024-01-09 10:00:00,Network,self-service,4 - Low,2,1,false\n',
    );
    expect([inspection.profile, inspection.plan.shape]).toEqual(['servicenow', 'tickets']);
    const { tickets } = await factsOf(inspection);
    expect(tickets.INC1).toMatchObject({
      priority: 1,
      channel: 'phone',
      line_first: 1,
      group_moves: 0,
      sla_resolution_met: true,
    });
    expect(tickets.INC2).toMatchObject({
      priority: 4,
      channel: 'portal',
      line_first: 1,
      line_max: 3,
      group_moves: 2,
      reopen_count: 1,
      sla_resolution_met: false,
    });
  });

  it('is recognised by labels', async () => {
    const inspection = await readExport(
      'Number,Opened,Resolved,Closed,State,Priority,Assignment group,Channel,Reopen count,Reassignment count,Caller\n' +
        'INC1,2024-01-02 09:00:00,2024-01-02 10:00:00,,Resolved,3 - Moderate,Service Desk,Email,0,0,X\n',
    );
    expect(inspection.profile).toBe('servicenow');
    expect(mapping(inspection)).toMatchObject({
      created: 'Opened',
      resolved: 'Resolved',
      channel: 'Channel',
      group_moves: 'Reassignment count',
    });
  });
});

describe('Zendesk', () => {
  it('is recognised by the headers of its CSV', async () => {
    const inspection = await readExport(
      'Summation column,Id,Subject,Status,Priority,Via,Created at,Updated at,Group,Solved at,Satisfaction Score,Group stations,Assignee stations,Reopens,Replies,First reply time in minutes,First reply time in minutes within business hours,First resolution time in minutes\n' +
        '1,10,Hi,Closed,Urgent,Mail,2024-01-02 09:00,2024-01-05 09:00,Support L1,2024-01-03 09:00,Good,1,1,1,2,15,5,60\n' +
        '1,11,Hi,Pending,-,Web form,2024-01-02 09:00,2024-01-05 09:00,Support L2,-,Offered,2,2,0,0,-,-,-\n',
    );
    expect(inspection.profile).toBe('zendesk');
    expect(mapping(inspection)).toMatchObject({
      first_response_minutes: 'First reply time in minutes',
      group_stations: 'Group stations',
    });
    const { tickets } = await factsOf(inspection);
    expect(tickets['10']).toMatchObject({
      priority: 1,
      channel: 'email',
      first_response_utc: utc('2024-01-02 09:15'),
      first_resolved_utc: utc('2024-01-02 10:00'),
      resolved_utc: utc('2024-01-03 09:00'),
      reopen_count: 1,
      agent_replies: 2,
      group_moves: 0,
      line_first: 1,
    });
    expect(tickets['11']).toMatchObject({
      status: 'waiting',
      priority: null,
      channel: 'portal',
      resolved_utc: null,
      line_first: 1,
      line_max: 2,
    });
  });

  it('is recognised by the paths of its JSON', async () => {
    const ticket = {
      id: 7,
      created_at: '2024-01-24T14:17:58Z',
      updated_at: '2024-01-28T21:01:31Z',
      status: 'closed',
      priority: 'low',
      via: { channel: 'web' },
      group_id: 23111598987540,
      metric_set: {
        solved_at: '2024-01-24T20:12:02Z',
        reopens: 0,
        replies: 1,
        group_stations: 1,
        reply_time_in_minutes: { calendar: 3, business: 1 },
        first_resolution_time_in_minutes: { calendar: 354, business: 354 },
      },
    };
    const inspection = await readExport(JSON.stringify({ tickets: [ticket] }), 'tickets.json');
    expect(inspection.profile).toBe('zendesk');
    const { tickets } = await factsOf(inspection);
    expect(tickets['7']).toMatchObject({
      channel: 'portal',
      first_response_s: 180,
      first_resolution_s: 354 * 60,
      resolved_utc: utc('2024-01-24 20:12:02'),
      agent_replies: 1,
      group_moves: 0,
      group_current: '23111598987540',
    });
  });
});

describe('any other tool', () => {
  it('is read by Dutch headers', async () => {
    const inspection = await readExport(
      'Ticketnummer;Aangemaakt op;Opgelost op;Status;Team;Kanaal\nT1;31-01-2024 10:00;31-01-2024 11:00;Opgelost;Helpdesk;Telefoon\n',
    );
    expect(inspection).toMatchObject({ profile: 'generic', because: [], questions: [] });
    expect(mapping(inspection)).toEqual({
      id: 'Ticketnummer',
      created: 'Aangemaakt op',
      resolved: 'Opgelost op',
      status: 'Status',
      group: 'Team',
      channel: 'Kanaal',
    });
  });

  it('is read by German headers', async () => {
    const inspection = await readExport(
      'Ticketnummer;Erstellt am;Gelöst am;Status;Gruppe\nT1;31.01.2024 10:00;31.01.2024 11:00;Geschlossen;Netzwerk\n',
    );
    const { tickets } = await factsOf(inspection);
    expect(tickets.T1).toMatchObject({ status: 'closed', resolution_s: 3600, line_current: 3 });
  });

  it('takes a column of flags for no date, whatever its header', async () => {
    const inspection = await readExport(
      'ID,Created,Resolved,Closed at\nT1,2024-01-02 10:00,yes,2024-01-03 10:00\n',
    );
    expect(mapping(inspection)).toEqual({ id: 'ID', created: 'Created', closed: 'Closed at' });
    expect(inspection.plan.closedAsResolved).toBe(true);
  });

  it('asks what it cannot know, and takes the answer', async () => {
    const inspection = await readExport(
      'Wat,Wanneer,Team\nT1,5/2/2024 10:00,Paars\nT2,6/2/2024 10:00,Paars\n',
    );
    expect(inspection.questions).toEqual([
      { kind: 'required_field', field: 'id' },
      { kind: 'required_field', field: 'created' },
      { kind: 'groups_without_line', groups: 1 },
    ]);
    const engine = await testEngine();
    const mapped = await reinspect(engine, inspection, {
      ...inspection.plan,
      columns: { ...inspection.plan.columns, id: 0, created: 1 },
    });
    expect(mapped.questions).toEqual([
      { kind: 'ambiguous_date', column: 1 },
      { kind: 'groups_without_line', groups: 1 },
    ]);
    const answered = await reinspect(engine, mapped, {
      ...mapped.plan,
      dates: { 1: { kind: 'parts', order: 'mdy' } },
      confirmedDates: [1],
      lineOf: { Paars: 2 },
    });
    expect(answered.questions).toEqual([]);
    expect(answered.groups).toEqual([{ name: 'Paars', rows: 2, line: 2 }]);
    expect(answered.dateEvidence[1]).toMatchObject({ readable: 2, ambiguous: true });
    const { tickets } = await factsOf(answered, { zone: 'UTC' });
    expect(tickets.T1).toMatchObject({ created_utc: utc('2024-05-02 10:00'), line_current: 2 });
  });

  it('keeps an answer that takes a meaning away', async () => {
    const inspection = await readExport('ID,Created,Status\nT1,2024-01-02 10:00,Opgelost\n');
    expect(inspection.values.status).toEqual([{ value: 'Opgelost', rows: 1, known: true }]);
    const changed = await reinspect(await testEngine(), inspection, { ...inspection.plan, status: {} });
    expect(changed.values.status).toEqual([{ value: 'Opgelost', rows: 1, known: false }]);
  });

  it('refuses a file without any date', async () => {
    await expect(readExport('ID,Naam\n1,a\n2,b\n')).rejects.toMatchObject({ code: 'no_date_column' });
    await expect(readExport('ID,Naam\n1,a\n')).rejects.toBeInstanceOf(ImportRefusal);
  });
});
