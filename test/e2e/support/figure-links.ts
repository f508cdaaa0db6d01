import type { Page } from '@playwright/test';
import { expect } from './page.ts';
import { integerText } from './number-text.ts';

/** Something on a screen that leads to tickets, and how many it says there are. */
export interface FigureLink {
  /** What stands on it, or what a screen reader says of it. */
  words: string;
  said: number;
  address: string;
}

/** All that stands on a screen of the report of this file, once it has stopped changing. */
export async function screenText(page: Page, file: string): Promise<string> {
  const main = page.locator('main');
  let text = '';
  await expect(async () => {
    await expect(main.locator('h1')).toHaveCount(1);
    await expect(main.locator('[aria-busy="true"]')).toHaveCount(0);
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    const before = text;
    // What is only said of a change is not there for who comes by the link.
    text = await main.evaluate((screen: HTMLElement) => {
      const said = [...screen.querySelectorAll<HTMLElement>('[role="status"], [aria-live], output')];
      return said
        .reduce((all, { innerText }) => all.replace(innerText, ''), screen.innerText)
        .replaceAll(/\n+/g, '\n');
    });
    expect(text).toContain(file);
    expect(text.length).toBeGreaterThan(300);
    expect(text).toBe(before);
  }).toPass({ intervals: [300], timeout: 60_000 });
  return text;
}

/**
 * Every button of the screen that names a number of tickets and leads to the tickets screen, with where it leads. Each is clicked, with the
 * history held still, so that the page stays where it is.
 */
export async function figureLinks(page: Page, within = 'main'): Promise<FigureLink[]> {
  const found = await page.locator(within).evaluate((screen) => {
    const push = history.pushState.bind(history);
    let led: string | null = null;
    history.pushState = (_state, _unused, url) => {
      led = String(url);
    };
    const links: { words: string[]; address: string }[] = [];
    for (const element of screen.querySelectorAll('button, [role="button"]')) {
      const words = ['title', 'aria-label']
        .map((name) => element.getAttribute(name) ?? '')
        .concat((element.textContent ?? '').trim());
      if (element.closest('[role="search"]') || !words.some((text) => /\d/.test(text))) continue;
      if (!words.some((text) => /ticket|\bn \d/.test(text))) continue;
      led = null;
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      if (led !== null) links.push({ words, address: led });
    }
    history.pushState = push;
    return links;
  });
  return (
    found
      // Of one ticket there is no number to say.
      .filter(({ address }) => address.startsWith('#/tickets') && !address.includes('ticket='))
      .map(({ words, address }) => ({ words: words.join(' | '), said: numberSaid(words), address }))
  );
}

const NUMBER = /(?:^|[\s(])(\d[\d.]*) (?:\S+ )?tickets?\b/;
const N = /\bn (\d[\d.]*)/;
const AT_FIRST = /^(\d[\d.]*) /;

/** The number in "Toon deze 1.234 tickets", "Lijn 1, 1–3 d: 12 tickets, 9 %" or "Netwerk: mediaan 2 u, n 34". */
function numberSaid(words: readonly string[]): number {
  for (const text of words) {
    const [, digits] = NUMBER.exec(text) ?? N.exec(text) ?? AT_FIRST.exec(text) ?? [];
    if (digits !== undefined) return Number(digits.replaceAll('.', ''));
  }
  throw new Error(`No number of tickets in ${words.join(' | ')}`);
}

/** Goes to each of these lists without loading the page anew, and answers how many rows its title says. */
async function listTotals(page: Page, addresses: readonly string[]): Promise<number[]> {
  return page.evaluate(async (all) => {
    const frame = () => new Promise(requestAnimationFrame);
    const totals: number[] = [];
    for (const address of all) {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
      const until = performance.now() + 60_000;
      let count: Element | null = null;
      do {
        if (performance.now() > until) throw new Error(`Never settles: ${address}`);
        await frame();
        count = document.querySelector('main [aria-busy="true"]')
          ? null
          : document.querySelector('h1 [data-total]');
      } while (count === null);
      totals.push(Number(count.getAttribute('data-total')));
    }
    return totals;
  }, addresses);
}

/** Every one of these leads to as many tickets as it says; where a bare number stands on it, that one too. */
export async function expectListsOfLinks(page: Page, links: readonly FigureLink[]): Promise<void> {
  const addresses = [...new Set(links.map(({ address }) => address))];
  const totals = await listTotals(page, addresses);
  const rows = new Map(addresses.map((address, index) => [address, totals[index]]));
  const got = links.map(({ words, address }) => ({ words, address, rows: rows.get(address) }));
  expect(got).toEqual(links.map(({ words, address, said }) => ({ words, address, rows: said })));
  for (const { words, said } of links) {
    const text = words.split(' | ').at(-1) ?? '';
    if (/^\d[\d.]*$/.test(text)) expect(text, words).toBe(integerText(said, 'nl'));
  }
}

/** Opens the section of every measure on the overview. */
export async function openMeasures(page: Page): Promise<void> {
  await page
    .getByRole('region', { name: 'Alle maten' })
    .getByRole('button', { expanded: false })
    .first()
    .click();
  await expect(page.getByRole('table', { name: 'Alle maten per lijn' })).toHaveAttribute(
    'aria-busy',
    'false',
  );
}
