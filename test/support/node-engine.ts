import { bootNodeEngine } from '../../src/engine/node-engine.ts';
import type { Engine } from '../../src/engine/engine.ts';

declare global {
  var linewiseTestEngine: Promise<Engine> | undefined;
}

/** The engine that all test files of one worker share (it takes two seconds to start). Never close it; name tables apart or replace them. */
export function testEngine(): Promise<Engine> {
  globalThis.linewiseTestEngine ??= bootNodeEngine();
  return globalThis.linewiseTestEngine;
}
