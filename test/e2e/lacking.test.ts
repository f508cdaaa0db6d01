import type { Page } from '@playwright/test';
import { EXAMPLE_SNAPSHOT } from '../support/snapshot-example.ts';
import { expectFigures } from './support/figures.ts';
import { expect, test } from './support/page.ts';
import { chooseFile, madeFile, readTruth, reportOf, samplePath, sampleReport } from './support/report.ts';

const { figures } = readTruth().files['topdesk-meldingen.csv'];

/** Takes these away before the page starts, as `object.name`. */
async function without(page: Page, ...names: readonly string[]): Promise<void> {
  await page.addInitScript((all) => {
    for (const name of all) {
      const [owner = '', property = ''] = name.split('.');
      const object: unknown = Reflect.get(globalThis, owner);
      if (typeof object === 'object' && object !== null) Reflect.deleteProperty(object, property);
      if (typeof object === 'function') Reflect.deleteProperty(object.prototype, property);
    }
  }, names);
}

for (const { browser, lacks } of [
  { browser: 'a browser of 2021', lacks: ['window.DecompressionStream', 'Array.toSorted'] },
  { browser: 'a browser of 2023', lacks: ['HTMLElement.popover'] },
]) {
  test(`${browser} is told that it is too old`, async ({ page, offences }) => {
    await without(page, ...lacks);
    await page.goto('/');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Deze browser is te oud voor Linewise');
    await expect(alert).toContainText('This browser is too old for Linewise');
    await expect(page.getByText('Sleep een ticketexport hierheen')).toBeVisible();
    offences.splice(0);
  });
}

test('without WebAssembly the page says so, and a definition can still be read', async ({
  page,
  offences,
}) => {
  await without(page, 'window.WebAssembly');
  await page.goto('/#/definitions');
  await expect(page.getByRole('alert')).toContainText('staat WebAssembly uit');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  offences.splice(0);
});

test('a script that does not start leaves no white page, and no message once it does', async ({
  page,
  offences,
}) => {
  const script = /\/assets\/index-[^/]*\.js$/;
  await page.route(script, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'a language of later' }),
  );
  await page.goto('/');
  const alert = page.getByRole('alert');
  await expect(alert).toHaveText(/Linewise kon niet laden.*Linewise could not load/);
  await page.unroute(script);
  await page.reload();
  await expect(page.getByText('Sleep een ticketexport hierheen')).toBeVisible();
  await expect(alert).toHaveCount(0);
  offences.splice(0);
});

test('a browser that keeps nothing, copies nothing and has no full screen shows the same report', async ({
  page,
  offences,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Refused', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'localStorage', { get: refuse });
    Object.defineProperty(globalThis, 'sessionStorage', { get: refuse });
    IDBFactory.prototype.open = refuse;
    Object.defineProperty(document, 'fullscreenEnabled', { value: false });
  });
  await without(
    page,
    'Navigator.clipboard',
    'Navigator.storage',
    'Navigator.locks',
    'Navigator.serviceWorker',
    'window.requestIdleCallback',
    'window.BroadcastChannel',
    'Crypto.randomUUID',
    'Crypto.subtle',
  );
  await reportOf(page, samplePath('topdesk-meldingen.csv'));
  await expectFigures(page, figures);
  await expect(page.getByText('Deze browser bewaart niets voor deze pagina')).toBeVisible();

  await page.getByRole('button', { name: 'Heropeningspercentage: hoe is dit berekend?' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('button', { name: 'Kopiëren' }).click();
  await expect(panel.getByText('Deze browser laat kopiëren niet toe')).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toBe(await panel.locator('pre').innerText());
  await page.keyboard.press('Escape');

  await page.goto('/#/');
  await chooseFile(page, madeFile('review.json', JSON.stringify(EXAMPLE_SNAPSHOT)));
  await page.getByRole('button', { name: 'Bespreken' }).click();
  await expect(page.getByRole('button', { name: /^1 \/ \d+$/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Volledig scherm' })).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await page.getByRole('textbox', { name: /^Notitie/ }).fill('Drukke maand');
  await expect(page.getByText('Deze browser bewaart niets')).toBeVisible();
  // What was refused is on the console; nothing else is.
  const others = offences.splice(0).filter((text) => !text.endsWith('SecurityError: Refused'));
  expect(others).toEqual([]);
});

test('on paper no chart stands in a grid or a container, which Firefox does not break but cuts', async ({
  page,
}) => {
  await sampleReport(page, 'topdesk', '&period=2026-06-01..2026-06-30');
  await expect(page.locator('main')).toHaveCSS('display', 'grid');
  await page.emulateMedia({ media: 'print' });
  for (const [screen, title] of [
    ['overview', 'juni 2026'],
    ['trends', 'Trends'],
    ['breakdown', 'per categorie'],
    ['snapshot', 'Maak een momentopname'],
  ] as const) {
    await page.goto(`/#/${screen}?sample=topdesk&period=2026-06-01..2026-06-30`);
    await expect(page.locator('h1', { hasText: title })).toBeAttached();
    const charts = page.locator('main figure:visible');
    await expect(charts.first()).toBeVisible();
    const around = await charts.evaluateAll((all) => {
      const found = new Set<string>();
      for (const figure of all) {
        for (let one = figure.parentElement; one !== null; one = one.parentElement) {
          const { display, containerType } = getComputedStyle(one);
          found.add(`${display} ${containerType}`);
        }
      }
      return [...found];
    });
    expect(around, screen).toEqual(['block normal']);
  }
});
