import { madeCsv, type MadeFile } from './report.ts';

const day = (n: number): string => String(n).padStart(2, '0');
const NUMBERS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Twelve tickets whose dates can be read both ways: 28 days each when the day comes first, one day when the month does. */
export function ambiguousExport(): MadeFile {
  return madeCsv('dubbelzinnig.csv', [
    ['Meldingnummer', 'Datum aangemeld', 'Datum gereed', 'Behandelaarsgroep', 'Status'],
    ...NUMBERS.map((n) => [
      `M 2023 ${day(n)}`,
      `${day(n)}/02/2023 10:00`,
      `${day(n)}/03/2023 10:00`,
      'Servicedesk',
      'Afgesloten',
    ]),
  ]);
}

/** Ten tickets with heads that no tool has and groups that no line can be guessed from; two hours each at Team Oranje, four at Team Blauw. */
export function oddExport(): MadeFile {
  return madeCsv('vreemd.csv', [
    ['Kenmerk', 'T0', 'T9', 'Club', 'Stand'],
    ...NUMBERS.slice(0, 10).map((n) => [
      `Z-${day(n)}`,
      `2025-05-${day(n + 10)} 09:00`,
      `2025-05-${day(n + 10)} ${n <= 6 ? '11:00' : '13:00'}`,
      n <= 6 ? 'Team Oranje' : 'Team Blauw',
      n === 10 ? 'Bij de buren' : 'Klaar',
    ]),
  ]);
}
