import { parseArgs, type ParseArgsConfig } from 'node:util';
import { zoneTransitions } from '../calendar/tz-transitions.ts';
import { fill } from '../i18n/fill.ts';
import { isDay } from '../kpi/settings-schema.ts';
import { KPI_IDS, LOCALES, type KpiId } from '../kpi/kpi-definition.ts';
import type { CompareChoice } from '../report/compared-with.ts';
import { LONGEST } from '../snapshot/limits.ts';
import { SNAPSHOT_SECTIONS, type SnapshotSection } from '../snapshot/snapshot.ts';
import { USUAL_SECTIONS } from '../snapshot/usual-sections.ts';
import { momentOf } from './as-of.ts';
import { CliError } from './cli-error.ts';
import type { Words } from './words/words.ts';

const FORMATS = ['json', 'html', 'csv', 'text'] as const;
export type ReportFormat = (typeof FORMATS)[number];
const COMPARE_FORMATS = ['text', 'json'] as const;
const COMPARISONS = ['previous', 'last_year', 'none'] as const satisfies readonly CompareChoice[];

export interface ReportOptions {
  files: readonly string[];
  recipes: readonly string[];
  settings: string | null;
  /** NULL: that of the recipe, or the usual one. */
  zone: string | null;
  from: string | null;
  to: string | null;
  asOf: string | null;
  compare: CompareChoice;
  /** 'usual': those of the overview; 'all': of every subject; both as far as the export can measure them. */
  kpis: readonly KpiId[] | 'usual' | 'all';
  sections: readonly SnapshotSection[];
  title: string | null;
  pseudonyms: boolean;
  format: ReportFormat;
  /** NULL: standard output. */
  out: string | null;
}

export interface CompareOptions {
  files: readonly [then: string, now: string];
  format: (typeof COMPARE_FORMATS)[number];
}

const REPORT = {
  recipe: { type: 'string', multiple: true },
  settings: { type: 'string' },
  zone: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  'as-of': { type: 'string' },
  compare: { type: 'string' },
  kpis: { type: 'string' },
  sections: { type: 'string' },
  title: { type: 'string' },
  pseudonyms: { type: 'boolean' },
  format: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

const COMPARE = {
  format: { type: 'string' },
  lang: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

/** What was asked of `report`. Throws CliError 2. */
export function reportOptions(args: readonly string[], words: Words): ReportOptions {
  const { usage } = words;
  const { values, positionals } = parsed(
    () => parseArgs({ args: [...args], options: REPORT, allowPositionals: true }),
    usage,
  );
  const { from = null, to = null, zone = null, title = null } = values;
  oneOf('--lang', values.lang ?? 'en', LOCALES, usage);
  for (const [option, day] of [
    ['--from', from],
    ['--to', to],
  ] as const) {
    if (day !== null && !isDay(day)) throw wrong(usage.day, { option, value: day });
  }
  if (from !== null && to !== null && from > to) throw wrong(usage.order, { from, to });
  if (zone !== null && !isZone(zone)) throw wrong(usage.zone, { value: zone });
  const asOf = values['as-of'] ?? null;
  if (asOf !== null && Number.isNaN(momentOf(asOf, 'UTC'))) throw wrong(usage.moment, { value: asOf });
  if (title?.trim() === '') throw wrong(usage.title);
  if (title !== null && Array.from(title).length > LONGEST.title) {
    throw wrong(usage.longTitle, { most: String(LONGEST.title) });
  }
  if (positionals.length === 0) throw wrong(usage.noFile);
  return {
    files: positionals,
    recipes: values.recipe ?? [],
    settings: values.settings ?? null,
    zone,
    from,
    to,
    asOf,
    compare: oneOf('--compare', values.compare ?? 'previous', COMPARISONS, usage),
    kpis: kpisOf(values.kpis ?? 'usual', usage),
    sections: sectionsOf(values.sections ?? 'usual', usage),
    title,
    pseudonyms: values.pseudonyms ?? false,
    format: oneOf('--format', values.format ?? 'json', FORMATS, usage),
    out: values.out ?? null,
  };
}

/** What was asked of `compare`. Throws CliError 2. */
export function compareOptions(args: readonly string[], words: Words): CompareOptions {
  const { usage } = words;
  const { values, positionals } = parsed(
    () => parseArgs({ args: [...args], options: COMPARE, allowPositionals: true }),
    usage,
  );
  oneOf('--lang', values.lang ?? 'en', LOCALES, usage);
  const [then, now, ...others] = positionals;
  if (then === undefined || now === undefined || others.length > 0) throw wrong(usage.twoSnapshots);
  return { files: [then, now], format: oneOf('--format', values.format ?? 'text', COMPARE_FORMATS, usage) };
}

/** Node says in English what is wrong; it is said again in the chosen language. */
function parsed<T>(parse: () => T, usage: Words['usage']): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const option = /'(?:-\w, )?(-[^' ]*)/.exec(error.message)?.[1] ?? '';
    if (/does not take an argument/.test(error.message)) throw wrong(usage.noValue, { option }, error);
    if (/argument (?:missing|is ambiguous)/.test(error.message)) throw wrong(usage.value, { option }, error);
    throw wrong(usage.option, { value: option }, error);
  }
}

function oneOf<T extends string>(
  option: string,
  value: string,
  choices: readonly T[],
  usage: Words['usage'],
): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw wrong(usage.oneOf, { option, value, choices: choices.join(', ') });
  return found;
}

function kpisOf(text: string, usage: Words['usage']): ReportOptions['kpis'] {
  return text === 'usual' || text === 'all' ? text : listOf('--kpis', text, KPI_IDS, usage);
}

function sectionsOf(text: string, usage: Words['usage']): readonly SnapshotSection[] {
  if (text === 'none') return [];
  if (text === 'usual') return USUAL_SECTIONS;
  return text === 'all' ? SNAPSHOT_SECTIONS : listOf('--sections', text, SNAPSHOT_SECTIONS, usage);
}

function listOf<T extends string>(
  option: string,
  text: string,
  choices: readonly T[],
  usage: Words['usage'],
): T[] {
  return text.split(',').map((value) => oneOf(option, value.trim(), choices, usage));
}

function isZone(zone: string): boolean {
  try {
    zoneTransitions(zone, 2000, 2000);
    return true;
  } catch {
    return false;
  }
}

function wrong(text: string, values: Readonly<Record<string, string>> = {}, cause?: unknown): CliError {
  return new CliError(2, fill(text, values), cause);
}
