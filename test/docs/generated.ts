import { readFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { en } from '../../src/i18n/en.ts';
import { CATALOG } from '../../src/kpi/catalog.ts';
import { KPI_IDS, LOCALES, type KpiDefinition, type LineAttribution } from '../../src/kpi/kpi-definition.ts';
import { TOOL_IDS } from '../../src/kpi/tools.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Which line a ticket counts for. */
const LINES: Record<LineAttribution, string> = {
  line_first: 'received it',
  line_resolved: 'resolved it',
  line_first_resolved: 'resolved it first',
  line_current: 'has it now',
  line_owner: 'resolved it, or has it',
  reached: 'every one that had it',
};
const UNITS: Record<KpiDefinition['unit'], string> = {
  count: 'tickets',
  ratio: 'k of n',
  seconds: 'time',
  score: 'score',
};
const MARKS = ['<!-- definitions: written by npm run generate -->', '<!-- /definitions -->'] as const;

type Edit = (text: string) => string;

/** Each file of which a part follows from the code, and how that part is written. */
const FILES: Readonly<Record<string, readonly Edit[]>> = {
  'README.md': [(text) => between(text, MARKS, definitionsTable())],
  'public/schema/recipe-v1.json': [
    (text) => withList(text, 'tickets_created', KPI_IDS),
    (text) => withList(text, 'topdesk', TOOL_IDS),
    withCohorts,
  ],
  'public/schema/snapshot-v1.json': [
    (text) => withList(text, 'tickets_created', KPI_IDS),
    (text) => withList(text, 'nl', LOCALES),
    withCohorts,
  ],
};

/** The files as they have to be, as Prettier writes them. */
export function generatedFiles(): Promise<{ file: string; now: string; wanted: string }[]> {
  return Promise.all(
    Object.entries(FILES).map(async ([file, edits]) => {
      const now = readFileSync(path.join(ROOT, file), 'utf8');
      const text = edits.reduce((edited, edit) => edit(edited), now);
      const wanted = await format(text, { filepath: file, printWidth: 110, singleQuote: true });
      return { file, now, wanted };
    }),
  );
}

function definitionsTable(): string {
  const rows = CATALOG.map(({ id, text, unit, cohort, line }) => {
    const [sentence = ''] = text.en.definition.split(/(?<=\.) /);
    return [`\`${id}\``, text.en.name, sentence, UNITS[unit], en.overview.cohort[cohort], LINES[line]];
  });
  const heads = ['id', 'indicator', 'what it is', 'unit', 'which tickets', 'for the line that'];
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function between(text: string, [from, to]: readonly [string, string], part: string): string {
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`No place between ${from} and ${to}`);
  return `${text.slice(0, start + from.length)}\n\n${part}\n\n${text.slice(end)}`;
}

/** With these texts in each list of texts that begins with `first`. */
function withList(text: string, first: string, all: readonly string[]): string {
  const list = new RegExp(`\\[(\\s*)"${first}"(?:,\\s*"\\w+")*(?=\\s*\\])`, 'g');
  return once(text, list, (_, space: string) => {
    const quoted = all.map((one) => JSON.stringify(one));
    return `[${space}${quoted.join(space === '' ? ', ' : `,${space}`)}`;
  });
}

/** With a cohort for each KPI. */
function withCohorts(text: string): string {
  const entry = (id: string) => `"${id}":\\s*\\{\\s*"\\$ref": "#/\\$defs/cohort"\\s*\\}`;
  const list = new RegExp(`${entry('tickets_created')}(?:,\\s*${entry('\\w+')})*`, 'g');
  return once(text, list, (found) => {
    const [first = '', space = '\n'] = /^[^}]*\}(?:,(\s*))?/.exec(found) ?? [];
    const one = first.replace(/,\s*$/, '');
    return KPI_IDS.map((id) => one.replace('tickets_created', id)).join(`,${space}`);
  });
}

function once(text: string, place: RegExp, by: (found: string, group: string) => string): string {
  const places = text.match(place)?.length ?? 0;
  if (places !== 1) throw new Error(`${places} places for ${place.source}`);
  return text.replace(place, by);
}
