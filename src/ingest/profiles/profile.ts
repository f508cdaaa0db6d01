import type { Channel, Status } from '../../kpi/facts.ts';
import type { Field, Shape } from '../import-plan.ts';

export const PROFILE_IDS = ['topdesk', 'servicenow', 'zendesk', 'generic'] as const;
export type ProfileId = (typeof PROFILE_IDS)[number];

/**
 * What Linewise knows of one tool's export, as data. Headers are compared after {@link normaliseHeader}:
 * write them lower case with single spaces. For JSON the header is the path (`metric_set.reopens`).
 */
export interface Profile {
  id: ProfileId;
  /** The tool's name, the same in every language. */
  name: string;
  /** All of `must` (each an OR-list) have to be there; each hit in `extra` adds to the score. */
  signature: { must: string[][]; extra: string[] };
  /** Headers that can carry a field, best first. */
  fields: Partial<Record<Field, string[]>>;
  status: Record<string, Status>;
  priority: Record<string, 1 | 2 | 3 | 4>;
  channel: Record<string, Channel>;
  nullTokens: string[];
  /** Zone-less dates: the zone they are in unless the user says otherwise; NULL = the report's default zone. */
  zone: 'UTC' | null;
  /** Order to assume where the whole column leaves it open. */
  dateOrder: 'dmy' | 'mdy';
  /** An update log when the id repeats and one of these fields is mapped. */
  updates?: { orderBy: Field[] };
  defaultShape: Shape;
}
