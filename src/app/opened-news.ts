import { observed } from '../state/observed.ts';
import type { SnapshotProblem } from '../ui/features/share/snapshot-problem.ts';

/** What came of the files that were given last, as far as the page does not show it by itself. */
export interface OpenedNews {
  opened: readonly { id: string; title: string }[];
  refused: readonly { name: string; problem: SnapshotProblem }[];
  /** There were ticket exports among them as well. */
  beside: boolean;
}

const news = observed<OpenedNews | null>(null);

/** NULL: nothing to tell any more. */
export const tellOpened = news.tell;

export const useOpenedNews = news.useValue;
