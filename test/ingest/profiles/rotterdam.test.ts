import { expect, it } from 'vitest';
import { utc } from '../facts/build.ts';
import { factsOf, mapping, readExport } from './read.ts';

it('Rotterdam: both values of a change stand in one text', async () => {
  const inspection = await readExport(
    JSON.stringify([
      {
        list: {
          id: 1,
          status: 'Doorverwezen gekregen',
          datumMelding: '2022-09-28T09:45:31',
          herkomstCode: 'BUR',
          spoed: true,
          afdeling: { id: 2, omschrijving: 'Team L2' },
          onderwerp: { omschrijving: 'Bomen' },
        },
        mutatieregels: {
          result: [
            {
              datum: '2022-10-05T11:28:14',
              gebruiker: 'X',
              details: [
                { key: 'Onderwerp', value: 'Bomen' },
                { key: 'Status', value: 'Nieuw -> Doorverwezen gekregen' },
                { key: 'Afdeling', value: 'Front office -> Team L2' },
              ],
            },
            {
              datum: '2022-09-28T09:45:32',
              gebruiker: 'WEBFORMULIER',
              details: [
                { key: 'Afdeling', value: 'Front office' },
                { key: 'Status', value: 'Nieuw' },
              ],
            },
          ],
        },
      },
    ]),
    'meldingen.json',
  );
  expect(inspection.profile).toBe('rotterdam');
  expect(mapping(inspection)).toMatchObject({
    created: 'list.datumMelding',
    group: 'list.afdeling.omschrijving',
  });
  const { tickets } = await factsOf(inspection);
  expect(tickets['1']).toMatchObject({
    created_utc: utc('2022-09-28 09:45:31'),
    status: 'open',
    priority: 1,
    category: 'Bomen',
    group_first: 'Front office',
    group_current: 'Team L2',
    line_first: 1,
    line_max: 2,
    group_moves: 1,
  });
});
