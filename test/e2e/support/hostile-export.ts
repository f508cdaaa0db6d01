import Papa from 'papaparse';
import { madeFile, type MadeFile } from './report.ts';

/** Each would set `ran`, leave for another origin, start a program in a spreadsheet, or change what is asked of the database. */
export const HOSTILE: readonly string[] = [
  '<img src=x onerror="ran=1">',
  '<script>ran=1</script>',
  '"><svg onload=ran=1><iframe src=http://127.0.0.1:9/frame>',
  'javascript:ran=1',
  '=HYPERLINK("http://127.0.0.1:9/";"x")',
  "=cmd|' /C calc'!A1",
  '+ran',
  '-ran',
  '@SUM(A1)',
  '\t=1+1',
  "'; DROP TABLE ticket; --",
  '"; DROP SCHEMA main CASCADE; --',
  '{count} {name} $1 %s ${ran=1} {{ran}}',
  '__proto__',
  'constructor',
  'toString',
  '\u202Etxt.exe\u2066',
  '\u0007\u001B[31m\u0008',
  '\uD83D\uDE00'.repeat(200),
  '</title></style></textarea><b>',
];

const HEADS = [
  'Meldingnummer',
  'Datum aangemeld',
  'Datum gereed',
  'Behandelaarsgroep',
  'Status',
  'Prioriteit',
  'Categorie',
  'Subcategorie',
  'Soort binnenkomst',
  'Behandelaar',
  'Aanmelder',
  'Korte omschrijving',
];

/** A ticket for each of the texts, with it in every cell but the dates, and a column that is called like it. */
export function hostileExport(name: string): MadeFile {
  const rows = HOSTILE.map((text, i) => {
    const day = String(i + 1).padStart(2, '0');
    const told = HEADS.slice(4).map(() => text);
    return [`${text} ${i}`, `2026-01-${day} 10:00`, `2026-01-${day} 12:00`, text, ...told, ...HOSTILE];
  });
  return madeFile(name, Papa.unparse([[...HEADS, ...HOSTILE], ...rows], { delimiter: ';', quotes: true }));
}
