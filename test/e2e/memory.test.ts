import { engineBytes, heapBytes, visit, watchEngineMemory } from './support/memory.ts';
import { expect, test } from './support/page.ts';
import { sampleReport } from './support/report.ts';

const SCREENS = ['overview', 'trends', 'backlog', 'overview', 'breakdown', 'tickets', 'overview', 'flow'];
const PRIORITIES = ['', '&priority=1,2', '&priority=3'];
const MB = 1_000_000;
/** Forty changes leave about 1 MB of compiled code and timings of the browser; keeping every answer leaves 3 MB or more. */
const MOST_GROWTH = 2 * MB;

/** Views of which no two are the same: another first day each, on one screen after the other. */
function addresses(): string[] {
  return Array.from({ length: 100 }, (_, index) => {
    const screen = SCREENS[index % SCREENS.length] ?? '';
    const from = new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
    const priority = PRIORITIES[index % PRIORITIES.length] ?? '';
    return `#/${screen}?sample=topdesk&period=${from}..2026-07-31${priority}`;
  });
}

test('a hundred changes of the filters leave no growing memory', async ({ page }) => {
  test.setTimeout(400_000);
  const workers = watchEngineMemory(page);
  await sampleReport(page, 'topdesk');
  const session = await page.context().newCDPSession(page);
  const all = addresses();
  const held: { heap: number; engine: number }[] = [];
  for (const [from, until] of [
    [0, 20],
    [20, 60],
    [60, 100],
  ] as const) {
    await visit(page, all.slice(from, until));
    held.push({ heap: await heapBytes(session), engine: await engineBytes(workers) });
  }
  const [warm, middle, end] = held;
  if (!warm || !middle || !end) throw new Error('Not measured');
  expect(warm.engine).toBeGreaterThan(10 * MB);
  expect(end.engine).toBe(warm.engine);
  expect(end.heap - middle.heap).toBeLessThan(MOST_GROWTH);
});
