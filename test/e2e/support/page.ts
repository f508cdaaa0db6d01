import { expect, test as base, type Page } from '@playwright/test';

/** Says on the console what a page or a worker was kept from by the policy: of a worker the browser says nothing there. */
function tellViolations(): void {
  addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy ${event.effectiveDirective}: ${event.blockedURI}`);
  });
}

/** Everything a page does that Linewise never may, in words. */
function watch(page: Page, origin: string): string[] {
  const offences: string[] = [];
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
      const offences = watch(page, new URL(baseURL ?? '').origin);
      await page.addInitScript(tellViolations);
      await use(offences);
      expect(offences, 'errors, broken policies and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
