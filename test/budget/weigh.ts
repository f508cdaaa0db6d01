import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a build weighs, in bytes. Of a script: gzipped, as a host sends it. */
export interface Weight {
  /** Every script of the page, by its name without the hash. */
  scripts: ReadonlyMap<string, number>;
  /** What is fetched of scripts before the start page can be used, in one language. */
  start: number;
  startScripts: readonly string[];
  /** Every script of the page in one language, without the driver of the engine. */
  app: number;
  driver: number;
  /** What is fetched of the engine once: its database, already packed, the worker and the driver. */
  engine: number;
  /** The page in which a snapshot is shared, before the snapshot is in it, as it stands on disk. */
  viewer: number;
}

const LANGUAGES = ['en', 'nl'];
const DRIVER = 'duckdb-browser';
const STATIC_IMPORT = /\b(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

/** The one definition of what "the start page", "the app" and "the engine" are, for the budgets of product.md §7: of language the heavier. */
export function weigh(files: ReadonlyMap<string, Buffer>): Weight {
  const bytes = new Map(
    [...files]
      .filter(([name]) => name.endsWith('.js') && !name.startsWith('engine/'))
      .map(([name, content]) => [name, gzipSync(content).length]),
  );
  const languages = LANGUAGES.map((language) => only(bytes, language)).toSorted(
    (a, b) => bytesOf(bytes, b) - bytesOf(bytes, a),
  );
  const driver = only(bytes, DRIVER);
  const start = [...needed(files), ...languages.slice(0, 1)];
  const app = [...bytes.keys()].filter((name) => name !== driver && !languages.slice(1).includes(name));
  const sum = (names: readonly string[]) => names.reduce((total, name) => total + bytesOf(bytes, name), 0);
  return {
    scripts: new Map([...bytes].map(([name, size]) => [stem(name), size])),
    start: sum(start),
    startScripts: start.map(stem),
    app: sum(app),
    driver: sum([driver]),
    engine: sum([driver]) + engineBytes(files),
    viewer: contentOf(files, 'viewer.html').length,
  };
}

/** The scripts that index.html names, and those that they cannot do without. */
function needed(files: ReadonlyMap<string, Buffer>): string[] {
  const html = contentOf(files, 'index.html').toString();
  const names = new Set(
    [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\.\/([^"]+\.js)"/g)].map(
      ([, name = '']) => name,
    ),
  );
  if (names.size === 0) throw new Error('index.html names no script');
  for (const name of names) {
    const code = contentOf(files, name).toString();
    for (const [, other = ''] of code.matchAll(STATIC_IMPORT))
      names.add(path.posix.join(path.posix.dirname(name), other));
  }
  return [...names];
}

function engineBytes(files: ReadonlyMap<string, Buffer>): number {
  const sizes = [...files]
    .filter(([name]) => name.startsWith('engine/'))
    .map(([name, content]) => (name.endsWith('.js') ? gzipSync(content).length : content.length));
  if (sizes.length !== 2) throw new Error('The engine is not a database and a worker');
  return sizes.reduce((total, size) => total + size, 0);
}

/** The one script of a name. */
function only(bytes: ReadonlyMap<string, number>, name: string): string {
  const [found, ...others] = [...bytes.keys()].filter((file) => stem(file) === name);
  if (found === undefined || others.length > 0) throw new Error(`No file of its own: ${name}`);
  return found;
}

function bytesOf(bytes: ReadonlyMap<string, number>, name: string): number {
  const size = bytes.get(name);
  if (size === undefined) throw new Error(`Not in the build: ${name}`);
  return size;
}

function contentOf(files: ReadonlyMap<string, Buffer>, name: string): Buffer {
  const content = files.get(name);
  if (content === undefined) throw new Error(`Not in the build: ${name}`);
  return content;
}

/** The name of a file without its folder, its hash and its ending. */
function stem(name: string): string {
  return path.posix.basename(name).replace(/(?:-[\w-]{8})?\.js$/, '');
}
