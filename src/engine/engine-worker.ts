import type { FileRead } from './driver.ts';
import { blobScriptUrl } from './script-url.ts';

/** A message of the prelude below; every other message of the worker is the package's own. */
interface ReadMessage {
  linewiseRead: FileRead;
}

/**
 * Starts the package's worker from a `blob:` script, because a policy in a <meta> tag does not bind a worker that is
 * loaded by URL. The engine is deaf while it reads a file, but can still post: it reads a registered file by
 * `blob.slice(from, to)`, `buffer_size` at a time, so the prelude wraps that and tells before each read how far it got, that it waits for the
 * drive, and that the bytes are there. The package logs every
 * refused statement before it hands the error over; nothing is lost by silencing that. The policy of the page holds here too, Trusted
 * Types included: this one script may be imported, and no other. The package would fetch its wasm by itself: it gets what the page
 * fetches, inflated and compiled as it comes, and can fetch nothing else. What it would not tell is told: that the wasm does not start.
 */
export function startEngineWorker(scriptUrl: string): Worker {
  const prelude = `
    console.log = () => undefined;
    const { slice } = Blob.prototype;
    const { readAsArrayBuffer } = FileReaderSync.prototype;
    let place = { from: 0, to: 0, total: 0 };
    Blob.prototype.slice = function (from, to, type) {
      place = { from, to: Math.min(to, this.size), total: this.size };
      return slice.call(this, from, to, type);
    };
    FileReaderSync.prototype.readAsArrayBuffer = function (blob) {
      const { from, to, total } = place;
      const tell = (bytes, waits) => postMessage({ linewiseRead: { bytes, total, waits } });
      tell(from, true);
      try {
        return readAsArrayBuffer.call(this, blob);
      } finally {
        tell(to, false);
      }
    };
    const wasm = new Promise((resolve) => {
      let writer = null;
      addEventListener('message', (event) => {
        const bytes = event.data.linewiseWasm;
        if (bytes === undefined) return;
        event.stopImmediatePropagation();
        if (writer === null) {
          const { readable, writable } = bytes[0] === 0 ? new TransformStream() : new DecompressionStream('gzip');
          writer = writable.getWriter();
          resolve(new Response(readable, { headers: { 'Content-Type': 'application/wasm' } }));
        }
        // What is wrong with the bytes is told by whoever reads them.
        (bytes.length > 0 ? writer.write(bytes) : writer.close()).catch(() => undefined);
      });
    });
    self.fetch = () => wasm;
    const { instantiateStreaming } = WebAssembly;
    WebAssembly.instantiateStreaming = (...given) =>
      instantiateStreaming.apply(WebAssembly, given).catch((error) => {
        reportError(error);
        return new Promise(() => undefined);
      });
    const script = ${JSON.stringify(scriptUrl)};
    const policy = self.trustedTypes?.createPolicy('linewise', { createScriptURL: () => script });
    importScripts(policy ? policy.createScriptURL(script) : script);`;
  return new Worker(blobScriptUrl(prelude));
}

/** The bytes of the engine's wasm, gzipped or not, in parts; none of them at the end. They are the worker's then. */
export function giveWasm(worker: Worker, linewiseWasm: Uint8Array<ArrayBuffer>): void {
  worker.postMessage({ linewiseWasm }, [linewiseWasm.buffer]);
}

/** Passes the worker's reading messages on, and hides them from listeners added later. */
export function listenToReads(worker: Worker, onRead: (read: FileRead) => void): void {
  worker.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (!isReadMessage(event.data)) return;
    event.stopImmediatePropagation();
    onRead(event.data.linewiseRead);
  });
}

function isReadMessage(data: unknown): data is ReadMessage {
  return typeof data === 'object' && data !== null && 'linewiseRead' in data;
}
