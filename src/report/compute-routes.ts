import type { Engine } from '../engine/engine.ts';
import type { Dataset } from '../ingest/dataset.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import { routePairsSql, type RoutePairRow } from '../kpi/compile/route-pairs-sql.ts';
import {
  routeCategoriesSql,
  routesSql,
  type RouteCategoryRow,
  type RouteRow,
} from '../kpi/compile/route-sql.ts';
import { ROUTE_LINES, type RouteStop } from '../kpi/compile/route-stops.ts';
import { isOfTooFew } from '../kpi/figures.ts';
import { withRouteHours } from './route-hours.ts';

/** A number of durations that are known, with their median and 90 %, in seconds. */
export interface RouteTime {
  n: number;
  median: number | null;
  p90: number | null;
}

/** Tickets that took one step. */
interface RouteStepCount {
  from: RouteStop;
  to: RouteStop;
  tickets: number;
  /** Times that it was taken. */
  moves: number;
  /** Unresolved time at the stop it leaves, before it. */
  dwell: RouteTime;
  /** From arriving until somebody there took it up. */
  waited: RouteTime;
}

/** A step by its number: 0 the way in, 1 to 3 away from the first to the third place, 4 from a later one. */
export interface RouteLink extends RouteStepCount {
  step: number;
}

interface RouteCategory {
  category: string;
  tickets: number;
  /** Of the tickets with a category that took the hop. */
  share: number;
  /** Of all tickets with a category. */
  usual: number;
}

/** A move from one line to another, wherever on the way. */
export interface RouteHop extends RouteStepCount {
  /** Tickets that have been at the line it leaves. */
  reached: number;
  categories: RouteCategory[];
}

interface RoutePair {
  a: string;
  b: string;
  tickets: number;
}

/** The ways of the tickets created in the selection. */
export interface Routes {
  tickets: number;
  /** Tickets whose whole way is known, from a history; of the others the first line and the last. */
  told: number;
  /** At each step every ticket that takes it, once. */
  links: RouteLink[];
  /** Most tickets first; what comes from or goes to an unknown line last. Of a list only between lines that it names. */
  hops: RouteHop[];
  /** Tickets that came back to a line they had left, and the steps that took them there; NULL without a history. */
  returned: number | null;
  backs: RouteStepCount[];
  /** The pairs of groups with the most tickets that went to and fro; how many pairs there are, and tickets of any; NULL without a history. */
  pairs: RoutePair[];
  pairCount: number;
  pairTickets: number | null;
}

export const MOST_PAIRS = 10;
const MOST_CATEGORIES = 3;
const NOTHING: Routes = {
  tickets: 0,
  told: 0,
  links: [],
  hops: [],
  returned: null,
  backs: [],
  pairs: [],
  pairCount: 0,
  pairTickets: null,
};

/** Where the tickets created in the selection went, how long they lay on the way, and where they came back. Numbers and names of groups and categories. */
export async function computeRoutes(
  engine: Engine,
  context: KpiContext,
  dataset: Pick<Dataset, 'tables' | 'zone'>,
): Promise<Routes> {
  const { spans } = dataset.tables;
  const rows = await withRouteHours(engine, context, dataset, (hours) =>
    engine.query<RouteRow>(routesSql(context, { spans, hours })),
  );
  const count = (kind: RouteRow['kind'], origin?: RouteStop): number =>
    rows.find((row) => row.kind === kind && (origin === undefined || row.origin === origin))?.tickets ?? 0;
  if (isOfTooFew(count('all'), context)) return NOTHING;
  const categories =
    context.coverage.category === 0
      ? []
      : await engine.query<RouteCategoryRow>(
          routeCategoriesSql(context, { spans, hours: null }, MOST_CATEGORIES),
        );
  const pairs =
    spans === null ? [] : await engine.query<RoutePairRow>(routePairsSql(context, spans, MOST_PAIRS));
  const told = count('told');
  const steps = (kind: RouteRow['kind']) => rows.filter((row) => row.kind === kind).toSorted(byTickets);
  return {
    tickets: count('all'),
    told,
    links: steps('link').map((row) => ({ ...stepCount(row), step: row.step ?? 0 })),
    hops: steps('hop').map((row) => ({
      ...stepCount(row),
      reached: count('reached', row.origin),
      categories: categories.filter(isOf(row)).map(categoryOf),
    })),
    returned: told === 0 ? null : count('returned'),
    backs: steps('back').map(stepCount),
    pairs: pairs.flatMap(({ a, b, tickets }) => (a === null || b === null ? [] : [{ a, b, tickets }])),
    pairCount: pairs.find(({ a }) => a !== null)?.pairs ?? 0,
    pairTickets: told === 0 ? null : (pairs.find(({ a }) => a === null)?.tickets ?? 0),
  };
}

const isOf =
  ({ origin, target }: RouteRow) =>
  (one: RouteCategoryRow): boolean =>
    one.origin === origin && one.target === target;

const categoryOf = (one: RouteCategoryRow): RouteCategory => ({
  category: one.category,
  tickets: one.tickets,
  share: one.tickets / one.of,
  usual: one.all_tickets / one.all_of,
});

const stepCount = (row: RouteRow): RouteStepCount => ({
  from: row.origin,
  to: row.target,
  tickets: row.tickets,
  moves: row.moves,
  dwell: { n: row.dwell_n, median: row.dwell_s, p90: row.dwell_p90_s },
  waited: { n: row.waited_n, median: row.waited_s, p90: row.waited_p90_s },
});

function byTickets(one: RouteRow, other: RouteRow): number {
  const unknown = ({ origin, target }: RouteRow): number => Number(origin === '0' || target === '0');
  const place = (stop: RouteStop): number => ROUTE_LINES.findIndex((line) => line === stop);
  return (
    (one.step ?? 0) - (other.step ?? 0) ||
    unknown(one) - unknown(other) ||
    other.tickets - one.tickets ||
    place(one.origin) - place(other.origin) ||
    place(one.target) - place(other.target)
  );
}
