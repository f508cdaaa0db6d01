import fc from 'fast-check';
import type { Engine } from '../../../src/engine/engine.ts';
import type { Dataset } from '../../../src/ingest/dataset.ts';
import { CHANNELS } from '../../../src/kpi/facts.ts';
import type { KpiFilter, Period } from '../../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS, type KpiSettings } from '../../../src/kpi/settings.ts';

/** Names of a report, those with the most tickets. */
export interface Names {
  groups: string[];
  categories: string[];
  agents: string[];
}

export async function namesOf(engine: Engine, { tables }: Dataset): Promise<Names> {
  const most = async (column: string): Promise<string[]> => {
    const rows = await engine.query<{ name: string }>(
      `SELECT ${column}::VARCHAR AS name FROM ${tables.ticket} WHERE excluded IS NULL AND ${column} IS NOT NULL
      GROUP BY ALL ORDER BY count(*) DESC, name LIMIT 6`,
    );
    return rows.map(({ name }) => name);
  };
  return {
    groups: await most('group_current'),
    categories: await most('category'),
    agents: await most('agent'),
  };
}

const PERIODS: Record<'sample' | 'real', readonly Period[]> = {
  sample: [
    { from: null, to: null },
    { from: '2026-07-01', to: '2026-07-31' },
    { from: '2026-05-04', to: '2026-05-10' },
    { from: '2026-04-01', to: null },
    { from: null, to: '2026-05-31' },
  ],
  real: [
    { from: null, to: null },
    { from: '2016-04-01', to: '2016-04-30' },
    { from: '2016-05-01', to: null },
  ],
};

/** No choice more often than not, so that something is left. */
const choice = <T>(values: readonly T[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant<T[]>([]) },
    { weight: 1, arbitrary: fc.subarray([...values], { minLength: 1 }) },
  );

const anyFilter = (names: Names, periods: readonly Period[]): fc.Arbitrary<KpiFilter> =>
  fc.record({
    period: fc.constantFrom(...periods),
    lines: choice([1, 2, 3, 0] as const),
    priorities: choice([1, 2, 3, 4, 0] as const),
    channels: choice([...CHANNELS, 'unknown'] as const),
    groups: choice([...names.groups, null]),
    categories: choice([...names.categories, null]),
    agents: choice([...names.agents, null]),
  });

const COHORTS: readonly KpiSettings['cohorts'][] = [
  {},
  { first_level_resolution: 'created', resolution_time: 'created', sla_resolution: 'resolved' },
  { first_contact_resolution: 'resolved', first_response_time: 'resolved', escalation_rate: 'resolved' },
];

/** Settings of every kind that changes a figure, those that change the facts included. */
const anySettings = ({ categories }: Names): fc.Arbitrary<KpiSettings> =>
  fc
    .record({
      reopenDays: fc.constantFrom(1, 7, 14),
      clock: fc.constantFrom('calendar' as const, 'business' as const),
      fcrEvidence: fc.constantFrom(null, 'B' as const, 'C' as const),
      agents: fc.boolean(),
      agentMinimum: fc.constantFrom(5, 20),
      notForLine1: choice(categories),
      resolutionLimits: fc.constantFrom({}, { any: 86_400, 1: 14_400 }),
      responseLimits: fc.constantFrom({}, { any: 3600 }),
      exclusions: fc.constantFrom(
        [],
        [{ dimension: 'category' as const, value: categories[0] ?? null }],
        [{ dimension: 'priority' as const, value: '3' }],
      ),
      cohorts: fc.constantFrom(...COHORTS),
    })
    .map((settings) => ({ ...DEFAULT_SETTINGS, ...settings }));

export const anySelection = (names: Names, period: keyof typeof PERIODS) =>
  fc.record({ filter: anyFilter(names, PERIODS[period]), settings: anySettings(names) });
