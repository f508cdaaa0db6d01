import type { Page } from '@playwright/test';
import { expect, testOnOnePage as test } from './support/page.ts';
import { expectOverview, sampleReport } from './support/report.ts';
import { listTotal } from './support/ticket-list.ts';

const FULL = 'Het geheugen van de browser is vol.';
const WAY_ON = 'Sluit andere tabbladen en probeer het opnieuw, of importeer een kortere periode.';
/** What the database says of a question that takes more than it may have; to fill it takes many seconds. */
const REFUSED = 'Out of Memory Error: failed to allocate data of size 16.0 MiB (2.3 GiB/2.3 GiB used)';

/** For the console, of what the page says in its own words. */
const TOLD = /^console (?:error|warning): EngineError: Out of Memory Error/;

declare global {
  interface Window {
    /** Every question is answered as a full memory answers it. */
    memoryIsFull: boolean;
  }
}

/** Stands between the page and its engine from now on; the page is used by other tests, too. */
async function fillMemory(page: Page, full: boolean): Promise<void> {
  await page.evaluate(
    ([isFull, message]) => {
      const isFirst = !('memoryIsFull' in window);
      window.memoryIsFull = isFull;
      if (!isFirst) return;
      const post: unknown = Reflect.get(Worker.prototype, 'postMessage');
      Reflect.set(Worker.prototype, 'postMessage', function (this: Worker, ...given: unknown[]) {
        const [asked] = given;
        const { type, messageId }: { type?: string; messageId?: number } = Object(asked);
        if (!window.memoryIsFull || type !== 'RUN_QUERY') {
          if (typeof post === 'function') Reflect.apply(post, this, given);
          return;
        }
        const data = { name: 'Error', message, stack: '' };
        const answer = { messageId: 0, requestId: messageId, type: 'ERROR', data };
        queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: answer })));
      });
    },
    [full, REFUSED] as const,
  );
}

/** None of them was asked before, so that every figure is. */
const FILTERS = 'sample=topdesk&period=2026-04-07..2026-05-19';

for (const [screen, address] of [
  ['overview', 'overview'],
  ['trends', 'trends'],
  ['flow', 'flow'],
  ['backlog', 'backlog'],
  ['breakdown', 'breakdown'],
  ['tickets', 'tickets'],
  ['definitions', 'definitions'],
  ['snapshot', 'snapshot'],
  ['a definition over a screen', 'settings?definition=resolution_time'],
] as const) {
  test(`a full memory is told in the same words: ${screen}`, async ({ page, offences }) => {
    await sampleReport(page, 'topdesk');
    await fillMemory(page, true);
    await page.evaluate(
      (hash) => (location.hash = hash),
      `#/${address}${address.includes('?') ? '&' : '?'}${FILTERS}`,
    );
    const alert = page.getByRole('alert').filter({ hasText: FULL }).first();
    await expect(alert).toContainText(WAY_ON);
    await fillMemory(page, false);
    await alert.getByRole('button', { name: 'Opnieuw' }).click();
    await expect(page.getByText(FULL)).toHaveCount(0);
    expect(offences.splice(0).filter((text) => !TOLD.test(text))).toEqual([]);
  });
}

test('a full memory is told in the same words: a CSV of tickets', async ({ page, offences }) => {
  await page.goto('/#/tickets?sample=topdesk');
  await listTotal(page);
  await fillMemory(page, true);
  await page.getByRole('button', { name: 'CSV downloaden' }).click();
  await expect(page.getByRole('alert').filter({ hasText: FULL })).toContainText(WAY_ON);
  await fillMemory(page, false);
  await page.goto('/#/overview?sample=topdesk');
  await expectOverview(page);
  expect(offences.splice(0).filter((text) => !TOLD.test(text))).toEqual([]);
});
