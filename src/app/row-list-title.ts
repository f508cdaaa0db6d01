import { fill } from '../i18n/fill.ts';
import type { Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/en.ts';
import { kpiDefinition } from '../kpi/catalog.ts';
import type { DimensionKey } from '../kpi/compile/compile-kpis.ts';
import type { RouteStop } from '../kpi/compile/route-stops.ts';
import { CHANNELS, PRIORITIES } from '../kpi/facts.ts';
import { inLanguage } from '../kpi/in-language.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { RowList } from '../report/row-list.ts';
import { localAt } from '../report/wall-clock-sql.ts';
import { excludedTexts, qualityTexts, quarantineTexts } from '../ui/problem/reason-texts.ts';

interface ListTitle {
  title: string;
  explanation: string;
}

/** What a list of rows is called, and what it says about the figures. `zone`: of the report. */
export function rowListTitle(list: RowList, zone: string, messages: Messages, format: Format): ListTitle {
  const { common, tickets } = messages;
  const { lists } = common;
  const nameOf = (kpi: KpiId) => inLanguage(kpiDefinition(kpi).text, format.locale).name;
  switch (list.kind) {
    case 'rows':
    case 'counted':
    case 'folded':
      return lists[list.kind];
    case 'excluded':
      return list.reason === undefined
        ? lists.excluded
        : reasonTitle(lists.excluded.title, excludedTexts(messages)[list.reason]);
    case 'quarantined':
      return list.reason === undefined
        ? lists.quarantined
        : reasonTitle(lists.quarantined.title, quarantineTexts(messages)[list.reason]);
    case 'quality': {
      const { name, effect } = qualityTexts(messages)[list.flag];
      return { title: name, explanation: effect };
    }
    case 'missing':
      return {
        title: fill(lists.missing.title, { fact: messages.definition.facts[list.fact] }),
        explanation: lists.missing.explanation,
      };
    case 'cell':
      return {
        title: fill(lists.cell, { kpi: nameOf(list.kpi), line: common.lines[list.line] }),
        explanation: lists.selection[list.selection],
      };
    case 'part':
      return {
        title: fill(lists.cell, { kpi: nameOf(list.kpi), line: partName(list, messages) }),
        explanation: lists.selection[list.selection],
      };
    case 'slot':
      return {
        title: fill(tickets.slot, {
          kpi: nameOf(list.kpi),
          weekday: weekdayName(String(list.weekday), messages),
          from: clock(list.hour),
          until: clock(list.hour + 1),
        }),
        explanation: lists.selection[list.selection],
      };
    case 'range':
      return {
        title: rangeTitle(list, nameOf(list.kpi), messages, format),
        explanation: lists.selection.measured,
      };
    case 'hop':
      return { title: hopTitle(list, messages), explanation: tickets.route.text };
    case 'pair':
      return {
        title: fill(tickets.route.pair, { a: list.a, b: list.b }),
        explanation: tickets.route.pairText,
      };
    case 'pairs':
      return { title: tickets.route.pairs, explanation: tickets.route.pairText };
    case 'waiting': {
      const { title, text } = tickets.waiting[list.of];
      return { title: fill(title, { line: common.lines[list.line] }), explanation: text };
    }
    case 'pace':
      return {
        title: fill(tickets.pace.title, { line: common.lines[list.line] }),
        explanation: tickets.pace.text,
      };
    case 'since': {
      const { title, text, only, whats } = messages.restatement.list;
      const moment = format.dateTime(localAt(zone, list.after));
      const told = fill(text[list.what], { moment });
      return {
        title: fill(title, {
          kpi: nameOf(list.kpi),
          line: common.lines[list.line],
          what: whats[list.what],
        }),
        explanation: list.what === 'updated' ? told : `${told} ${only}`,
      };
    }
    default: {
      const { title, text } = tickets.recurring[list.of];
      const category = list.category === null ? messages.recurring.none : list.category;
      return {
        title: category === undefined ? title : fill(tickets.recurring.ofCategory, { title, category }),
        explanation: text,
      };
    }
  }
}

function reasonTitle(title: string, { name, effect }: { name: string; effect: string }): ListTitle {
  return { title: `${title}: ${name}`, explanation: effect };
}

const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

function weekdayName(key: string, { tickets }: Messages): string {
  const names: Readonly<Record<string, string>> = tickets.weekdays;
  return names[key] ?? key;
}

function partName({ dimension, key }: DimensionKey, messages: Messages): string {
  const { common } = messages;
  if (key === null) return common.channels.unknown;
  switch (dimension) {
    case 'weekday':
      return weekdayName(key, messages);
    case 'hour':
      return `${clock(Number(key))}–${clock(Number(key) + 1)}`;
    case 'channel': {
      const channel = CHANNELS.find((known) => known === key);
      return channel ? common.channels[channel] : key;
    }
    case 'priority': {
      const priority = PRIORITIES.find((known) => String(known) === key);
      return `${common.ticketColumns.priority} ${priority ? common.priorities[priority] : key}`;
    }
    default:
      return key;
  }
}

function rangeTitle(
  { line, from, until }: Extract<RowList, { kind: 'range' }>,
  kpi: string,
  { common, tickets }: Messages,
  format: Format,
): string {
  const text =
    until === null
      ? from === 0
        ? tickets.rangeAll
        : tickets.rangeFrom
      : from === 0
        ? tickets.rangeUntil
        : tickets.range;
  return fill(text, {
    kpi,
    line: common.lines[line],
    from: format.duration(from),
    until: until === null ? '' : format.duration(until),
  });
}

function hopTitle(
  { from, to, step, category }: Extract<RowList, { kind: 'hop' }>,
  { tickets: { route } }: Messages,
): string {
  const place = (stop: RouteStop) =>
    stop === '1' || stop === '2' || stop === '3' || stop === '0' ? route.stops[stop] : route.stops.other;
  const form =
    to === 'resolved' || to === 'open' || to === 'unsure'
      ? route[to]
      : from === 'in'
        ? route.in
        : route.moved;
  const hop = fill(form, { from: place(from), to: place(to) });
  const told =
    step === undefined || step === '0'
      ? hop
      : step === 'back'
        ? fill(route.back, { hop })
        : fill(route.step, { hop, n: step });
  return category === undefined ? told : fill(route.category, { hop: told, category });
}
