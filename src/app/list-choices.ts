import { fill } from '../i18n/fill.ts';
import type { Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/en.ts';
import type { Dataset } from '../ingest/dataset.ts';
import { kpiDefinition } from '../kpi/catalog.ts';
import { inLanguage } from '../kpi/in-language.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import { chooseMeasurement, cohortOf } from '../kpi/measurement.ts';
import type { View } from '../report/kpi-queries.ts';
import type { RowList } from '../report/row-list.ts';
import { writeRowList } from '../state/url-row-list.ts';
import { chartAboutOf } from './chart-about-of.ts';
import { rowListTitle } from './row-list-title.ts';

/** A list to choose; `value` is its name in a link. */
interface ListChoice {
  value: string;
  label: string;
  list: RowList;
}

/** The lists that can always be asked for, with the present one where it is none of these. */
export function listChoices(
  { accounting, zone }: Dataset,
  present: RowList,
  messages: Messages,
  format: Format,
): ListChoice[] {
  const { tickets, common } = messages;
  const sum = (counts: Readonly<Partial<Record<string, number>>>) =>
    Object.values(counts).reduce<number>((total, n) => total + (n ?? 0), 0);
  const ofKpi = (kpi: KpiId): RowList => ({ kind: 'cell', kpi, line: 'all', selection: 'measured' });
  const whole = (kind: 'counted' | 'folded' | 'excluded' | 'quarantined' | 'rows', n: number) =>
    n === 0 ? [] : [{ list: { kind }, label: `${common.lists[kind].title} (${format.integer(n)})` }];
  const always: { list: RowList; label: string }[] = [
    { list: ofKpi('tickets_created'), label: tickets.lists.created },
    { list: ofKpi('tickets_resolved'), label: tickets.lists.resolved },
    { list: ofKpi('backlog'), label: tickets.lists.open },
    ...whole('counted', accounting.counted),
    ...whole('excluded', sum(accounting.excluded)),
    ...whole('quarantined', sum(accounting.quarantined)),
    ...whole('folded', accounting.folded),
    ...whole('rows', accounting.rows),
  ];
  const choices = always.map(({ list, label }) => ({ value: writeRowList(list), label, list }));
  const own = writeRowList(present);
  return choices.some(({ value }) => value === own)
    ? choices
    : [{ value: own, label: rowListTitle(present, zone, messages, format).title, list: present }, ...choices];
}

/** Whether filters and the period narrow a list; those of the accounting are of the whole file. */
export function isFiltered({ kind }: RowList): boolean {
  return [
    'cell',
    'part',
    'slot',
    'range',
    'hop',
    'pair',
    'pairs',
    'waiting',
    'pace',
    'recurring',
    'since',
  ].includes(kind);
}

/** What a list is of: the period by the date that counts for it, and the filters; of the whole export what says so. */
export function listAbout(list: RowList, source: View, messages: Messages, format: Format): string {
  if (!isFiltered(list)) return messages.tickets.unfiltered;
  const { dataset, filter, settings } = source;
  const { period, filters } = chartAboutOf(dataset, filter, messages, format);
  const { cohort, undatedCohort } = messages.overview;
  const parts = [period];
  // Some of them count by that date no longer.
  if ('kpi' in list && list.kind !== 'since') {
    const definition = kpiDefinition(list.kpi);
    const measurement = chooseMeasurement(definition, dataset.coverage, settings);
    const date = cohortOf(definition, measurement, dataset.coverage, settings);
    parts.push(dataset.createdRange === null ? undatedCohort[date] : cohort[date]);
  }
  return [...parts, filters].filter((part) => part !== '').join(' · ');
}

/** What goes with a list that leaves the page: rows of a name and a text. */
export function listNotes(
  list: RowList,
  search: string,
  source: View,
  now: string,
  messages: Messages,
  format: Format,
): readonly (readonly [string, string])[] {
  const { exports, tickets } = messages;
  const { about } = exports;
  const { title, explanation } = rowListTitle(list, source.dataset.zone, messages, format);
  const of = chartAboutOf(source.dataset, source.filter, messages, format);
  const filtered: readonly (readonly [string, string])[] = isFiltered(list)
    ? [
        [about.period, listAbout(list, source, messages, format)],
        [about.filters, of.filters === '' ? about.noFilters : of.filters],
      ]
    : [[about.filters, tickets.unfiltered]];
  return [
    [tickets.csv.list, `${title}. ${explanation}`],
    ...filtered,
    ...(search === '' ? [] : ([[tickets.csv.search, search]] as const)),
    ...('kpi' in list
      ? ([
          [
            messages.definition.definition,
            inLanguage(kpiDefinition(list.kpi).text, format.locale).definition,
          ],
        ] as const)
      : []),
    [about.source, of.source],
    [about.made, fill(about.madeWith, { date: format.date(now) })],
  ];
}

/** The name of a list as a file: what it is and its period, in letters that every system takes. */
export function listFileName(list: RowList, { filter: { period } }: View): string {
  const days = [period.from, period.to].filter((day) => day !== null);
  const parts = ['linewise', writeRowList(list), ...(isFiltered(list) ? days : [])];
  return parts
    .join('-')
    .normalize('NFKD')
    .replaceAll(/[^\w.-]+/g, '-')
    .slice(0, 120);
}
