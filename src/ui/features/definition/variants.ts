import type { KpiId } from '../../../kpi/kpi-definition.ts';

/** KPIs that answer the same question in another way. */
const FAMILIES: readonly (readonly KpiId[])[] = [
  [
    'first_contact_resolution',
    'first_contact_resolution_net',
    'first_contact_resolution_lasting',
    'one_touch',
  ],
  ['reopen_rate', 'reopen_rate_ever', 'reopens_per_100', 'repeat_contact'],
  ['resolution_time', 'first_resolution_time', 'net_resolution_time', 'handle_time'],
  ['escalation_rate', 'escalation_l1_l2', 'escalation_l2_l3', 'escalation_l1_l3', 'hierarchical_escalation'],
  ['transfer_rate', 'moves_per_ticket', 'ping_pong'],
  ['first_response_time', 'pickup_time'],
  ['backlog', 'backlog_age', 'backlog_stale_5', 'backlog_stale_30'],
];

/** The other ways to look at what a KPI measures. */
export function variantsOf(kpi: KpiId): KpiId[] {
  return FAMILIES.filter((family) => family.includes(kpi)).flatMap((family) =>
    family.filter((other) => other !== kpi),
  );
}
