import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { formatTable } from './format-table.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SHOWN = 12;
/** Budgets in kB, gzipped (product.md §7). */
const START_BUDGET = 150;
const APP_BUDGET = 450;

interface Chunk {
  name: string;
  bytes: number;
  imports: readonly string[];
  isEntry: boolean;
}

/** What the JavaScript of the app weighs, gzipped: each large file, what the start page needs, and the whole app read in one language. */
export async function weightText(): Promise<string> {
  const chunks = await chunksOfApp();
  const sum = (some: readonly Chunk[]) => some.reduce((total, { bytes }) => total + bytes, 0);
  const driver = chunks.filter(({ name }) => name.startsWith('duckdb-browser'));
  const languages = chunks.filter(({ name }) => name === 'nl' || name === 'en');
  if (driver.length !== 1 || languages.length !== 2)
    throw new Error('The driver or a language has no file of its own');
  const language = languages.toSorted((a, b) => b.bytes - a.bytes).slice(0, 1);
  const others = chunks.filter((chunk) => !driver.includes(chunk) && !languages.includes(chunk));
  const largest = others.toSorted((a, b) => b.bytes - a.bytes).slice(0, SHOWN);
  const rows = [
    ...largest.map((chunk) => [chunk.name, kB(chunk.bytes), '']),
    [`${others.length - SHOWN} others`, kB(sum(others) - sum(largest)), ''],
    ...languages.map((chunk) => [`texts ${chunk.name}`, kB(chunk.bytes), '']),
    ['driver of the engine', kB(sum(driver)), ''],
    ['start page', kB(sum(startOf(others)) + sum(language)), `<= ${START_BUDGET}`],
    ['whole app in one language, without the driver', kB(sum(others) + sum(language)), `<= ${APP_BUDGET}`],
  ];
  return `\nJavaScript, gzipped\n${formatTable(['', 'kB', 'budget'], rows)}`;
}

/** The entry and all that it cannot do without. */
function startOf(chunks: readonly Chunk[]): Chunk[] {
  const needed = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ name }) => name));
  for (const name of needed) {
    for (const other of chunks.find((chunk) => chunk.name === name)?.imports ?? []) needed.add(other);
  }
  return chunks.filter(({ name }) => needed.has(name));
}

async function chunksOfApp(): Promise<Chunk[]> {
  const built = await build({ root: ROOT, logLevel: 'error', build: { write: false } });
  if (!('output' in built)) throw new Error('The app was not built');
  const chunks = built.output.filter((file) => file.type === 'chunk');
  return chunks.map((chunk) => ({
    name: nameOf(chunk),
    bytes: gzipSync(chunk.code).length,
    imports: chunks.filter(({ fileName }) => chunk.imports.includes(fileName)).map(nameOf),
    isEntry: chunk.isEntry,
  }));
}

/** Without the hash; unique, because two files of one name get a number. */
function nameOf({ fileName }: Rolldown.OutputChunk): string {
  return path.basename(fileName).replace(/-[\w-]{8}\.js$/, '');
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
