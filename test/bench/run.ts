import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.ts';
import { measure, measureColdStarts, type SizeResult } from './measure.ts';
import { coldStartText, machineText, profileText, sizeText, verdictText } from './report.ts';
import { writeSyntheticCsv } from './synthetic-csv.ts';

const CACHE = path.resolve(import.meta.dirname, '../../node_modules/.cache/bench');
const COLD_STARTS = 5;

const { values: options } = parseArgs({
  options: {
    /** 10,000 and 100,000 tickets only. */
    quick: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    /** Also where the time of an import goes, statement by statement. */
    profile: { type: 'boolean', default: false },
  },
});
const usual = options.quick ? '10000,100000' : '10000,100000,1000000';
const sizes = (options.sizes ?? process.env['BENCH_SIZES'] ?? usual).split(',').map(Number);
if (!sizes.every((size) => Number.isSafeInteger(size) && size > 0)) {
  throw new Error('--sizes takes numbers of tickets, as 10000,100000');
}

await mkdir(CACHE, { recursive: true });
const browser = await openBrowser(CACHE);
try {
  say('cold starts');
  const cold = await measureColdStarts(browser, COLD_STARTS);
  console.log(machineText(browser.version, cold.version));
  console.log(coldStartText(cold.samples));
  const results: SizeResult[] = [];
  for (const tickets of sizes) {
    const about = `${tickets} tickets`;
    say(`${about}: file`);
    const csv = await csvOf(tickets);
    const rounds = tickets > 300_000 ? { imports: 3, queries: 10 } : { imports: 5, queries: 20 };
    const result = await measure(browser, { tickets, csv }, rounds, (step) => say(`${about}: ${step}`));
    results.push(result);
    console.log(sizeText(result));
    if (options.profile) console.log(profileText(result));
  }
  console.log(verdictText(results));
} finally {
  await browser.close();
}

function say(progress: string): void {
  if (process.stderr.isTTY) console.error(`  ${progress}`);
}

/** Written once: under another name until it is whole. */
async function csvOf(tickets: number): Promise<string> {
  const csv = path.join(CACHE, `tickets-${tickets}.csv`);
  if (existsSync(csv)) return csv;
  await writeSyntheticCsv(`${csv}.part`, tickets);
  await rename(`${csv}.part`, csv);
  return csv;
}
