import { FACT_COLUMNS, type Coverage, type FactColumn } from '../../../src/kpi/facts.ts';
import type { Trial } from '../../../src/ui/features/check/check-screen-props.ts';
import type { UnderstoodRow } from '../../../src/report/understood-rows.ts';

const isFact = (name: string): name is FactColumn => Object.hasOwn(FACT_COLUMNS, name);

export function coverageOf(part: Partial<Coverage>): Coverage {
  const names = Object.keys(FACT_COLUMNS).filter(isFact);
  const entries = names.map((name): [FactColumn, number] => [name, part[name] ?? 0]);
  const none: Partial<Coverage> = Object.fromEntries(entries);
  const isWhole = (coverage: Partial<Coverage>): coverage is Coverage =>
    names.every((name) => name in coverage);
  if (!isWhole(none)) throw new Error('a fact is missing');
  return none;
}

export const understoodRow: UnderstoodRow = {
  row_no: 1,
  raw: ['M1', '03/04/2025 08:12', '29/2/2016 01:16', 'Servicedesk', 'Postduif', '2025-04-25 10:00'],
  ticket_id: 'M1',
  created: '2025-04-03 08:12:00',
  first_response: null,
  resolved: null,
  status: null,
  priority: null,
  channel: null,
  category: null,
  group: 'Servicedesk',
  line: 1,
  reopen_count: null,
  excluded: null,
  quarantined: null,
};

/** What the plan of check-fixture.ts might give: 6.204 rows, of which 6.150 are counted. */
export const trial: Trial = {
  dataset: {
    revision: 1,
    tables: { ticket: 'ticket_1', raw: 'raw', quarantine: 'quarantined_1', spans: null },
    headers: [],
    sources: [],
    accounting: {
      rows: 6204,
      counted: 6150,
      folded: 0,
      excluded: { spam: 6, duplicate: 17 },
      quarantined: { bad_created: 3, too_many_columns: 28 },
    },
    coverage: coverageOf({
      created_utc: 6150,
      resolution_s: 5791,
      channel: 6148,
      group_current: 6150,
      line_current: 6076,
    }),
    quality: { unreadable_date: 9, created_in_future: 0 },
    zone: 'Europe/Amsterdam',
    asOfUtc: 0,
    asOfLocal: 0,
    createdRange: null,
    groups: [],
    dates: [],
    origin: {},
  },
  examples: {
    'excluded:spam': { row_no: 2, text: 'M2', moments: [], status: null },
    'quarantined:bad_created': { row_no: 3, text: '', moments: [], status: null },
    'quality:unreadable_date': {
      row_no: 4711,
      text: 'M4711',
      // 1 and 2 March 2025, 10:00
      moments: [1_740_823_200, 1_740_909_600],
      status: 'closed',
    },
  },
  understood: [
    understoodRow,
    { ...understoodRow, row_no: 2, ticket_id: 'M2', excluded: 'spam' },
    { ...understoodRow, row_no: 3, ticket_id: null, created: null, quarantined: 'bad_created' },
  ],
  measured: [
    { kpi: 'resolution_time', measurable: true },
    { kpi: 'first_response_time', measurable: false },
  ],
};
