import { bootNodeEngine } from '../../src/engine/node-engine.ts';
import type { Engine } from '../../src/engine/engine.ts';

declare global {
  var linewiseTestEngine: Promise<Engine> | undefined;
}

/** The engine that all test files of one worker share (it takes two seconds to start), empty when each begins. Never close it. */
export function testEngine(): Promise<Engine> {
  globalThis.linewiseTestEngine ??= bootNodeEngine();
  return globalThis.linewiseTestEngine;
}
