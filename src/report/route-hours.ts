import { openHours } from '../calendar/business-hours.ts';
import { hoursTable, hoursTableSql, type HoursTable } from '../calendar/open-hours-sql.ts';
import type { Engine } from '../engine/engine.ts';
import type { Dataset } from '../ingest/dataset.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import { calendarsOf } from '../kpi/prepare/calendars.ts';
import { instantRangeSql } from '../kpi/prepare/prepared-view-sql.ts';

let made = 0;

/** Runs a task with the opening hours that the settings ask for in a table of their own; with NULL on the clock that never stops. */
export async function withRouteHours<T>(
  engine: Engine,
  { table, asOfUtc, settings }: KpiContext,
  { tables: { spans }, zone }: Pick<Dataset, 'tables' | 'zone'>,
  task: (hours: HoursTable | null) => Promise<T>,
): Promise<T> {
  if (spans === null || settings.clock !== 'business') return task(null);
  const [range] = await engine.query<{ first: number; last: number }>(
    instantRangeSql({ ticket: table, spans, asOfUtc }),
  );
  const [firstUtc, lastUtc] = [range?.first ?? 0, range?.last ?? 0];
  const hours = calendarsOf(settings).map((calendar) =>
    openHours(calendar, zone, { firstUtc, lastUtc, ahead: 0 }),
  );
  const lookUp = hoursTable(`route_hours_${++made}`, hours);
  try {
    await engine.query(hoursTableSql(lookUp));
    return await task(lookUp);
  } finally {
    await engine.query(`DROP TABLE IF EXISTS ${lookUp.name}`).catch(() => undefined);
  }
}
