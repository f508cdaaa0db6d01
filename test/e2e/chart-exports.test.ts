import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, testOnOnePage as test } from './support/page.ts';
import { sampleReport } from './support/report.ts';

async function saved(page: Page, chart: Locator, as: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await chart.getByRole('button', { name: `Bewaren als ${as}` }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

for (const colors of ['light', 'dark'] as const) {
  test(`a chart is saved as it stands, with what it is about: ${colors}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: colors });
    await sampleReport(page, 'topdesk', '&line=1&period=2026-04-01..2026-06-30');
    const chart = page.getByRole('figure', { name: /^Oplossing bij eerste contact per week/ });
    await expect(chart.locator('.recharts-line-curve').first()).toBeVisible();

    const svg = await saved(page, chart, 'SVG');
    expect(svg.name).toBe('linewise-first_contact_resolution-week.svg');
    const text = svg.bytes.toString('utf8').replace(/[\u00A0\u202F]/g, ' ');
    expect(text).not.toMatch(/var\(|light-dark\(|class=|style=/);
    for (const word of ['Oplossing bij eerste contact per week', '2e kwartaal 2026', 'Lijn: 1', 'Linewise, '])
      expect(text).toContain(word);
    // The policy of the page lets nobody make a document of text.
    const blank = await page.context().newPage();
    const read = await blank.evaluate((source) => {
      const { documentElement: root } = new DOMParser().parseFromString(source, 'image/svg+xml');
      return {
        root: root.nodeName,
        width: Number(root.getAttribute('width')),
        height: Number(root.getAttribute('height')),
        paths: root.querySelectorAll('path').length,
        paper: root.querySelector(':scope > rect')?.getAttribute('fill'),
      };
    }, text);
    await blank.close();
    expect(read).toMatchObject({ root: 'svg', paper: colors === 'light' ? '#ffffff' : '#1b1e23' });
    expect(read.paths).toBeGreaterThan(1);

    const png = await saved(page, chart, 'PNG');
    expect(png.bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    const size = [png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)];
    expect(size).toEqual([2 * read.width, 2 * read.height]);
  });
}

test('the saved table holds what the table on the page shows, and says of which tickets', async ({
  page,
}) => {
  await sampleReport(page, 'topdesk', '&period=2026-04-01..2026-06-30&bucket=month&kpi=reopen_rate');
  const chart = page.getByRole('figure', { name: /^Heropeningspercentage per maand/ });
  await chart.getByRole('button', { name: 'Toon als tabel' }).click();
  await expect(chart.getByRole('button', { name: 'Bewaren als PNG' })).toBeDisabled();
  const heads = await chart.getByRole('columnheader').allInnerTexts();
  const shown = await chart
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText.replace(/\s+/g, ' '))),
    );
  const csv = await saved(page, chart, 'CSV');
  expect(csv.name).toBe('linewise-reopen_rate-month.csv');
  const lines = csv.bytes.toString('utf8').replace('\uFEFF', '').split('\r\n');
  const rows = lines.map((line) => line.split(';').map((cell) => cell.replace(/^"|"$/g, '')));
  const perLine = heads.slice(1).flatMap((head) => [`aandeel, ${head}`, `k, ${head}`, `n, ${head}`]);
  expect(rows[0]).toEqual(['Periode', ...perLine, 'Opmerkingen']);
  const percent = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const words = rows.slice(1, 1 + shown.length).map((row) =>
    heads.slice(1).map((_, index) => {
      const [value = '', k, n] = row.slice(1 + 3 * index);
      return value === ''
        ? 'geen tickets'
        : `${percent.format(100 * Number(value.replace(',', '.')))} % ${k} / ${n}`;
    }),
  );
  expect(words).toEqual(shown.map((row) => row.map((cell) => cell.replace(/ · .*$/, '').trim())));
  expect(rows[1 + shown.length]).toEqual(['']);
  const about = new Map(rows.slice(2 + shown.length).map(([name = '', text = '']) => [name, text]));
  expect(about.get('Periode')).toBe('2e kwartaal 2026'.replaceAll(' ', '\u00A0'));
  expect(about.get('Filters')).toBe('geen');
  expect(about.get('Bron')).toContain('topdesk-meldingen.csv · Europe/Amsterdam');
});
