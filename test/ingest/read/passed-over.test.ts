import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { PassedOver } from '../../../src/ingest/inspection.ts';
import { readNamed } from './read-file.ts';

const JANUARY = 'Nummer;Groep;Aangemeld\nM 1;Balie;01-01-2024\n';

it('tells of every file that is left out, and not of what the system put there', async () => {
  const archive = zipSync({
    'jan.csv': strToU8(JANUARY),
    'leeg.csv': new Uint8Array(0),
    'koppen.csv': strToU8('Nummer;Groep;Aangemeld\n'),
    'kaart.csv': strToU8('%PDF-1.7 no table'),
    'LEESMIJ.txt': strToU8('Dit is de export van januari.'),
    'bijlagen/scherm.png': strToU8('x'),
    '__MACOSX/._jan.csv': strToU8('x'),
    '.DS_Store': strToU8('x'),
  });
  const told: PassedOver[] = [];
  const read = await readNamed(
    { 'alles.zip': new Uint8Array(archive), 'niets.csv': '' },
    { onPassedOver: (file) => told.push(file) },
  );
  expect(read.map(({ rows }) => rows.length)).toEqual([1]);
  expect(told.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual([
    { name: 'alles.zip/bijlagen/scherm.png', code: 'not_a_ticket_file' },
    { name: 'alles.zip/kaart.csv', code: 'not_a_ticket_file' },
    { name: 'alles.zip/koppen.csv', code: 'no_rows' },
    { name: 'alles.zip/leeg.csv', code: 'empty_file' },
    { name: 'alles.zip/LEESMIJ.txt', code: 'not_a_ticket_file' },
    { name: 'niets.csv', code: 'empty_file' },
  ]);
});
