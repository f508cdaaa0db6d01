import type { ImportProgress } from '../../../ingest/inspection.ts';
import type { Problem } from '../../problem/problem.ts';

export const SAMPLE_IDS = ['topdesk', 'servicenow', 'zendesk'] as const;
export type SampleId = (typeof SAMPLE_IDS)[number];

/** What the start screen is doing. `progress` is null until the reader says how far it is. */
export type StartState =
  | { kind: 'empty' }
  | { kind: 'reading'; fileName: string; progress: ImportProgress | null; waitsFor: string | null }
  | { kind: 'refused'; fileName: string; problem: Problem };
