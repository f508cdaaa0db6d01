import { describe, expect, it } from 'vitest';
import { fileOf } from '../../src/app/open-beside.ts';
import { LARGEST_FILE } from '../../src/snapshot/html-file.ts';

const MEGABYTE = new Uint8Array(1_000_000);

/** An answer that gives megabytes until it is told to stop; `breaksAfter`: until the connection is lost. */
function endless(breaksAfter = Infinity) {
  const seen = { given: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      seen.given += 1;
      if (seen.given > breaksAfter) controller.error(new TypeError('network error'));
      else controller.enqueue(MEGABYTE);
    },
    cancel() {
      seen.cancelled = true;
    },
  });
  return { seen, body };
}

describe('the answer of a host', () => {
  it('is read as it is', async () => {
    expect(await (await fileOf(new Response('{"a": "één"}')))?.text()).toBe('{"a": "één"}');
    expect((await fileOf(new Response(null)))?.size).toBe(0);
  });

  it('is stopped where it is larger than any snapshot', async () => {
    const { seen, body } = endless();
    await expect(fileOf({ body })).rejects.toMatchObject({ code: 'too_large' });
    expect(seen.cancelled).toBe(true);
    expect(seen.given).toBeLessThan(LARGEST_FILE / MEGABYTE.length + 3);
  });

  it('is no file when it breaks off', async () => {
    expect(await fileOf(endless(3))).toBeNull();
    expect(await fileOf(endless(0))).toBeNull();
  });
});
