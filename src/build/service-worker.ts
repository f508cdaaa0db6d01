import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { minify, transformWithOxc, type Plugin, type Rolldown } from 'vite';

const SOURCES = path.join(import.meta.dirname, '../service-worker');
/** Neither is a part of the page: one is for the host. */
const NOT_KEPT = ['sw.js', '_headers'];

/**
 * Writes `sw.js` beside the page, once all other files are there: it names them all. With `LINEWISE_OFFLINE=off` it is one that removes
 * the service worker of earlier builds.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'linewise:service-worker',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = 'dist' }, bundle) {
        const files = (await filesIn(dir)).filter((file) => !NOT_KEPT.includes(file));
        const script =
          process.env['LINEWISE_OFFLINE'] === 'off'
            ? await retiredServiceWorker()
            : await compile('service-worker.ts', {
                VERSION: await hashOf(dir, files),
                ENTRY: entryOf(bundle),
                FILES: inOrder(files),
              });
        await writeFile(path.join(dir, 'sw.js'), script);
      },
    },
  };
}

/** The script that removes the service worker of earlier builds, and what that kept. */
export function retiredServiceWorker(): Promise<string> {
  return compile('retired.ts', {});
}

/** The examples last: whoever leaves early has the page and the database. */
function inOrder(files: readonly string[]): string[] {
  const isExample = (file: string) => /\.(?:csv|json)$/.test(file);
  const names = files.map((file) => (file === 'index.html' ? '' : file));
  return [...names.filter((file) => !isExample(file)), ...names.filter(isExample)];
}

function entryOf(bundle: Rolldown.OutputBundle): string {
  const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
  if (entry === undefined) throw new Error('The page starts with no script');
  return path.posix.basename(entry.fileName);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
}

async function hashOf(folder: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(path.join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}

/** A classic script: not every browser takes a module here. */
async function compile(name: string, values: Readonly<Record<string, unknown>>): Promise<string> {
  const source = await readFile(path.join(SOURCES, name), 'utf8');
  const define = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)]),
  );
  const { code } = await transformWithOxc(source, name, { define });
  return (await minify(name, code)).code;
}
