import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { expect, test, testOnOnePage } from './support/page.ts';

const total = (page: Page) => page.locator('main h1 [data-total]');
const number = (text: string): number => Number(text.replace(/\D/g, ''));

/** Waits until the screen of the backlog has its figures. */
async function openBacklog(page: Page, filters = ''): Promise<void> {
  await page.goto(`/#/backlog?sample=topdesk${filters}`);
  await expect(
    page.getByRole('table', { name: /^(De werkvoorraad per lijn|The backlog per line)$/ }),
  ).toHaveAttribute('aria-busy', 'false');
}

testOnOnePage(
  'the number of each line, a piece of its age and a group lead to as many tickets',
  async ({ page }) => {
    await openBacklog(page, '&period=2026-04-01..2026-04-30');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('18 minder dan op 1 apr 2026');
    await expectAccessible(page);
    const open = page
      .getByRole('row', { name: /^Open: hoe/ })
      .locator('td[data-line="2"]')
      .getByRole('button');
    const piece = page.getByRole('button', { name: /^Lijn 2, > 30 d: / });
    const group = page
      .getByRole('figure', { name: 'Open tickets per groep' })
      .getByTitle(/^Toon deze/)
      .first();
    const before = page
      .getByRole('row', { name: /^Verandering/ })
      .locator('td[data-line="all"]')
      .getByRole('button');
    const pace = page
      .getByRole('row', { name: /^Dagen tot leeg/ })
      .locator('td[data-line="2"]')
      .getByRole('button');
    const expected = [
      number(await open.innerText()),
      number(/: (\d+) ticket/.exec((await piece.getAttribute('aria-label')) ?? '')?.[1] ?? ''),
      number(await group.innerText()),
      number(await before.innerText()),
      number(await pace.innerText()),
    ];
    expect(Math.min(...expected)).toBeGreaterThan(0);
    const screen = page.getByRole('heading', { level: 1, name: /tickets open, / });
    for (const [place, opener] of [open, piece, group, before, pace].entries()) {
      await opener.click();
      await expect(total(page)).toHaveAttribute('data-total', String(expected[place]));
      await page.goBack();
      await expect(screen).toBeVisible();
    }
  },
);

testOnOnePage(
  'the ticket that is open longest opens its course, and the way to all of them is in order of age',
  async ({ page }) => {
    await openBacklog(page);
    const oldest = page.getByRole('region', { name: 'Het langst open' });
    const ticket = oldest.getByRole('button', { name: /^Verloop van ticket/ }).first();
    const name = await ticket.innerText();
    await ticket.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toContainText(name);
    await page.goBack();
    await oldest.getByRole('button', { name: /^Alle \d+ open tickets/ }).click();
    await expect(page).toHaveURL(/list=cell:backlog:all:measured&sort=created/);
    await expect(total(page)).not.toHaveAttribute('data-total', '0');
  },
);

test('a link restores the screen in English, on a phone and in the dark', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('linewise.preferences', JSON.stringify({ locale: 'en', theme: 'dark' })),
  );
  await page.setViewportSize({ width: 390, height: 844 });
  await openBacklog(page, '&period=2026-04-01..2026-04-30&line=2,3');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    /^\d+ tickets open, \d+ fewer than on 1\sApr\s2026$/,
  );
  await expect(page.getByRole('figure', { name: 'How old the open tickets are' })).toContainText(
    'Chosen lines',
  );
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overhang).toBe(0);
  await expectAccessible(page);
});
