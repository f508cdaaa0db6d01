import { expect, it } from 'vitest';
import { utc } from '../facts/build.ts';
import { factsOf, mapping, readExport } from './read.ts';

it('GLPI, rows of the search API: columns and values are numbers', async () => {
  const row = {
    1: 'Printer',
    2: 501,
    3: 5,
    4: 'jan',
    7: 'Hardware > Printer',
    8: 'Support L2',
    12: 4,
    15: '2024-01-02 09:00:00',
    16: null,
    17: null,
    18: '2024-01-04 17:00:00',
    19: '2024-01-03 10:00:00',
    80: 'Root entity',
  };
  const solved = { ...row, 2: 502, 3: 2, 12: 5, 17: '2024-01-02 10:30:00' };
  const inspection = await readExport(
    JSON.stringify({ totalcount: 2, count: 2, data: [row, solved] }),
    'search.json',
  );
  expect(inspection.profile).toBe('glpi');
  expect(mapping(inspection)).toEqual({
    id: '2',
    created: '15',
    resolved: '17',
    closed: '16',
    updated: '19',
    due: '18',
    status: '12',
    priority: '3',
    category: '7',
    group: '8',
    requester: '4',
  });
  const { tickets } = await factsOf(inspection);
  expect(tickets['501']).toMatchObject({
    status: 'waiting',
    done: false,
    priority: 1,
    line_current: 2,
    due_utc: utc('2024-01-04 17:00'),
  });
  expect(tickets['502']).toMatchObject({ status: 'resolved', priority: 4, resolution_s: 5400 });
});

it('GLPI, tickets of the API: delays of the calendar are no durations, ownership no response', async () => {
  const inspection = await readExport(
    JSON.stringify([
      {
        id: 7,
        name: 'Mail',
        date: '2024-01-02 09:00:00',
        solvedate: '2024-01-03 09:00:00',
        closedate: '2024-01-08 09:00:00',
        takeintoaccountdate: '2024-01-02 09:05:00',
        date_mod: '2024-01-08 09:00:00',
        status: 6,
        priority: 4,
        requesttypes_id: 3,
        itilcategories_id: 12,
        takeintoaccount_delay_stat: 300,
        solve_delay_stat: 28800,
        waiting_duration: 0,
        actiontime: 600,
      },
    ]),
    'tickets.json',
  );
  expect(inspection.profile).toBe('glpi');
  const { tickets } = await factsOf(inspection);
  expect(tickets['7']).toMatchObject({
    status: 'closed',
    priority: 2,
    channel: 'phone',
    resolution_s: 86400,
    first_response_s: null,
  });
});

it('GLPI, a Portuguese report', async () => {
  const inspection = await readExport(
    'Ticker;Requerente;Grupo;Categoria;Data Abertura;Data Solução;Data Fechamento;Atendente;Satisfação;Resolvido\n' +
      '41;Ana;Service desk;Redes;31/08/2021 23:05;08/09/2021 15:30;08/09/2021 15:31;Rui;-;sim\n' +
      '42;Ana;Infraestrutura;Redes;31/08/2021 17:09;-;-;Rui;-;não\n',
  );
  expect([inspection.profile, inspection.questions]).toEqual(['glpi', []]);
  const { tickets } = await factsOf(inspection);
  expect(tickets['41']).toMatchObject({
    created_utc: utc('2021-08-31 23:05'),
    resolved_utc: utc('2021-09-08 15:30'),
    group_current: 'Service desk',
  });
  expect(tickets['42']).toMatchObject({ resolved_utc: null, line_current: 3 });
});
