import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** So many reads of a file by the page go well; those after them wait. NULL: all go well. */
    goodReads: number | null;
    /** Lets those that wait go on, or breaks them off. */
    drive: ((how: 'answers' | 'breaks') => void) | null;
  }
}

/** What a read in the worker asks first; nothing of the page. */
const ASKED = '/drive';

export interface SlowDrive {
  /** Reads by the page wait from now on, after so many that go well. */
  stall(goodReads?: number): Promise<void>;
  /** Reads by the database wait from now on. */
  stallWorker(): void;
  answer(): Promise<void>;
  /** Those that wait fail as a drive that is gone makes them fail; those after them go well. */
  breakOff(): Promise<void>;
}

/** Stands between the page and the files it is given, at the browser's own ways to read them. Before the page opens. */
export async function slowDrive(page: Page): Promise<SlowDrive> {
  let worker: 'answers' | 'stalls' = 'answers';
  let waiting: ((how: string) => void)[] = [];
  const release = (how: string): void => {
    worker = 'answers';
    for (const go of waiting.splice(0)) go(how);
  };
  await page.route(`**${ASKED}`, async (route) => {
    const body =
      worker === 'answers' ? worker : await new Promise<string>((resolve) => waiting.push(resolve));
    await route.fulfill({ body, contentType: 'text/plain' }).catch(() => undefined);
  });
  await page.addInitScript((asked) => {
    window.goodReads = null;
    window.drive = null;
    let held = new Set<(how: 'answers' | 'breaks') => void>();
    const wait = async (): Promise<void> => {
      if (window.goodReads === null || window.goodReads-- > 0) return;
      window.goodReads = 0;
      const how = await new Promise((resolve) => {
        held.add(resolve);
        window.drive = (given) => {
          window.goodReads = null;
          for (const go of held) go(given);
          held = new Set();
        };
      });
      if (how === 'breaks') throw new DOMException('The drive is gone', 'NotReadableError');
    };
    for (const name of ['arrayBuffer', 'text'] as const) {
      const read: () => Promise<unknown> = Reflect.get(Blob.prototype, name);
      Reflect.set(Blob.prototype, name, async function (this: Blob) {
        await wait();
        return read.call(this);
      });
    }
    const address = JSON.stringify(new URL(asked, location.href).href);
    const before = `{
      const read = FileReaderSync.prototype.readAsArrayBuffer;
      FileReaderSync.prototype.readAsArrayBuffer = function (blob) {
        const request = new XMLHttpRequest();
        request.open('GET', ${address}, false);
        request.send();
        if (request.responseText === 'breaks') throw new DOMException('The drive is gone', 'NotReadableError');
        return read.call(this, blob);
      };
    }`;
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (object: Blob) => {
      const isScript = object.type.endsWith('javascript');
      return createObjectURL(isScript ? new Blob([before, object], { type: object.type }) : object);
    };
  }, ASKED);
  const settle = async (how: 'answers' | 'breaks'): Promise<void> => {
    release(how);
    await page.evaluate((given) => window.drive?.(given), how);
  };
  return {
    stall: (goodReads = 0) => page.evaluate((count) => void (window.goodReads = count), goodReads),
    stallWorker: () => void (worker = 'stalls'),
    answer: () => settle('answers'),
    breakOff: () => settle('breaks'),
  };
}
