import type { Locator } from '@playwright/test';

/** What a table of figures says, by measure and line; of the overview and of a snapshot alike. */
export function cellsOf(table: Locator): Promise<Record<string, string>> {
  return table.locator('tbody tr').evaluateAll((rows) =>
    Object.fromEntries(
      rows.flatMap((row) =>
        [...row.querySelectorAll('td[data-line]')].map((cell) => {
          const name = row.querySelector('th button, th span')?.textContent ?? '';
          const line = cell.getAttribute('data-line') ?? '';
          return [`${name}, ${line}`, cell.querySelector(':scope > div')?.textContent ?? ''] as const;
        }),
      ),
    ),
  );
}

/** The same without what is of one ticket, which is in no snapshot: how old the oldest is. */
export async function shareableCells(table: Locator): Promise<Record<string, string>> {
  const cells = Object.entries(await cellsOf(table));
  return Object.fromEntries(cells.map(([cell, text]) => [cell, text.replace(/oudste \d+.d/, '')]));
}
