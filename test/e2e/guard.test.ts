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
    what: 'a socket',
    commit: () => void new WebSocket('ws://127.0.0.1:9/'),
    noticed: /policy connect-src: ws:\/\/127\.0\.0\.1:9\//,
  },
  {
    what: 'a beacon',
    commit: () => navigator.sendBeacon('http://127.0.0.1:9/beacon', 'x'),
    noticed: /policy connect-src: http:\/\/127\.0\.0\.1:9\/beacon/,
  },
  {
    what: 'a connection to another browser',
    commit: () => {
      try {
        Reflect.construct(RTCPeerConnection, []);
      } catch {
        // Kept from it by the watch.
      }
    },
    noticed: /a connection to another browser/,
  },
  {
    what: 'a form',
    commit: () => {
      const form = Object.assign(document.createElement('form'), { action: 'http://127.0.0.1:9/form' });
      document.body.append(form);
      form.submit();
    },
    noticed: /policy form-action: http:\/\/127\.0\.0\.1:9\/form/,
  },
  {
    what: 'an image, a font, a style sheet and a script from elsewhere',
    commit: async () => {
      const add = (name: string, attributes: object) =>
        document.head.append(Object.assign(document.createElement(name), attributes));
      document.body.style.background = 'url(http://127.0.0.1:9/image)';
      await new FontFace('x', 'url(http://127.0.0.1:9/font)').load().catch(() => null);
      add('link', { rel: 'prefetch', href: 'http://127.0.0.1:9/prefetch' });
      add('link', { rel: 'stylesheet', href: 'http://127.0.0.1:9/style' });
      const elsewhere = 'http://127.0.0.1:9/script';
      await import(elsewhere).catch(() => null);
    },
    noticed:
      /(?=[^]*policy img-src: \S+\/image)(?=[^]*policy font-src: \S+\/font)(?=[^]*policy default-src: \S+\/prefetch)(?=[^]*policy style-src-elem: \S+\/style)(?=[^]*policy script-src-elem: \S+\/script)/,
  },
  {
    what: 'text that becomes elements, a script or a worker',
    commit: () => {
      const tries = [
        () => (document.body.innerHTML = '<b>'),
        () => (document.createElement('script').text = '1'),
        () => new Worker('worker.js'),
        () => Reflect.construct(Function, ['1']),
      ];
      // By itself: what a test evaluates may evaluate too.
      setTimeout(() => {
        for (const one of tries) {
          try {
            one();
            console.error('not kept from it');
          } catch (error) {
            console.error(String(error));
          }
        }
      });
    },
    noticed:
      /^(?=[^]*TrustedHTML)(?=[^]*TrustedScript')(?=[^]*TrustedScriptURL)(?=[^]*EvalError)(?![^]*not kept)/,
  },
  {
    what: 'a handler in an attribute',
    commit: () => {
      const button = document.createElement('button');
      try {
        button.setAttribute('onclick', 'console.error("it ran")');
      } catch (error) {
        if (!String(error).includes('TrustedScript')) throw error;
      }
      document.body.append(button);
      button.click();
    },
    noticed: /^(?=[^]*policy script-src-attr: inline|[^]*TrustedScript)(?![^]*it ran)/,
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

test('a request to another origin by the worker of the database is noticed, and no script but its own gets in', async ({
  page,
  offences,
}) => {
  await page.goto('/#/overview?sample=zendesk');
  await expect.poll(() => page.workers().length).toBe(1);
  const [worker] = page.workers();
  const ran = await worker?.evaluate(() => {
    // As the database asks for an extension.
    const request = new XMLHttpRequest();
    request.open('GET', 'http://127.0.0.1:9/', false);
    const tries = [() => request.send(), () => Reflect.get(self, 'importScripts')('/favicon.svg')];
    return tries.filter((one) => {
      try {
        one();
        return true;
      } catch {
        return false;
      }
    }).length;
  });
  expect(ran).toBe(0);
  await expect.poll(() => offences.join('\n')).toMatch(/policy connect-src: http:\/\/127\.0\.0\.1:9\//);
  expect(offences.join('\n')).toContain('policy require-trusted-types-for');
  offences.length = 0;
});

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
