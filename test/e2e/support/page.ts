import { expect, test as base, type Page } from '@playwright/test';

/** Says on the console what a page or a worker was kept from by the policy: of a worker the browser says nothing there. */
function tellViolations(): void {
  addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy ${event.effectiveDirective}: ${event.blockedURI}`);
  });
}

/** Everything a page does that Linewise never may, in words, from now on. */
async function watch(page: Page, origin: string): Promise<string[]> {
  const offences: string[] = [];
  await page.addInitScript(tellViolations);
  page.on('console', (message) => {
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

/** As {@link test}, with one page for all tests of a worker: a report made in one is still there in the next. */
export const testOnOnePage = base.extend<{ offences: string[] }, { open: OpenPage }>({
  open: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, timezoneId, viewport } = project.use;
      const context = await browser.newContext({
        ...(baseURL === undefined ? {} : { baseURL }),
        ...(locale === undefined ? {} : { locale }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
        ...(viewport === undefined ? {} : { viewport }),
      });
      const page = await context.newPage();
      await use({ page, offences: await watch(page, new URL(baseURL ?? '').origin) });
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: ({ open }, use) => use(open.page),
  offences: [
    async ({ open }, use) => {
      await use(open.offences);
      expect(open.offences.splice(0), 'errors, broken policies and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
