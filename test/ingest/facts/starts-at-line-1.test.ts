import { describe, expect, it } from 'vitest';
import type { Field } from '../../../src/ingest/import-plan.ts';
import type { Built } from './build.ts';
import { buildPlanned } from './planned.ts';
import type { Cells } from './raw-table.ts';

const MADE = '2026-02-01 09:00';

function pathOf({ tickets }: Omit<Built, 'inspection'>, id: string): unknown[] {
  const { line_first, line_max, lines_reached, lines_left_up, path_complete } = tickets[id] ?? {};
  return [line_first, line_max, lines_reached, lines_left_up, path_complete];
}

async function listed(more: Record<string, Field>, rows: Cells): Promise<Omit<Built, 'inspection'>> {
  return buildPlanned([
    {
      columns: { id: 'id', made: 'created', team: 'group', ...more },
      rows: rows.map(([id = null, ...rest]) => [id, MADE, ...rest]),
      plan: { startsAtLine1: true },
    },
  ]);
}

describe('when line 1 receives every ticket', () => {
  it('a list that tells no way has tickets passed on to the line they are with', async () => {
    const built = await listed({}, [
      ['ONE', 'Service Desk'],
      ['TWO', 'Workplace'],
      ['THREE', 'Network'],
      ['NOWHERE', 'Reception'],
    ]);
    expect(pathOf(built, 'ONE')).toEqual([1, 1, 0b001, 0, false]);
    expect(pathOf(built, 'TWO')).toEqual([1, 2, 0b011, 0b001, false]);
    expect(pathOf(built, 'THREE')).toEqual([1, 3, 0b101, 0b001, false]);
    expect(pathOf(built, 'NOWHERE')).toEqual([1, null, null, null, false]);
  });

  it('a counter of moves knows better, where it is filled in', async () => {
    const built = await listed({ moves: 'group_moves' }, [
      ['BORN', 'Workplace', '0'],
      ['UP', 'Workplace', '1'],
      ['BACK', 'Service Desk', '2'],
      ['UNKNOWN', 'Workplace', null],
    ]);
    expect(pathOf(built, 'BORN')).toEqual([2, 2, 0b010, 0, false]);
    expect(pathOf(built, 'UP')).toEqual([1, 2, 0b011, 0b001, false]);
    expect(pathOf(built, 'BACK')).toEqual([1, null, null, null, false]);
    expect(pathOf(built, 'UNKNOWN')).toEqual([1, 2, 0b011, 0b001, false]);
  });

  it('traces of the first line know better: without one a ticket went straight to line 2', async () => {
    const built = await listed({ up: 'escalation_state' }, [
      ['STRAIGHT', 'Workplace', null],
      ['PASSED', 'Workplace', 'Escalated'],
      ['STAYED', 'Service Desk', null],
      ['BACK', 'Service Desk', 'Escalated'],
    ]);
    expect(pathOf(built, 'STRAIGHT')).toEqual([2, 2, 0b010, 0, false]);
    expect(pathOf(built, 'PASSED')).toEqual([1, 2, 0b011, 0b001, false]);
    expect(pathOf(built, 'STAYED')).toEqual([1, 1, 0b001, 0, false]);
    expect(pathOf(built, 'BACK')).toEqual([1, null, null, null, false]);
  });

  it('a history knows better', async () => {
    const { tickets } = await buildPlanned([
      {
        columns: { id: 'id', ts: 'updated', state: 'status', team: 'group' },
        rows: [
          ['A', MADE, 'New', 'Workplace'],
          ['A', '2026-02-02 09:00', 'Closed', 'Workplace'],
        ],
        plan: { shape: 'updates', startsAtLine1: true },
      },
    ]);
    expect(tickets.A).toMatchObject({ line_first: 2, line_max: 2, lines_left_up: 0 });
  });
});
