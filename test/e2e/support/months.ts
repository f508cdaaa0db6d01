import { madeCsv, type MadeFile } from './report.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * A month of an export with heads that no tool has: a ticket a day from the first of the month for each of `teams`, in turns of as
 * many as its number, resolved after as many hours.
 */
export function monthExport(name: string, month: number, teams: Readonly<Record<string, number>>): MadeFile {
  const rows = Object.entries(teams).flatMap(([team, hours]) =>
    Array.from({ length: hours }, (_, index) => ({ team, hours, day: two(index + 1) })),
  );
  return madeCsv(name, [
    ['Kenmerk', 'T0', 'T9', 'Club', 'Stand'],
    ...rows.map(({ team, hours, day }, index) => [
      `Z-${two(month)}-${two(index + 1)}`,
      `2025-${two(month)}-${day} 09:00`,
      `2025-${two(month)}-${day} ${two(9 + hours)}:00`,
      team,
      'Gesloten',
    ]),
  ]);
}
