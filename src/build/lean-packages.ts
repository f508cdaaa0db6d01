import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { LEAN_PARTS } from './lean-parts.ts';

const MODULES = path.join(import.meta.dirname, '../../node_modules');

/**
 * Leaves parts of packages out of the page ({@link LEAN_PARTS}). Ends the build where a package is of another version than the one that was
 * looked at, and where such a part is not in it any more.
 */
export function leanPackages(list = LEAN_PARTS): Plugin {
  const parts = new Map(list.map((part) => [path.join(MODULES, part.package, part.file), part]));
  const met = new Set<string>();
  return {
    name: 'linewise:lean-packages',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      const part = parts.get(path.normalize(id));
      if (part === undefined) return null;
      met.add(path.normalize(id));
      const { version }: { version: string } = JSON.parse(
        await readFile(path.join(MODULES, part.package, 'package.json'), 'utf8'),
      );
      if (version !== part.version)
        this.error(
          `${part.package} is ${version} now, not ${part.version}: see whether src/build/lean-parts.ts still holds`,
        );
      return { code: part.code, moduleSideEffects: false };
    },
    buildEnd(error) {
      const present = [...this.getModuleIds()].map((id) => path.normalize(id));
      const gone = list.filter((part) => {
        const folder = path.join(MODULES, part.package, path.sep);
        return !met.has(path.join(folder, part.file)) && present.some((id) => id.startsWith(folder));
      });
      if (error === undefined && gone.length > 0) {
        const files = gone.map((part) => `${part.package}/${part.file}`).join(', ');
        this.error(`Not in the build any more, so off the list of src/build/lean-parts.ts: ${files}`);
      }
    },
  };
}
