import { stat } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { assertSameAnswers } from './agreement.ts';
import type { BenchBrowser } from './browser.ts';

/** The same tickets as CSV and as JSON. Milliseconds from file to facts, in turn. */
export interface FormatsResult {
  tickets: number;
  csv: { bytes: number; ms: number[] };
  json: { bytes: number; ms: number[] };
  /** Figures found to be the same. */
  agreed: number;
}

/** Each in a page of its own, after one warm-up. */
export async function measureFormats(
  browser: BenchBrowser,
  { tickets, csv, json }: { tickets: number; csv: string; json: string },
  imports: number,
  say: (progress: string) => void,
): Promise<FormatsResult> {
  const pages = { csv: await browser.open(csv), json: await browser.open(json) };
  try {
    const result: FormatsResult = {
      tickets,
      csv: { bytes: (await stat(csv)).size, ms: [] },
      json: { bytes: (await stat(json)).size, ms: [] },
      agreed: 0,
    };
    for (const format of ['csv', 'json'] as const) await pages[format].evaluate(() => window.bench.boot());
    for (let round = 0; round <= imports; round++) {
      say(`import ${round + 1} of ${imports + 1}`);
      for (const format of ['csv', 'json'] as const) {
        const ms = await importMs(pages[format]);
        if (round > 0) result[format].ms.push(ms);
      }
    }
    const ask = (page: Page) => page.evaluate(() => window.bench.query('figures'));
    result.agreed = assertSameAnswers(await ask(pages.json), await ask(pages.csv), 'JSON and CSV');
    return result;
  } finally {
    await pages.csv.context().close();
    await pages.json.context().close();
  }
}

async function importMs(page: Page): Promise<number> {
  const { readMs, factsMs } = await page.evaluate(() => window.bench.importFile());
  return readMs + factsMs;
}
