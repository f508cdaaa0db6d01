/** What this page may keep in this browser and keeps now, in bytes; NULL where the browser does not say. Never rejects. */
export async function storageEstimate(): Promise<{ used: number; quota: number } | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { used: usage, quota };
  } catch {
    return null;
  }
}
