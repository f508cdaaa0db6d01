/**
 * Fetches a large file of this site. On a first visit a copy of it is left for the service worker that comes once the page is at rest
 * (src/service-worker/service-worker.ts), which would fetch it again: a browser keeps in its own cache what it fetched, but not what is too
 * large for that, as in a private window. Rejects as `fetch` does.
 */
export async function fetchOnce(url: string): Promise<Response> {
  const [response, isFirst] = await Promise.all([fetch(url), isFirstVisit()]);
  if (isFirst && response.ok) void leaveCopy(url, response.clone());
  return response;
}

/** Whether a service worker is to come that has nothing yet. */
async function isFirstVisit(): Promise<boolean> {
  const isWanted = import.meta.env.PROD && import.meta.env['LINEWISE_OFFLINE'] !== 'off';
  if (!isWanted || !('serviceWorker' in navigator)) return false;
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  return !registration?.active;
}

async function leaveCopy(url: string, copy: Response): Promise<void> {
  try {
    const cache = await caches.open(`linewise ${new URL('.', document.baseURI).pathname} handed over`);
    await cache.put(url, copy);
  } catch {
    // Then the service worker fetches it.
  }
}
