import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { expect, testOnOnePage as test } from './support/page.ts';
import { expectTicketsBehind, listTotal } from './support/ticket-list.ts';

const PERIOD = '&period=2025-01-01..2025-03-31';
const bars = (page: Page): Locator => page.getByRole('table', { name: /^Het cijfer per / });
const numberIn = (text: string): number => Number(text.replaceAll('.', '').trim());
const figure = (page: Page, name: string): Locator => page.getByRole('figure', { name, exact: true });

/** Opens the screen and waits until all of it is of one selection. */
async function breakdownOf(page: Page, view: string): Promise<void> {
  await page.goto(`/#/breakdown?sample=topdesk${PERIOD}${view}`);
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await expect(bars(page)).toBeVisible();
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
}

/** How many tickets the list has that a click leads to; comes back. */
async function behind(page: Page, opener: Locator): Promise<number> {
  await opener.click();
  await expect(page).toHaveURL(/#\/tickets\?/);
  const total = await listTotal(page);
  await page.goBack();
  await settled(page);
  return total;
}

test('from a figure to its values, to their tickets, and back', async ({ page }) => {
  await breakdownOf(page, '&kpi=reopen_rate');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Heropeningspercentage per categorie');
  const rows = bars(page).locator('tbody tr');
  const k = rows.nth(1).getByRole('button').nth(1);
  await expectTicketsBehind(page, k, numberIn(await k.innerText()));
  await settled(page);

  // The values are parts of the whole.
  const counts = await rows.evaluateAll((all) =>
    all.map((row) =>
      [...row.querySelectorAll('td button')]
        .slice(0, 2)
        .map((one) => Number(one.textContent?.replaceAll('.', ''))),
    ),
  );
  const sum = counts.slice(1).reduce((total, row) => total + (row.at(-1) ?? 0), 0);
  expect(sum).toBeGreaterThan(0);
  expect(sum).toBe(counts[0]?.at(-1));

  // A click on the name filters everything, and "back" undoes it.
  const name = (await rows.nth(1).getByRole('rowheader').innerText()).trim();
  await rows.nth(1).getByRole('rowheader').getByRole('button').click();
  await settled(page);
  await expect(page).toHaveURL(/category=/);
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText(name);
  await page.goBack();
  await settled(page);
  await expect(rows).not.toHaveCount(2);
  await expectAccessible(page);
});

test('another figure and dimension, sorted, are in the address; boxes and the change lead to tickets', async ({
  page,
}) => {
  await breakdownOf(page, '&kpi=reopen_rate');
  const kpi = page.getByRole('combobox', { name: 'Indicator' });
  await kpi.fill('oplostijd');
  await page
    .getByRole('option', { name: /^Oplostijd/ })
    .first()
    .click();
  await page.getByRole('combobox', { name: 'Uitsplitsen naar' }).selectOption('group');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oplostijd per groep');
  await settled(page);
  await bars(page).getByRole('button', { name: 'Mediaan' }).click();
  await expect(page).toHaveURL(/kpi=resolution_time&by=group&sort=-value/);

  const boxes = figure(page, 'Hoelang het duurde, per groep');
  const box = boxes.getByRole('button', { name: /^Servicedesk: mediaan / });
  const n = numberIn(/n ([\d.]+)$/.exec((await box.getAttribute('aria-label')) ?? '')?.[1] ?? '');
  expect(await behind(page, box)).toBe(n);
  await boxes.getByText('Lineair', { exact: true }).click();
  await expect(boxes.getByRole('radio', { name: 'Lineair' })).toBeChecked();

  const mix = figure(page, 'Samenstelling of prestatie?');
  await expect(mix).toContainText(/Van .+ naar .+ door wat er binnen ze gebeurde\./);
  await mix.getByRole('button', { name: 'Toon als tabel' }).click();
  await expect(mix.getByRole('row', { name: /^Alle tickets/ })).toBeVisible();

  await page.reload();
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oplostijd per groep');
  await expect(bars(page).getByRole('columnheader', { name: 'Mediaan' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});

test('an hour of the week leads to its tickets, by mouse and by keyboard', async ({ page }) => {
  await breakdownOf(page, '&kpi=tickets_created&by=weekday');
  const map = figure(page, 'Wanneer tickets binnenkomen');
  const cell = map.getByRole('button', { name: /^maandag 09:00/ });
  const n = numberIn((await cell.innerText()).split('\n')[0] ?? '');
  expect(await behind(page, cell)).toBe(n);

  await cell.focus();
  await page.keyboard.press('ArrowRight');
  await expect(map.getByRole('button', { name: /^dinsdag 09:00/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/list=slot:tickets_created:2:9:measured/);
});

test('what line 1 could take over follows the choice, and its tickets are those of line 2', async ({
  page,
}) => {
  await breakdownOf(page, '');
  const whatIf = page.getByRole('region', { name: 'Wat als lijn 1 meer zelf oploste?' });
  const levels = /van ([\d,]+)\s%\snaar\s([\d,]+)/;
  await expect(whatIf).toContainText(/Had lijn 1 zelf 50\s%/);
  const before = levels.exec(await whatIf.innerText());
  const share = whatIf.getByRole('slider', { name: 'Deel dat lijn 1 overneemt' });
  await share.fill('0');
  await expect(whatIf).toContainText(/Ongeveer 0 escalaties minder/);
  const none = levels.exec(await whatIf.innerText());
  expect([none?.[1], none?.[2]]).toEqual([before?.[1], before?.[1]]);
  const recurring = page.getByRole('region', { name: 'Terugkerende problemen' });
  const first = recurring.locator('tbody tr').first().getByRole('button');
  await expect(first).toHaveCount(4);
  for (const opener of [first.nth(1), first.nth(3)])
    expect(await behind(page, opener)).toBe(numberIn(await opener.innerText()));
  const row = whatIf.locator('tbody tr').first();
  const candidates = row.getByRole('button');
  expect(await behind(page, candidates)).toBe(numberIn(await candidates.innerText()));
  await expectAccessible(page);
});
