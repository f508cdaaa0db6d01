import { writeSyntheticCsv } from '../bench/synthetic-csv.ts';
import { expect, test } from './support/page.ts';
import { chooseFile, expectOverview, makeReport } from './support/report.ts';
import { watchEngine } from './support/watch-engine.ts';

/** What the table of the overview says, cell by cell. */
const TABLE = /^Cijfers per lijn$/;

test('of filters that are changed quickly over 100,000 tickets only the last is computed', async ({
  page,
}, testInfo) => {
  const path = testInfo.outputPath('groot.csv');
  await writeSyntheticCsv(path, 100_000, 'usual');
  await watchEngine(page);
  await page.goto('/#/');
  await chooseFile(page, path);
  await makeReport(page);
  const cells = page.getByRole('table', { name: TABLE }).locator('td');
  const go = (hashes: readonly string[]) =>
    page.evaluate(async (all) => {
      window.figures = [];
      for (const hash of all) {
        location.hash = hash;
        // As quickly as a hand: the questions of each are on their way.
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    }, hashes);
  const last = '#/overview?line=2';
  /** The questions of the new filter were asked, and answered. */
  const expectAsked = async () => {
    await expect.poll(() => page.evaluate(() => window.figures.length)).toBeGreaterThan(3);
    await expectOverview(page);
  };

  await go([last]);
  await expectAsked();
  const alone = await page.evaluate(() => window.figures.length);
  const figures = await cells.allTextContents();
  expect(alone).toBeGreaterThan(3);

  await go(['#/overview?line=1,2', '#/overview?line=1,3', '#/overview?line=3', '#/overview?line=2,3']);
  await expectAsked();
  const asked = await page.evaluate(() => window.figures.length);
  // Of the three before the last, at most what was running when it was taken back.
  expect(asked).toBeLessThan(3 * alone);

  await go([last]);
  await expectOverview(page);
  await expect.poll(() => cells.allTextContents()).toEqual(figures);
});
