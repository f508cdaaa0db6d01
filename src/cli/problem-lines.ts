import { EngineError } from '../engine/engine-error.ts';
import { fill } from '../i18n/fill.ts';
import { ImportRefusal } from '../ingest/inspection.ts';
import { problemOf } from '../ui/problem/problem.ts';
import { problemText } from '../ui/problem/problem-text.ts';
import { CliError } from './cli-error.ts';
import type { Speech } from './speech.ts';

/** Whatever went wrong with these files, as what the command says of it: what, where, and what to do. */
export function cliErrorOf(error: unknown, files: readonly string[], speech: Speech): CliError {
  const { words } = speech;
  if (error instanceof CliError) return error;
  if (error instanceof ImportRefusal) return new CliError(3, refusalLines(error, files, speech), error);
  if (error instanceof EngineError && error.code === 'memory') {
    return new CliError(3, `${words.refused.memory}\n${words.refused.tooLarge}`, error);
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new CliError(
    1,
    fill(error instanceof EngineError ? words.failed.engine : words.failed.other, { reason }),
    error,
  );
}

function refusalLines(
  error: ImportRefusal,
  files: readonly string[],
  { words, messages, format }: Speech,
): string {
  const { what, where, next } = problemText(problemOf(error), messages, format);
  const places =
    error.detail['file'] === undefined
      ? [{ label: messages.errors.where.file, value: files.join(', ') }]
      : [];
  const tooLarge = error.code === 'too_large';
  return [
    tooLarge ? words.refused.memory : what,
    ...[...places, ...where].map(({ label, value }) => `  ${label}: ${value}`),
    tooLarge ? words.refused.tooLarge : next,
  ].join('\n');
}
