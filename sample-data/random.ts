export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** TRUE with probability `p`. */
  chance(p: number): boolean;
  /** Whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  pick<T>(values: readonly [T, ...T[]]): T;
  /** One of the keys, each as likely as its weight. */
  weighted<K extends string>(weights: Record<K, number>): K;
  /** Log-normal around a median; `sigma` is the standard deviation of its logarithm. */
  logNormal(median: number, sigma: number): number;
}

/** Seeded generator (mulberry32): the same numbers for the same seed on every machine. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;

  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };

  return {
    next,
    chance: (p) => next() < p,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (values) => values[Math.floor(next() * values.length)] ?? values[0],
    weighted<K extends string>(weights: Record<K, number>): K {
      const keys = Object.keys(weights).filter((key): key is K => key in weights);
      let left = next() * keys.reduce((sum, key) => sum + weights[key], 0);
      for (const key of keys) {
        left -= weights[key];
        if (left < 0) return key;
      }
      const last = keys.at(-1);
      if (last === undefined) throw new Error('No weights to choose from');
      return last;
    },
    logNormal(median, sigma) {
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return median * Math.exp(sigma * normal);
    },
  };
}
