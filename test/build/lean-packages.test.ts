import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { leanPackages } from '../../src/build/lean-packages.ts';
import { LEAN_PARTS } from '../../src/build/lean-parts.ts';
import { sharedHelpers } from '../../src/build/shared-helpers.ts';

const ROOT = path.join(import.meta.dirname, '../..');

/** Builds a page that is only this, and gives its script. */
async function scriptOf(source: string, ...plugins: Plugin[]): Promise<string> {
  const entry: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? path.join(ROOT, 'entry.js') : null),
    load: (id) => (id === path.join(ROOT, 'entry.js') ? source : null),
  };
  const built = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [entry, ...plugins],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict' },
    },
  });
  const output = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  return output
    .filter((file): file is Rolldown.OutputChunk => file.type === 'chunk')
    .map(({ code }) => code)
    .join('\n');
}

const SCALES = `import * as scales from 'victory-vendor/d3-scale';
export const names = Object.keys(scales);
export const half = scales.scaleLinear().domain([0, 3]).range([10, 20])(1.5);`;

it('a scale of numbers is the package’s own; those of times and colours are not in the page', async () => {
  const whole = await scriptOf(SCALES);
  const lean = await scriptOf(SCALES, leanPackages());
  expect(whole).toContain('aliceblue');
  expect(lean).not.toContain('aliceblue');
  expect(lean.length).toBeLessThan(whole.length / 3);
  const page: { names: string[]; half: number } = await import(
    `data:text/javascript,${encodeURIComponent(lean)}`
  );
  expect(page.names.toSorted()).toEqual(['scaleBand', 'scaleLinear', 'scalePoint']);
  expect(page.half).toBe(15);
});

it('a part that a package no longer has ends the build; a page without the package does not', async () => {
  const moved = LEAN_PARTS.map((part) =>
    part.package === 'victory-vendor' ? { ...part, file: 'es/moved.js' } : part,
  );
  await expect(scriptOf(SCALES, leanPackages(moved))).rejects.toThrow('victory-vendor/es/moved.js');
  expect(await scriptOf('export const nothing = 1;', leanPackages())).toContain('nothing');
});

it('a package of another version ends the build until someone has looked', async () => {
  const changed = LEAN_PARTS.map((part) =>
    part.package === 'victory-vendor' ? { ...part, version: '0.0.1' } : part,
  );
  await expect(scriptOf(SCALES, leanPackages(changed))).rejects.toThrow(
    'victory-vendor is 37.4.1 now, not 0.0.1',
  );
});

it('an axis of numbers is told its ticks: Recharts cannot choose them in the page', () => {
  const folder = path.join(ROOT, 'src/ui/charts');
  const axes = readdirSync(folder)
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').match(/<[XY]Axis\b[^<]*?\/>/g) ?? [])
    .filter((axis) => axis.includes('type="number"'));
  expect(axes.length).toBeGreaterThan(1);
  for (const axis of axes) expect(axis).toMatch(/ticks=\{ticks\}\s+niceTicks="none"/);
});

it('helpers of Babel that are the same are in the page once', async () => {
  const source = `import { Surface, Dot } from 'recharts'; export { Surface, Dot };`;
  const apart = await scriptOf(source);
  const shared = await scriptOf(source, sharedHelpers());
  expect(apart.match(/\b_extends(\$\d+)? = Object\.assign/g)?.length).toBeGreaterThan(1);
  expect(shared.match(/\b_extends(\$\d+)? = Object\.assign/g)).toHaveLength(1);
});
