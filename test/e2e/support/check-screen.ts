import type { Locator, Page } from '@playwright/test';
import { expect } from './page.ts';

/** The field in which the column for one meaning is chosen; opens the part where it may be folded away. */
export async function fieldSelect(page: Page, name: string): Promise<Locator> {
  const section = page.getByRole('region', { name: 'Kolommen' });
  const select = section.getByRole('combobox', { name: new RegExp(`^${name} `) });
  if (!(await select.isVisible())) await section.getByText(/^Niet in deze export/).click();
  return select;
}

export async function mapColumns(page: Page, columns: Record<string, string>): Promise<void> {
  for (const [field, header] of Object.entries(columns)) {
    const select = await fieldSelect(page, field);
    await select.fill(header);
    await select.press('Enter');
    await expect(select).toHaveValue(header);
  }
}

export const goTo = (page: Page, screen: 'Overzicht' | 'Controle'): Promise<void> =>
  page.getByRole('navigation', { name: 'Schermen' }).getByRole('button', { name: screen }).click();

export const lineOf = (page: Page, group: string, line: string): Locator =>
  page.getByRole('group', { name: group, exact: true }).getByText(line, { exact: true });

/** Where the settings that a layout was read by are told, saved and loaded. */
export const settingsBar = (page: Page): Locator => page.getByRole('region', { name: 'Instellingen' });

export const fileList = (page: Page): Locator => page.getByRole('list', { name: 'Bestanden' });

/** To the start screen, for another file. */
export async function askAnother(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Andere export' }).click();
  await expect(page.getByText('Sleep een ticketexport hierheen')).toBeVisible();
}
