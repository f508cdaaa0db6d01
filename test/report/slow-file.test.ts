import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchSlowFile, type SlowFile } from '../../src/report/slow-file.ts';

const NAME = 'export.csv';
let told: (string | null)[] = [];
let slow: SlowFile;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  slow = watchSlowFile((file) => told.push(file));
});
afterEach(() => {
  slow.stop();
  vi.useRealTimers();
});

/** Reads that take so long each, with so much work after each of them. */
function reads(count: number, readMs: number, workMs: number): void {
  for (let i = 0; i < count; i++) {
    slow.waits(NAME, true);
    vi.advanceTimersByTime(readMs);
    slow.waits(NAME, false);
    vi.advanceTimersByTime(workMs);
  }
}

it('says nothing of reads as they are', () => {
  reads(200, 40, 20);
  reads(20, 250, 10);
  expect(told).toEqual([]);
});

it('says within four seconds which file is waited for, and no more when it came', () => {
  slow.waits(NAME, true);
  vi.advanceTimersByTime(2_500);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1_500);
  expect(told).toEqual([NAME]);
  vi.advanceTimersByTime(60_000);
  slow.waits(NAME, false);
  vi.advanceTimersByTime(4_000);
  expect(told).toEqual([NAME, null]);
  expect(vi.getTimerCount()).toBe(0);
});

it('says so of many reads that are each only slow, and not in between', () => {
  reads(20, 1_000, 50);
  expect(told).toEqual([NAME]);
});

it('does not count the time that a laptop was shut', () => {
  slow.waits(NAME, true);
  vi.setSystemTime(Date.now() + 3_600_000);
  vi.advanceTimersByTime(500);
  slow.waits(NAME, false);
  expect(told).toEqual([]);
});

it('says nothing more once it is stopped, and takes back what it said', () => {
  slow.waits(NAME, true);
  vi.advanceTimersByTime(5_000);
  slow.stop();
  slow.waits(NAME, true);
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual([NAME, null]);
});

it('watches every read of the files themselves, in parts of parts, and gives the same bytes', async () => {
  let give: (bytes: ArrayBuffer) => void = () => undefined;
  const silent = vi
    .spyOn(Blob.prototype, 'arrayBuffer')
    .mockImplementation(() => new Promise((resolve) => (give = resolve)));
  const [file] = slow.watched([new File(['0123456789'], NAME)]);
  const bytes = file?.slice(2, 8).slice(1, 3).arrayBuffer();
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual([NAME]);
  silent.mockRestore();
  give(new ArrayBuffer(0));
  await bytes;
  expect(await file?.slice(2, 8).slice(1, 3).text()).toBe('34');
  expect(file?.name).toBe(NAME);
});
