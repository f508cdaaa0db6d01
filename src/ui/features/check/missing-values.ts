import type { Messages } from '../../../i18n/en.ts';
import type { Format } from '../../../i18n/format.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Dataset } from '../../../ingest/dataset.ts';
import type { Field, ImportPlan } from '../../../ingest/import-plan.ts';
import { CATALOG, OVERVIEW_KPIS } from '../../../kpi/catalog.ts';
import type { Coverage, FactColumn } from '../../../kpi/facts.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { Locale } from '../../../kpi/kpi-definition.ts';
import { DEFAULT_SETTINGS } from '../../../kpi/settings.ts';
import { chooseMeasurement } from '../../../kpi/measurement.ts';

interface MissingValues {
  field: Field;
  fact: FactColumn;
  tickets: number;
  effect: string;
}

/** Where the values of a field end up; with what it means when there is none. */
const FACTS: readonly { field: Field; also?: readonly Field[]; fact: FactColumn; sort: Sort }[] = [
  { field: 'first_response', also: ['first_response_duration'], fact: 'first_response_s', sort: 'moment' },
  {
    field: 'resolved',
    also: ['closed', 'resolution_duration', 'first_resolved'],
    fact: 'resolution_s',
    sort: 'moment',
  },
  { field: 'status', fact: 'status', sort: 'status' },
  { field: 'priority', fact: 'priority', sort: 'filter' },
  { field: 'channel', fact: 'channel', sort: 'filter' },
  { field: 'category', fact: 'category', sort: 'figure' },
  { field: 'group', fact: 'group_current', sort: 'line' },
  { field: 'line', also: ['group'], fact: 'line_current', sort: 'line' },
  { field: 'reopen_count', also: ['reopened_flag'], fact: 'reopen_count', sort: 'figure' },
  { field: 'group_moves', also: ['group_stations'], fact: 'group_moves', sort: 'figure' },
  { field: 'agent_replies', fact: 'agent_replies', sort: 'figure' },
  { field: 'fcr_flag', fact: 'fcr_vendor', sort: 'figure' },
  { field: 'sla_flag', fact: 'sla_resolution_met', sort: 'figure' },
  { field: 'sla_response_flag', fact: 'sla_response_met', sort: 'figure' },
  { field: 'hierarchical_flag', fact: 'hierarchical', sort: 'figure' },
  { field: 'csat', fact: 'csat', sort: 'figure' },
  { field: 'customer_replies', fact: 'customer_replies', sort: 'figure' },
  { field: 'on_hold_duration', fact: 'on_hold_s', sort: 'figure' },
  { field: 'handle_duration', fact: 'handle_s', sort: 'figure' },
  { field: 'requester', fact: 'requester_no', sort: 'figure' },
  { field: 'response_due', fact: 'response_due_utc', sort: 'figure' },
  { field: 'due', fact: 'due_utc', sort: 'figure' },
];
type Sort = 'moment' | 'status' | 'figure' | 'filter' | 'line';

/** Which mapped fields are empty in how many counted tickets, and what that does to the figures. */
export function missingValues(
  { accounting, coverage }: Dataset,
  { columns }: ImportPlan,
  { check }: Messages,
  locale: Locale,
  format: Format,
): MissingValues[] {
  const { quality: texts } = check;
  return FACTS.flatMap(({ field, also = [], fact, sort }) => {
    const mapped = [field, ...also].some((one) => columns[one] !== undefined);
    const tickets = accounting.counted - coverage[fact];
    if (!mapped || tickets <= 0) return [];
    const kpis = namesOf(fact, coverage, locale);
    const left = kpis.length === 0 ? null : fill(texts.missingEffect, { kpis: format.list(kpis) });
    const effects = {
      moment: [left ?? texts.missingNothing, texts.openHaveNone],
      status: [check.values.note.status],
      figure: [left ?? texts.missingNothing],
      filter: [texts.missingFilter],
      line: left === null ? [texts.missingLine] : [texts.missingLine, left],
    } satisfies Record<Sort, string[]>;
    return [{ field, fact, tickets, effect: effects[sort].join(' ') }];
  });
}

/** What is measured by a fact: of the figures of the overview, or else of all. A number of tickets is no measurement of each. */
function namesOf(fact: FactColumn, coverage: Coverage, locale: Locale): string[] {
  const measured = CATALOG.filter(
    (definition) =>
      definition.kind !== 'count' &&
      chooseMeasurement(definition, coverage, DEFAULT_SETTINGS)?.needs.includes(fact),
  );
  const main = measured.filter(({ id }) => OVERVIEW_KPIS.includes(id));
  return (main.length > 0 ? main : measured).map(({ text }) => inLanguage(text, locale).name);
}
