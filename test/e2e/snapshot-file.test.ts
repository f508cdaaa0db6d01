import { expect, test } from '@playwright/test';
import { createFormat } from '../../src/i18n/format.ts';
import { kpiDefinition } from '../../src/kpi/catalog.ts';
import { snapshotHtml } from '../../src/snapshot/html-file.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { EXAMPLE_SNAPSHOT } from '../support/snapshot-example.ts';
import { pdfPages, type PdfPage } from './support/pdf-pages.ts';
import { openFromDisk, viewerTemplate } from './support/snapshot-file.ts';

const format = createFormat('nl');
/** Points: headings and figures. */
const LARGE = 10.5;
const FOOT = [
  'Servicedesk: juni 2026',
  'Prioriteit: 1 (hoogste), 2, 3 en onbekend',
  'meldingen-2026-06.csv',
  'gemaakt 2 jul 2026',
];
const solid = (text: string) => text.replace(/[\s\u00A0\u202F]+/g, ' ');
const tight = (text: string) => solid(text).replaceAll(' ', '');

test('a snapshot in a file opens from disk with no network, in both languages, and its charts can be taken along', async ({
  browser,
  request,
}, info) => {
  const html = snapshotHtml(await viewerTemplate(request), EXAMPLE_SNAPSHOT);
  expect(html.length).toBeLessThan(600_000);
  const { page, offences } = await openFromDisk(browser, info, html);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Servicedesk: juni 2026');
  await expect(page).toHaveTitle('Servicedesk: juni 2026');
  const cell = page.locator('table').first().locator('tbody tr').nth(1).locator('td').nth(1);
  expect(solid(await cell.innerText())).toMatch(
    /^64,5 % 251\/ van 389 ▼−7,4 pp \(slechter, was 71,9 % in mei 2026/,
  );

  const chart = page.getByRole('figure', { name: 'Oplostijd per week' });
  const waiting = page.waitForEvent('download');
  await chart.getByRole('button', { name: 'Bewaren als SVG' }).click();
  expect((await waiting).suggestedFilename()).toBe('linewise-resolution_time-week.svg');
  await chart.getByRole('button', { name: 'Toon als tabel' }).click();
  await expect(chart.getByRole('row')).toHaveCount(14);

  await page.getByRole('radio', { name: 'EN' }).check();
  await expect(page.getByRole('figure', { name: 'Resolution time per week' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(solid(await cell.innerText())).toMatch(/^64\.5% 251/);

  await page.setViewportSize({ width: 390, height: 844 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBe(0);
  expect(offences).toEqual([]);
  await page.context().close();
});

test('a damaged file says what is wrong with it', async ({ browser, request }, info) => {
  const html = snapshotHtml(await viewerTemplate(request), EXAMPLE_SNAPSHOT);
  const damaged = html.replace('"unit":"ratio"', '"unit":"<script>"');
  expect(damaged).not.toBe(html);
  const { page, offences } = await openFromDisk(browser, info, damaged, { locale: 'en-GB' });
  await expect(page.getByRole('alert')).toContainText('Part of it is damaged. Ask for it again.');
  await expect(page.getByRole('alert')).toContainText('Where: kpis.');
  await page.getByRole('radio', { name: 'NL' }).check();
  await expect(page.getByRole('alert')).toContainText('Een deel ervan is beschadigd.');
  expect(offences).toEqual([]);
  await page.context().close();
});

/** More actions than a page holds, and a note of many lines. */
const LONG: Snapshot = {
  ...EXAMPLE_SNAPSHOT,
  notes: [
    ...EXAMPLE_SNAPSHOT.notes,
    {
      kpi: 'sla_resolution',
      text: Array.from(
        { length: 12 },
        (_, index) => `Regel ${index + 1} van de aantekening over de SLA.`,
      ).join('\n'),
    },
  ],
  actions: Array.from({ length: 40 }, (_, index) => ({
    id: `a-${index}`,
    kpi: index % 3 === 0 ? ('backlog' as const) : null,
    text: `Actie ${index + 1} begint hier en gaat over meer dan een regel van de tabel, tot aan einde${index + 1}.`,
    owner: `Team ${index + 1}`,
    due: '2026-08-01',
    done: index % 4 === 0,
    since: '2026-07-01',
  })),
};

/** An A4 page, and half of one, on which other things come to the end of a page. */
const PAPER = [
  { width: '210mm', height: '297mm', least: 7, most: 16 },
  { width: '210mm', height: '160mm', least: 14, most: 32 },
];

test('on paper nothing is cut in two, and every page says what it is of', async ({
  browser,
  request,
}, info) => {
  const html = snapshotHtml(await viewerTemplate(request), LONG);
  const { page, offences } = await openFromDisk(browser, info, html);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const { least, most, ...size } of PAPER) {
    const pages = await pdfPages(await page.pdf(size));
    expect(pages.length).toBeGreaterThan(least);
    expect(pages.length).toBeLessThan(most);
    checkPages(pages);
  }
  expect(offences).toEqual([]);
  await page.context().close();
});

function checkPages(pages: readonly PdfPage[]): void {
  const texts = pages.map(({ text }) => solid(text));
  const count = (text: string, part: RegExp) => text.match(part)?.length ?? 0;

  // Nothing runs off a side or into the line at the foot, which says what the page is of.
  const outside = pages.flatMap(({ texts: written, width, height }) =>
    written.filter(
      ({ x, y, width: length }) => x < 30 || x + length > width - 30 || y < 15 || y > height - 30,
    ),
  );
  expect(outside).toEqual([]);
  const silent = texts.filter(
    (text, index) =>
      !text.includes(`${index + 1} / ${pages.length}`) || FOOT.some((words) => !text.includes(words)),
  );
  expect(silent).toEqual([]);

  // The name of a KPI, its figure of every line and all that is said of these are together.
  for (const kpi of new Set(EXAMPLE_SNAPSHOT.kpis.map((figure) => figure.kpi))) {
    const { text, applicable } = kpiDefinition(kpi);
    const heading = (one: PdfPage) =>
      one.texts.find((part) => part.text === text.nl.name && part.size > LARGE);
    const at = pages.find((one) => heading(one) !== undefined);
    expect(at, kpi).toBeDefined();
    const below = at?.texts.filter(({ y }) => y < (heading(at)?.y ?? 0)) ?? [];
    const words = tight(below.map((part) => part.text).join(''));
    const said = EXAMPLE_SNAPSHOT.kpis
      .filter((one) => one.kpi === kpi && applicable.includes(one.line))
      .flatMap(({ value, unit, censored }) => [
        ...(value === null ? [] : [format.value(value, unit)]),
        ...(censored === null ? [] : [`Met ${censored.open} open erbij`]),
      ]);
    expect(said.filter((part) => !words.includes(tight(part)))).toEqual([]);
  }

  // As many charts begin on a page as end there.
  for (const text of texts) {
    expect(count(text, /Het gekleurde stuk is de periode/g)).toBe(count(text, / per week Alle lijnen: /g));
    expect(count(text, /De dunne lijn is het/g)).toBe(count(text, / per (categorie|groep) Hoogst /g));
  }
  expect(texts.filter((text) => text.includes('Regel 1 van') && text.includes('Regel 12 van'))).toHaveLength(
    1,
  );
  expect(LONG.actions.filter(({ text }) => !texts.some((one) => one.includes(text)))).toEqual([]);
  const tables = texts.filter((text) => text.includes('afgesproken 1 jul 2026'));
  expect(tables.length).toBeGreaterThan(1);
  for (const text of tables) expect(text).toContain('Actie Waarover Wie');
}
