import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { readDist } from '../budget/read-dist.ts';

/** Reads the build itself, without a browser. */
const DIST = process.env['LINEWISE_DIST'] ?? path.join(import.meta.dirname, '../../dist');

/** Addresses that are names, licences or sentences of an error: nobody asks for them. */
const MENTIONED: readonly RegExp[] = [
  /^http:\/\/www\.w3\.org\//,
  /^https:\/\/json-schema\.org\//,
  /^https:\/\/react\.dev\/errors\//,
  // In sentences of errors of what Recharts is made of.
  /^https:\/\/(?:redux|redux-toolkit)\.js\.org\/Errors\?/,
  /^https:\/\/bit\.ly\/3cXEKWf$/,
  // Of the package of the database: where it is developed, and files that are asked for by a function nobody calls.
  /^https:\/\/github\.com\/duckdb\/duckdb-wasm\.git$/,
  /^https:\/\/cdn\.jsdelivr\.net\/npm\/\$\{/,
];
/** Texts for people, tickets of made-up desks, and the database, which is shut off from the network (src/engine/lock-down.ts). */
const NOT_OURS = /^third-party\.txt$|^engine\/|\.(?:csv|woff2|png)$|^assets\/[^/]+\.json$/;
const WAYS_OUT = /\b(?:new WebSocket|RTCPeerConnection|WebTransport|EventSource|sendBeacon)\b/;
const WAYS_IN =
  /\beval\(|new Function\b|\bFunction\(["'`]|document\.write|insertAdjacentHTML|\.outerHTML\s*=|srcdoc/;
/** What decimal.js-light does where there is neither `self` nor a loader of modules, and so in no browser. */
const NOWHERE = 'self.self==self?self:Function(`return this`)()';

async function ourTexts(): Promise<[string, string][]> {
  const files = await readDist(DIST);
  expect(files.size).toBeGreaterThan(20);
  return [...files]
    .filter(([name]) => !NOT_OURS.test(name))
    .map(([name, content]) => [name, content.toString('utf8')]);
}

test.describe('the build', () => {
  test('names no address that it could ask for', async () => {
    const addresses = (await ourTexts()).flatMap(([name, text]) =>
      [...text.matchAll(/(?:https?|wss?):\/\/[\w.-]+[^\s"'`)<>\\]*/g)].map(
        ([address]) => `${name}: ${address}`,
      ),
    );
    expect(addresses.length).toBeGreaterThan(0);
    const asked = addresses.filter(
      (one) => !MENTIONED.some((known) => known.test(one.replace(/^.*?: /, ''))),
    );
    expect(asked).toEqual([]);
  });

  test('has no way out of the policy, and makes no code of text', async () => {
    const found = (await ourTexts())
      .filter(([name]) => /\.(?:js|html)$/.test(name))
      .flatMap(([name, text]) =>
        [WAYS_OUT, WAYS_IN].flatMap((ways) => {
          const way = ways.exec(text.replace(NOWHERE, ''));
          return way ? [`${name}: ${way[0]}`] : [];
        }),
      );
    expect(found).toEqual([]);
  });

  test('has pages without inline scripts, styles or handlers but those that their policy names', async () => {
    const pages = (await ourTexts()).filter(([name]) => name.endsWith('.html'));
    expect(pages.map(([name]) => name).toSorted()).toEqual(['index.html', 'viewer.html']);
    for (const [name, html] of pages) {
      const markup = html.replace(
        /<(script|style)\b[^>]*>[^]*?<\/\1>/g,
        (whole) => /^<[^>]*>/.exec(whole)?.[0] ?? '',
      );
      expect([name, /\s(?:on\w+|style)=/.test(markup)]).toEqual([name, false]);
      expect(markup).toMatch(/default-src 'none'/);
      expect(markup).toMatch(/require-trusted-types-for 'script'/);
      expect(markup).not.toMatch(/unsafe-inline|'unsafe-eval'|preconnect|dns-prefetch/);
    }
    const index = pages.find(([name]) => name === 'index.html')?.[1] ?? '';
    expect(index).not.toMatch(/<script\b[^>]*>\s*[^\s<]/);
  });

  test('has a policy for hosts that is that of its page', async () => {
    const texts = new Map(await ourTexts());
    const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(texts.get('index.html') ?? '')?.[1];
    expect(policy).toContain("connect-src 'self' blob:");
    expect(texts.get('_headers')).toContain(`Content-Security-Policy: ${policy}; frame-ancestors 'none'\n`);
  });

  test('has the licence of everything that is in it', async () => {
    const licences = (await readDist(DIST)).get('third-party.txt')?.toString('utf8') ?? '';
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
      readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8'),
    );
    const missing = Object.keys(dependencies).filter((name) => !licences.includes(`\n${name} `));
    expect(missing).toEqual([]);
  });
});
