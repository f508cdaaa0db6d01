import { expect } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import type { KpiContext } from '../../src/kpi/compile/kpi-context.ts';
import { KPI_IDS } from '../../src/kpi/kpi-definition.ts';
import { computeSnapshotBreakdowns } from '../../src/report/compute-snapshot-breakdowns.ts';
import {
  FEWEST_IN_GROUP,
  SNAPSHOT_DIMENSIONS,
  type SnapshotBreakdown,
  type SnapshotStatistics,
} from '../../src/snapshot/snapshot.ts';
import { expectCloseTo } from '../kpi/oracle-agreement.ts';
import { allowed } from '../kpi/oracle-view.ts';
import { entriesOf, isMeasurable, keyOf, type Entry } from '../oracle/entries.ts';
import { groupBy } from '../oracle/group-by.ts';
import { questionOf } from '../oracle/oracle.ts';
import type { OracleTicket } from '../oracle/oracle-ticket.ts';
import { READINGS } from '../oracle/readings.ts';
import { summarise, type OracleNumbers } from '../oracle/summarise.ts';

const SPLIT = KPI_IDS.filter((kpi) => READINGS[kpi].kind !== 'level');

function expectSame(name: string, got: SnapshotStatistics, want: OracleNumbers): void {
  const counts = (one: SnapshotStatistics | OracleNumbers) => [
    one.n,
    one.missing,
    one.numerator,
    one.provisional,
  ];
  expect([name, ...counts(got)]).toEqual([name, ...counts(want)]);
  for (const statistic of ['value', 'mean', 'p75', 'p90'] as const)
    expectCloseTo(`${name} ${statistic}`, got[statistic], want[statistic]);
  if (want.mean !== null) return;
  expectCloseTo(`${name} low`, got.low, want.low);
  expectCloseTo(`${name} high`, got.high, want.high);
}

const measuredOf = (entries: readonly Entry[]) => entries.filter(({ answer }) => answer !== null).length;

/** Five tickets, and of five an answer or of none. */
function isEnough(entries: readonly Entry[]): boolean {
  const measured = measuredOf(entries);
  return entries.length >= FEWEST_IN_GROUP && (measured === 0 || measured >= FEWEST_IN_GROUP);
}

/**
 * Whether nobody can work out few tickets from those that are shown: all less these and, as each group is of one line, all of each line
 * that has some of them. Where none of those has an answer, the figure of all says as much.
 */
function isSafe(
  { kpi, by }: Pick<SnapshotBreakdown, 'kpi' | 'by'>,
  entries: readonly Entry[],
  shown: readonly Entry[],
): boolean {
  const lineOf = ({ ticket, lines }: Entry) =>
    READINGS[kpi].owner === 'reached' ? ticket.line_first : lines[0]?.line;
  const ofLines = by === 'group' ? [...groupBy(entries, lineOf).values()] : [];
  return [entries, ...ofLines].every((own) => {
    const rest = own.filter((entry) => !shown.includes(entry));
    const isAll = rest.length === own.length;
    const answersOfAll = rest.length >= FEWEST_IN_GROUP && measuredOf(rest) === measuredOf(own);
    return rest.length === 0 || isAll || answersOfAll || isEnough(rest);
  });
}

/** Every part, and what is measured together, from the tickets themselves. */
export async function expectSnapshotBreakdowns(
  engine: Engine,
  context: KpiContext,
  tickets: readonly OracleTicket[],
): Promise<void> {
  const { filter } = context;
  const settings = allowed(context.settings);
  const { world } = questionOf(tickets, { ...context, filter, settings });
  const ofAgents = settings.agents && filter.agents.some((agent) => agent !== null);
  const breakdowns = await computeSnapshotBreakdowns(engine, context, SPLIT, SNAPSHOT_DIMENSIONS);
  for (const kpi of SPLIT) {
    const entries = entriesOf(kpi, tickets, filter, world);
    for (const by of SNAPSHOT_DIMENSIONS) {
      const name = `${kpi} by ${by}`;
      const found = breakdowns.filter((one) => one.kpi === kpi && one.by === by);
      expect([name, found.length < 2]).toEqual([name, true]);
      const byKey = groupBy(entries, ({ ticket }) => keyOf(by, ticket, kpi, world));
      const [breakdown] = found;
      if (breakdown === undefined) {
        const [largest = []] = [...byKey.values()].filter(isEnough).toSorted((a, b) => b.length - a.length);
        // Nothing could be told apart, or that would be the whole again.
        const isAlone = largest.length === 0 || largest.length === entries.length;
        if (!ofAgents && !isAlone)
          expect([name, isSafe({ kpi, by }, entries, largest)]).toEqual([name, false]);
        continue;
      }
      const { parts, other } = breakdown;
      const rest = new Set(byKey.keys());
      let total = 0;
      for (const { key, ...part } of parts) {
        const own = byKey.get(key) ?? [];
        expectSame(`${name} ${key}`, part, summarise(kpi, own, isMeasurable(kpi, world)));
        expect([name, key, isEnough(own)]).toEqual([name, key, true]);
        rest.delete(key);
        total += own.length;
      }
      if (ofAgents) continue;
      expect([name, other?.values ?? 0]).toEqual([name, rest.size]);
      if (other !== null) {
        const hidden = entries.filter(({ ticket }) => rest.has(keyOf(by, ticket, kpi, world)));
        expectSame(`${name}, other`, other, summarise(kpi, hidden, isMeasurable(kpi, world)));
        const shown = entries.filter((entry) => !hidden.includes(entry));
        expect([name, isSafe({ kpi, by }, entries, shown)]).toEqual([name, true]);
        total += hidden.length;
      }
      expect([name, total]).toEqual([name, entries.length]);
    }
  }
}
