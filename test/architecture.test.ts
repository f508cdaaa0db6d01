import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALLOWED } from './layers.ts';

const SRC = resolve(import.meta.dirname, '../src');

/** Packages and globals that belong to one layer. */
const PACKAGE_OWNER: Record<string, string> = {
  '@duckdb/duckdb-wasm': 'engine',
  'apache-arrow': 'engine',
  recharts: 'ui/charts',
};
const GLOBAL_OWNERS: { pattern: RegExp; layers: readonly string[] }[] = [
  {
    pattern: /\b(window\.location|window\.history|(?<![.\w])location\.hash|localStorage|indexedDB)\b/,
    layers: ['state'],
  },
  { pattern: /\bIntl\.|\.toLocale(String|DateString|TimeString)\(/, layers: ['i18n', 'calendar'] },
];
/** Pure: the clock and chance come in as arguments. */
const PURE = ['kpi', 'calendar', 'snapshot'];
const IMPURE = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\b(?:document|window|navigator)\./;

interface Module {
  path: string;
  layer: string;
  text: string;
  code: string;
  imports: string[];
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory()
      ? files(path)
      : /\.tsx?$/.test(name) && !name.endsWith('.d.ts')
        ? [path]
        : [];
  });
}

function layerOf(path: string): string {
  const layer = Object.keys(ALLOWED)
    .filter((name) => path === name || path.startsWith(`${name}/`))
    .toSorted((a, b) => b.length - a.length)[0];
  return layer ?? `no layer: ${path}`;
}

const modules: Module[] = files(SRC).map((file) => {
  const path = relative(SRC, file).replaceAll('\\', '/');
  const text = readFileSync(file, 'utf8');
  const imports = [
    ...text.matchAll(
      /(?:^|[;\s])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return { path, layer: layerOf(path), text, code, imports };
});

describe('architecture', () => {
  it('sees the whole of src', () => {
    expect(modules.length).toBeGreaterThan(60);
    expect(modules.flatMap((m) => m.imports).length).toBeGreaterThan(150);
    expect(modules.filter((m) => m.layer.startsWith('no layer')).map((m) => m.path)).toEqual([]);
  });

  it('imports only along the allowed arrows', () => {
    const offences = modules.flatMap((module) =>
      module.imports
        .filter((name) => name.startsWith('.'))
        .map((name) => relative(SRC, resolve(dirname(join(SRC, module.path)), name)).replaceAll('\\', '/'))
        .filter((target) => !(module.layer === 'app' && target.startsWith('../sample-data/')))
        .filter((target) => {
          const layer = layerOf(target);
          return layer !== module.layer && !ALLOWED[module.layer]?.includes(layer);
        })
        .map((target) => `${module.path} -> ${target}`),
    );
    expect(offences).toEqual([]);
  });

  it('keeps features apart', () => {
    const feature = (path: string) => /^ui\/features\/([^/]+)\//.exec(path)?.[1];
    const offences = modules.flatMap((module) =>
      module.imports
        .filter((name) => name.startsWith('.') && feature(module.path) !== undefined)
        .map((name) => relative(SRC, resolve(dirname(join(SRC, module.path)), name)).replaceAll('\\', '/'))
        .filter((target) => feature(target) !== undefined && feature(target) !== feature(module.path))
        .map((target) => `${module.path} -> ${target}`),
    );
    expect(offences).toEqual([]);
  });

  it('leaves each package and browser store to its owner', () => {
    const packages = modules.flatMap((module) =>
      module.imports
        .flatMap((name) =>
          Object.keys(PACKAGE_OWNER).filter((owned) => name === owned || name.startsWith(`${owned}/`)),
        )
        .filter((owned) => PACKAGE_OWNER[owned] !== module.layer)
        .map((owned) => `${module.path} imports ${owned}`),
    );
    const globals = modules.flatMap((module) =>
      GLOBAL_OWNERS.filter(
        ({ pattern, layers }) => pattern.test(module.code) && !layers.includes(module.layer),
      ).map(({ pattern }) => `${module.path} uses ${pattern.exec(module.code)?.[0]}`),
    );
    expect([...packages, ...globals]).toEqual([]);
    expect(modules.some((m) => m.imports.includes('recharts'))).toBe(true);
    expect(modules.some((m) => m.imports.some((name) => name.startsWith('@duckdb/duckdb-wasm')))).toBe(true);
  });

  it('keeps the core pure', () => {
    expect(
      modules
        .filter((m) => PURE.includes(m.layer) && IMPURE.test(m.code))
        .map((m) => `${m.path}: ${IMPURE.exec(m.code)?.[0]}`),
    ).toEqual([]);
  });

  it('has no default export and no file over 400 lines', () => {
    expect(modules.filter((m) => /^export default/m.test(m.code)).map((m) => m.path)).toEqual([]);
    expect(modules.filter((m) => m.text.split('\n').length > 400).map((m) => m.path)).toEqual([]);
  });

  it('writes no SQL that needs an extension or reads the clock', () => {
    const forbidden =
      /TIMESTAMPTZ|AT TIME ZONE|current_date|current_timestamp|(?<!Date\.|performance\.)\bnow\(\)|json_extract|read_json|read_parquet/i;
    expect(
      modules
        .filter((m) => ['kpi', 'ingest', 'report', 'calendar'].includes(m.layer) && forbidden.test(m.code))
        .map((m) => m.path),
    ).toEqual([]);
  });
});
