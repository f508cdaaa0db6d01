import type { Page } from '@playwright/test';

/**
 * The texts of the page that stand after a mark that turns the reading direction, of one of these values, and are turned around by it: in
 * the same paragraph, with nothing in between that keeps the mark to itself.
 */
export function turnedTexts(page: Page, values: readonly string[]): Promise<string[]> {
  return page.evaluate((known) => {
    const marks = /[\u202A-\u202E\u2066-\u2069]/;
    const textsIn = (root: Node): Text[] => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node instanceof Text && node.data.trim() !== '') found.push(node);
      return found;
    };
    const isBlock = (element: Element): boolean =>
      element.localName === 'text' || !/^(?:inline|contents|ruby)/.test(getComputedStyle(element).display);
    const isolates = (element: Element): boolean =>
      isBlock(element) ||
      getComputedStyle(element).display.startsWith('inline-') ||
      /isolate|plaintext/.test(getComputedStyle(element).unicodeBidi);
    const up = (node: Node, until: (element: Element) => boolean): Element => {
      let element = node.parentElement ?? document.body;
      while (!until(element) && element.parentElement) element = element.parentElement;
      return element;
    };
    return textsIn(document.body).flatMap((text) => {
      if (!marks.test(text.data)) return [];
      const value = known.find((one) => text.data.includes(one)) ?? '';
      if (text.data.slice(text.data.indexOf(value) + value.length).trim() !== '') return [text.data];
      const within = textsIn(up(text, isolates));
      const after = within
        .slice(within.indexOf(text) + 1)
        .find((next) => up(next, isBlock) === up(text, isBlock));
      return after === undefined ? [] : [`${text.data} | ${after.data}`];
    });
  }, values);
}
