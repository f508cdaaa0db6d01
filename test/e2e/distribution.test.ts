import { expectAccessible } from './support/accessibility.ts';
import { expect, testOnOnePage as test } from './support/page.ts';
import { figuresTable, sampleReport } from './support/report.ts';

const dutchInteger = (text: string): number => Number(text.replaceAll('.', ''));

test('a duration is drawn as bars that add up to its tickets, by line, and is a table too', async ({
  page,
}) => {
  await sampleReport(page, 'topdesk');
  await page.goto('/#/overview?sample=topdesk&definition=resolution_time');
  const panel = page.getByRole('dialog', { name: 'Oplostijd' });
  const part = (heading: string) => panel.getByRole('region', { name: heading, exact: true });
  const spread = part('Hoe het verdeeld is');
  const counted = async (line: string) => {
    const lines = await part('Geteld').getByRole('columnheader').allInnerTexts();
    const cells = part('Geteld')
      .getByRole('row', { name: /^Gemeten/ })
      .getByRole('cell');
    return dutchInteger(await cells.nth(lines.indexOf(line) - 1).innerText());
  };
  const sum = (texts: string[]) => texts.reduce((total, text) => total + dutchInteger(text), 0);
  const bars = () => spread.locator('li > span:nth-child(3)').allInnerTexts();

  await expect(spread.getByText(/^mediaan/)).toHaveCount(1);
  await expect(spread.getByText(/^p90/)).toHaveCount(1);
  expect(sum(await bars())).toBe(await counted('Alle'));
  await spread.getByText('Lijn 2', { exact: true }).click();
  await expect(spread.getByText(/^Lijn 2: .* gemeten/)).toBeVisible();
  expect(sum(await bars())).toBe(await counted('Lijn 2'));

  await expectAccessible(page);

  await spread.getByRole('button', { name: 'Toon als tabel' }).click();
  const cells = spread.locator('tbody td:nth-child(2)');
  expect(sum(await cells.allInnerTexts())).toBe(await counted('Alle'));
  await expectAccessible(page);
  await spread.getByRole('button', { name: 'Toon als grafiek' }).click();
  expect(sum(await bars())).toBe(await counted('Lijn 2'));
});

test('the backlog tells the age of its tickets, which add up to the number on the page', async ({ page }) => {
  await sampleReport(page, 'topdesk');
  const row = figuresTable(page).getByRole('row', { name: /^Werkvoorraad/ });
  const cell = row.getByRole('cell').first();
  await expect(cell).toContainText(/oudste \d+\sd/);
  const stock = dutchInteger(await cell.getByRole('button').first().innerText());
  await page.getByRole('button', { name: 'Werkvoorraad: hoe is dit berekend?' }).click();
  const panel = page.getByRole('dialog', { name: 'Werkvoorraad' });
  const ages = panel.getByRole('region', { name: 'Ouderdom van de open tickets', exact: true });
  await expect(ages.getByText(`Alle lijnen: ${stock} tickets open.`)).toBeVisible();
  const counts = await ages.locator('li > span:nth-child(3)').allInnerTexts();
  expect(counts.reduce((total, text) => total + dutchInteger(text), 0)).toBe(stock);
  await expect(ages.getByRole('row', { name: /^Alle/ })).toContainText(String(stock));
  await expectAccessible(page);
  const bar = ages.getByRole('listitem').getByRole('button').last();
  const tickets = String(dutchInteger(await bar.innerText()));
  await bar.click();
  await expect(page.locator('main h1 [data-total]')).toHaveAttribute('data-total', tickets);
});

test('all measures end with what comes back; the categories add up to the tickets created', async ({
  page,
}) => {
  await sampleReport(page, 'topdesk');
  await page.getByRole('button', { name: 'Toon alle maten' }).click();
  const created = page
    .getByRole('table', { name: 'Alle maten per lijn' })
    .getByRole('row', { name: /^Aangemelde tickets/ })
    .locator('td[data-line="all"]')
    .getByRole('button');
  const tickets = dutchInteger(await created.innerText());
  const recurring = page.getByRole('region', { name: 'Terugkerende problemen' });
  await expect(recurring).toContainText(/\d+ keer kwam een aanvrager binnen 7 dagen/);
  const column = async (place: number) =>
    (await recurring.locator(`tbody td:nth-child(${place})`).allInnerTexts()).reduce(
      (total, text) => total + dutchInteger(text),
      0,
    );
  expect(await column(2)).toBe(tickets);
  const times = /(\S+) keer kwam/.exec(await recurring.innerText())?.[1] ?? '';
  expect(await column(5)).toBe(dutchInteger(times));
  await expectAccessible(page);
});
