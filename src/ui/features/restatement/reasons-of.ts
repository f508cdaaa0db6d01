import type { Messages } from '../../../i18n/en.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Format } from '../../../i18n/format.ts';
import { kpiDefinition } from '../../../kpi/catalog.ts';
import type { RestatedFigure } from '../../../report/restatement.ts';
import type { SinceSelection } from '../../../report/since.ts';
import type { ComparedSide } from '../../../snapshot/compare-snapshots.ts';

/** Why a figure is another one now, in words; `what`: the tickets can be shown. */
export interface Reason {
  key: string;
  text: string;
  /** What it does to the tickets, those measured and those that say yes; empty where it is none of these. */
  effect: string;
  tickets: number;
  what: SinceSelection | null;
  /** FALSE for what may or may not be a reason. */
  certain: boolean;
}

interface Effect {
  tickets: number;
  n: number;
  k: number;
}

interface Beside {
  /** The same KPI of all lines, by which tickets that changed line are told from those that came late; NULL where that did not change. */
  whole: RestatedFigure | null;
  /** Values decide which tickets count: one that has another value now is not gone, and none that has it now came late. */
  narrowed: boolean;
}

/** Whether a ticket can come into a selection, or leave it, by a value that nobody keeps a date of. */
export function isNarrowed({ filters, settings }: Pick<ComparedSide, 'filters' | 'settings'>): boolean {
  const { lines, priorities, channels, groups, categories } = filters;
  return [lines, priorities, channels, groups, categories, settings.exclusions].some(
    ({ length }) => length > 0,
  );
}

/** Everything that makes up the difference of a figure: what happened since, the most first, then what is left of it. */
export function reasonsOf(
  figure: RestatedFigure,
  beside: Beside,
  { restatement: texts }: Messages,
  format: Format,
): Reason[] {
  const { kpi, since, rest, updated, unsure } = figure;
  const isRate = kpiDefinition(kpi).kind === 'rate';
  const happened = since
    .toSorted((a, b) => b.tickets - a.tickets)
    .map(({ what, tickets, entered, left, n, k }): Reason => ({
      key: what,
      text: format.plural(tickets, texts.since[what]),
      effect: effectText({ tickets: entered - left, n, k: isRate ? k : 0 }, texts, format),
      tickets,
      what,
      certain: true,
    }));
  const left = restOf(figure, beside);
  return [
    ...happened,
    ...(left === null ? [] : [restReason(left, figure, isRate, texts, format)]),
    ...(left !== null && updated > 0 && hasOtherAnswers(rest)
      ? [possible('updated', format.plural(updated, texts.since.updated), updated, 'updated')]
      : []),
    ...(left !== null && unsure > 0
      ? [possible('unsure', format.plural(unsure, texts.rest.unsure), unsure, null)]
      : []),
  ];
}

type Texts = Messages['restatement'];
type RestKind = Exclude<keyof Texts['rest'], 'unsure'>;

/** What is left of a difference is called by the first of its numbers; the effect names the others. NULL: nothing is left. */
function restOf({ since, rest, line }: RestatedFigure, { whole, narrowed }: Beside): RestKind | null {
  const { tickets, n, k } = rest;
  if (tickets !== 0) {
    const isLine = line !== 'all' && (whole === null || whole.rest.tickets === 0);
    if (isLine) return tickets > 0 ? 'lineIn' : 'lineOut';
    if (narrowed) return tickets > 0 ? 'lateOrIn' : 'goneOrOut';
    return tickets > 0 ? 'late' : 'gone';
  }
  if (n !== 0) return n > 0 ? 'measurable' : 'unmeasurable';
  if (k !== 0) return k > 0 ? 'yes' : 'no';
  return since.length === 0 ? 'values' : null;
}

function restReason(
  kind: RestKind,
  { rest }: RestatedFigure,
  isRate: boolean,
  texts: Texts,
  format: Format,
): Reason {
  const { tickets, n } = rest;
  const k = isRate ? rest.k : 0;
  const size = Math.abs(tickets === 0 ? (n === 0 ? k : n) : tickets);
  return {
    key: 'rest',
    text: kind === 'values' ? texts.rest.values : format.plural(size, texts.rest[kind]),
    effect: effectText({ tickets, n, k }, texts, format),
    tickets: size,
    what: null,
    certain: true,
  };
}

const possible = (key: string, text: string, tickets: number, what: SinceSelection | null): Reason => ({
  key,
  text,
  effect: '',
  tickets,
  what,
  certain: false,
});

/** Whether more is left of the answers than tickets that came or went can explain. */
function hasOtherAnswers({ tickets, n, k }: Effect): boolean {
  const explained = (size: number) => size >= Math.min(0, tickets) && size <= Math.max(0, tickets);
  return tickets === 0 || !explained(n) || !explained(k);
}

function effectText({ tickets, n, k }: Effect, { effect }: Texts, format: Format): string {
  const signed = (value: number) => format.change(value, 'count');
  const parts = [
    ...(tickets === 0 ? [] : [fill(effect.tickets, { n: signed(tickets) })]),
    ...(n === tickets ? [] : [fill(effect.measured, { n: signed(n) })]),
    ...(k === 0 ? [] : [fill(effect.yes, { n: signed(k) })]),
  ];
  return parts.join(', ');
}
