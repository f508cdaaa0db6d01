import { expect, test as base, type Page } from '@playwright/test';

/** Says on the console what a page or a worker was kept from by the policy: of a worker the browser says nothing there. */
function tellViolations(): void {
  addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy ${event.effectiveDirective}: ${event.blockedURI}`);
  });
}

/** Says on the console what no policy keeps a page from. */
function tellConnections(): void {
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport']) {
    const connection: unknown = Reflect.get(globalThis, name);
    if (typeof connection !== 'function') continue;
    const told = new Proxy(connection, {
      construct() {
        console.error(`a connection to another browser or server: ${name}`);
        throw new Error(name);
      },
    });
    Reflect.set(globalThis, name, told);
  }
}

/** Of Playwright itself, in the place of a service worker. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** Everything a page does that Linewise never may, in words, from now on. */
async function watch(page: Page, origin: string): Promise<string[]> {
  const offences: string[] = [];
  await page.addInitScript(tellViolations);
  await page.addInitScript(tellConnections);
  page.on('console', (message) => {
    if (message.text() === BLOCKED) return;
    if (message.type() === 'error' || message.type() === 'warning')
      offences.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('worker', (worker) => void worker.evaluate(tellViolations).catch(() => undefined));
  page.on('pageerror', (error) => offences.push(`page error: ${error.message}`));
  page.context().on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url());
    if (target !== origin && protocol !== 'blob:' && protocol !== 'data:')
      offences.push(`request to another origin: ${request.url()}`);
  });
  return offences;
}

/** Every test runs on a page that may write no error, break no policy and speak to no other origin. */
export const test = base.extend<{ offences: string[] }>({
  offences: [
    async ({ page, baseURL }, use) => {
      const offences = await watch(page, new URL(baseURL ?? '').origin);
      await use(offences);
      expect(offences, 'errors, broken policies and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

interface OpenPage {
  page: Page;
  offences: string[];
}

/**
 * As {@link test}, with one page for all tests of a worker: the report that one test looked at is still there in the next, which saves
 * it the seconds of a start. For tests that read an address and give no file: the screen comes from the address alone. What a test
 * changed of the window or keeps in the browser is put right, by a start where it has to be.
 */
export const testOnOnePage = test.extend<object, { open: OpenPage }>({
  open: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, timezoneId } = project.use;
      const context = await browser.newContext({
        serviceWorkers: 'block',
        ...(baseURL === undefined ? {} : { baseURL }),
        ...(locale === undefined ? {} : { locale }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
      });
      const page = await context.newPage();
      await use({ page, offences: await watch(page, new URL(baseURL ?? '').origin) });
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: ({ open }, use) => use(open.page.context()),
  page: async ({ open: { page }, viewport }, use, info) => {
    await page.bringToFront();
    await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null });
    if (viewport !== null) await page.setViewportSize(viewport);
    await use(page);
    const others = page.context().pages();
    for (const other of others) if (other !== page) await other.close();
    // On the start screen nothing that stood open on another does any more. Not its own address: the next test may go there.
    await page.evaluate(() => (location.hash = '#/next'));
    const isSound = info.status === info.expectedStatus && !(await forgetKept(page));
    if (!isSound) await page.goto('about:blank');
  },
  // As in every test, by itself.
  offences: async ({ open }, use) => {
    await use(open.offences);
    expect(open.offences.splice(0), 'errors, broken policies and foreign requests').toEqual([]);
  },
});

/** Empties what the browser keeps: files and recipes, which are looked for each time, and choices; TRUE when there were any of those, which the page still goes by. */
async function forgetKept(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      const stores = [...database.objectStoreNames];
      for (const store of stores)
        await done(database.transaction(store, 'readwrite').objectStore(store).clear());
      database.close();
    }
    const had = localStorage.length > 0;
    localStorage.clear();
    return had;
  });
}

export { expect };
