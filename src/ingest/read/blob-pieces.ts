const PIECE_BYTES = 4 * 1024 ** 2;

/** Collects bytes in a Blob, a few megabytes at a time, so that they do not stay on the heap. */
export interface BlobPieces {
  add(bytes: Uint8Array): void;
  toBlob(): Blob;
}

export function blobPieces(): BlobPieces {
  const pieces: Blob[] = [];
  let pending: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const flush = (): void => {
    if (size > 0) pieces.push(new Blob(pending));
    pending = [];
    size = 0;
  };
  return {
    add(bytes) {
      pending.push(new Uint8Array(bytes));
      size += bytes.length;
      if (size >= PIECE_BYTES) flush();
    },
    toBlob() {
      flush();
      return new Blob(pieces);
    },
  };
}
