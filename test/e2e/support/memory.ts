import type { CDPSession, Page, Worker } from '@playwright/test';

/** Keeps the engine's memory where {@link engineBytes} finds it. Call it before the page opens. */
export function watchEngineMemory(page: Page): Worker[] {
  const workers: Worker[] = [];
  page.on('worker', (worker) => {
    workers.push(worker);
    void worker.evaluate(() => {
      const own = Object.getOwnPropertyDescriptor(WebAssembly.Memory.prototype, 'buffer');
      Object.defineProperty(WebAssembly.Memory.prototype, 'buffer', {
        get(this: WebAssembly.Memory): unknown {
          Object.assign(globalThis, { engineMemory: this });
          return own?.get?.call(this);
        },
      });
    });
  });
  return workers;
}

/** Bytes of the engine's memory, which never shrinks. */
export async function engineBytes(workers: readonly Worker[]): Promise<number> {
  const sizes = await Promise.all(
    workers.map((worker) =>
      worker.evaluate(() => {
        const memory: unknown = Reflect.get(globalThis, 'engineMemory');
        return memory instanceof WebAssembly.Memory ? memory.buffer.byteLength : 0;
      }),
    ),
  );
  return Math.max(...sizes);
}

/** Bytes the page itself holds on to: the least of a few looks, since what ends with a timer or a finaliser is freed a moment later. */
export async function heapBytes(session: CDPSession): Promise<number> {
  let least = Infinity;
  for (let look = 0; look < 5; look++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await session.send('HeapProfiler.collectGarbage');
    least = Math.min(least, (await session.send('Runtime.getHeapUsage')).usedSize);
  }
  return least;
}

/** Goes to these addresses one after the other, each as soon as all of the one before is shown. */
export async function visit(page: Page, hashes: readonly string[]): Promise<void> {
  await page.evaluate(async (all) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (const hash of all) {
      location.hash = hash;
      // The address is told first, then the screen says that it is busy.
      for (let still = 0; still < 3;) {
        await frame();
        const main = document.querySelector('main');
        const isBusy = main === null || main.querySelector('[aria-busy="true"]') !== null;
        still = isBusy ? 0 : still + 1;
      }
    }
  }, hashes);
}
