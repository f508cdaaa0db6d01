import type { KpiFigure } from '../../../src/kpi/kpi-query.ts';
import type { NamedPart } from '../../../src/ui/features/breakdown/part-order.ts';
import { figureOf } from '../figure-of.ts';

/** One value of a split, with what a test says of its figure. */
export const partOf = (name: string, figure: Partial<KpiFigure> = {}): NamedPart => ({
  key: name,
  name,
  figure: figureOf(figure),
  beside: null,
  target: null,
});

/** What a reader sees of a piece of the page. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<title>.*?<\/title>/g, '')
    .replace(/<[^>]*>/g, '|')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/\|[|\s]*/g, '|');
