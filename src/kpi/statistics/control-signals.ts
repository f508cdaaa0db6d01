/** `outside`: beyond a limit; `run`: eight or more in a row on one side of the centre; `near_limit`: three of four nearer the limit than the centre. */
type ControlRule = 'outside' | 'run' | 'near_limit';

export interface ControlSignal {
  rule: ControlRule;
  side: 'above' | 'below';
  /** Indices into the points that were given, in order. */
  points: number[];
}

export interface JudgedPoint {
  index: number;
  /** 0 on the centre, 1 on the upper limit, -1 on the lower one. */
  place: number;
}

const RUN = 8;
const WINDOW = 4;
const OF_WINDOW = 3;
const SIDES = [
  { side: 'above', sign: 1 },
  { side: 'below', sign: -1 },
] as const;

/**
 * What is no chance variation by the three detection rules of Wheeler ("Understanding Variation", 1993; "Making Sense of Data", 2003),
 * over points in the order of time. A signal is as long as it lasts: windows and runs that touch are one.
 */
export function controlSignals(points: readonly JudgedPoint[]): ControlSignal[] {
  return SIDES.flatMap(({ side, sign }) => {
    const places = points.map(({ place }) => place * sign);
    const signal = (rule: ControlRule, members: readonly number[]): ControlSignal => ({
      rule,
      side,
      points: members.flatMap((member) => points[member]?.index ?? []),
    });
    return [
      ...places.flatMap((place, i) => (place > 1 ? [signal('outside', [i])] : [])),
      ...runs(places).map((run) => signal('run', run)),
      ...nearLimit(places).map((near) => signal('near_limit', near)),
    ];
  });
}

/** Every longest stretch of {@link RUN} or more places above 0. */
function runs(places: readonly number[]): number[][] {
  return stretches(places.map((place) => place > 0)).filter((stretch) => stretch.length >= RUN);
}

/** The places above one half in windows of {@link WINDOW} that hold {@link OF_WINDOW} of them; windows that overlap are taken together. */
function nearLimit(places: readonly number[]): number[][] {
  const covered = places.map(() => false);
  for (let start = 0; start + WINDOW <= places.length; start += 1) {
    const near = places.slice(start, start + WINDOW).filter((place) => place > 0.5).length;
    if (near >= OF_WINDOW) covered.fill(true, start, start + WINDOW);
  }
  return stretches(covered).map((stretch) => stretch.filter((i) => (places[i] ?? 0) > 0.5));
}

/** Positions of the TRUE values, those next to each other together. */
function stretches(flags: readonly boolean[]): number[][] {
  const found: number[][] = [];
  for (const [i, flag] of flags.entries()) {
    if (!flag) continue;
    const last = found.at(-1);
    if (last?.at(-1) === i - 1) last.push(i);
    else found.push([i]);
  }
  return found;
}
