import type { Page } from '@playwright/test';
import { expectedFigures } from './support/expected-figures.ts';
import { enginesStarted, watchEngine } from './support/watch-engine.ts';
import { expectFigures } from './support/figures.ts';
import { expect, test } from './support/page.ts';
import { readTruth, reportOf, samplePath } from './support/report.ts';

const BROKEN = 'everything-wrong.csv';
const RESTORED = 'Het rapport is opnieuw opgebouwd';
/** A list of more than all memory. */
const LARGE = 'SELECT len(range(400000000)) AS n';
/** Never looks whether it was cancelled, and is never done. */
const HANG = 'SELECT sum(a.range * b.range)::DOUBLE AS n FROM range(100000000) a, range(100000000) b';

async function chooseLine1(page: Page): Promise<void> {
  await page.getByRole('search').getByRole('button', { name: 'Lijn', exact: true }).click();
  await page.getByRole('checkbox', { name: /^Lijn 1/ }).check();
  await page.keyboard.press('Escape');
}

for (const { name, instead } of [
  { name: 'traps', instead: null },
  { name: 'runs out of memory', instead: LARGE },
  { name: 'hangs', instead: HANG },
]) {
  test(`an engine that ${name} is ended and built again with the report in it, and that is told once`, async ({
    page,
  }) => {
    await watchEngine(page);
    await page.clock.install();
    await reportOf(page, samplePath(BROKEN));
    await expectFigures(page, readTruth().files[BROKEN].figures);
    await page.evaluate((sql) => {
      window.instead = sql;
      window.ruin = sql === null ? 'once' : null;
    }, instead);
    await chooseLine1(page);
    if (name === 'hangs') {
      await expect.poll(() => page.evaluate(() => window.instead)).toBeNull();
      // An engine that does not answer is given up after 20 seconds.
      await page.clock.runFor(21_000);
    }
    await expect(page.getByText(RESTORED)).toBeVisible();
    await expectFigures(page, expectedFigures(BROKEN, { lines: [1] }));
    await expect(page.getByText(RESTORED)).toHaveCount(1);
    expect(await enginesStarted(page)).toBe(2);
  });
}

test('a report that ends the engine each time is not built over and over', async ({ page }) => {
  await watchEngine(page);
  await reportOf(page, samplePath(BROKEN));
  await expectFigures(page, readTruth().files[BROKEN].figures);
  await page.evaluate(() => (window.ruin = 'always'));
  await chooseLine1(page);
  const alert = page.getByText('twee keer achter elkaar gestopt');
  await expect(alert).toBeVisible();
  await expect(page.getByText('Sluit andere tabbladen en open het rapport daarna opnieuw')).toBeVisible();
  await expect(page.getByText('De database staat klaar.')).toBeVisible();
  expect(await enginesStarted(page)).toBe(3);

  await test.step('and is there again when it is opened', async () => {
    await page.evaluate(() => (window.ruin = null));
    await page.getByRole('button', { name: 'Rapport openen' }).click();
    await expectFigures(page, expectedFigures(BROKEN, { lines: [1] }));
    await expect(alert).toHaveCount(0);
    expect(await enginesStarted(page)).toBe(3);
  });
});
