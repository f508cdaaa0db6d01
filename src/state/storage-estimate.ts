export interface StorageEstimate {
  /** Bytes that this page keeps in this browser. */
  used: number;
  /** Bytes that it may keep. */
  quota: number;
  /** The browser throws nothing of it away by itself. */
  lasting: boolean;
}

/** What this page may keep in this browser and keeps now; NULL where the browser does not say. Never rejects. */
export async function storageEstimate(): Promise<StorageEstimate | null> {
  try {
    const [{ usage, quota }, lasting] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    return usage === undefined || quota === undefined ? null : { used: usage, quota, lasting };
  } catch {
    return null;
  }
}

/** Asks the browser to throw nothing away by itself, once there is something to lose: some ask the user. Never rejects. */
export async function askToPersist(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // It is kept as long as there is room.
  }
}
