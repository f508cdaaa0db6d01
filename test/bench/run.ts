import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureApp } from './app/measure-app.ts';
import { openBrowser } from './browser.ts';
import { budgetsText } from './budgets-table.ts';
import { measure, measureColdStarts, type SizeResult } from './measure.ts';
import { measureFormats } from './measure-formats.ts';
import { isRepaintSize, measureRepaint, repaintText, type RepaintSample } from './repaint.ts';
import { coldStartText, formatsText, machineText, profileText, sizeText } from './report.ts';
import { statementsText } from './statements-report.ts';
import { verdictText } from './verdicts.ts';
import { writeSyntheticCsv, type Columns } from './synthetic-csv.ts';
import { writeSyntheticJson } from './synthetic-json.ts';
import { weighApp, weightText } from './weight.ts';

const CACHE = path.resolve(import.meta.dirname, '../../node_modules/.cache/bench');
const COLD_STARTS = 5;
/** Tickets read as CSV and as JSON. */
const FORMATS_SIZE = 100_000;
const FORMATS_IMPORTS = 5;
/** PapaParse + JavaScript does not hold more tickets in a page. */
const LARGEST_COMPARED = 1_000_000;

const { values: options } = parseArgs({
  options: {
    /** 10,000 and 100,000 tickets only. */
    quick: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    /** Also where the time of an import goes, statement by statement. */
    profile: { type: 'boolean', default: false },
    /** Only what the app weighs. */
    weight: { type: 'boolean', default: false },
    /** Only from a filter to the painted overview. */
    repaint: { type: 'boolean', default: false },
    /** Only the built app: visits, and a file from the drop to every screen. */
    app: { type: 'boolean', default: false },
    /** The table of the budgets for a README. */
    markdown: { type: 'boolean', default: false },
  },
});
const usual = options.quick ? '10000,100000' : '10000,100000,1000000';
const sizes = (options.sizes ?? process.env['BENCH_SIZES'] ?? usual).split(',').map(Number);
if (!sizes.every((size) => Number.isSafeInteger(size) && size > 0)) {
  throw new Error('--sizes takes numbers of tickets, as 10000,100000');
}

await mkdir(CACHE, { recursive: true });
const weight = await weighApp();
console.log(weightText(weight));
if (options.weight) process.exit();
const repaints = new Map<number, readonly RepaintSample[]>();
for (const tickets of options.app ? [] : sizes.filter(isRepaintSize)) {
  say(`${tickets} tickets: repaint`);
  const samples = await measureRepaint(CACHE, await csvOf(tickets, 'wide'), { warmUps: 8, times: 40 });
  repaints.set(tickets, samples);
  console.log(repaintText(tickets, samples));
}
if (options.repaint) process.exit();
const app = await measureApp(sizes, (tickets) => csvOf(tickets, 'wide'), say);
if (options.app) process.exit();
const browser = await openBrowser(CACHE);
try {
  say('cold starts');
  const cold = await measureColdStarts(browser, COLD_STARTS);
  console.log(machineText(browser.version, cold.version));
  console.log(coldStartText(cold.samples));
  const results: SizeResult[] = [];
  for (const tickets of sizes.filter((size) => size <= LARGEST_COMPARED)) {
    const about = `${tickets} tickets`;
    say(`${about}: file`);
    const files = { tickets, usual: await csvOf(tickets), wide: await csvOf(tickets, 'wide') };
    const rounds = tickets > 300_000 ? { imports: 3, queries: 10 } : { imports: 5, queries: 20 };
    const result = await measure(browser, files, rounds, (step) => say(`${about}: ${step}`));
    results.push(result);
    console.log(sizeText(result));
    if (options.profile) console.log(profileText(result));
  }
  console.log(statementsText(results));
  console.log(verdictText(results));
  console.log(budgetsText({ weight, repaints, sizes: results, ...app }, options.markdown));
  if (sizes.includes(FORMATS_SIZE)) {
    say('JSON beside CSV: file');
    const files = { csv: await csvOf(FORMATS_SIZE), json: await jsonOf(FORMATS_SIZE) };
    const formats = await measureFormats(
      browser,
      { tickets: FORMATS_SIZE, ...files },
      FORMATS_IMPORTS,
      (step) => say(`JSON beside CSV: ${step}`),
    );
    console.log(formatsText(formats));
  }
} finally {
  await browser.close();
}

function say(progress: string): void {
  if (process.stderr.isTTY) console.error(`  ${progress}`);
}

function csvOf(tickets: number, columns: Columns = 'usual'): Promise<string> {
  const name = columns === 'usual' ? `tickets-${tickets}.csv` : `tickets-${tickets}-${columns}.csv`;
  return kept(name, (file) => writeSyntheticCsv(file, tickets, columns));
}

async function jsonOf(tickets: number): Promise<string> {
  const csv = await csvOf(tickets);
  return kept(`tickets-${tickets}.json`, (file) => writeSyntheticJson(file, csv));
}

/** Written once: under another name until it is whole. */
async function kept(name: string, write: (file: string) => Promise<void>): Promise<string> {
  const file = path.join(CACHE, name);
  if (existsSync(file)) return file;
  await write(`${file}.part`);
  await rename(`${file}.part`, file);
  return file;
}
