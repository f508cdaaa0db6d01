import { QUARANTINE_REASONS } from '../ingest/dataset.ts';
import { TICKET_SELECTIONS } from '../kpi/compile/ticket-selection.ts';
import { RECURRING_SELECTIONS } from '../kpi/compile/recurring-selection.ts';
import { ROUTE_STEPS, ROUTE_STOPS } from '../kpi/compile/route-stops.ts';
import { EXCLUDE_REASONS, FACT_COLUMNS, LINE_KEYS, QUALITY } from '../kpi/facts.ts';
import { KPI_IDS } from '../kpi/kpi-definition.ts';
import { DIMENSIONS } from '../kpi/kpi-query.ts';
import type { RowList } from '../report/row-list.ts';
import { SINCE_SELECTIONS } from '../report/since.ts';
import { parseNames, writeNames } from './url-names.ts';

/** A list of rows in an address: its kind and what it is of, separated by colons, names escaped: `part:reopen_rate:measured:category:Netwerk`. */
export function writeRowList(list: RowList): string {
  switch (list.kind) {
    case 'excluded':
    case 'quarantined':
      return words(list.kind, list.reason);
    case 'quality':
      return words(list.kind, list.flag);
    case 'missing':
      return words(list.kind, list.fact);
    case 'cell':
      return words(list.kind, list.kpi, list.line, list.selection);
    case 'part':
      return words(list.kind, list.kpi, list.selection, list.dimension, name(list.key));
    case 'slot':
      return words(list.kind, list.kpi, list.weekday, list.hour, list.selection);
    case 'range':
      return words(list.kind, list.kpi, list.line, list.from, list.until ?? undefined);
    case 'hop':
      return list.category === undefined
        ? words(list.kind, list.from, list.to, list.step)
        : words(list.kind, list.from, list.to, list.step ?? '', name(list.category));
    case 'pair':
      return words(list.kind, name(list.a), name(list.b));
    case 'waiting':
      return words(list.kind, list.line, list.of);
    case 'pace':
      return words(list.kind, list.line);
    case 'recurring':
      return words(list.kind, list.of, list.category === undefined ? undefined : name(list.category));
    case 'since':
      return words(list.kind, list.kpi, list.line, list.what, list.after);
    default:
      return list.kind;
  }
}

/** Reads what {@link writeRowList} wrote, percent-decoded once; NULL for anything else. Never throws. */
export function parseRowList(text: string | null): RowList | null {
  const [kind, a, b, c, d] = (text ?? '').split(':');
  const [kpi, line] = [oneOf(KPI_IDS, a), oneOf(LINE_KEYS, b)];
  switch (kind) {
    case 'rows':
    case 'counted':
    case 'folded':
    case 'pairs':
      return { kind };
    case 'excluded':
      return { kind, reason: oneOf(EXCLUDE_REASONS, a) };
    case 'quarantined':
      return { kind, reason: oneOf(QUARANTINE_REASONS, a) };
    case 'quality': {
      const flag = keyOf(QUALITY, a);
      return flag ? { kind, flag } : null;
    }
    case 'missing': {
      const fact = keyOf(FACT_COLUMNS, a);
      return fact ? { kind, fact } : null;
    }
    case 'cell': {
      const selection = oneOf(TICKET_SELECTIONS, c);
      return kpi && line && selection ? { kind, kpi, line, selection } : null;
    }
    case 'part': {
      const [selection, dimension] = [oneOf(TICKET_SELECTIONS, b), oneOf(DIMENSIONS, c)];
      const [key] = parseNames(d ?? null);
      return kpi && selection && dimension && key !== undefined
        ? { kind, kpi, selection, dimension, key }
        : null;
    }
    case 'slot': {
      const selection = oneOf(TICKET_SELECTIONS, d);
      const [weekday, hour] = [whole(b, 1, 7), whole(c, 0, 23)];
      return kpi && selection && weekday !== null && hour !== null
        ? { kind, kpi, weekday, hour, selection }
        : null;
    }
    case 'range': {
      const [from, until] = [whole(c, 0, 1e12), whole(d, 0, 1e12)];
      return kpi && line && from !== null ? { kind, kpi, line, from, until } : null;
    }
    case 'hop': {
      const [from, to] = [oneOf(ROUTE_STOPS, a), oneOf(ROUTE_STOPS, b)];
      const [category] = parseNames(d ?? null);
      return from && to
        ? { kind, from, to, step: oneOf(ROUTE_STEPS, c), category: category ?? undefined }
        : null;
    }
    case 'pair': {
      const [[one], [other]] = [parseNames(a ?? null), parseNames(b ?? null)];
      return one && other ? { kind, a: one, b: other } : null;
    }
    case 'waiting': {
      const [ofLine, of] = [oneOf(LINE_KEYS, a), oneOf(['known', 'waiting'], b)];
      return ofLine && of ? { kind, line: ofLine, of } : null;
    }
    case 'pace': {
      const ofLine = oneOf(LINE_KEYS, a);
      return ofLine ? { kind, line: ofLine } : null;
    }
    case 'recurring': {
      const of = oneOf(RECURRING_SELECTIONS, a);
      const [category] = parseNames(b ?? null);
      return of ? { kind, of, category } : null;
    }
    case 'since': {
      const [what, after] = [oneOf(SINCE_SELECTIONS, c), whole(d, 0, 1e12)];
      return kpi && line && what && after !== null ? { kind, kpi, line, what, after } : null;
    }
    default:
      return null;
  }
}

const words = (...parts: readonly (string | number | undefined)[]) =>
  parts.filter((part) => part !== undefined).join(':');
const name = (key: string | null) => writeNames([key]);

function oneOf<T extends string>(choices: readonly T[], text: string | undefined): T | undefined {
  return choices.find((choice) => choice === text);
}

function keyOf<T extends string>(record: Record<T, unknown>, text: string | undefined): T | undefined {
  const isKey = (key: string): key is T => Object.hasOwn(record, key);
  return text !== undefined && isKey(text) ? text : undefined;
}

function whole(text: string | undefined, least: number, most: number): number | null {
  if (!/^\d{1,12}$/.test(text ?? '')) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}
