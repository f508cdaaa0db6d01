import { axisTicks } from './axis-scale.ts';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
/** Steps that people speak in, each about three times the one before. */
const LOG_TICKS = [
  1,
  10,
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  HOUR,
  4 * HOUR,
  DAY,
  3 * DAY,
  10 * DAY,
  30 * DAY,
  100 * DAY,
  365 * DAY,
  1000 * DAY,
  3650 * DAY,
  10_000 * DAY,
] as const;

export interface BoxScale {
  /** Seconds. */
  ticks: number[];
  /** 0..1 of the width. */
  at: (seconds: number) => number;
}

/** Where durations (seconds) stand on an axis. `log`: what is a second or less stands at its beginning. */
export function boxScale(values: readonly number[], log: boolean): BoxScale {
  if (!log) {
    const ticks = axisTicks(values, 'seconds');
    const last = ticks.at(-1) ?? 1;
    return { ticks, at: (seconds) => clamp(seconds / last) };
  }
  const known = values.map((value) => Math.max(1, value));
  const [least, most] = known.length === 0 ? [MINUTE, DAY] : [Math.min(...known), Math.max(...known)];
  const from = LOG_TICKS.findLastIndex((tick) => tick <= least);
  const until = LOG_TICKS.findIndex((tick) => tick >= most && tick > (LOG_TICKS[from] ?? 0));
  const ticks = LOG_TICKS.slice(Math.max(0, from), until === -1 ? undefined : until + 1);
  const [low, high] = [Math.log(ticks[0] ?? 1), Math.log(ticks.at(-1) ?? 2)];
  return {
    ticks: [...ticks],
    at: (seconds) => clamp((Math.log(Math.max(1, seconds)) - low) / (high - low)),
  };
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
