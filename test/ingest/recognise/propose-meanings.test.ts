import { describe, expect, it } from 'vitest';
import { generic } from '../../../src/ingest/profiles/generic.ts';
import { servicenow } from '../../../src/ingest/profiles/servicenow.ts';
import {
  activityOf,
  channelOf,
  priorityOf,
  statusOf,
} from '../../../src/ingest/recognise/propose-meanings.ts';

describe('statusOf', () => {
  it.each([
    ['Nieuw', 'new'],
    ['Ingekomen', 'new'],
    ['In behandeling', 'open'],
    ['In Bearbeitung', 'open'],
    ['Work in progress', 'open'],
    ['Heropend', 'open'],
    ['Wacht op gebruiker', 'waiting'],
    ['Wachten op reactie klant', 'waiting'],
    ['Waiting for customer', 'waiting'],
    ['Pending', 'waiting'],
    ['Wacht op leverancier', 'on_hold'],
    ['On hold', 'on_hold'],
    ['Gepland', 'on_hold'],
    ['Opgelost', 'resolved'],
    ['Gereed', 'resolved'],
    ['Gelöst', 'resolved'],
    ['Done', 'resolved'],
    ['Afgemeld', 'closed'],
    ['Gesloten', 'closed'],
    ['CLOSED', 'closed'],
    ['Geannuleerd', 'cancelled'],
    ['Cancelled', 'cancelled'],
    ['Samengevoegd', 'merged'],
    ['Spam', 'spam'],
    ['-100', undefined],
    ['constructor', undefined],
  ])('takes %j for %j', (value, meaning) => {
    expect(statusOf(value, generic)).toBe(meaning);
  });

  it('puts the words of the tool first', () => {
    expect(statusOf('6', servicenow)).toBe('resolved');
    expect(statusOf('6', generic)).toBeUndefined();
    expect(statusOf('Awaiting Vendor', servicenow)).toBe('on_hold');
  });
});

describe('priorityOf', () => {
  it.each([
    ['P1', 1],
    ['1 - Critical', 1],
    ['3 - Moderate', 3],
    ['5 - Planning', 4],
    ['Prioriteit 2', 2],
    ['urgent', 1],
    ['Hoog', 2],
    ['Normaal', 3],
    ['Medium', 3],
    ['Laag', 4],
    ['Niedrig', 4],
    ['paars', undefined],
  ])('takes %j for %j', (value, meaning) => {
    expect(priorityOf(value, generic)).toBe(meaning);
  });
});

describe('channelOf', () => {
  it.each([
    ['Telefonisch', 'phone'],
    ['Telefoon', 'phone'],
    ['Phone', 'phone'],
    ['IVR', 'phone'],
    ['E-mail', 'email'],
    ['Zelfservice Portal', 'portal'],
    ['Self service', 'portal'],
    ['Web', 'portal'],
    ['Chat', 'chat'],
    ['Microsoft Teams', 'chat'],
    ['Balie', 'walk_in'],
    ['Walk-in', 'walk_in'],
    ['Monitoring', 'monitoring'],
    ['Facebook', 'social'],
    ['Overig', 'other'],
    ['rooksignaal', undefined],
  ])('takes %j for %j', (value, meaning) => {
    expect(channelOf(value, generic)).toBe(meaning);
  });
});

describe('activityOf', () => {
  it.each([
    ['Melding aangemaakt', 'new'],
    ['Aangemeld door melder', 'new'],
    ['Ticket erstellt', 'new'],
    ['Ticket created', 'new'],
    ['Reactie naar klant', 'reply'],
    ['Antwoord aan melder verstuurd', 'reply'],
    ['E-mail naar klant', 'reply'],
    ['Eerste reactie', 'reply'],
    ['Antwort an Kunden', 'reply'],
    ['Antwort gesendet', 'reply'],
    ['Replied to customer', 'reply'],
    ['Reactie van klant', 'ignored'],
    ['Klant heeft gereageerd', 'ignored'],
    ['E-mail ontvangen van klant', 'ignored'],
    ['Customer replied', 'ignored'],
    ['Antwort vom Kunden', 'ignored'],
    ['Toegewezen aan behandelaar', 'open'],
    ['Doorgezet naar 2e lijn', 'open'],
    ['Melding doorgezet', 'open'],
    ['Escalatie naar 2e lijn', 'open'],
    ['Heropend door melder', 'open'],
    ['Melding heropend', 'open'],
    ['Zugewiesen an Bearbeiter', 'open'],
    ['Weitergeleitet an 2nd Level', 'open'],
    ['Wiedereröffnet', 'open'],
    ['Wacht op klant', 'waiting'],
    ['Wartet auf Kunde', 'waiting'],
    ['Melding wacht op reactie', 'waiting'],
    ['Opgelost', 'resolved'],
    ['Melding opgelost', 'resolved'],
    ['Ticket gelöst', 'resolved'],
    ['Afgesloten', 'closed'],
    ['Melding afgesloten', 'closed'],
    ['Ticket geschlossen', 'closed'],
    ['Wachtwoord gewijzigd', undefined],
    ['Wachtrij bekeken', undefined],
    ['Notitie', undefined],
  ])('takes %j for %j', (value, meaning) => {
    expect(activityOf(value, generic)).toBe(meaning);
  });
});
