import { madeCsv, type MadeFile } from './report.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * An export with a word or a number in every column of every ticket that is nowhere else. Nine of ten tickets have a group and a category in
 * common; those of the tenth are its own.
 */
export function plantedExport(): { file: MadeFile; planted: string[] } {
  const planted: string[] = [];
  const plant = (word: string): string => {
    planted.push(word);
    return word;
  };
  const rows = Array.from({ length: 60 }, (_, i) => {
    const day = `${two(1 + (i % 28))}-09-2026`;
    const isOdd = i % 10 === 9;
    return [
      plant(`M2609 7${two(i)}31`),
      plant(`Onderwerpzin${two(i)}kwak`),
      plant(`Verzoektekst${two(i)}zwam`),
      i % 2 === 0 ? 'Telefoon' : 'E-mail',
      isOdd ? plant(`Categoriewoord${two(i)}`) : 'Hardware',
      isOdd ? plant(`Groepwoord${two(i)}`) : i % 3 === 0 ? 'Servicedesk West' : 'Netwerkbeheer',
      plant(`Behandelaarster${two(i)}`),
      isOdd ? '2e lijn' : '1e lijn',
      'Afgesloten',
      'P3',
      `${day} 08:${two(i % 60)}`,
      `${day} 09:${two(i % 60)}`,
      `${day} 1${i % 8}:${two(i % 60)}`,
      plant(`Aanmelderling${two(i)}`),
      plant(`post${two(i)}@kwiebus.example`),
      plant(`06-8${two(i)}47${two(i)}3`),
      plant(`PC-9${two(i)}88${two(i)}`),
      plant(`${7300 + i},4${two(i)}91`),
    ];
  });
  const heads =
    'Meldingnummer;Korte omschrijving;Verzoek;Soort binnenkomst;Categorie;Behandelaarsgroep;Behandelaar;Lijn;Status;' +
    'Prioriteit;Datum aangemeld;Reactiedatum;Datum gereed;Aanmelder;E-mailadres;Telefoonnummer;Object;Kosten';
  return { file: madeCsv('meldingen.csv', [heads.split(';'), ...rows]), planted };
}
