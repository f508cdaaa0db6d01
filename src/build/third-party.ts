import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Licences that let their work be part of this one, as long as their text goes with it. */
const ALLOWED: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'OFL-1.1',
];
/** In files that are published as they are: the bundler sees no module of theirs. */
const AS_FILES: readonly string[] = [
  '@duckdb/duckdb-wasm',
  '@fontsource-variable/inter',
  'apache-arrow',
  'flatbuffers',
];
/** Who made what is published without a text, under the MIT licence. */
const MADE_BY: Readonly<Record<string, string>> = {
  '@duckdb/duckdb-wasm': 'Copyright 2018-2025 Stichting DuckDB Foundation',
};
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
const TEXT_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;
const LINE = '-'.repeat(80);

interface ThirdParty {
  name: string;
  version: string;
  license: string;
  texts: string[];
}

/** Whatever the root of a build is: the bench has a page of its own. */
const MODULES = path.join(import.meta.dirname, '../../node_modules');

/** Publishes `third-party.txt`: every package that is in the build, with its version, licence and text. A licence that is not allowed ends the build. */
export function thirdParty(): Plugin {
  return {
    name: 'linewise:third-party',
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      const folders = new Set([
        ...[...this.getModuleIds()].flatMap((id) => packageFolder(id) ?? []),
        ...AS_FILES.map((name) => path.join(MODULES, name)),
      ]);
      const packages = await Promise.all([...folders].map(readPackage));
      this.emitFile({ type: 'asset', fileName: 'third-party.txt', source: thirdPartyText(packages) });
    },
  };
}

/** The folder of the package that a module is of; NULL for a module of our own. */
export function packageFolder(id: string): string | null {
  return /^[^?]*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/.exec(id.replace(/^\0/, ''))?.[0] ?? null;
}

/** Throws for packages whose licence is not on the list or has no text. */
export function thirdPartyText(packages: readonly ThirdParty[]): string {
  const refused = packages.filter(
    ({ license }) => !license.split(' AND ').every((one) => ALLOWED.includes(one)),
  );
  if (refused.length > 0) {
    const names = refused.map(({ name, license }) => `${name} (${license})`).join(', ');
    throw new Error(`Licences that are not on the list of src/build/third-party.ts: ${names}`);
  }
  const silent = packages.find(({ texts }) => texts.length === 0);
  if (silent) throw new Error(`${silent.name} comes without the text of its licence`);
  const parts = packages
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, license, texts }) =>
      [LINE, `${name} ${version} (${license})`, LINE, '', ...texts.map((text) => `${text.trim()}\n`)].join(
        '\n',
      ),
    );
  return [
    'Linewise is made with the work of others, which is in it under these licences.',
    '',
    ...parts,
  ].join('\n');
}

async function readPackage(folder: string): Promise<ThirdParty> {
  const about: { name: string; version: string; license?: string } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  );
  const files = (await readdir(folder)).filter((file) => TEXT_FILE.test(file)).toSorted();
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  const { name, version, license = 'none' } = about;
  const madeBy = MADE_BY[name];
  return { name, version, license, texts: madeBy === undefined ? texts : [`${madeBy}\n\n${MIT}`, ...texts] };
}
