import type { Engine } from '../engine/engine.ts';

/** What the command line has of the process it runs in. */
export interface Io {
  version: string;
  env: Readonly<Record<string, string | undefined>>;
  /** The result. Rejects when it cannot be written. */
  out: (text: string) => Promise<void>;
  /** What is said beside it, a line or more without the last line end. */
  say: (text: string) => void;
  now: () => Date;
  engine: () => Promise<Engine>;
}
