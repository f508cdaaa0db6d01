import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { kpiDefinition } from '../../src/kpi/catalog.ts';
import { LINE_KEYS, type LineKey } from '../../src/kpi/facts.ts';
import { NO_FILTER } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { kaplanMeierSql, type CensoredRow } from '../../src/kpi/statistics/kaplan-meier-sql.ts';
import { kitagawa } from '../../src/kpi/statistics/kitagawa.ts';
import { runs } from '../ingest/property/runs.ts';
import type { OracleTicket } from '../oracle/oracle-ticket.ts';
import { kitagawa as splitByHand, quantile, survivalQuantile, type Spell } from '../oracle/statistics.ts';
import { testEngine } from '../support/node-engine.ts';
import { contextOf, expectCloseTo } from './oracle-agreement.ts';
import { AS_OF, AS_OF_LOCAL, desk } from './oracle-desk.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

type Timed = 'resolution_time' | 'first_response_time';

/** How long a ticket took, or has taken so far; NULL where it says neither. */
function spellOf(kpi: Timed, ticket: OracleTicket): Spell | null {
  const seconds = kpi === 'resolution_time' ? ticket.resolution_s : ticket.first_response_s;
  if (seconds !== null) return { seconds, ended: true };
  const isOpen = ticket.done === false && ticket.created_utc !== null && ticket.created_utc <= AS_OF;
  return isOpen ? { seconds: AS_OF - (ticket.created_utc ?? 0), ended: false } : null;
}

function lineOf(kpi: Timed, ticket: OracleTicket): LineKey {
  const line = kpi === 'resolution_time' ? (ticket.line_resolved ?? ticket.line_current) : ticket.line_first;
  return line === null ? 'unknown' : `${line}`;
}

describe('Kaplan-Meier in SQL is the product over the times, term by term', () => {
  it.each(['resolution_time', 'first_response_time'] as const)('%s on generated desks', async (kpi) => {
    const definition = kpiDefinition(kpi);
    const [measurement] = definition.measurements;
    if (definition.kind !== 'duration' || measurement === undefined) throw new Error('Not a duration');
    await fc.assert(
      fc.asyncProperty(desk(40), async (tickets) => {
        const view = {
          asOfUtc: AS_OF,
          asOfLocal: AS_OF_LOCAL,
          filter: NO_FILTER,
          settings: DEFAULT_SETTINGS,
        };
        const context = await contextOf(engine, 'oracle_survival', tickets, view);
        const sql = kaplanMeierSql(definition, measurement, context);
        // Without dates nothing is known of how long an open ticket has been so.
        fc.pre(sql !== null);
        const rows = await engine.query<CensoredRow>(sql);
        for (const line of LINE_KEYS) {
          const cohort = tickets.filter(
            (one) => one.excluded === null && (line === 'all' || lineOf(kpi, one) === line),
          );
          const spells = cohort.flatMap((one) => spellOf(kpi, one) ?? []);
          const got = rows.find((row) => row.line === line);
          const ended = spells.filter((spell) => spell.ended).length;
          expect([line, got?.events ?? 0, got?.open ?? 0, got?.missing ?? 0]).toEqual([
            line,
            ended,
            spells.length - ended,
            cohort.length - spells.length,
          ]);
          expectCloseTo(`${line} median`, got?.median ?? null, survivalQuantile(spells, 0.5));
          expectCloseTo(`${line} p90`, got?.p90 ?? null, survivalQuantile(spells, 0.9));
          const over = spells.filter((spell) => spell.ended).map(({ seconds }) => seconds);
          expectCloseTo(`${line} median of what is over`, got?.over_median ?? null, quantile(over, 0.5));
          expectCloseTo(`${line} p90 of what is over`, got?.over_p90 ?? null, quantile(over, 0.9));
        }
      }),
      runs(60),
    );
  });
});

it('mix and performance are those of the formula, for any two sets of groups', () => {
  const parts = fc.uniqueArray(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.integer({ min: 1, max: 30 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
    { selector: ([key]) => key, minLength: 1, maxLength: 4 },
  );
  const asParts = (all: readonly (readonly [string, number, number])[]) =>
    all.map(([key, n, share]) => ({ key, n, k: Math.round(share * n) }));
  fc.assert(
    fc.property(parts, parts, (one, other) => {
      const [before, after] = [asParts(one), asParts(other)];
      const means = (all: typeof before) => all.map(({ key, k, n }) => ({ key, n, mean: k / n }));
      const got = kitagawa(means(after), means(before));
      const want = splitByHand(before, after);
      expect(got?.mix).toBeCloseTo(want.mix, 9);
      expect(got?.performance).toBeCloseTo(want.rate, 9);
      expect(got?.difference).toBeCloseTo(want.mix + want.rate, 9);
    }),
    runs(500),
  );
});
