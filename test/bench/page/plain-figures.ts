import { LINE_KEYS, type LineKey } from '../../../src/kpi/facts.ts';
import type { KpiId } from '../../../src/kpi/kpi-definition.ts';
import type { KpiFigure, KpiFilter } from '../../../src/kpi/kpi-query.ts';
import type { PlainTicket } from './plain-tickets.ts';

/** The part of a figure that both ways of computing it have. */
export type PlainFigure = Pick<
  KpiFigure,
  'kpi' | 'line' | 'n' | 'numerator' | 'value' | 'mean' | 'p75' | 'p90'
>;

const FIRST_CONTACT_SECONDS = 3600;
const DAY_MS = 86_400_000;

/** The five KPIs by line in one pass over the tickets, with the quantiles from sorted lists. */
export function plainFigures(
  tickets: readonly PlainTicket[],
  { period, priorities }: KpiFilter,
): PlainFigure[] {
  const from = period.from === null ? -Infinity : Date.parse(period.from) / 1000;
  const until = period.to === null ? Infinity : (Date.parse(period.to) + DAY_MS) / 1000;
  const wanted = new Set<number>(priorities);
  const firstContact = new Rate();
  const escalation = new Rate();
  const reopened = new Rate();
  const response = new Duration();
  const resolution = new Duration();

  for (const ticket of tickets) {
    if (wanted.size > 0 && !wanted.has(ticket.priority)) continue;
    const { createdWall, resolvedWall, line, lineFirst, responseSeconds, resolutionSeconds } = ticket;
    if (createdWall >= from && createdWall < until) {
      if (lineFirst > 0) escalation.add(lineFirst, ticket.escalated);
      if (responseSeconds !== null) response.add(lineFirst, responseSeconds);
    }
    if (resolvedWall === null || resolvedWall < from || resolvedWall >= until) continue;
    reopened.add(line, ticket.reopened);
    if (resolutionSeconds !== null) resolution.add(line, resolutionSeconds);
    const once = !ticket.reopened && !ticket.moved && line <= 1;
    // What rules it out is known without the time that it took.
    if (!once) firstContact.add(lineFirst, false);
    else if (resolutionSeconds !== null)
      firstContact.add(lineFirst, resolutionSeconds <= FIRST_CONTACT_SECONDS);
  }
  return [
    ...firstContact.figures('first_contact_resolution'),
    // Of a list, only what line 1 passed on can be said.
    ...escalation.figures('escalation_rate', ['all', '1']),
    ...reopened.figures('reopen_rate'),
    ...response.figures('first_response_time'),
    ...resolution.figures('resolution_time'),
  ];
}

/** Counts by line; 0 is unknown. */
class Rate {
  readonly #n = [0, 0, 0, 0];
  readonly #yes = [0, 0, 0, 0];

  add(line: number, yes: boolean): void {
    this.#n[line]!++;
    if (yes) this.#yes[line]!++;
  }

  figures(kpi: KpiId, lines: readonly LineKey[] = LINE_KEYS): PlainFigure[] {
    return lines.map((line) => {
      const n = total(partsOf(line, this.#n));
      const numerator = total(partsOf(line, this.#yes));
      return n === 0 ? nothing(kpi, line) : { ...nothing(kpi, line), n, numerator, value: numerator / n };
    });
  }
}

/** Seconds by line; 0 is unknown. */
class Duration {
  readonly #seconds: number[][] = [[], [], [], []];

  add(line: number, seconds: number): void {
    this.#seconds[line]!.push(seconds);
  }

  figures(kpi: KpiId): PlainFigure[] {
    return LINE_KEYS.map((line) => {
      const sorted = Float64Array.from(partsOf(line, this.#seconds).flat()).toSorted();
      const n = sorted.length;
      if (n === 0) return nothing(kpi, line);
      return {
        ...nothing(kpi, line),
        n,
        value: quantile(sorted, 0.5),
        mean: total(sorted) / n,
        p75: quantile(sorted, 0.75),
        p90: quantile(sorted, 0.9),
      };
    });
  }
}

function nothing(kpi: KpiId, line: LineKey): PlainFigure {
  return { kpi, line, n: 0, numerator: null, value: null, mean: null, p75: null, p90: null };
}

/** Of something kept by line, that of one line, or of all of them. */
function partsOf<T>(line: LineKey, byLine: readonly T[]): readonly T[] {
  return line === 'all' ? byLine : [byLine[line === 'unknown' ? 0 : Number(line)]!];
}

function total(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

function quantile(sorted: Float64Array, q: number): number {
  const at = (sorted.length - 1) * q;
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at));
}
