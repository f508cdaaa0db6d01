import { fill } from '../../../i18n/fill.ts';
import type { Messages } from '../../../i18n/en.ts';
import type { Format } from '../../../i18n/format.ts';
import {
  isRouteLine,
  isRouteOutcome,
  type RouteStep,
  type RouteStop,
} from '../../../kpi/compile/route-stops.ts';
import { reliability } from '../../../kpi/statistics/reliability.ts';
import type { RouteLink, RouteTime } from '../../../report/compute-routes.ts';
import type { RowList } from '../../../report/row-list.ts';

/** The name of a line in a sentence: line 1. */
export function lineWords(stop: RouteStop, { routes }: Messages): string {
  return routes.lines[isRouteLine(stop) ? stop : '0'];
}

/** What a step of the chart is: Line 1 → line 2, from its first place. */
export function stepWords({ step, from, to }: RouteLink, messages: Messages): string {
  return placed(wayWords(from, to, messages), step, messages);
}

function wayWords(from: RouteStop, to: RouteStop, messages: Messages): string {
  const { chart } = messages.routes;
  const text = from === 'in' ? chart.in : isRouteOutcome(to) ? chart.ended[to] : chart.move;
  return capital(fill(text, { from: lineWords(from, messages), to: lineWords(to, messages) }));
}

function placed(text: string, step: number, { routes: { chart } }: Messages): string {
  const place = chart.places[step - 1];
  return place === undefined ? text : fill(chart.placed, { step: text, place });
}

/** What a band of the chart says: how many tickets, their share, and how long they lay there before. */
export function describeStep(link: RouteLink, all: number, messages: Messages, format: Format): string {
  const { chart } = messages.routes;
  const said = fill(chart.said, {
    step: stepWords(link, messages),
    tickets: format.plural(link.tickets, messages.common.tickets),
    share: format.percent(link.tickets / all),
  });
  const { median, p90, n } = link.dwell;
  if (median === null || p90 === null || reliability(n) === 'suppress') return said;
  const dwell = fill(reliability(n) === 'weak' ? chart.dwellSmall : chart.dwell, {
    median: format.duration(median),
    p90: format.duration(p90),
    n: format.integer(n),
    from: lineWords(link.from, messages),
  });
  return `${said} ${dwell}`;
}

/** A time in seconds as the table of a chart has it; empty where it is not known. */
export function timeValue({ n, median }: RouteTime): number | null {
  return reliability(n) === 'suppress' ? null : median;
}

/** The tickets of a step of the chart. */
export function listOfLink({ step, from, to }: RouteLink): RowList {
  return { kind: 'hop', from, to, step: STEPS[step] };
}

/** The tickets at a bar of the chart; `line` NULL for the way in. */
export function listOfNode(column: number, line: RouteStop | null, outcome: RouteStop | null): RowList {
  if (line === null) return { kind: 'hop', from: 'in', to: 'any', step: '0' };
  if (outcome !== null) return { kind: 'hop', from: line, to: outcome };
  return { kind: 'hop', from: 'any', to: line, step: STEPS[column - 1] };
}

const STEPS: readonly RouteStep[] = ['0', '1', '2', '3', '4'];

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
