import type { Page } from '@playwright/test';

/** Of what a page shows, what it can be recognised by. */
const SIGHTS = {
  /** A file can be dropped, a sample tried. */
  usable: 'input[type=file]',
  report: 'main table[aria-busy="false"]',
} as const;
/** What the start page says of the engine that has started. */
const READY = 'The database is ready.';

interface PageRecord {
  /** Milliseconds since the page was asked for until each was on the screen. */
  seen: { usable?: number; ready?: number; report?: number };
  /** The tasks over 50 ms in which the page could not answer. */
  longTasks: { start: number; ms: number }[];
}
export type Sight = keyof PageRecord['seen'];

declare global {
  interface Window {
    benchRecord: PageRecord;
  }
}

/** Has the page keep what it shows when and how long it is busy. No function here has a name: tsx would look for its own helper in the page. */
export async function recordPage(page: Page): Promise<void> {
  await page.addInitScript(
    ({ sights, ready }) => {
      window.benchRecord = { seen: {}, longTasks: [] };
      const { seen, longTasks } = window.benchRecord;
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries())
          longTasks.push({ start: startTime, ms: duration });
      }).observe({ type: 'longtask', buffered: true });
      new MutationObserver(() => {
        const now = {
          usable: document.querySelector(sights.usable) !== null,
          ready: document.querySelector('main')?.textContent.includes(ready) ?? false,
          report: document.querySelector(sights.report) !== null,
        };
        for (const sight of ['usable', 'ready', 'report'] as const) {
          if (!now[sight] || seen[sight] !== undefined) continue;
          seen[sight] = performance.now();
          // What comes after a frame's callbacks comes after its paint.
          requestAnimationFrame(() => setTimeout(() => (seen[sight] = performance.now())));
        }
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    },
    { sights: SIGHTS, ready: READY },
  );
}

/** Milliseconds from the address to this on the screen. */
export async function seenAt(page: Page, sight: Sight): Promise<number> {
  await page.waitForFunction((name) => window.benchRecord.seen[name] !== undefined, sight);
  return page.evaluate(async (name) => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
    return window.benchRecord.seen[name] ?? NaN;
  }, sight);
}

/** The long tasks since this was last asked. The browser reports one some time after it ended. */
export async function takeLongTasks(page: Page): Promise<number[]> {
  await new Promise((resolve) => setTimeout(resolve, 200));
  return page.evaluate(() => window.benchRecord.longTasks.splice(0).map(({ ms }) => ms));
}
