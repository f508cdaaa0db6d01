import * as v from 'valibot';
import { parseJson } from './parse-json.ts';
import { SnapshotError } from './snapshot-error.ts';
import type { Snapshot } from './snapshot.ts';
import { snapshotV1 } from './versions/v1.ts';

/** Each version ever published, as the snapshot of today. A new version gets a reader of its own; the old ones stay. */
const READERS = new Map<string, v.GenericSchema<unknown, Snapshot>>([['1', snapshotV1]]);

const named = v.object({ schema: v.string() });

/** Reads a snapshot from its JSON text (a byte order mark is allowed). Throws SnapshotError for anything else. */
export function readSnapshot(text: string): Snapshot {
  return restoreSnapshot(parseJson(text));
}

/**
 * The snapshot in a value that came from outside: file, link, storage. Texts are cleaned of control characters, properties that are
 * unknown are left out, and so is what is about a KPI that only a newer Linewise knows (its notes and actions stay, as about
 * the whole). The properties of the outcome are in the order of the format. Throws SnapshotError for anything else.
 */
export function restoreSnapshot(value: unknown): Snapshot {
  const { success, output } = v.safeParse(named, value);
  const version = success ? /^linewise\/snapshot-v([1-9]\d{0,5})$/.exec(output.schema)?.[1] : undefined;
  if (version === undefined) throw new SnapshotError('not_snapshot');
  const reader = READERS.get(version);
  if (reader === undefined) throw new SnapshotError('newer_version');
  const result = v.safeParse(reader, value, { abortEarly: true });
  if (result.success) return result.output;
  throw new SnapshotError('damaged', v.getDotPath(result.issues[0]) ?? '');
}
