import path from 'node:path';
import { expect, test } from '@playwright/test';
import { BUDGETS, LARGEST_FILE } from '../budget/budgets.ts';
import { readDist } from '../budget/read-dist.ts';
import { unreferredFiles } from '../budget/unreferred-files.ts';
import { weigh } from '../budget/weigh.ts';

/** Measures the build itself, without a browser. */
const DIST = process.env['LINEWISE_DIST'] ?? path.join(import.meta.dirname, '../../dist');
/** Not met yet is the budget of the app (450 kB), as the bench says: what it weighs may not grow, and is lowered here whenever it shrinks. */
const NOW = { app: 546_000 };
/** Less is a build that lost style sheets. */
const STYLES = 100_000;
/** The page that a snapshot is shared in, before the snapshot is in it: mailed, and opened from a disk. */
const VIEWER = 560_000;

test.describe('budget', () => {
  test('the start page needs at most 150 kB of JavaScript, in three files', async () => {
    const { start, startScripts } = weigh(await readDist(DIST));
    expect(start).toBeLessThanOrEqual(BUDGETS.start);
    expect(startScripts.length).toBeLessThanOrEqual(3);
  });

  test('the engine is at most 7.7 MB, with its worker and driver', async () => {
    expect(weigh(await readDist(DIST)).engine).toBeLessThanOrEqual(BUDGETS.engine);
  });

  test('the app is no heavier than it was while its budget is not met', async () => {
    expect(weigh(await readDist(DIST)).app).toBeLessThanOrEqual(NOW.app);
  });

  test('no file is too large for a host, and the page of a snapshot for a mail', async () => {
    const files = await readDist(DIST);
    const tooLarge = [...files].filter(([, content]) => content.length > LARGEST_FILE).map(([name]) => name);
    expect(tooLarge).toEqual([]);
    expect(weigh(files).viewer).toBeLessThanOrEqual(VIEWER);
  });

  test('the style sheets are there', async () => {
    const sheets = [...(await readDist(DIST))].filter(([name]) => name.endsWith('.css'));
    expect(sheets.reduce((sum, [, { length }]) => sum + length, 0)).toBeGreaterThan(STYLES);
  });

  test('no source maps, and no file that nothing names', async () => {
    const files = await readDist(DIST);
    const maps = [...files].filter(
      ([name, content]) =>
        name.endsWith('.map') || (/\.(?:js|css|html)$/.test(name) && content.includes('# sourceMappingURL=')),
    );
    expect(maps.map(([name]) => name)).toEqual([]);
    expect(unreferredFiles(files)).toEqual([]);
  });
});
