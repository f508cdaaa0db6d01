import { EngineError } from '../engine/engine-error.ts';

/** Why one of these questions failed, a full memory before anything else: of that the reader can do something. NULL: none failed. */
export function errorOf(questions: readonly { error: unknown }[]): unknown {
  const errors = questions.map(({ error }) => error).filter((error) => error !== null);
  return errors.find((error) => error instanceof EngineError && error.code === 'memory') ?? errors[0] ?? null;
}
