import { expectAccessible } from './support/accessibility.ts';
import { expect, testOnOnePage as test } from './support/page.ts';

test('a definition is found by its words, stands beside the list with its figure, and a link restores it', async ({
  page,
}) => {
  await page.goto('/#/definitions?sample=topdesk');
  const list = page.getByRole('navigation', { name: 'Alle definities' });
  await expect(list).toContainText('37 definities, waarvan 25 met deze export te meten');
  await expectAccessible(page);
  const search = page.getByRole('searchbox', { name: 'Zoek in de definities' });
  await search.fill('geen zulke woorden');
  await expect(list).toContainText('Deze woorden staan in geen enkele definitie.');
  await search.fill('reopen RATE');
  const choice = list.getByRole('button', { name: /^Heropeningspercentage/ });
  await choice.click();
  await expect(page).toHaveURL(/definition=reopen_rate/);
  const shown = page.getByRole('article', { name: 'Heropeningspercentage' });
  const part = (heading: string) => shown.getByRole('region', { name: heading, exact: true });
  await expect(part('Wanneer het vaststaat')).toContainText('7 dagen na de eerste oplossing');
  await expect(part('De query die liep').locator('pre')).toContainText('SELECT');
  await expectAccessible(page);

  await page.reload();
  await expect(part('Geteld').getByRole('table')).toBeVisible();
  await expect(choice).toHaveAttribute('aria-current', 'true');
  const k = part('Geteld')
    .getByRole('row', { name: /^k van n/ })
    .getByRole('button')
    .first();
  const tickets = (await k.innerText()).replace('.', '');
  await k.click();
  await expect(page.locator('main h1 [data-total]')).toHaveAttribute('data-total', tickets);
  await page.goBack();
  await part('Hetzelfde op een andere manier').getByRole('button').first().click();
  await expect(page).toHaveURL(/definition=reopen_rate_ever/);
});

test('on paper stands the chosen definition alone, or the whole catalogue', async ({ page }) => {
  await page.goto('/#/definitions?sample=zendesk&definition=reopen_rate');
  const shown = page.getByRole('article', { name: 'Heropeningspercentage' });
  await expect(shown.locator('pre')).toContainText('SELECT');
  await page.emulateMedia({ media: 'print' });
  await expect(shown).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => {
    window.print = () => {
      document.title = String(document.querySelectorAll('article').length);
    };
  });
  await page.getByRole('button', { name: 'Druk alle definities af' }).click();
  await expect(page).toHaveTitle('38');
});
