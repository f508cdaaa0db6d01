import type { Engine } from './engine.ts';

export type EngineState = 'idle' | 'booting' | 'ready' | 'failed';

/**
 * Keeps one engine alive: boots it when first asked, ends and rebuilds it when it is lost.
 * `generation` goes up with every rebuild: whoever holds tables in the engine must load them again.
 */
export interface EngineHost {
  readonly state: EngineState;
  readonly generation: number;
  /** The running engine; boots it if needed. Rejects with code 'boot' if it cannot be started. */
  engine(): Promise<Engine>;
  /** Ends the present engine, if any, and starts a new one. */
  rebuild(): Promise<Engine>;
  subscribe(listener: () => void): () => void;
}
