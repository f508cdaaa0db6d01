import { DEFAULT_SETTINGS } from '../kpi/settings.ts';
import { snapshotHtml } from '../snapshot/html-file.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { snapshotCsv } from '../snapshot/to-csv.ts';
import { snapshotText } from '../snapshot/to-text.ts';
import { writeSnapshot } from '../snapshot/write-snapshot.ts';
import { fill } from '../i18n/fill.ts';
import { computeReport, type ReportInputs } from './compute-report.ts';
import type { Io } from './io.ts';
import type { ReportFormat, ReportOptions } from './parse-options.ts';
import { cliErrorOf } from './problem-lines.ts';
import { openInput, readRecipe, readSettings } from './read-inputs.ts';
import type { Speech } from './speech.ts';
import { viewerTemplate } from './viewer-template.ts';
import { writeOutput } from './write-output.ts';

/** Makes a snapshot of the files and writes it. Throws CliError. */
export async function report(options: ReportOptions, speech: Speech, io: Io): Promise<void> {
  const { words, format } = speech;
  try {
    const inputs = await readInputs(options, speech);
    const template = options.format === 'html' ? await viewerTemplate(words) : '';
    const { snapshot, notes } = await computeReport(await io.engine(), inputs, options, speech, io.now());
    const text = textOf(snapshot, options.format, template, speech);
    for (const note of notes) io.say(note);
    if (options.out === null) return await io.out(text);
    await writeOutput(options.out, text, words);
    const bytes = format.bytes(new TextEncoder().encode(text).length);
    io.say(fill(words.notes.written, { file: options.out, bytes }));
  } catch (error) {
    throw cliErrorOf(error, options.files, speech);
  }
}

async function readInputs(options: ReportOptions, { words }: Speech): Promise<ReportInputs> {
  const recipes: [string, Awaited<ReturnType<typeof readRecipe>>][] = [];
  for (const path of options.recipes) recipes.push([path, await readRecipe(path, words)]);
  const ofRecipe = recipes.find(([, { settings }]) => settings !== undefined)?.[1].settings;
  const settings =
    options.settings === null ? (ofRecipe ?? DEFAULT_SETTINGS) : await readSettings(options.settings, words);
  const files = [];
  for (const path of options.files) files.push(await openInput(path, words));
  return { files, recipes, settings };
}

function textOf(snapshot: Snapshot, format: ReportFormat, template: string, { locale }: Speech): string {
  switch (format) {
    case 'html':
      return snapshotHtml(template, snapshot);
    case 'csv':
      return snapshotCsv(snapshot, locale);
    case 'text':
      return snapshotText(snapshot, locale);
    default:
      return writeSnapshot(snapshot);
  }
}
