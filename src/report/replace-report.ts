import type { Engine } from '../engine/engine.ts';
import type { Dataset } from '../ingest/dataset.ts';
import { tablesOf } from './draft-parts.ts';
import type { DraftTrial } from './draft-trial.ts';
import { loadImportSteps } from './load-import-steps.ts';
import type { ReportSession } from './report-session.ts';
import type { Draft, DraftSource } from './report-state.ts';

/** A complete report takes the place of the present one, of which nothing stays in the engine. */
export async function replaceReport(
  session: ReportSession,
  engine: Engine,
  dataset: Dataset,
  draft: Draft,
): Promise<void> {
  const { dropDataset } = await loadImportSteps();
  const previous = { dataset: session.state.dataset, sources: session.loaded?.sources ?? [] };
  session.loaded = draft;
  session.generation = session.host.generation;
  session.set({ dataset, sample: draft.sample, remembered: false });
  if (previous.dataset) await dropDataset(engine, previous.dataset);
  await dropUnused(session, engine, previous.sources);
}

/** Files that were just read take the place of those being checked. */
export async function replaceDraft(
  session: ReportSession,
  engine: Engine,
  trial: DraftTrial,
  draft: Draft,
): Promise<void> {
  const before = session.state.draft?.sources ?? [];
  await trial.stop();
  session.set({ draft });
  await dropUnused(session, engine, before);
}

/** Drops the rows of inspections that neither the draft nor the report needs. */
async function dropUnused(
  session: ReportSession,
  engine: Engine,
  sources: readonly DraftSource[],
): Promise<void> {
  const { dropInspection } = await loadImportSteps();
  const { loaded, state } = session;
  const used = new Set(tablesOf([...(loaded?.sources ?? []), ...(state.draft?.sources ?? [])]));
  for (const { inspection } of sources) {
    if (!used.has(inspection.raw.table)) await dropInspection(engine, inspection);
  }
}
