import { openAsBlob } from 'node:fs';

/** Bytes on disk. */
export interface DiskPlace {
  path: string;
  from: number;
  size: number;
}

/** Of the files that {@link openDiskFile} opened and of their slices. */
const places = new WeakMap<Blob, DiskPlace>();

/** A file on disk as the readers know files: nothing of it is in memory before it is read. Rejects when it cannot be opened. */
export async function openDiskFile(path: string, name: string): Promise<Blob & { readonly name: string }> {
  const blob = await openAsBlob(path);
  return Object.assign(known(blob, { path, from: 0, size: blob.size }), { name });
}

/** Where on disk a blob is; undefined for one that is (partly) in memory. */
export function placeOnDisk(blob: Blob): DiskPlace | undefined {
  return places.get(blob);
}

function known(blob: Blob, place: DiskPlace): Blob {
  const slice = (start = 0, end = place.size, type?: string): Blob => {
    const [from, until] = [within(start, place.size), within(end, place.size)];
    const part = Blob.prototype.slice.call(blob, start, end, type);
    return known(part, { ...place, from: place.from + from, size: Math.max(0, until - from) });
  };
  Object.defineProperty(blob, 'slice', { value: slice });
  places.set(blob, place);
  return blob;
}

/** A bound of a slice: from the end when it is negative. */
function within(bound: number, size: number): number {
  return bound < 0 ? Math.max(0, size + bound) : Math.min(bound, size);
}
