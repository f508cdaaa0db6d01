import { stat, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { openDiskFile } from '../engine/node-file.ts';
import { fill } from '../i18n/fill.ts';
import type { NamedBlob } from '../ingest/inspection.ts';
import { parseRecipe } from '../ingest/recipe/parse-recipe.ts';
import { RecipeError } from '../ingest/recipe/recipe-error.ts';
import type { Recipe } from '../ingest/recipe/recipe.ts';
import { parseSettings, SettingsError } from '../kpi/settings-file.ts';
import type { KpiSettings } from '../kpi/settings.ts';
import { CliError } from './cli-error.ts';
import type { Words } from './words/words.ts';

/** A file that was named, not read yet. Throws CliError 3. */
export async function openInput(path: string, { refused }: Words): Promise<NamedBlob> {
  try {
    if ((await stat(path)).isDirectory()) throw new CliError(3, fill(refused.folder, { file: path }));
    return await openDiskFile(path, basename(path));
  } catch (error) {
    throw error instanceof CliError ? error : new CliError(3, fill(refused.noFile, { file: path }), error);
  }
}

/** Throws CliError 3. */
export async function readRecipe(path: string, words: Words): Promise<Recipe> {
  const text = await readText(path, words);
  try {
    return parseRecipe(text);
  } catch (error) {
    if (!(error instanceof RecipeError)) throw error;
    const { code, path: at = '', detail } = error;
    throw new CliError(3, fill(words.refused.recipe[code], { file: path, path: at, detail }), error);
  }
}

/** Throws CliError 3. */
export async function readSettings(path: string, words: Words): Promise<KpiSettings> {
  const text = await readText(path, words);
  try {
    return parseSettings(text);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    throw new CliError(3, fill(words.refused.settings[error.code], { file: path, path: error.path }), error);
  }
}

async function readText(path: string, words: Words): Promise<string> {
  await openInput(path, words);
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new CliError(3, fill(words.refused.noFile, { file: path }), error);
  }
}
