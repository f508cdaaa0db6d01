import type { NamedBlob } from '../ingest/inspection.ts';

/** A source of a report and the SHA-256 of the file that the user chose for it: of a member of an archive, of the archive. */
export interface SourceHash {
  name: string;
  sha256: string;
}

/** What was worked out before; a file does not change while the page holds it. */
const known = new WeakMap<Blob, string>();

/**
 * The hash behind each source, in the order of the sources. Every file is read once. Throws a RangeError for a source of none of the
 * files, and what reading or the signal throws.
 */
export async function sourceHashes(
  sources: readonly { name: string }[],
  files: readonly NamedBlob[],
  signal?: AbortSignal,
): Promise<SourceHash[]> {
  const { sha256Of } = await import('./hash-file.ts');
  const hashes: SourceHash[] = [];
  for (const [index, { name }] of sources.entries()) {
    const before = sources.slice(0, index).filter((source) => source.name === name).length;
    const file = fileOf(name, files, before);
    const sha256 = known.get(file) ?? (await sha256Of(file, undefined, signal));
    known.set(file, sha256);
    hashes.push({ name, sha256 });
  }
  return hashes;
}

/** `before`: how many sources of the same name come earlier; so many files of the same name do too. */
function fileOf(name: string, files: readonly NamedBlob[], before: number): NamedBlob {
  const named = files.filter((file) => file.name === name || name.startsWith(`${file.name}/`));
  const file = named[before] ?? named.at(-1);
  if (file === undefined) throw new RangeError(`No file of ${name}`);
  return file;
}
