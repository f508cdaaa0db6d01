import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import type { Locale } from '../../../src/kpi/kpi-definition.ts';

export function htmlOf(element: ReactElement, locale: Locale): string {
  return renderToStaticMarkup(<LocaleProvider locale={locale}>{element}</LocaleProvider>);
}

const ENTITIES = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#x27;', "'"],
  ['&amp;', '&'],
] as const;

function plain(text: string): string {
  const solid = text.replace(/[\s\u00A0\u202F]+/g, ' ').trim();
  return ENTITIES.reduce((done, [entity, sign]) => done.replaceAll(entity, sign), solid);
}

/** Every piece of text of a page by itself, in its order. */
export function piecesOf(html: string): string[] {
  return html
    .split(/<[^>]*>/)
    .map(plain)
    .filter((piece) => piece !== '');
}

export function textOf(html: string): string {
  return piecesOf(html).join(' ');
}

/** The first part of a page from one text of markup up to another. */
export function between(html: string, from: string, until: string): string {
  const start = html.indexOf(from);
  if (start < 0) throw new Error(`No ${from} on the page`);
  return html.slice(start, html.indexOf(until, start));
}

/** As a reader sees it. */
export function seen(text: string): string {
  return plain(text);
}
