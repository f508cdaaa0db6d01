import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { EXAMPLE_SNAPSHOT } from '../support/snapshot-example.ts';
import { chooseFile, madeFile } from './support/report.ts';
import { expect, testOnOnePage as test } from './support/page.ts';

/** The agenda, a page for each KPI of the example, and the end. */
const PAGES = 1 + 10 + 1;

/** The example as a file that somebody handed on, opened. */
async function openExample(page: Page): Promise<void> {
  await page.goto('/#/');
  await chooseFile(page, madeFile('review.json', JSON.stringify(EXAMPLE_SNAPSHOT)));
  await expect(titleOf(page)).toContainText(EXAMPLE_SNAPSHOT.title);
}

async function startReview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bespreken' }).click();
  await expect(page.getByRole('button', { name: `1 / ${PAGES}` })).toBeVisible();
}

const titleOf = (page: Page) => page.getByRole('heading', { level: 1 });

/** The figures of a document or a page, by KPI and line. */
async function figures(page: Page, selector: string): Promise<Map<string, string>> {
  const pairs = await page.locator(selector).evaluateAll((found) =>
    found.map((one) => {
      const kpi = one.closest('[data-kpi]')?.getAttribute('data-kpi') ?? one.getAttribute('data-figure');
      const line = one.closest('[data-line]')?.getAttribute('data-line');
      return [`${kpi} ${line}`, (one.textContent ?? '').replace(/\s+/g, ' ')] as const;
    }),
  );
  return new Map(pairs);
}

test('keys walk through the pages, each with the figures of the snapshot', async ({ page }) => {
  await openExample(page);
  const inDocument = await figures(page, '[data-kpi] li[data-line]');
  expect(inDocument.size).toBeGreaterThan(30);
  await startReview(page);
  await expect(page.getByRole('navigation')).toHaveCount(0);

  let seen = 0;
  for (let turned = 1; turned < PAGES - 1; turned += 1) {
    await page.keyboard.press(['ArrowRight', 'PageDown', 'Space'][turned % 3] ?? '');
    await expect(page.getByRole('button', { name: `${turned + 1} / ${PAGES}` })).toBeVisible();
    for (const [figure, value] of await figures(page, '[data-figure]')) {
      expect(inDocument.get(figure), figure).toContain(value);
      seen += 1;
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    expect(overflow, `page ${turned + 1} fits the window`).toBeLessThanOrEqual(0);
  }
  expect(seen).toBeGreaterThan(30);

  await page.keyboard.press('End');
  await expect(titleOf(page)).toHaveText('Wat is afgesproken');
  await page.keyboard.press('ArrowLeft');
  await expect(titleOf(page)).toHaveText('Klanttevredenheid');
  await page.getByRole('button', { name: `11 / ${PAGES}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Oplossing bij eerste contact' }).click();
  await expect(titleOf(page)).toHaveText('Oplossing bij eerste contact');
  await expect(page.locator('[data-line="all"] [data-figure]')).toHaveText(/^52,5\s%$/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/shared\?snapshot=browser:/);
});

test('a note and an action are kept as they are written, and go along in the file', async ({ page }) => {
  await openExample(page);
  await startReview(page);
  await page.keyboard.press('ArrowRight');
  const note = page.getByRole('textbox', { name: 'Notitie bij Aangemelde tickets' });
  await note.fill('Drukke maand');
  await note.press('ArrowRight');
  await expect(titleOf(page)).toHaveText('Aangemelde tickets');
  // On a phone, at the end of the page: the bar at its foot does not lie over what is being written.
  const size = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.getByRole('button', { name: 'Actie toevoegen' }).click();
  const add = await page.getByRole('button', { name: 'Toevoegen', exact: true }).boundingBox();
  const next = await page.getByRole('button', { name: 'Volgende' }).boundingBox();
  expect((add?.y ?? 0) + (add?.height ?? 0)).toBeLessThan(next?.y ?? 0);
  await page.setViewportSize(size);
  await page.getByRole('textbox', { name: 'Wat er gebeurt' }).fill('Rooster nakijken');
  await page.getByRole('textbox', { name: 'Wie' }).fill('Teamleider');
  await page.getByLabel('Wanneer klaar').fill('2026-07-31');
  await page.getByRole('textbox', { name: 'Wie' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Bewaard in deze browser' })).toBeVisible();

  // One that is removed by mistake comes back.
  await page.getByRole('button', { name: 'Verwijderen: Rooster nakijken' }).click();
  await expect(page.getByRole('checkbox', { name: 'Rooster nakijken' })).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Rooster nakijken' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Bewaard in deze browser' })).toBeVisible();

  // One that is half written stays when the page is turned.
  await page.getByRole('button', { name: 'Actie toevoegen' }).click();
  await page.getByRole('textbox', { name: 'Wat er gebeurt' }).fill('Piek uitzoeken');
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(titleOf(page)).not.toHaveText('Aangemelde tickets');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('checkbox', { name: 'Piek uitzoeken' })).toBeVisible();
  await page.getByRole('button', { name: 'Verwijderen: Piek uitzoeken' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Bewaard in deze browser' })).toBeVisible();

  await page.reload();
  await expect(note).toHaveValue('Drukke maand');
  await page.keyboard.press('End');
  await expect(page.getByRole('checkbox', { name: 'Rooster nakijken' })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar als JSON' }).click(),
  ]);
  const file: typeof EXAMPLE_SNAPSHOT = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(file.notes).toContainEqual({ kpi: 'tickets_created', text: 'Drukke maand' });
  expect(file.actions.at(-1)).toMatchObject({
    kpi: 'tickets_created',
    text: 'Rooster nakijken',
    owner: 'Teamleider',
    due: '2026-07-31',
    done: false,
  });
  expect(file.kpis).toEqual(EXAMPLE_SNAPSHOT.kpis);
});

test('what two tabs write in one snapshot is in it, from both', async ({ page }) => {
  await openExample(page);
  await startReview(page);
  await page.keyboard.press('ArrowRight');
  const other = await page.context().newPage();
  await other.goto(page.url());
  const noteOf = (tab: Page) => tab.getByRole('textbox', { name: 'Notitie bij Aangemelde tickets' });
  await expect(noteOf(other)).toBeVisible();
  const kept = (tab: Page) => tab.getByRole('status').filter({ hasText: 'Bewaard in deze browser' });

  await noteOf(page).fill('Drukke maand');
  await expect(kept(page)).toBeVisible();
  await other.keyboard.press('ArrowRight');
  await expect(titleOf(other)).not.toHaveText('Aangemelde tickets');
  const second = other.getByRole('textbox', { name: /^Notitie bij / });
  await second.fill('Nieuwe kennisbank');
  await expect(kept(other)).toBeVisible();
  await other.getByRole('button', { name: 'Vorige' }).click();
  await expect(noteOf(other)).toHaveValue('Drukke maand');
  await other.close();

  await page.reload();
  await expect(noteOf(page)).toHaveValue('Drukke maand');
  await page.getByRole('button', { name: 'Volgende' }).click();
  await expect(page.getByRole('textbox', { name: /^Notitie bij / })).toHaveValue('Nieuwe kennisbank');
});
