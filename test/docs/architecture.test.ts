import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ALLOWED } from '../layers.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGE = readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8');
const names = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

it('the page has the layers of the test, and the same arrows between them', () => {
  const rows = PAGE.slice(PAGE.indexOf('## Folders')).matchAll(/^\| `([^`]+)` +\| ([^|]+)\| ([^|]+)\|$/gm);
  const told = [...rows].map(([, folder = '', subject = '', imports = '']) => {
    expect([folder, subject.trim().length > 10]).toEqual([folder, true]);
    return [folder, imports.trim() === 'nothing' ? [] : names(imports).toSorted()];
  });
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries(Object.entries(ALLOWED).map(([layer, imports]) => [layer, imports.toSorted()])),
  );
});

it('every folder of src and beside it is on the page, and what the page names is there', () => {
  const folders = (where: string) =>
    readdirSync(path.join(ROOT, where), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  const layers = Object.keys(ALLOWED);
  for (const folder of folders('src'))
    expect([folder, layers.some((layer) => layer.split('/')[0] === folder)]).toEqual([folder, true]);
  for (const layer of layers)
    expect([layer, existsSync(path.join(ROOT, 'src', layer))]).toEqual([layer, true]);
  const beside = names(/^Beside `src`:.*?\n\n/ms.exec(PAGE)?.[0] ?? '');
  for (const name of beside) {
    const found = ['', 'test'].some((where) => existsSync(path.join(ROOT, where, name)));
    expect([name, found]).toEqual([name, true]);
  }
  const kept = ['.', 'src', 'node_modules', 'dist', 'docs', 'test-results', 'playwright-report'];
  for (const folder of folders('.').filter((name) => !kept.includes(name) && !name.startsWith('.')))
    expect([folder, beside.includes(folder)]).toEqual([folder, true]);
});

it('the diagram names folders that are there', () => {
  const diagram = /^```mermaid\n(.*?)^```$/ms.exec(PAGE)?.[1] ?? '';
  const folders = [...diagram.matchAll(/\[+([a-z/, ]+)(?:<br>|\])/g)]
    .flatMap(([, label = '']) => label.split(', '))
    .filter((label) => label.includes('/') || label in ALLOWED);
  expect(folders).toContain('ingest/facts');
  expect(folders.length).toBeGreaterThan(7);
  for (const folder of folders)
    expect([folder, existsSync(path.join(ROOT, 'src', folder))]).toEqual([folder, true]);
});
