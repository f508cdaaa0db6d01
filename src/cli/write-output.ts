import { rename, rm, writeFile } from 'node:fs/promises';
import { fill } from '../i18n/fill.ts';
import { CliError } from './cli-error.ts';
import type { Words } from './words/words.ts';

/** Writes a file whole or not at all: whoever fetches it meanwhile gets the one before. Throws CliError 1. */
export async function writeOutput(path: string, text: string, words: Words): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new CliError(1, fill(words.failed.write, { file: path, reason: reasonOf(error, words) }), error);
  }
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown, { reasons }: Words): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Readonly<Record<string, string>> = reasons;
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}
