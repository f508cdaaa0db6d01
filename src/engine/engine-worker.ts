import type { LoadProgress } from './engine.ts';
import { blobScriptUrl } from './script-url.ts';

/** A message of the prelude below; every other message of the worker is the package's own. */
interface ReadMessage {
  linewiseRead: LoadProgress;
}

/**
 * Starts the package's worker from a `blob:` script, because a policy in a <meta> tag does not bind a worker that is
 * loaded by URL. The engine is deaf while it reads a file, but can still post: it reads a registered file by
 * `blob.slice(from, to)`, so the prelude wraps that and tells how far it got, at most every 50 ms. (read_csv reads a
 * `buffer_size` at a time, 32 MB unless told otherwise: a load that shows progress asks for less.) The package logs every
 * refused statement before it hands the error over; nothing is lost by silencing that. The policy of the page holds here too, Trusted
 * Types included: this one script may be imported, and no other.
 */
export function startEngineWorker(scriptUrl: string): Worker {
  const prelude = `
    console.log = () => undefined;
    const slice = Blob.prototype.slice;
    let told = 0;
    Blob.prototype.slice = function (from, to, type) {
      const now = performance.now();
      if (to >= this.size || now - told >= 50) {
        told = now;
        postMessage({ linewiseRead: { bytes: Math.min(to, this.size), total: this.size } });
      }
      return slice.call(this, from, to, type);
    };
    const script = ${JSON.stringify(scriptUrl)};
    const policy = self.trustedTypes?.createPolicy('linewise', { createScriptURL: () => script });
    importScripts(policy ? policy.createScriptURL(script) : script);`;
  return new Worker(blobScriptUrl(prelude));
}

/** Passes the worker's reading messages on, and hides them from listeners added later. */
export function listenToReads(worker: Worker, onRead: (progress: LoadProgress) => void): void {
  worker.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (!isReadMessage(event.data)) return;
    event.stopImmediatePropagation();
    onRead(event.data.linewiseRead);
  });
}

function isReadMessage(data: unknown): data is ReadMessage {
  return typeof data === 'object' && data !== null && 'linewiseRead' in data;
}
