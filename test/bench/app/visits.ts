import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { launchProfile } from '../browser.ts';
import { startHost, type Host } from './host.ts';
import { recordPage, seenAt, type Sight } from './page-record.ts';

const SAMPLE = '#/overview?sample=topdesk';
const ENGINE = /^(?:engine\/|assets\/duckdb-browser)/;

const KEPT_WITHIN = { timeout: 120_000 };

/** Milliseconds from the address to what is on the screen. */
type Starts = Record<Sight, number[]>;

export interface VisitsResult {
  /** In a browser that was never here, and in one that was. */
  first: Starts;
  second: Starts;
  bytes: {
    /** Until the start page can be used. */
    start: number;
    /** Database, worker and driver. */
    engine: number;
    engineAgain: number;
    /** With all that is kept for a visit without a network. */
    first: number;
    second: number;
  };
}

/** First and second visits to the built app, each pair in a profile of its own. */
export async function measureVisits(dist: string, times: number): Promise<VisitsResult> {
  const host = await startHost(dist);
  const result: VisitsResult = {
    first: { usable: [], ready: [], report: [] },
    second: { usable: [], ready: [], report: [] },
    bytes: { start: 0, engine: 0, engineAgain: 0, first: 0, second: 0 },
  };
  try {
    // The first round warms up the host and the browser, and counts.
    for (let round = 0; round <= times; round++) {
      const toStart = await pairOfVisits(host, '', ['usable', 'ready']);
      const toReport = await pairOfVisits(host, SAMPLE, ['report']);
      if (round === 0) {
        result.bytes = toStart.bytes;
        continue;
      }
      for (const which of ['first', 'second'] as const) {
        for (const found of [toStart[which], toReport[which]])
          for (const { sight, ms } of found) result[which][sight].push(ms);
      }
    }
  } finally {
    await host.close();
  }
  return result;
}

interface Seen {
  sight: Sight;
  ms: number;
}

async function pairOfVisits(
  host: Host,
  hash: string,
  sights: readonly Sight[],
): Promise<{ first: Seen[]; second: Seen[]; bytes: VisitsResult['bytes'] }> {
  // A profile on disk: what is not kept there is bound by memory, which the engine does not fit in.
  const folder = await mkdtemp(path.join(tmpdir(), 'linewise-bench-'));
  const context = await launchProfile(folder);
  try {
    host.takeSent();
    const first = await visit(context, host.url + hash, sights);
    const firstSent = host.takeSent();
    const second = await visit(context, host.url + hash, sights);
    const secondSent = host.takeSent();
    const isEngine = (name: string) => ENGINE.test(name);
    return {
      first: first.seen,
      second: second.seen,
      bytes: {
        start: first.transferred,
        engine: sum(firstSent, isEngine),
        engineAgain: sum(secondSent, isEngine),
        first: sum(firstSent),
        second: sum(secondSent),
      },
    };
  } finally {
    await context.close();
    await rm(folder, { recursive: true });
  }
}

/** Leaves once the page is kept for when there is no network. */
async function visit(
  context: BrowserContext,
  url: string,
  sights: readonly Sight[],
): Promise<{ seen: Seen[]; transferred: number }> {
  const page = await context.newPage();
  await recordPage(page);
  page.setDefaultTimeout(KEPT_WITHIN.timeout);
  await page.goto(url);
  const seen: Seen[] = [];
  for (const sight of sights) seen.push({ sight, ms: await seenAt(page, sight) });
  const transferred = await page.evaluate(
    (until) =>
      performance
        .getEntries()
        .filter((entry) => entry instanceof PerformanceResourceTiming)
        .filter(({ responseEnd }) => responseEnd <= until)
        .reduce((total, { transferSize }) => total + transferSize, 0),
    seen.find(({ sight }) => sight === 'usable')?.ms ?? 0,
  );
  // All files are in this browser by then, so that the next visit asks the host for nothing.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, KEPT_WITHIN);
  await page.close();
  return { seen, transferred };
}

function sum(sent: ReadonlyMap<string, number>, which: (name: string) => boolean = () => true): number {
  return [...sent].filter(([name]) => which(name)).reduce((total, [, bytes]) => total + bytes, 0);
}
