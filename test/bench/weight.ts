import path from 'node:path';
import { build } from 'vite';
import { BUDGETS } from '../budget/budgets.ts';
import { readDist } from '../budget/read-dist.ts';
import { weigh, type Weight } from '../budget/weigh.ts';
import { formatTable } from './format-table.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Where {@link weighApp} leaves the built app. */
export const BUILT = path.join(ROOT, 'node_modules/.cache/bench/dist');

/** Builds the app and weighs it. */
export async function weighApp(): Promise<Weight> {
  await build({ root: ROOT, logLevel: 'error', build: { outDir: BUILT, emptyOutDir: true } });
  return weigh(await readDist(BUILT));
}

/** What the JavaScript of the app weighs, gzipped: each file, what the start page needs, the whole app read in one language, the engine. */
export function weightText(weight: Weight): string {
  const scripts = [...weight.scripts].toSorted(([, a], [, b]) => b - a);
  const rows = [
    ...scripts.map(([name, bytes]) => [name, kB(bytes), '']),
    ['start page, in one language', kB(weight.start), `<= ${kB(BUDGETS.start)}`],
    ['whole app in one language, without the driver', kB(weight.app), `<= ${kB(BUDGETS.app)}`],
    ['engine: database, worker, driver', kB(weight.engine), `<= ${kB(BUDGETS.engine)}`],
  ];
  return `\nJavaScript, gzipped\n${formatTable(['', 'kB', 'budget'], rows)}`;
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
