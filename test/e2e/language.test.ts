import { expectFigures } from './support/figures.ts';
import { expect, test } from './support/page.ts';
import { readTruth, sampleReport } from './support/report.ts';

const { figures } = readTruth().files['zendesk-tickets.json'];

const DUTCH = 'Sleep een ticketexport hierheen';
const ENGLISH = 'Drop a ticket export here';

for (const { locale, lang, text } of [
  { locale: 'nl-NL', lang: 'nl', text: DUTCH },
  { locale: 'nl-BE', lang: 'nl', text: DUTCH },
  { locale: 'en-GB', lang: 'en', text: ENGLISH },
  { locale: 'de-DE', lang: 'en', text: ENGLISH },
]) {
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale });
    test(`begins in ${lang}`, async ({ page }) => {
      await page.goto('/');
      await expect(page.getByText(text)).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
    });
  });
}

test('the language changes words and numbers, at once and for good', async ({ page }) => {
  await sampleReport(page, 'zendesk', '&definition=resolution_time');
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { name: 'Definitie', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expectFigures(page, figures);
  await expect(page.getByRole('button', { name: '1.659 rijen gelezen' })).toBeVisible();

  await page.getByLabel('Taal', { exact: true }).selectOption('en');
  await expectFigures(page, figures, { language: 'en' });
  await expect(page.getByRole('button', { name: '1,659 rows read' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  await page.reload();
  await expectFigures(page, figures, { language: 'en' });
  await page.getByLabel('Language').selectOption('nl');
  await expectFigures(page, figures);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
});

test('the appearance follows the device until one is chosen, and is remembered', async ({ page }) => {
  const background = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await background();
  const brightness = (color: string): number =>
    (color.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
  expect(brightness(light)).toBeGreaterThan(3 * 200);
  expect(brightness(dark)).toBeLessThan(3 * 60);

  await page.getByLabel('Thema').selectOption('light');
  expect(await background()).toBe(light);
  await page.reload();
  await expect(page.getByLabel('Thema')).toHaveValue('light');
  expect(await background()).toBe(light);

  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByLabel('Thema').selectOption('dark');
  expect(await background()).toBe(dark);
  await page.reload();
  expect(await background()).toBe(dark);
  await page.getByLabel('Thema').selectOption('system');
  expect(await background()).toBe(light);
});

test('the texts of a language are fetched when it is chosen, and the page stays whole until they are there', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const name = /\/assets\/(nl|en)-[^/]*\.js$/.exec(request.url())?.[1];
    if (name !== undefined) fetched.push(name);
  });
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/\/assets\/en-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await expect(page.getByText(DUTCH)).toBeVisible();
  expect(fetched).toEqual(['nl']);
  await page.getByLabel('Taal', { exact: true }).selectOption('en');
  await expect.poll(() => fetched).toEqual(['nl', 'en']);
  await expect(page.getByText(DUTCH)).toBeVisible();
  answer();
  await expect(page.getByText(ENGLISH)).toBeVisible();
});
