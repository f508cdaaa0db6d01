import { expect, test } from './support/page.ts';

/** What the watch over every page has to notice. */
const OFFENCES: { what: string; commit: () => unknown; noticed: RegExp }[] = [
  {
    what: 'an error on the console',
    commit: () => console.error('broken'),
    noticed: /console error: broken/,
  },
  {
    what: 'an error nobody catches',
    commit: () =>
      setTimeout(() => {
        throw new Error('broken');
      }),
    noticed: /page error: broken/,
  },
  {
    what: 'a request to another origin',
    commit: () => fetch('http://127.0.0.1:9/').catch(() => null),
    noticed: /policy connect-src: http:\/\/127\.0\.0\.1:9\//,
  },
  {
    what: 'a page in a frame from another origin',
    commit: () =>
      document.body.append(Object.assign(document.createElement('iframe'), { src: 'http://127.0.0.1:9/' })),
    noticed: /policy frame-src: http:\/\/127\.0\.0\.1:9/,
  },
  {
    what: 'a request to another origin by a worker',
    commit: () => {
      // As the database asks for an extension.
      const script = `setTimeout(() => {
        const request = new XMLHttpRequest();
        request.open('GET', 'http://127.0.0.1:9/', false);
        try { request.send(); } catch { /* kept from it */ }
      }, 300)`;
      void new Worker(URL.createObjectURL(new Blob([script])));
    },
    noticed: /policy connect-src: http:\/\/127\.0\.0\.1:9\//,
  },
  {
    what: 'an inline style sheet',
    commit: () =>
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'p{}' })),
    noticed: /policy style-src-elem: inline/,
  },
];

for (const { what, commit, noticed } of OFFENCES) {
  test(`${what} is noticed`, async ({ page, offences }) => {
    await page.goto('/');
    await page.evaluate(commit);
    await expect.poll(() => offences.join('\n')).toMatch(noticed);
    offences.length = 0;
  });
}

test('a page leaving for another origin is noticed', async ({ page, offences }) => {
  await page.goto('http://127.0.0.1:9/').catch(() => null);
  expect(offences).toEqual(['request to another origin: http://127.0.0.1:9/']);
  offences.length = 0;
});

test('what is noticed fails a test', async ({ page }) => {
  test.fail();
  await page.goto('/');
  await page.evaluate(() => console.error('broken'));
});
