import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The files of a build by their path below its folder. Rejects where there is none. */
export async function readDist(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const named = files.map(async (file) => {
    const name = path.relative(folder, file).replaceAll('\\', '/');
    return [name, await readFile(file)] as const;
  });
  return new Map((await Promise.all(named)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
