import { expect, it } from 'vitest';
import { utc } from '../facts/build.ts';
import { factsOf, mapping, readExport } from './read.ts';

it('HubSpot in Dutch', async () => {
  const inspection = await readExport(
    'Ticket-ID,Ticketnaam,Pipeline,Ticketstatus,Aanmaakdatum,Afsluitdatum,Prioriteit,Ticketeigenaar,Bron\n' +
      '5001,Vraag 1,Support-pipeline,Gesloten,2026-02-13 09:00,2026-02-13 19:00,Gemiddeld,Jan,E-mail\n' +
      '5002,Vraag 2,Support-pipeline,Wachten op contact,2026-02-14 09:00,,Hoog,Jan,Chat\n',
  );
  expect(inspection.profile).toBe('hubspot');
  expect(mapping(inspection)).toEqual({
    id: 'Ticket-ID',
    created: 'Aanmaakdatum',
    closed: 'Afsluitdatum',
    status: 'Ticketstatus',
    priority: 'Prioriteit',
    channel: 'Bron',
    group: 'Pipeline',
    agent: 'Ticketeigenaar',
  });
  const { tickets } = await factsOf(inspection);
  expect(tickets['5001']).toMatchObject({
    status: 'closed',
    resolution_s: 36_000,
    priority: 3,
    channel: 'email',
  });
  expect(tickets['5002']).toMatchObject({ status: 'waiting', priority: 2, channel: 'chat', done: false });
});

it('Zammad in Dutch', async () => {
  const inspection = await readExport(
    '#;Titel;Status;Prioriteit;Groep;Eigenaar;Klant;Organisatie;Kanaal van aanmaken;Afzender;Labels;Totaal tijdseenheden;Aangemaakt op;Gewijzigd op;Gesloten op;Sluiten in min;Eerste reactie op;Eerste reactie in min;Aantal artikelen\n' +
      '25001;T;gesloten;1 laag;Servicedesk;-;Piet;ACME;E-mail;Klant;;0;2026-02-13 09:00:00;2026-02-13 17:30:00;2026-02-13 17:00:00;480;2026-02-13 09:15:00;15;3\n',
  );
  expect(inspection.profile).toBe('zammad');
  expect(mapping(inspection)).toEqual({
    id: '#',
    created: 'Aangemaakt op',
    first_response: 'Eerste reactie op',
    closed: 'Gesloten op',
    updated: 'Gewijzigd op',
    status: 'Status',
    priority: 'Prioriteit',
    channel: 'Kanaal van aanmaken',
    group: 'Groep',
    requester: 'Klant',
    agent: 'Eigenaar',
  });
  const { tickets } = await factsOf(inspection);
  expect(tickets['25001']).toMatchObject({
    first_response_s: 900,
    resolution_s: 8 * 3600,
    priority: 4,
    channel: 'email',
  });
});

it('GLPI in Dutch, in the words of the list', async () => {
  const inspection = await readExport(
    '"ID";"Titel";"Entiteit";"Status";"Laatste wijziging";"Openingsdatum";"Prioriteit";"Aanvrager - Aanvrager";"Toegewezen aan - Technicus";"Toegewezen aan - Groep technici";"Categorie";"Oplossingsdatum";"Sluitingsdatum"\n' +
      '"1 231";"Printer";"Root";"Gesloten";"2026-02-13 12:00";"2026-02-13 09:00";"Gemiddeld";"Piet";"Jan";"Servicedesk";"Hardware";"2026-02-13 11:00";"2026-02-13 12:00"\n',
  );
  expect(inspection.profile).toBe('glpi');
  expect(mapping(inspection)).toMatchObject({
    updated: 'Laatste wijziging',
    group: 'Toegewezen aan - Groep technici',
    requester: 'Aanvrager - Aanvrager',
  });
  const { tickets } = await factsOf(inspection);
  expect(Object.values(tickets)[0]).toMatchObject({
    updated_utc: utc('2026-02-13 12:00'),
    resolution_s: 7200,
    line_current: 1,
  });
});
