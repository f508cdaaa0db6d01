import { escalationRate } from './definitions/escalation-rate.ts';
import { firstContactResolution } from './definitions/first-contact-resolution.ts';
import { firstResponseTime } from './definitions/first-response-time.ts';
import { reopenRate } from './definitions/reopen-rate.ts';
import { resolutionTime } from './definitions/resolution-time.ts';
import { KPI_IDS, type KpiDefinition, type KpiId } from './kpi-definition.ts';

const BY_ID: Record<KpiId, KpiDefinition> = {
  first_contact_resolution: firstContactResolution,
  escalation_rate: escalationRate,
  reopen_rate: reopenRate,
  first_response_time: firstResponseTime,
  resolution_time: resolutionTime,
};

/** Every KPI, in the order of the overview. */
export const CATALOG: readonly KpiDefinition[] = KPI_IDS.map((id) => BY_ID[id]);

export function kpiDefinition(id: KpiId): KpiDefinition {
  return BY_ID[id];
}
