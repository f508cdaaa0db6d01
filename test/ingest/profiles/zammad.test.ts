import { expect, it } from 'vitest';
import { factsOf, mapping, readExport } from './read.ts';

it('Zammad: its priorities count up, its escalation is a deadline', async () => {
  const inspection = await readExport(
    '#,Title,State,Priority,Group,Owner,Customer,Create Channel,Created At,Updated At,Closed At,Close Escalation At,Close In Min,First Response At,First Response In Min,Article Count,Escalation At\n' +
      '68001,x,pending close,3 high,Support L2,-,a@b.c,web,2024-01-02 09:00:00,2024-01-02 12:00:00,,2024-01-03 09:00:00,,2024-01-02 09:20:00,12,3,2024-01-03 09:00:00\n' +
      '68002,x,merged,1 low,Support L1,-,a@b.c,phone,2024-01-02 09:00:00,2024-01-02 12:00:00,2024-01-02 10:00:00,,60,,,1,\n',
  );
  expect(inspection.profile).toBe('zammad');
  expect(mapping(inspection)).toMatchObject({ id: '#', closed: 'Closed At', due: 'Close Escalation At' });
  expect(inspection.plan.columns.escalation_state).toBeUndefined();
  const { tickets } = await factsOf(inspection);
  expect(tickets['68001']).toMatchObject({
    status: 'waiting',
    priority: 2,
    channel: 'portal',
    first_response_s: 1200,
    line_current: 2,
  });
  expect(tickets['68002']).toMatchObject({ excluded: 'merged', priority: 4, channel: 'phone' });
});

it('Zammad API: the first and the last closing', async () => {
  const inspection = await readExport(
    JSON.stringify([
      {
        id: 1,
        number: '68003',
        state: 'closed',
        priority: '2 normal',
        group: 'Support L1',
        create_article_type: 'email',
        created_at: '2024-01-02T09:00:00.000Z',
        updated_at: '2024-01-02T12:00:00.000Z',
        first_response_at: null,
        first_response_in_min: null,
        close_at: '2024-01-02T10:00:00.000Z',
        last_close_at: '2024-01-02T12:00:00.000Z',
        escalation_at: null,
      },
    ]),
    'tickets.json',
  );
  expect(inspection.profile).toBe('zammad');
  const { tickets } = await factsOf(inspection);
  expect(tickets['68003']).toMatchObject({ first_resolution_s: 3600, resolution_s: 3 * 3600, priority: 3 });
});

it('Zammad in German', async () => {
  const inspection = await readExport(
    '#,Titel,Status,Priorität,Gruppe,Erstellt am,Aktualisiert am,Geschlossen am,Erstreaktion am,Erstreaktion in Minuten,Erstreaktions-Differenz in Minuten,Eskalation am\n' +
      '68004,x,warten auf Erinnerung,3 hoch,Support L1,2024-01-02 09:00:00,2024-01-02 12:00:00,,2024-01-02 09:20:00,12,-3,\n',
  );
  expect(inspection.profile).toBe('zammad');
  const { tickets } = await factsOf(inspection);
  expect(tickets['68004']).toMatchObject({ status: 'waiting', priority: 2, first_response_s: 1200 });
});

it('Zammad in Dutch', async () => {
  const inspection = await readExport(
    '#,Titel,Status,Prioriteit,Groep,Aangemaakt op,Bijgewerkt op,Gesloten op,Eerste reactie op,Eerst reactie in minuten,Eerste reactie - verschil in minuten\n' +
      '68005,x,gesloten,1 laag,Support L2,2024-01-02 09:00:00,2024-01-02 12:00:00,2024-01-02 11:00:00,,12,-3\n',
  );
  expect(inspection.profile).toBe('zammad');
  const { tickets } = await factsOf(inspection);
  expect(tickets['68005']).toMatchObject({
    priority: 4,
    first_response_s: null,
    resolution_s: 7200,
    line_current: 2,
  });
});
