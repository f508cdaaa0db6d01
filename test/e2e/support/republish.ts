import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DIST } from './hosts.ts';

/** In the names of the scripts and styles of the next version. */
export const NEXT = '-next';

interface Folder {
  folder: string;
  remove(): Promise<void>;
}

/**
 * A later version of the page: the same, but each script and style has another name, as after a change in every one of them. A build of
 * its own would take seconds and differ in no other way.
 */
export async function nextVersion(): Promise<Folder> {
  const folder = await mkdtemp(path.join(tmpdir(), 'linewise-next-'));
  await cp(DIST, folder, { recursive: true });
  const assets = path.join(folder, 'assets');
  const renamed = (await readdir(assets)).filter((name) => /\.(?:js|css)$/.test(name));
  const later = (text: string): string =>
    renamed.reduce((before, name) => before.replaceAll(name, nextName(name)), text);
  for (const name of renamed) {
    const file = path.join(assets, name);
    await writeFile(file, later(await readFile(file, 'utf8')));
    await rename(file, path.join(assets, nextName(name)));
  }
  for (const name of ['index.html', 'sw.js']) {
    const file = path.join(folder, name);
    const text = later(await readFile(file, 'utf8'));
    // The version is a hash over all files.
    await writeFile(
      file,
      text.replace(/[0-9a-f]{16}/, (hash) => hash.slice(8) + hash.slice(0, 8)),
    );
  }
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** With another hash in it. */
function nextName(name: string): string {
  return name.replace(/-([\w-]{8})(?=\.\w+$)/, `${NEXT}$1`);
}
