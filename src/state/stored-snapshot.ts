import type { SnapshotPeriod } from '../snapshot/snapshot.ts';

const ORIGINS = ['made', 'example', 'opened'] as const;

/** What a list says of a snapshot that this browser keeps, without reading the snapshot itself. */
export interface KeptSnapshot {
  id: string;
  /** When it was kept here, UTC, ISO 8601. */
  savedAt: string;
  /** When it was made, here or elsewhere, UTC, ISO 8601. */
  createdAt: string;
  /** Made here of the user's own export, made here of an example of the page, or opened. */
  origin: (typeof ORIGINS)[number];
  title: string;
  period: SnapshotPeriod;
}

/** A snapshot as the store holds it: with its JSON text, which is read anew whenever it is shown. */
export interface StoredSnapshot extends KeptSnapshot {
  text: string;
}

const ID = /^[\w-]{1,64}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));
const dayOf = (value: unknown): string | null =>
  typeof value === 'string' && DAY.test(value) ? value : null;

/** What was stored, as far as it has the form of a kept snapshot; NULL for anything else. Never throws. */
export function parseStored(value: unknown): StoredSnapshot | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, savedAt, createdAt, origin: from, title, period, text }: Record<string, unknown> = { ...value };
  const origin = ORIGINS.find((one) => one === from);
  if (typeof id !== 'string' || !ID.test(id) || typeof title !== 'string' || typeof text !== 'string')
    return null;
  if (!isMoment(savedAt) || !isMoment(createdAt) || origin === undefined) return null;
  const days: Record<string, unknown> = typeof period === 'object' ? { ...period } : {};
  return {
    id,
    savedAt,
    createdAt,
    origin,
    title,
    period: { from: dayOf(days['from']), to: dayOf(days['to']) },
    text,
  };
}

/** Newest first. */
export function inOrder(snapshots: readonly KeptSnapshot[]): KeptSnapshot[] {
  return snapshots.toSorted((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt));
}
