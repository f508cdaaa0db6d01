import type { CutPeriod } from '../../../i18n/date-format.ts';

export type CompareChoice = 'previous' | 'last_year' | 'none';

/** A choice of what to compare with. */
export interface CompareOption {
  choice: CompareChoice;
  /** NULL: nothing (chosen so, or the data does not go back that far). */
  compared: {
    /** With both ends; cut where only a part of its last day is compared with. */
    period: CutPeriod;
    /** The period is not over yet, and this is the part of the other that was over by then. */
    elapsed: boolean;
  } | null;
}
