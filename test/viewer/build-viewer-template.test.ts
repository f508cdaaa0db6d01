import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { snapshotHtml, snapshotOfHtml } from '../../src/snapshot/html-file.ts';
import { buildViewerTemplate } from '../../src/viewer/build/build-viewer-template.ts';
import { EXAMPLE_SNAPSHOT } from '../support/snapshot-example.ts';

test('the file holds all it needs, lets nothing else run, and has one empty place for a snapshot', async () => {
  const html = await buildViewerTemplate();
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
  const inside = (element: string) =>
    [...html.matchAll(new RegExp(`<${element}(?![^>]*application/json)[^>]*>([^]*?)</${element}>`, 'g'))].map(
      ([, text = '']) => text,
    );
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const [script = '', ...otherScripts] = inside('script');
  const [style = '', ...otherStyles] = inside('style');
  expect([otherScripts, otherStyles]).toEqual([[], []]);
  expect(script.length).toBeGreaterThan(100_000);
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
  expect(html.replace(script, '').replace(style, '')).not.toMatch(/\s(?:src|href)=|https?:|import\(/);
  expect(style).not.toMatch(/url\(|@import/);
  expect(html.split('id="linewise-snapshot"')).toHaveLength(2);
  expect(snapshotOfHtml(html)).toBeNull();
  expect(JSON.parse(snapshotOfHtml(snapshotHtml(html, EXAMPLE_SNAPSHOT)) ?? '')).toEqual(EXAMPLE_SNAPSHOT);
});
