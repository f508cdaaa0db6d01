import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { kpiDefinition } from '../../../src/kpi/catalog.ts';
import { NO_FILTER } from '../../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../../src/kpi/settings.ts';
import { kaplanMeierSql, type CensoredRow } from '../../../src/kpi/statistics/kaplan-meier-sql.ts';
import { realData, realText } from '../../ingest/real/real-file.ts';
import { testEngine } from '../../support/node-engine.ts';
import { coverageOf, createTicketTable, factRow, type FactRow } from '../../support/ticket-table.ts';

const DAY = 86_400;

/** 29-02-2016 01:16 as seconds; NULL for `?`. */
function moment(text: string | undefined): number | null {
  const [, day, month, year, hour, minute] =
    /^(\d+)-(\d+)-(\d+) (\d+):(\d+)$/.exec(text ?? '')?.map(Number) ?? [];
  return day === undefined || month === undefined || year === undefined
    ? null
    : Date.UTC(year, month - 1, day, hour, minute) / 1000;
}

/** Creation and resolution of every incident of the log, from its last row. */
function incidents(): { created: number; resolved: number | null }[] {
  const { data } = Papa.parse<Record<string, string>>(
    realText('servicenow/incident_event_log_excel_first5998.csv'),
    { header: true, skipEmptyLines: true },
  );
  const last = new Map(data.map((row) => [row.number, row]));
  return [...last.values()].map((row) => ({
    created: moment(row.opened_at) ?? Number.NaN,
    resolved: moment(row.resolved_at),
  }));
}

const median = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
};
const hours = (seconds: number | null | undefined) => (seconds ?? Number.NaN) / 3600;

// domain.md, fact 1.
describe.skipIf(!realData)('the real log as it was on its third day (set LINEWISE_REAL_DATA to run)', () => {
  it('shows 7.2 h where only the solved count, 53.5 h with the open ones, and 54.5 h turned out to be true', async () => {
    const all = incidents();
    const start = Math.min(...all.map(({ created }) => created));
    const exported = start + 3 * DAY;
    const tickets = all.filter(({ created }) => created < exported);
    const rows = tickets.map(({ created, resolved }, i): FactRow => {
      const done = resolved !== null && resolved <= exported;
      return factRow({
        row_no: i + 1,
        created_utc: created,
        created_local: created,
        resolved_utc: done ? resolved : null,
        resolution_s: done ? resolved - created : null,
        done,
      });
    });
    const engine = await testEngine();
    await createTicketTable(engine, 'km_real', rows);
    const definition = kpiDefinition('resolution_time');
    const [measurement] = definition.measurements;
    if (definition.kind !== 'duration' || measurement === undefined) throw new Error('Not a duration');
    const sql = kaplanMeierSql(definition, measurement, {
      table: 'km_real',
      coverage: coverageOf(rows),
      asOfUtc: exported,
      asOfLocal: exported,
      filter: NO_FILTER,
      span: { from: null, until: null },
      settings: DEFAULT_SETTINGS,
    });
    const [censored] = await engine.query<CensoredRow>(sql ?? '');

    const solved = tickets.flatMap(({ created, resolved }) =>
      resolved !== null && resolved <= exported ? [resolved - created] : [],
    );
    const truth = tickets.flatMap(({ created, resolved }) => (resolved === null ? [] : [resolved - created]));
    expect(tickets).toHaveLength(890);
    expect(hours(median(solved))).toBeCloseTo(7.2, 1);
    expect(censored).toMatchObject({ line: 'all', events: 298, open: 592, missing: 0, p90: null });
    expect(hours(censored?.over_median)).toBeCloseTo(7.2, 1);
    expect(hours(censored?.median)).toBeCloseTo(53.5, 1);
    expect(hours(median(truth))).toBeCloseTo(54.5, 1);
  });
});
