import fc from 'fast-check';
import type { KpiContext } from '../../../src/kpi/compile/kpi-context.ts';
import { CHANNELS } from '../../../src/kpi/facts.ts';
import { NO_FILTER } from '../../../src/kpi/kpi-query.ts';
import { localSeconds } from '../../../src/kpi/periods.ts';
import { DEFAULT_SETTINGS } from '../../../src/kpi/settings.ts';
import { coverageOf, factRow, type FactRow } from '../../support/ticket-table.ts';

const DAY = 86_400;
export const START = localSeconds('2024-12-20');
/** Local and UTC alike: an hour apart. */
export const AS_OF = START + 40 * DAY;

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 5 });
const line = maybe(fc.constantFrom(1, 2, 3));
const name = (prefix: string) => maybe(fc.constantFrom(`${prefix}'s`, `${prefix} "b", c`, `${prefix} {bit}`));

/** A desk in which any value can be missing, with names that an SQL text would trip over. */
export const desk: fc.Arbitrary<FactRow[]> = fc
  .array(
    fc
      .record({
        created: fc.integer({ min: START, max: AS_OF }),
        toFirst: maybe(fc.integer({ min: 0, max: 20 * DAY })),
        toLast: fc.integer({ min: 0, max: 10 * DAY }),
        line_first: line,
        line_resolved: line,
        line_first_resolved: line,
        line_current: line,
        reached: maybe(fc.integer({ min: 1, max: 7 })),
        reopen_count: maybe(fc.integer({ min: 0, max: 2 })),
        group_moves: maybe(fc.integer({ min: 0, max: 3 })),
        agent_replies: maybe(fc.integer({ min: 0, max: 3 })),
        csat: maybe(fc.constantFrom(0, 0.25, 0.75, 1)),
        priority: maybe(fc.constantFrom(1, 2, 3, 4)),
        channel: maybe(fc.constantFrom(...CHANNELS)),
        category: name('category'),
        group_first: name('group'),
        group_resolved: name('group'),
        group_current: name('group'),
        agent: name('agent'),
        done: maybe(fc.boolean()),
        excluded: fc.option(fc.constant('spam'), { nil: null, freq: 1 }),
      })
      .map(({ created, toFirst, toLast, reached, ...known }) => {
        const first = toFirst === null ? null : created + toFirst;
        const last = first === null || known.done === false ? null : first + toLast;
        const utc = (local: number | null) => (local === null ? null : local - 3600);
        return factRow({
          ...known,
          created_utc: utc(created),
          created_local: created,
          first_resolved_utc: utc(first),
          first_resolved_local: first,
          first_resolution_s: toFirst,
          resolved_utc: utc(last),
          resolved_local: last,
          resolution_s: last === null ? null : last - created,
          first_response_s: toFirst === null ? null : Math.floor(toFirst / 3),
          due_utc: utc(created + 3 * DAY),
          due_local: created + 3 * DAY,
          lines_reached: reached,
          lines_left_up: reached === null ? null : reached & 3,
          path_complete: reached !== null,
          line_max: known.line_first,
        });
      }),
    { maxLength: 60 },
  )
  .map((rows) => rows.map((row, i) => ({ ...row, row_no: i + 1, ticket_id: String(i) })));

/** All of a table, without a filter. */
export function contextOf(
  table: string,
  rows: readonly FactRow[],
  view: Partial<KpiContext> = {},
): KpiContext {
  return {
    table,
    coverage: coverageOf(rows),
    asOfUtc: AS_OF - 3600,
    asOfLocal: AS_OF,
    filter: NO_FILTER,
    span: { from: null, until: null },
    settings: DEFAULT_SETTINGS,
    ...view,
  };
}
