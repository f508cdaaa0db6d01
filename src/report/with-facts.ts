import type { Engine } from '../engine/engine.ts';
import type { Dataset } from '../ingest/dataset.ts';
import type { KpiSettings } from '../kpi/settings.ts';
import { prepareFacts, type Prepared } from './prepare-facts.ts';

interface Held {
  key: string;
  prepared: Promise<Prepared>;
  /** Tasks that are reading it. */
  users: number;
}

/** The facts last asked for in each engine. */
const latest = new WeakMap<Engine, Held>();

/**
 * Runs a task over the facts as the settings make them. They are kept for the next task with the same report and settings, and given up
 * when others are asked for, as soon as nobody reads them any more.
 */
export async function withFacts<T>(
  engine: Engine,
  dataset: Dataset,
  settings: KpiSettings,
  task: (facts: Prepared) => Promise<T>,
): Promise<T> {
  const held = hold(engine, dataset, settings);
  held.users += 1;
  try {
    return await task(await held.prepared);
  } finally {
    held.users -= 1;
    if (latest.get(engine) !== held) await giveUp(held);
  }
}

function hold(engine: Engine, dataset: Dataset, settings: KpiSettings): Held {
  const key = factsKey(dataset, settings);
  const before = latest.get(engine);
  if (before?.key === key) return before;
  const given = before === undefined ? Promise.resolve() : giveUp(before);
  const held: Held = { key, users: 0, prepared: given.then(() => prepareFacts(engine, dataset, settings)) };
  latest.set(engine, held);
  held.prepared.catch(() => {
    if (latest.get(engine) === held) latest.delete(engine);
  });
  return held;
}

/** Gives its memory back unless somebody reads it, who will then do so. */
async function giveUp(held: Held): Promise<void> {
  if (held.users > 0) return;
  try {
    await (await held.prepared).dispose();
  } catch (error) {
    // Never made, or its engine is gone and all in it.
    console.warn(error);
  }
}

/** Of the settings only what prepareFacts looks at: another target or window is no other table. */
export function factsKey({ revision }: Dataset, settings: KpiSettings): string {
  const { clock, calendar, calendarOfLine, responseLimits, resolutionLimits, exclusions } = settings;
  return JSON.stringify([
    revision,
    clock,
    calendar,
    calendarOfLine,
    responseLimits,
    resolutionLimits,
    exclusions,
  ]);
}
