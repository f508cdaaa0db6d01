/** Where a ticket can be on its way: not yet anywhere, at a line (0: unknown), and what became of it; `any` stands for all of these. */
export const ROUTE_STOPS = ['any', 'in', '1', '2', '3', '0', 'resolved', 'open', 'unsure'] as const;
export type RouteStop = (typeof ROUTE_STOPS)[number];

/**
 * Which of its steps: `0` the way in, `1` to `3` the step away from its first, second and third place, `4` the one away from any later
 * place; `back` a step back to a line that it had left.
 */
export const ROUTE_STEPS = ['0', '1', '2', '3', '4', 'back'] as const;
export type RouteStep = (typeof ROUTE_STEPS)[number];

/** Places that are told apart; where a ticket went after the third is told by the last of them. */
export const ROUTE_PLACES = 3;

export const ROUTE_LINES = ['1', '2', '3', '0'] as const satisfies readonly RouteStop[];
export type RouteLine = (typeof ROUTE_LINES)[number];

export const ROUTE_OUTCOMES = ['resolved', 'open', 'unsure'] as const satisfies readonly RouteStop[];
export type RouteOutcome = (typeof ROUTE_OUTCOMES)[number];

export function isRouteLine(stop: RouteStop): stop is RouteLine {
  return ROUTE_LINES.some((line) => line === stop);
}

export function isRouteOutcome(stop: RouteStop): stop is RouteOutcome {
  return ROUTE_OUTCOMES.some((outcome) => outcome === stop);
}
