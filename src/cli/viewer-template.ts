import { fill } from '../i18n/fill.ts';
import { CliError } from './cli-error.ts';
import { reasonOf } from './write-output.ts';
import type { Words } from './words/words.ts';

/** The page that a snapshot is put in, made of the present sources, so that it can always show what this version writes. Throws CliError 1. */
export async function viewerTemplate(words: Words): Promise<string> {
  try {
    const { buildViewerTemplate } = await import('../viewer/build/build-viewer-template.ts');
    return await buildViewerTemplate();
  } catch (error) {
    throw new CliError(1, fill(words.failed.template, { reason: reasonOf(error, words) }), error);
  }
}
