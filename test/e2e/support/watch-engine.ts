import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** How many engines the page started. */
    engines: number;
    /** The figures that the engine was asked. */
    figures: string[];
    /** What goes to the engine in the place of the next figure. */
    instead: string | null;
    /** After the next figure, or after every one, the memory of the engine is ruined. */
    ruin: 'once' | 'always' | null;
    /** By the address of its script, lets through what an engine is told: nothing before it listens for ruin. */
    release: Map<string, () => void>;
  }
}

/** Stands between the page and its engine: counts what is asked, can ask something else of the real engine, and can ruin it. Before the page opens. */
export async function watchEngine(page: Page): Promise<void> {
  page.on('worker', (worker) => {
    worker
      .evaluate(listenForRuin)
      .then(() => page.evaluate((url) => window.release.get(url)?.(), worker.url()))
      // The page or the engine is gone already.
      .catch(() => undefined);
  });
  await page.addInitScript(() => {
    window.engines = 0;
    window.release = new Map();
    window.figures = [];
    window.instead = null;
    window.ruin = null;
    const isQuestion = (message: unknown): message is { data: [number, string]; ruin?: boolean } =>
      typeof message === 'object' && message !== null && 'type' in message && message.type === 'RUN_QUERY';
    window.Worker = class extends Worker {
      private readonly listens: Promise<void>;
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        window.engines += 1;
        this.listens = new Promise((resolve) => window.release.set(String(url), resolve));
      }
      override postMessage(message: unknown, options?: StructuredSerializeOptions | Transferable[]): void {
        if (isQuestion(message) && message.data[1].startsWith('SELECT by_')) {
          window.figures.push(message.data[1]);
          message.data[1] = window.instead ?? message.data[1];
          message.ruin = window.ruin !== null;
          window.instead = null;
          if (window.ruin === 'once') window.ruin = null;
        }
        const transfer = Array.isArray(options) ? { transfer: options } : options;
        void this.listens.then(() => super.postMessage(message, transfer));
      }
    };
  });
}

/** In the worker: after a marked question nothing in the memory of the engine is what it was, so that the next one ends in a trap. */
function listenForRuin(): void {
  const own = Object.getOwnPropertyDescriptor(WebAssembly.Memory.prototype, 'buffer');
  Object.defineProperty(WebAssembly.Memory.prototype, 'buffer', {
    get(this: WebAssembly.Memory): unknown {
      Object.assign(globalThis, { engineMemory: this });
      return own?.get?.call(this);
    },
  });
  addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const isMarked = typeof data === 'object' && data !== null && 'ruin' in data && data.ruin === true;
    const memory: unknown = Reflect.get(globalThis, 'engineMemory');
    if (isMarked && memory instanceof WebAssembly.Memory) new Uint8Array(memory.buffer).fill(0xff, 2 ** 20);
  });
}

export const enginesStarted = (page: Page): Promise<number> => page.evaluate(() => window.engines);
