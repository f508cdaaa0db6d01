import { statfs } from 'node:fs/promises';
import os from 'node:os';
import { launch } from '../browser.ts';
import { count } from '../format-number.ts';
import { BUILT } from '../weight.ts';
import { visitsText, workText } from './app-text.ts';
import { measureVisits, type VisitsResult } from './visits.ts';
import { measureWork, type WorkResult } from './work.ts';

const VISITS = 5;
/** More tickets than this are asked of the machine first: bytes of memory and of disk for each of them. */
const LARGE = 1_000_000;
const MEMORY_EACH = 1600;
const DISK_EACH = 500;

/** The built app in a browser: visits, then a file of each size from the drop to every screen. Prints what it finds. */
export async function measureApp(
  sizes: readonly number[],
  csvOf: (tickets: number) => Promise<string>,
  say: (progress: string) => void,
): Promise<{ visits: VisitsResult; works: readonly WorkResult[] }> {
  say('visits');
  const visits = await measureVisits(BUILT, VISITS);
  console.log(visitsText(visits));
  const works: WorkResult[] = [];
  for (const tickets of sizes) {
    const why = await whyNot(tickets);
    if (why !== null) {
      console.log(`\n${count(tickets)} tickets in the built app: skipped: ${why}`);
      continue;
    }
    say(`${tickets} tickets in the built app`);
    const browser = await launch();
    try {
      const work = await measureWork(browser, BUILT, tickets, await csvOf(tickets));
      works.push(work);
      console.log(workText(work));
    } catch (error) {
      // What a page can hold is a finding, up to a million a fault.
      if (tickets <= LARGE) throw error;
      console.log(`\n${count(tickets)} tickets in the built app: not possible: ${String(error)}`);
    } finally {
      await browser.close();
    }
  }
  return { visits, works };
}

async function whyNot(tickets: number): Promise<string | null> {
  if (tickets <= LARGE) return null;
  const { bavail, bsize } = await statfs(os.tmpdir());
  const wanted = { memory: tickets * MEMORY_EACH, disk: tickets * DISK_EACH };
  if (os.freemem() < wanted.memory) return `${gigabytes(os.freemem())} of ${gigabytes(wanted.memory)} memory`;
  if (bavail * bsize < wanted.disk) return `${gigabytes(bavail * bsize)} of ${gigabytes(wanted.disk)} disk`;
  return null;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
