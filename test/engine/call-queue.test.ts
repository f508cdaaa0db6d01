import { describe, expect, it } from 'vitest';
import { createCallQueue } from '../../src/engine/call-queue.ts';

/** Tasks that end when they are told to, and what began in which order. */
function tasks(width: number) {
  const queue = createCallQueue(width);
  const begun: string[] = [];
  const ends = new Map<string, { resolve: () => void; reject: (error: Error) => void }>();
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return {
    queue,
    begun,
    settled,
    add: (name: string, beside?: boolean) =>
      queue.add(() => {
        begun.push(name);
        return new Promise<string>((resolve, reject) => {
          ends.set(name, { resolve: () => resolve(name), reject });
        });
      }, beside),
    end: async (name: string, error?: Error) => {
      if (error) ends.get(name)?.reject(error);
      else ends.get(name)?.resolve();
      await settled();
    },
  };
}

describe('a call queue', () => {
  it('runs one task at a time in the order they were added, after one that failed too', async () => {
    const { add, begun, end, settled } = tasks(1);
    const first = add('a');
    const second = add('b');
    await settled();
    expect(begun).toEqual(['a']);
    await Promise.all([expect(first).rejects.toThrow('no'), end('a', new Error('no'))]);
    expect(begun).toEqual(['a', 'b']);
    await end('b');
    expect(await second).toBe('b');
  });

  it('runs as many beside each other as it is wide, and what may not be beside others alone', async () => {
    const { add, begun, end, settled } = tasks(2);
    for (const name of ['a', 'b', 'c']) void add(name, true);
    void add('alone');
    void add('d', true);
    await settled();
    expect(begun).toEqual(['a', 'b']);
    await end('b');
    // In order: the third waits for the first.
    expect(begun).toEqual(['a', 'b']);
    await end('a');
    expect(begun).toEqual(['a', 'b', 'c']);
    await end('c');
    expect(begun).toEqual(['a', 'b', 'c', 'alone']);
    await end('alone');
    expect(begun).toEqual(['a', 'b', 'c', 'alone', 'd']);
  });

  it('is drained when all that was added before has ended', async () => {
    const { add, end, queue, settled } = tasks(2);
    let drained = false;
    void add('a', true);
    void add('b', true);
    void queue.drained().then(() => (drained = true));
    await settled();
    await end('b');
    expect(drained).toBe(false);
    await end('a');
    expect(drained).toBe(true);
  });
});
