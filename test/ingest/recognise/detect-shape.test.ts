import { describe, expect, it } from 'vitest';
import { utc } from '../facts/build.ts';
import { factsOf, mapping, readExport } from '../profiles/read.ts';

const CHANGES = [
  'T1;01-02-2026 09:00;Status;;Nieuw',
  'T1;01-02-2026 09:00;Groep;;Servicedesk',
  'T1;01-02-2026 10:00;Status;Nieuw;In behandeling',
  'T1;01-02-2026 12:00;Status;In behandeling;Opgelost',
  'T2;02-02-2026 09:00;Status;;Nieuw',
  'T2;02-02-2026 09:00;Groep;;Servicedesk',
  'T2;02-02-2026 11:00;Groep;Servicedesk;2e lijn Applicatiebeheer',
  'T2;02-02-2026 15:00;Status;Nieuw;Opgelost',
  'T2;14-02-2026 15:00;Status;Opgelost;Heropend',
].join('\n');

describe('a log of changed fields', () => {
  it.each([
    'Ticket;Datum;Veld;Oud;Nieuw',
    'Ticket;Datum;Veldnaam;Oude waarde;Nieuwe waarde',
    'Ticket;Datum/tijd;Gewijzigd veld;Van;Naar',
    'Ticket;Moment van wijziging;Veld;Was;Wordt',
    'Ticket;Date;Field;Before;After',
    'Ticket;Date;Changed field;From;To',
    'Ticketnummer;Datum;Feld;Alt;Neu',
  ])('%s', async (header) => {
    const inspection = await readExport(`${header}\n${CHANGES}\n`);
    const [id, updated, field, from, to] = header.split(';');
    expect(inspection.plan.shape).toBe('changes');
    expect(mapping(inspection)).toEqual({ id, updated, event_field: field, event_from: from, event_to: to });
    const { tickets } = await factsOf(inspection);
    expect(tickets.T1).toMatchObject({
      created_utc: utc('2026-02-01 09:00'),
      resolved_utc: utc('2026-02-01 12:00'),
      status: 'resolved',
      line_current: 1,
      reopen_count: 0,
    });
    expect(tickets.T2).toMatchObject({
      first_resolved_utc: utc('2026-02-02 15:00'),
      resolved_utc: null,
      reopened_utc: utc('2026-02-14 15:00'),
      line_first: 1,
      line_current: 2,
      reopen_count: 1,
    });
  });

  it('of the status alone is a log of states', async () => {
    const inspection = await readExport(
      'Ticket;Datum;Oude status;Nieuwe status\nT1;01-02-2026 09:00;;Nieuw\nT1;01-02-2026 12:00;Nieuw;Opgelost\nT1;14-02-2026 12:00;Opgelost;Heropend\n',
    );
    expect(inspection.plan.shape).toBe('updates');
    expect(mapping(inspection)).toEqual({ id: 'Ticket', updated: 'Datum', status: 'Nieuwe status' });
    const { tickets } = await factsOf(inspection);
    expect(tickets.T1).toMatchObject({ first_resolved_utc: utc('2026-02-01 12:00'), reopen_count: 1 });
  });
});

it('rows that say no state are no log of states', async () => {
  const inspection = await readExport(
    'Ticket;Datum;Uren\nT1;01-02-2026 09:00;2\nT1;02-02-2026 09:00;3\nT2;02-02-2026 09:00;1\n',
  );
  expect(inspection.plan.shape).toBe('tickets');
});

describe('periods of a status', () => {
  const ROWS = [
    'P1;Nieuw;01-02-2026 09:00;01-02-2026 10:00;Servicedesk',
    'P1;In behandeling;01-02-2026 10:00;01-02-2026 13:00;Servicedesk',
    'P1;Opgelost;01-02-2026 13:00;;Servicedesk',
    'P2;Nieuw;20-02-2026 09:00;20-02-2026 10:00;Servicedesk',
    'P2;Opgelost;20-02-2026 10:00;22-02-2026 10:00;Servicedesk',
    'P2;In behandeling;22-02-2026 10:00;;2e lijn',
  ].join('\n');

  it.each([
    ['Begin', 'Einde'],
    ['Startdatum', 'Einddatum'],
    ['Van', 'Tot'],
    ['Vanaf', 'Tot en met'],
    ['Start time', 'End time'],
    ['From', 'To'],
    ['Entered', 'Left'],
    ['Status from', 'Status until'],
    ['Beginn', 'Ende'],
    ['Von', 'Bis'],
  ])('%s … %s', async (begin, end) => {
    const inspection = await readExport(`Ticket;Status;${begin};${end};Groep\n${ROWS}\n`);
    expect(inspection.plan.shape).toBe('periods');
    expect(mapping(inspection)).toEqual({ id: 'Ticket', updated: begin, status: 'Status', group: 'Groep' });
    const { tickets } = await factsOf(inspection);
    expect(tickets.P1).toMatchObject({
      created_utc: utc('2026-02-01 09:00'),
      resolved_utc: utc('2026-02-01 13:00'),
      status: 'resolved',
    });
    expect(tickets.P2).toMatchObject({
      first_resolved_utc: utc('2026-02-20 10:00'),
      reopened_utc: utc('2026-02-22 10:00'),
      reopen_count: 1,
      line_first: 1,
      line_current: 2,
      done: false,
    });
  });

  it('keep a date of creation beside them', async () => {
    const inspection = await readExport(
      'Ticket;Aangemeld;Status;Van;Tot\nP1;31-01-2026 08:00;Nieuw;01-02-2026 09:00;01-02-2026 13:00\nP1;31-01-2026 08:00;Opgelost;01-02-2026 13:00;\n',
    );
    expect(inspection.plan.shape).toBe('periods');
    const { tickets } = await factsOf(inspection);
    expect(tickets.P1).toMatchObject({ created_utc: utc('2026-01-31 08:00'), resolution_s: 29 * 3600 });
  });

  it('are not what a list with a planned begin and end has', async () => {
    const inspection = await readExport(
      'Ticket;Aangemeld;Status;Startdatum;Einddatum\nP1;31-01-2026 08:00;Nieuw;01-02-2026 09:00;01-02-2026 13:00\nP2;31-01-2026 08:00;Opgelost;01-02-2026 13:00;02-02-2026\n',
    );
    expect(inspection.plan.shape).toBe('tickets');
    expect(mapping(inspection)).toEqual({ id: 'Ticket', created: 'Aangemeld', status: 'Status' });
  });
});
