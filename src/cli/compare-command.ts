import { fill } from '../i18n/fill.ts';
import { compareSnapshots } from '../snapshot/compare-snapshots.ts';
import { openSnapshot } from '../snapshot/open-snapshot.ts';
import { SnapshotError } from '../snapshot/snapshot-error.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { CliError } from './cli-error.ts';
import { comparisonText } from './comparison-text.ts';
import type { Io } from './io.ts';
import type { CompareOptions } from './parse-options.ts';
import { openInput } from './read-inputs.ts';
import type { Speech } from './speech.ts';

/** Lays the second snapshot beside the first and writes what is different. Throws CliError. */
export async function compare(options: CompareOptions, speech: Speech, io: Io): Promise<void> {
  const [then, now] = [await read(options.files[0], speech), await read(options.files[1], speech)];
  const comparison = compareSnapshots(then, now);
  const text =
    options.format === 'json'
      ? `${JSON.stringify({ a: aboutOf(then), b: aboutOf(now), ...comparison }, null, 2)}\n`
      : comparisonText(then, now, comparison, speech);
  await io.out(text);
}

async function read(path: string, { words, messages }: Speech): Promise<Snapshot> {
  const file = await openInput(path, words);
  try {
    return await openSnapshot(file);
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    const { problems } = messages.share;
    const { title } = problems[error.code];
    const where = error.path === '' ? [] : [`  ${fill(problems.damaged.where, { path: error.path })}`];
    throw new CliError(
      3,
      [`${path}: ${title}`, ...where, words.refused.snapshot[error.code]].join('\n'),
      error,
    );
  }
}

function aboutOf({ title, createdAt, asOf, period, sources }: Snapshot) {
  return { title, createdAt, asOf, period, sources };
}
