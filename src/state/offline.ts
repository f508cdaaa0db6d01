import { observed } from './observed.ts';
import { reload } from './use-view-state.ts';

const LOOK_EVERY_MS = 3_600_000;
/** Of a worker that does not answer: the new version then comes with the next visit. */
const TAKE_OVER_MS = 20_000;

const hasNew = observed(false);
let registration: ServiceWorkerRegistration | null = null;

/**
 * Has this browser keep the page, so that it opens without a network, and looks for newer versions from now on. Where there are no service
 * workers (http, some private windows, a policy) the page comes from its host each time: no error.
 */
export async function keepOffline(scriptUrl: string): Promise<void> {
  if (registration !== null || !('serviceWorker' in navigator)) return;
  try {
    registration = await navigator.serviceWorker.register(scriptUrl);
    watch(registration);
  } catch {
    registration = null;
  }
}

function watch(watched: ServiceWorkerRegistration): void {
  const look = (): void => {
    // The very first one waits a moment too.
    if (watched.waiting === null || watched.active === null) return;
    hasNew.tell(true);
  };
  look();
  watched.addEventListener('updatefound', () => watched.installing?.addEventListener('statechange', look));
  watched.active?.postMessage('tidy');
  setInterval(() => void watched.update().catch(() => undefined), LOOK_EVERY_MS);
}

/** Whether a newer version of the page is in this browser, ready to be shown. */
export const useHasNewVersion = hasNew.useValue;

/** Reloads with the newer version. Other tabs go on with theirs until they are reloaded. */
export function showNewVersion(): void {
  // Another tab did so already.
  if (!registration?.waiting) return reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  setTimeout(reload, TAKE_OVER_MS);
  registration.waiting?.postMessage('take over');
}
