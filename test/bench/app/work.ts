import type { Browser, Page, Worker } from '@playwright/test';
import { REPORT_SCREENS } from '../../../src/state/url-state.ts';
import { engineBytes, watchEngineMemory } from '../../e2e/support/memory.ts';
import { startHost } from './host.ts';
import { recordPage, seenAt, takeLongTasks } from './page-record.ts';

/** Seen one after the other, the one that is open already at last; on `snapshot` one is made, with its preview. */
const SCREENS = [...REPORT_SCREENS.filter((screen) => screen !== 'overview'), 'overview'];
const FILTERED = '#/overview?period=2024-10-01..2024-12-31&priority=1,2';
const TIMEOUT_MS = 900_000;
/** So long a file is read before it is cancelled. */
const CANCEL_AFTER_MS = 250;
const CHECK_TITLE = 'Check what was read';
const AGREE = 'Make the report';

/** One thing done in the app: how long until all of it was on the screen, and the tasks over 50 ms meanwhile. */
export interface Done {
  what: string;
  ms: number;
  longTasks: number[];
}

export interface WorkResult {
  tickets: number;
  /** From the file to the painted overview: until the check screen can be agreed with, and from there. */
  dashboard: Done;
  /** Another filter on the overview, then the other screens, each for the first time. */
  looks: readonly Done[];
  /** Milliseconds from the press on Cancel, while the file is read, to the start page; NULL: it was read before that. */
  cancel: number | null;
  /** The memory of the wasm, which never shrinks. */
  engineBytes: number;
}

/** The built app with one file, as a user has it: a new browser profile, the engine started, the file given. */
export async function measureWork(
  browser: Browser,
  dist: string,
  tickets: number,
  csv: string,
): Promise<WorkResult> {
  const host = await startHost(dist);
  try {
    const cancel = await onNewPage(browser, host.url, (page) => cancelReading(page, csv));
    return await onNewPage(browser, host.url, async (page, workers) => {
      const read = await done(page, 'read', () => give(page, csv), 'check');
      const made = await done(page, 'made', () => press(page, AGREE), 'report');
      const looks = [await done(page, 'filter', () => go(page, FILTERED), 'report')];
      for (const screen of SCREENS)
        looks.push(await done(page, screen, () => go(page, `#/${screen}`), 'report'));
      const longTasks = [...read.longTasks, ...made.longTasks];
      const dashboard = { what: 'file -> overview', ms: read.ms + made.ms, longTasks };
      return { tickets, dashboard, looks, cancel, engineBytes: await engineBytes(workers) };
    });
  } finally {
    await host.close();
  }
}

async function onNewPage<T>(
  browser: Browser,
  url: string,
  task: (page: Page, workers: readonly Worker[]) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    // What is kept for a visit without a network is measured with the visits.
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(TIMEOUT_MS);
    const workers = watchEngineMemory(page);
    await recordPage(page);
    await page.goto(url);
    await seenAt(page, 'ready');
    return await task(page, workers);
  } finally {
    await context.close();
  }
}

/** Does it, and looks frame by frame until it is on the screen: for good when it was away, or has not gone for half a second. */
async function done(
  page: Page,
  what: string,
  task: () => Promise<unknown>,
  sign: 'check' | 'report',
): Promise<Done> {
  await takeLongTasks(page);
  const from = await page.evaluate(() => performance.now());
  await task();
  const until = await page.evaluate(
    async ({ isCheck, checkTitle, agree }) => {
      let [shownAt, wasAway] = [0, false];
      for (let still = 0; still < (wasAway ? 3 : 30);) {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const main = document.querySelector('main');
        const title = main?.querySelector('h1')?.textContent ?? '';
        const isSettled = title !== '' && main?.querySelector('[aria-busy="true"]') === null;
        const canAgree = [...document.querySelectorAll('button')].some(
          ({ textContent, disabled }) => textContent === agree && !disabled,
        );
        const isShown = isCheck ? title === checkTitle && canAgree : isSettled && title !== checkTitle;
        if (isShown && still === 0) shownAt = performance.now();
        wasAway ||= !isShown;
        still = isShown ? still + 1 : 0;
      }
      return shownAt;
    },
    { isCheck: sign === 'check', checkTitle: CHECK_TITLE, agree: AGREE },
  );
  return { what, ms: until - from, longTasks: await takeLongTasks(page) };
}

async function give(page: Page, csv: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(csv);
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), hash);
}

async function press(page: Page, name: string): Promise<void> {
  await page.evaluate((text) => {
    const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text);
    if (found === undefined) throw new Error(`No button: ${text}`);
    found.click();
  }, name);
}

/** Presses Cancel a moment after it can be. Everything happens in the page: no time goes to talking with it. */
async function cancelReading(page: Page, csv: string): Promise<number | null> {
  const cancelled = page.evaluate(
    async ({ moment, checkTitle }) => {
      for (;;) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const main = document.querySelector('main');
        if (main?.querySelector('h1')?.textContent === checkTitle) return null;
        const button = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === 'Cancel',
        );
        if (button === undefined) continue;
        await new Promise((resolve) => setTimeout(resolve, moment));
        if (!button.isConnected) return null;
        const pressed = performance.now();
        button.click();
        while (document.querySelector('input[type=file]') === null)
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return performance.now() - pressed;
      }
    },
    { moment: CANCEL_AFTER_MS, checkTitle: CHECK_TITLE },
  );
  await give(page, csv);
  return cancelled;
}
