import { closeSync, openSync, readSync } from 'node:fs';
import * as duckdb from '@duckdb/duckdb-wasm/blocking';
import type { DiskPlace } from './node-file.ts';

/** The wasm, with what the package takes from types that it does not bring. */
type Module = Parameters<duckdb.DuckDBRuntime['openFile']>[0] & {
  readonly HEAPU8: Uint8Array;
  readonly HEAPF64: Float64Array;
  readonly _malloc: (bytes: number) => number;
};

/** What each url stands for. The package keeps one runtime for all databases of a process, so these are of the process too. */
const places = new Map<string, DiskPlace>();
/** The files that each database has open, by its own numbers. */
const opened = new WeakMap<Module, Map<number, DiskPlace & { descriptor: number }>>();
let given = 0;

/** Answers a url that no other place has: a file that is registered with it is that part of a file on disk. */
export function urlOfPlace(place: DiskPlace): string {
  const url = `disk:${++given}`;
  places.set(url, place);
  return url;
}

export function forgetUrl(url: string): void {
  places.delete(url);
}

const node = duckdb.NODE_RUNTIME;

function openIn(module: Module): Map<number, DiskPlace & { descriptor: number }> {
  const open = opened.get(module) ?? new Map<number, DiskPlace & { descriptor: number }>();
  opened.set(module, open);
  return open;
}

/** The package's runtime for Node, which also reads parts of files on disk, without writing to them or copying them into memory. */
export const DISK_RUNTIME: duckdb.DuckDBRuntime = {
  ...node,
  openFile(module: Module, id: number, flags: duckdb.FileFlags) {
    node['_fileInfoCache'].delete(id);
    const place = places.get(node.resolveFileInfo(module, id)?.dataUrl ?? '');
    if (place === undefined) return node.openFile(module, id, flags);
    return orFail(module, () => {
      openIn(module).set(id, { ...place, descriptor: openSync(place.path, 'r') });
      return sizeAndBuffer(module, place.size);
    });
  },
  readFile(module: Module, id: number, buffer: number, bytes: number, location: number) {
    const file = openIn(module).get(id);
    if (file === undefined) return node.readFile(module, id, buffer, bytes, location);
    const length = Math.max(0, Math.min(bytes, file.size - location));
    return orFail(module, () =>
      readSync(file.descriptor, module.HEAPU8, buffer, length, file.from + location),
    );
  },
  getLastFileModificationTime: (module: Module, id: number) =>
    openIn(module).has(id) ? 0 : node.getLastFileModificationTime(module, id),
  closeFile(module: Module, id: number) {
    const open = openIn(module);
    const file = open.get(id);
    if (file === undefined) return node.closeFile(module, id);
    open.delete(id);
    closeSync(file.descriptor);
  },
};

/** An error goes to the database as one of its own: thrown through the wasm it would leave it in pieces. */
function orFail(module: Module, work: () => number): number {
  try {
    return work();
  } catch (error) {
    duckdb.failWith(module, error instanceof Error ? error.message : String(error));
    return 0;
  }
}

/** What the database expects of an opened file: its size, and that it has no buffer of its own. */
function sizeAndBuffer(module: Module, size: number): number {
  const pointer = module['_malloc'](16);
  module.HEAPF64[pointer / 8] = size;
  module.HEAPF64[pointer / 8 + 1] = 0;
  return pointer;
}
