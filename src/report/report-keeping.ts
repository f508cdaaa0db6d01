import { nameOf } from './draft-parts.ts';
import { keepRecipes } from './keep-recipes.ts';
import { loadImportSteps } from './load-import-steps.ts';
import type { KeptKind, RecipeKeeper, ReportKeeper } from './report-keeper.ts';
import type { ReportSession } from './report-session.ts';
import type { Draft } from './report-state.ts';

/** A report does not wait longer until it is kept: the store may have to copy its file from a slow drive. */
const WAIT_MS = 3_000;

/** Keeps what is on screen for the next visit. What is kept is the user's; the examples come with the page. */
export interface ReportKeeping {
  /** The check, if it is not finished: it is there again after a reload. Of the report itself it is no check yet. */
  keepDraft(): void;
  /** The report made of this draft, and the answers given for its layouts; goes on by itself where that takes long. */
  keepReport(draft: Draft): Promise<void>;
  /** Looks what is kept, for `state.kept`. */
  look(): Promise<void>;
}

export function createKeeping(
  session: ReportSession,
  keeper: ReportKeeper,
  recipes: RecipeKeeper,
): ReportKeeping {
  async function keepAs(kind: KeptKind, { files, sheets, sources, sample }: Draft): Promise<void> {
    if (sample !== null) return;
    const why = await keeper.save({ files, sheets, plans: sources.map(({ plan }) => plan) }, kind);
    const { unkept } = session.state;
    const told = unkept?.name === nameOf(files) && unkept.told;
    session.set({
      kept: await keeper.list(),
      unkept: why === 'kept' ? null : { name: nameOf(files), why, told },
    });
  }

  async function keepWithRecipes(draft: Draft): Promise<void> {
    await keepAs('report', draft);
    const { files, sources } = draft;
    const { recipeOf } = await loadImportSteps();
    await keepRecipes(recipes, { files, sources }, recipeOf);
  }

  return {
    keepDraft() {
      const { draft } = session.state;
      if (draft === null || draft.sources === session.loaded?.sources) return;
      keepAs('draft', draft).catch((error: unknown) => console.warn(error));
    },
    async keepReport(draft) {
      if (draft.sample !== null) return;
      const kept = keepWithRecipes(draft);
      // Of what is not waited for nobody else hears.
      kept.catch((error: unknown) => console.warn(error));
      await Promise.race([kept, new Promise((resolve) => setTimeout(resolve, WAIT_MS))]);
    },
    async look() {
      session.set({ kept: await keeper.list() });
    },
  };
}
