/** Continuous quantile: linear between the two nearest ranks (h = (n - 1) q). NULL for no values. */
export function quantile(values: readonly number[], q: number): number | null {
  if (values.length === 0) return null;
  const ascending = values.toSorted((a, b) => a - b);
  const h = (ascending.length - 1) * q;
  const rank = Math.trunc(h);
  const low = ascending.at(rank) ?? 0;
  const high = ascending.at(Math.min(rank + 1, ascending.length - 1)) ?? 0;
  return low * (1 - (h - rank)) + high * (h - rank);
}

export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return sum(values) / values.length;
}

export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

export function largest(values: readonly number[]): number | null {
  return values.reduce<number | null>((most, value) => (most === null || value > most ? value : most), null);
}

export interface Interval {
  low: number;
  high: number;
}

/** The 97.5 % point of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * 95 % interval of k of n after Wilson (1927): the shares p for which the observed k/n lies within Z standard errors of p. Found by
 * halving instead of by the formula.
 */
export function wilson(k: number, n: number): Interval {
  const share = k / n;
  const isInside = (p: number): boolean => Math.abs(share - p) <= Z * Math.sqrt((p * (1 - p)) / n);
  return { low: edge(share, 0, isInside), high: edge(share, 1, isInside) };
}

/** Where `isInside` stops being true on the way from `inside` to `outside`. */
function edge(inside: number, outside: number, isInside: (value: number) => boolean): number {
  let near = inside;
  let far = outside;
  if (isInside(far)) return far;
  for (let step = 0; step < 200; step += 1) {
    const middle = (near + far) / 2;
    if (isInside(middle)) near = middle;
    else far = middle;
  }
  return near;
}

/** 95 % interval of a mean, by the normal distribution; NULL for fewer than two values, which say nothing of the spread. */
export function meanInterval(values: readonly number[]): Interval | null {
  const middle = mean(values);
  if (middle === null || values.length < 2) return null;
  const variance = sum(values.map((value) => (value - middle) ** 2)) / (values.length - 1);
  const half = Z * Math.sqrt(variance / values.length);
  return { low: middle - half, high: middle + half };
}

/**
 * The narrowest pair of symmetric order statistics that holds the median in at least 95 % of the samples (binomial with p = 1/2); NULL where
 * even the smallest and the largest value do not (n < 6).
 */
export function medianInterval(values: readonly number[]): Interval | null {
  const n = values.length;
  const ascending = values.toSorted((a, b) => a - b);
  let tail = 0;
  let chance = 0.5 ** n;
  let best: Interval | null = null;
  for (let below = 0; below < n / 2; below += 1) {
    tail += chance;
    chance = (chance * (n - below)) / (below + 1);
    if (2 * tail > 0.05) break;
    best = { low: ascending[below] ?? 0, high: ascending[n - 1 - below] ?? 0 };
  }
  return best;
}

/** How long something took, or has taken so far. */
export interface Spell {
  seconds: number;
  ended: boolean;
}

/**
 * Kaplan-Meier: the shortest time by which a share q has ended, where what has not ended counts for as long as it was watched; NULL where
 * that share was not reached. Ends come before those still open of the same length.
 */
export function survivalQuantile(spells: readonly Spell[], q: number): number | null {
  const times = [...new Set(spells.filter(({ ended }) => ended).map(({ seconds }) => seconds))];
  let left = 1;
  for (const time of times.toSorted((a, b) => a - b)) {
    const watched = spells.filter(({ seconds }) => seconds >= time).length;
    const ended = spells.filter((one) => one.ended && one.seconds === time).length;
    left *= 1 - ended / watched;
    if (left <= 1 - q + 1e-12) return time;
  }
  return null;
}

/** k of n tickets of one kind. */
export interface Part {
  key: string;
  k: number;
  n: number;
}

/** The difference of two rates, after − before, split after Kitagawa (1955) into another mix of kinds and other rates within them. */
export function kitagawa(before: readonly Part[], after: readonly Part[]): { mix: number; rate: number } {
  const keys = [...new Set([...before, ...after].map(({ key }) => key))];
  const total = (parts: readonly Part[]): number => sum(parts.map(({ n }) => n));
  const at = (parts: readonly Part[], key: string): Part =>
    parts.find((part) => part.key === key) ?? { key, k: 0, n: 0 };
  let mix = 0;
  let rate = 0;
  for (const key of keys) {
    const [w0, w1] = [at(before, key).n / total(before), at(after, key).n / total(after)];
    const own = (part: Part): number | null => (part.n === 0 ? null : part.k / part.n);
    const [r0, r1] = [own(at(before, key)), own(at(after, key))];
    // A kind that is there on one side only has no rate on the other: all it does is mix.
    const [rate0, rate1] = [r0 ?? r1 ?? 0, r1 ?? r0 ?? 0];
    mix += ((w1 - w0) * (rate0 + rate1)) / 2;
    rate += ((rate1 - rate0) * (w0 + w1)) / 2;
  }
  return { mix, rate };
}
