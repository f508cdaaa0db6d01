import type { Measurable, Measurement, Translated } from '../kpi-definition.ts';
import { METRICNET_GROSS, METRICNET_NET, SURVEY } from './benchmarks.ts';
import { FRESHDESK, FRESHSERVICE, ZAMMAD, ZENDESK } from './help-desk-tools.ts';
import { SERVICENOW_BENCHMARK, SERVICENOW_CSM, SERVICENOW_INTERACTIONS } from './service-now.ts';

/** First contact resolution as somebody else defines it, over the same tickets: answers "why is ours different from the tool". */
export interface LensEntry extends Measurable {
  kind: 'rate';
  id: string;
  /** Whose definition it is, as its owner writes the name. */
  owner: string;
  /** NULL: no column of a ticket export can answer it, whatever is exported; `differs` says why. */
  measurement: Measurement | null;
  /** `definition`: theirs, in plain words; `differs`: how it is not ours, and what of theirs a ticket cannot tell. */
  text: Translated<{ name: string; definition: string; differs: string }>;
  /** Where the definition was read. */
  source: string;
}

/** In the order of the page: tools, then benchmarks. */
export const LENS: readonly LensEntry[] = [
  SERVICENOW_BENCHMARK,
  SERVICENOW_CSM,
  SERVICENOW_INTERACTIONS,
  ZENDESK,
  FRESHSERVICE,
  FRESHDESK,
  ZAMMAD,
  METRICNET_GROSS,
  METRICNET_NET,
  SURVEY,
];
