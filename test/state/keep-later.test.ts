import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepLater } from '../../src/state/keep-later.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('of what follows fast only the last is kept, by itself', async () => {
  const kept: string[] = [];
  const keeper = keepLater(async (text: string) => void kept.push(text));
  for (const text of ['N', 'Ne', 'New']) keeper.later(text);
  expect(kept).toEqual([]);
  await vi.runAllTimersAsync();
  expect(kept).toEqual(['New']);
});

test('asked to, it keeps at once what waits, and nothing twice', async () => {
  const kept: string[] = [];
  const keeper = keepLater(async (text: string) => void kept.push(text));
  keeper.later('New');
  await keeper.now();
  await keeper.now();
  await vi.runAllTimersAsync();
  expect(kept).toEqual(['New']);
});

test('a slow one is not overtaken, and one that fails holds up nothing', async () => {
  const kept: string[] = [];
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const keeper = keepLater(async (text: string) => {
    await new Promise((done) => setTimeout(done, text === 'slow' ? 5000 : 1));
    if (text === 'bad') throw new Error('No room');
    kept.push(text);
  });
  for (const text of ['slow', 'bad', 'last']) {
    keeper.later(text);
    void keeper.now();
  }
  await vi.runAllTimersAsync();
  expect(kept).toEqual(['slow', 'last']);
  expect(errors).toHaveBeenCalledTimes(1);
});
