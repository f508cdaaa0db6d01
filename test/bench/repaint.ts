import path from 'node:path';
import type { Page } from '@playwright/test';
import { build, preview } from 'vite';
import { launch } from './browser.ts';
import { formatTable } from './format-table.ts';
import { count, ms } from './format-number.ts';
import { spread } from './statistics.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DAY_MS = 86_400_000;
/** First day of the first quarter that is asked for; the others begin a day later each. */
const FIRST = Date.UTC(2024, 6, 1);
const QUARTER_DAYS = 92;
/** Milliseconds that 95 of 100 changes of the filter may take, by tickets (product.md §7). */
export const REPAINT_BUDGETS: ReadonlyMap<number, number> = new Map([
  [100_000, 120],
  [1_000_000, 500],
]);
/** So long the page may not answer. */
const MOST_BLOCKED_MS = 100;

export interface RepaintSample {
  ms: number;
  /** Milliseconds of every task of the page over 50 ms meanwhile. */
  longTasks: number[];
}

/** TRUE for as many tickets as there is a budget for. */
export function isRepaintSize(tickets: number): boolean {
  return REPAINT_BUDGETS.has(tickets);
}

/**
 * Milliseconds from a change of the filter to the frame in which the whole overview of it is painted, in the app itself: each time another
 * quarter of the two highest priorities, beside the one before. The first ones warm up.
 */
export async function measureRepaint(
  cache: string,
  csv: string,
  { warmUps, times }: { warmUps: number; times: number },
): Promise<RepaintSample[]> {
  const outDir = path.join(cache, 'app');
  const config = { root: ROOT, logLevel: 'warn', build: { outDir, emptyOutDir: true } } as const;
  await build(config);
  const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await launch();
  try {
    const url = server.resolvedUrls?.local[0];
    if (url === undefined) throw new Error('The app is not served');
    const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(300_000);
    await page.goto(url);
    await page.locator('input[type=file]').setInputFiles(csv);
    await page.getByRole('button', { name: 'Make the report' }).click();
    await page.locator('main table[aria-busy="false"]').first().waitFor();
    const samples: RepaintSample[] = [];
    for (let index = 0; index < warmUps + times; index++) {
      const took = await repaint(page, addressOf(index));
      if (index >= warmUps) samples.push(took);
    }
    return samples;
  } finally {
    await browser.close();
    await server.close();
  }
}

export function repaintText(tickets: number, samples: readonly RepaintSample[]): string {
  const { median, p95 } = spread(samples.map((sample) => sample.ms));
  const budget = REPAINT_BUDGETS.get(tickets) ?? Infinity;
  const longest = Math.max(0, ...samples.flatMap(({ longTasks }) => longTasks));
  const blocked = samples.filter(({ longTasks }) => longTasks.some((task) => task > MOST_BLOCKED_MS)).length;
  const head = ['', 'Linewise', 'p95', 'budget', 'verdict', 'runs'];
  const verdict = (isMet: boolean) => (isMet ? 'met' : 'NOT met');
  return [
    `\n${count(tickets)} tickets, with painting`,
    formatTable(head, [
      [
        'filter -> overview repainted, in the page',
        ms(median),
        ms(p95),
        `<= ${ms(budget)}`,
        verdict(p95 <= budget),
        String(samples.length),
      ],
      [
        'longest task of the page meanwhile',
        ms(longest),
        '',
        `<= ${ms(MOST_BLOCKED_MS)}`,
        verdict(blocked === 0),
        `${blocked} of ${samples.length} over it`,
      ],
    ]),
  ].join('\n');
}

function addressOf(index: number): string {
  const day = (after: number) => new Date(FIRST + after * DAY_MS).toISOString().slice(0, 10);
  return `#/overview?period=${day(index)}..${day(index + QUARTER_DAYS - 1)}&priority=1,2`;
}

function repaint(page: Page, address: string): Promise<RepaintSample> {
  // No function in it has a name: tsx would look for its own helper in the page.
  return page.evaluate(async (hash) => {
    const longTasks: number[] = [];
    const blocked = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(Math.round(duration));
    });
    blocked.observe({ type: 'longtask' });
    const start = performance.now();
    await new Promise<void>((resolve) => {
      let wasBusy = false;
      const observer = new MutationObserver(() => {
        const isBusy = document.querySelector('main [aria-busy="true"]') !== null;
        wasBusy ||= isBusy;
        if (!wasBusy || isBusy) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      location.hash = hash;
    });
    // What comes after a frame's callbacks comes after its paint.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const took = performance.now() - start;
    // The browser reports a long task some time after it ended.
    await new Promise((resolve) => setTimeout(resolve, 200));
    blocked.disconnect();
    return { ms: took, longTasks };
  }, address);
}
