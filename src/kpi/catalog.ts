import { backlog } from './definitions/backlog.ts';
import { backlogAge } from './definitions/backlog-age.ts';
import { backlogStale30 } from './definitions/backlog-stale-30.ts';
import { backlogStale5 } from './definitions/backlog-stale-5.ts';
import { csat } from './definitions/csat.ts';
import { csatResponse } from './definitions/csat-response.ts';
import { escalationL1L2 } from './definitions/escalation-l1-l2.ts';
import { escalationL1L3 } from './definitions/escalation-l1-l3.ts';
import { escalationL2L3 } from './definitions/escalation-l2-l3.ts';
import { escalationRate } from './definitions/escalation-rate.ts';
import { firstContactResolution } from './definitions/first-contact-resolution.ts';
import { firstContactResolutionLasting } from './definitions/first-contact-resolution-lasting.ts';
import { firstContactResolutionNet } from './definitions/first-contact-resolution-net.ts';
import { firstLevelResolution } from './definitions/first-level-resolution.ts';
import { firstResolutionTime } from './definitions/first-resolution-time.ts';
import { firstResponseTime } from './definitions/first-response-time.ts';
import { handleTime } from './definitions/handle-time.ts';
import { handoffDelay } from './definitions/handoff-delay.ts';
import { hierarchicalEscalation } from './definitions/hierarchical-escalation.ts';
import { movesPerTicket } from './definitions/moves-per-ticket.ts';
import { netResolutionTime } from './definitions/net-resolution-time.ts';
import { oneTouch } from './definitions/one-touch.ts';
import { pickupTime } from './definitions/pickup-time.ts';
import { pingPong } from './definitions/ping-pong.ts';
import { reopenRate } from './definitions/reopen-rate.ts';
import { reopenRateEver } from './definitions/reopen-rate-ever.ts';
import { reopensPer100 } from './definitions/reopens-per-100.ts';
import { repeatContact } from './definitions/repeat-contact.ts';
import { resolutionTime } from './definitions/resolution-time.ts';
import { returnedEscalation } from './definitions/returned-escalation.ts';
import { sameDayResolution } from './definitions/same-day-resolution.ts';
import { slaResolution } from './definitions/sla-resolution.ts';
import { slaResponse } from './definitions/sla-response.ts';
import { ticketsCreated } from './definitions/tickets-created.ts';
import { ticketsResolved } from './definitions/tickets-resolved.ts';
import { timeInLine } from './definitions/time-in-line.ts';
import { transferRate } from './definitions/transfer-rate.ts';
import { KPI_IDS, type KpiDefinition, type KpiId } from './kpi-definition.ts';

const BY_ID: Record<KpiId, KpiDefinition> = {
  tickets_created: ticketsCreated,
  tickets_resolved: ticketsResolved,
  first_contact_resolution: firstContactResolution,
  first_contact_resolution_net: firstContactResolutionNet,
  first_contact_resolution_lasting: firstContactResolutionLasting,
  first_level_resolution: firstLevelResolution,
  one_touch: oneTouch,
  escalation_rate: escalationRate,
  escalation_l1_l2: escalationL1L2,
  escalation_l2_l3: escalationL2L3,
  escalation_l1_l3: escalationL1L3,
  returned_escalation: returnedEscalation,
  hierarchical_escalation: hierarchicalEscalation,
  transfer_rate: transferRate,
  moves_per_ticket: movesPerTicket,
  ping_pong: pingPong,
  reopen_rate: reopenRate,
  reopen_rate_ever: reopenRateEver,
  reopens_per_100: reopensPer100,
  repeat_contact: repeatContact,
  first_response_time: firstResponseTime,
  resolution_time: resolutionTime,
  first_resolution_time: firstResolutionTime,
  net_resolution_time: netResolutionTime,
  pickup_time: pickupTime,
  time_in_line: timeInLine,
  handoff_delay: handoffDelay,
  handle_time: handleTime,
  sla_response: slaResponse,
  sla_resolution: slaResolution,
  same_day_resolution: sameDayResolution,
  backlog: backlog,
  backlog_age: backlogAge,
  backlog_stale_5: backlogStale5,
  backlog_stale_30: backlogStale30,
  csat: csat,
  csat_response: csatResponse,
};

/** Every KPI, in the order of the page. */
export const CATALOG: readonly KpiDefinition[] = KPI_IDS.map((id) => BY_ID[id]);

/** The KPIs of the overview's main table, in its order. */
export const OVERVIEW_KPIS: readonly KpiId[] = [
  'first_contact_resolution',
  'first_level_resolution',
  'escalation_rate',
  'reopen_rate',
  'first_response_time',
  'resolution_time',
  'sla_response',
  'sla_resolution',
  'csat',
  'backlog',
];

export function kpiDefinition(id: KpiId): KpiDefinition {
  return BY_ID[id];
}
