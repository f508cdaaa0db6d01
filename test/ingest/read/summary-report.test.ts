import { describe, expect, it } from 'vitest';
import { isSummaryReport } from '../../../src/ingest/read/csv/summary-report.ts';
import { ALL_EXAMPLES } from '../../support/exports/all-examples.ts';
import { exampleTickets } from '../../support/exports/desk-to-export.ts';

const judge = (header: string): boolean => isSummaryReport(header, header.split(';'));

describe('a report of totals', () => {
  it('is known by the first line of Chatwoot', () => {
    expect(isSummaryReport('Reporting period 2024-01-01 to 2024-01-31', ['ID', 'Created'])).toBe(true);
  });

  it.each([
    'Agent name;Assigned conversations;Avg first response time;Avg resolution time',
    'Team name;Conversations count;Avg first response time;Avg customer waiting time;Resolution count',
    'Inbox;Inbox type;Conversations count;Avg resolution time',
    'Assignee name;Tickets created;Tickets solved;Median first reply time (hrs)',
    'Ticket created - Month;Tickets;% One-touch tickets',
    'Agent Name;Tickets Assigned;Tickets Resolved;Tickets Reopened;Avg First Response Time;First Contact Resolution %',
    'Agent ID;Closed tickets;Average handling time',
    'Month;Created;Resolved;Reopened;Backlog',
    'Date;Created tickets;Solved tickets',
    'Behandelaar;Aantal meldingen;Gemiddelde doorlooptijd',
    'Behandelaarsgroep;Openstaand begin;Aangemelde meldingen;Openstaand einde',
    'Maand;Aangemeld;Afgemeld;Openstaand',
    'Week;Instroom;Uitstroom;Werkvoorraad',
    'Datum;Aantal meldingen;Gem. oplostijd',
    'Monat;Erstellt;Gelöst;Durchschnittliche Lösungszeit',
    'Bearbeiter;Anzahl Tickets;Gelöste Tickets',
    'Rijlabels;Aantal van Meldingnummer',
    'Rijlabels;jan;feb;mrt;Eindtotaal',
    'Row Labels;Count of Ticket ID;Average of Resolution time',
    'Zeilenbeschriftungen;Anzahl von Ticketnummer',
    ';1e lijn;2e lijn;Eindtotaal',
  ])('is known by its headers: %s', (header) => {
    expect(judge(header)).toBe(true);
  });
});

describe('a ticket list is no report of totals', () => {
  it.each([
    'Ticket;Aantal reacties;Aantal overdrachten',
    'Ticket ID;Created;Number of replies;Total time',
    'Incident;Total reopen count;Reassignment count',
    'Meldingnummer;Aantal heropend;Aantal doorverwijzingen;Totale tijd',
    'Nummer;Doorlooptijd (min);Gemiddelde',
    'ID;Count;Total;Average',
    '#;Total;Count',
    'Aanmelddatum;Afmelddatum;Aantal stappen;Totaal',
    'Maand;Nummer;Aangemeld;Gereed',
    'Agent;Status;Group',
    'Case ID;Activity;Complete Timestamp',
    'Wat;Wanneer;Team',
    'Summation column;Id;Status;Group stations;Assignee stations;Reopens;Replies;Solved at',
    'Incident ID;Open Time;# Reassignments;# Related Interactions;# Related Incidents;# Related Changes',
  ])('%s', (header) => {
    expect(judge(header)).toBe(false);
  });

  const tables = ALL_EXAMPLES.filter(({ fileName }) => /\.[ct]sv$/.test(fileName));

  it('in any tool that writes tables', () => {
    expect(tables.length).toBeGreaterThan(15);
    const tickets = exampleTickets(1, 30);
    const refused = tables.filter((example) => {
      const content = example.write(tickets, 'UTC');
      if (typeof content !== 'string') return false;
      const [header = ''] = content.replace(/^\uFEFF/, '').split(/\r?\n/);
      const names = header.split(/[;,\t]/).map((name) => name.replaceAll('"', ''));
      return isSummaryReport(header, names);
    });
    expect(refused.map(({ name }) => name)).toEqual([]);
  });
});
