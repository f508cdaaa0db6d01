import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/engine/engine.ts';
import { kpiDefinition } from '../../../src/kpi/catalog.ts';
import type { KpiId, Measurable, Measurement, Parameter } from '../../../src/kpi/kpi-definition.ts';
import { testEngine } from '../../support/node-engine.ts';
import { createTicketTable, factRow, type FactRow } from '../../support/ticket-table.ts';

export const HOUR = 3600;
export const DAY = 24 * HOUR;
/** Monday 3 March 2025, 12:00 UTC. */
export const NOON = Date.UTC(2025, 2, 3, 12) / 1000;
/** "Now" of these tests: thirty days later. */
export const NOW = NOON + 30 * DAY;

/** A ticket created at {@link NOON} in a zone an hour ahead of UTC, of which nothing else is known but what is given. */
export type Known = Partial<FactRow>;

interface Told {
  /** Can still change. */
  provisional: boolean;
  /** The moment looked at, seconds UTC; {@link NOW} unless told. */
  moment: number;
  /** One line or a choice of lines, bit n-1 for line n. */
  lines: number;
}

/** The answer `outside`: not one of the tickets the figure is about. */
type Case = readonly [what: string, ticket: Known, answer: Value, told?: Partial<Told>];

/** Resolved once, so many seconds after {@link NOON}. */
export function resolvedAfter(seconds: number): Known {
  return {
    done: true,
    status: 'resolved',
    first_resolved_utc: NOON + seconds,
    first_resolved_local: NOON + HOUR + seconds,
    first_resolution_s: seconds,
    resolved_utc: NOON + seconds,
    resolved_local: NOON + HOUR + seconds,
    resolution_s: seconds,
  };
}

function bound(sql: string, { moment = NOW, lines = 0 }: Partial<Told>): string {
  const values: Record<Parameter, string> = {
    as_of: String(NOW),
    moment: String(moment),
    moment_local: String(moment + HOUR),
    reopen_s: String(7 * DAY),
    first_contact_s: String(HOUR),
    bit: String(lines),
    not_for_line_1: `['Verhuizing', 'It''s broken']::VARCHAR[]`,
  };
  return Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), sql);
}

/** The one row that a ticket is in the table of a definition: in it or not, its value, and whether that can still change. */
export async function rowOf(
  subject: Measurable,
  measurement: Measurement,
  known: Known,
  told: Partial<Told>,
): Promise<{ inside: Value; value: Value; weight: Value; provisional: Value }> {
  const engine = await testEngine();
  const created = { created_utc: NOON, created_local: NOON + HOUR };
  await createTicketTable(engine, 'one_ticket', [
    factRow({ row_no: 1, ticket_id: 'T1', ...created, ...known }),
  ]);
  const value = told.lines === undefined ? measurement.value : (measurement.valueOfLine ?? measurement.value);
  const [row] = await engine.query<{ inside: Value; value: Value; weight: Value; provisional: Value }>(
    `SELECT coalesce(${bound(subject.population ?? 'TRUE', told)}, FALSE) AS inside, ${bound(value, told)} AS value,
       ${measurement.weight ?? '1'} AS weight, coalesce(${bound(subject.provisional, told)}, FALSE) AS provisional
     FROM one_ticket`,
  );
  if (!row) throw new Error('A ticket got lost');
  return row;
}

/** What every ticket of a table says, one test a ticket. */
export function describeAnswers(
  name: string,
  subject: Measurable,
  measurement: Measurement | null | undefined,
  cases: readonly Case[],
): void {
  describe.each([name])('%s', () => {
    it.each(cases.map(([what, ticket, answer, told]) => ({ what, ticket, answer, told })))(
      '$what: $answer',
      async ({ ticket, answer, told = {} }) => {
        if (!measurement) throw new Error('There is no such way of measuring');
        const row = await rowOf(subject, measurement, ticket, told);
        expect({ answer: row.inside === true ? row.value : 'outside', provisional: row.provisional }).toEqual(
          {
            answer,
            provisional: told.provisional ?? row.provisional,
          },
        );
      },
    );
  });
}

/** {@link describeAnswers} of a KPI; `way`: which of its measurements, the first unless told. */
export function describeKpi(kpi: KpiId, cases: readonly Case[], way = 0): void {
  const definition = kpiDefinition(kpi);
  const measurement = definition.measurements[way];
  const name = measurement?.text.en.name ?? '';
  describeAnswers(`${kpi}, ${name}`, definition, measurement, cases);
}

/** How open tickets stand in for what is not over yet. */
export function describeCensored(
  kpi: KpiId,
  cases: readonly (readonly [what: string, ticket: Known, seconds: number | null])[],
): void {
  const definition = kpiDefinition(kpi);
  const censored = definition.kind === 'duration' ? definition.censored : undefined;
  describeAnswers(
    `${kpi}, open tickets`,
    { ...definition, population: 'TRUE' },
    censored === undefined ? undefined : { ...definition.measurements[0], ...NO_EVIDENCE, value: censored },
    cases,
  );
}

const NO_EVIDENCE = {
  evidence: '',
  needs: [],
  text: { nl: { name: '', explanation: '' }, en: { name: '', explanation: '' } },
} as const satisfies Omit<Measurement, 'value'>;
