import { EngineError } from './engine-error.ts';
import type { EngineHost, EngineState } from './engine-host.ts';
import type { Engine, QueryOptions, Row } from './engine.ts';

/**
 * An {@link EngineHost} around a boot function. Boots once however often it is asked; a boot that failed is tried again by the next
 * `engine()`. An engine that was lost stays lost, so that nobody queries an empty database unaware: only `rebuild()`
 * replaces it and raises `generation` (from 0). A rebuild during a boot answers that boot.
 */
export function createEngineHost(boot: () => Promise<Engine>): EngineHost {
  const listeners = new Set<() => void>();
  let state: EngineState = 'idle';
  let generation = 0;
  let current: Promise<Engine> | null = null;

  function enter(next: EngineState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function start(): Promise<Engine> {
    const started = generation;
    const onLost = (): void => {
      if (started === generation && state === 'ready') enter('failed');
    };
    enter('booting');
    current = boot().then(
      (engine) => {
        enter('ready');
        return watch(engine, onLost);
      },
      (cause: unknown) => {
        current = null;
        enter('failed');
        if (cause instanceof EngineError && cause.code === 'boot') throw cause;
        throw new EngineError('boot', 'The database did not start', { cause });
      },
    );
    return current;
  }

  return {
    get state() {
      return state;
    },
    get generation() {
      return generation;
    },
    engine: () => current ?? start(),
    async rebuild() {
      if (current && state === 'booting') return current;
      const previous = await current;
      generation += 1;
      const next = start();
      await previous?.close();
      return next;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The same engine, telling when one of its calls finds out that it is lost. */
function watch(engine: Engine, onLost: () => void): Engine {
  async function seen<T>(call: Promise<T>): Promise<T> {
    try {
      return await call;
    } catch (error) {
      if (error instanceof EngineError && error.code === 'lost') onLost();
      throw error;
    }
  }
  return {
    query: <T extends Row>(sql: string, options?: QueryOptions) => seen(engine.query<T>(sql, options)),
    run: (sql, options) => seen(engine.run(sql, options)),
    stream: (sql, onBatch, options) => seen(engine.stream(sql, onBatch, options)),
    registerFile: (name, file) => seen(engine.registerFile(name, file)),
    dropFile: (name) => seen(engine.dropFile(name)),
    memory: () => seen(engine.memory()),
    close: () => engine.close(),
  };
}
