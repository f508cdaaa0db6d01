import type { Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import { expect } from './page.ts';

declare global {
  interface Window {
    axe: { run(): Promise<AxeResults> };
  }
}

/** The page as it is now breaks no rule whose breach axe calls serious or critical. */
export async function expectAccessible(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  await settled(page);
  const { violations, passes } = await page.evaluate(() => window.axe.run());
  expect(passes.length).toBeGreaterThan(10);
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }));
  expect(grave).toEqual([]);
}

/** What scrolls is known a frame after the texts have their width: axe must not come in between. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
}
