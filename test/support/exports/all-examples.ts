import { CHATWOOT_EXAMPLES } from './chatwoot.ts';
import type { ExportExample } from './desk-to-export.ts';
import { FRESHDESK_EXAMPLES } from './freshdesk.ts';
import { FRESHSERVICE_EXAMPLES } from './freshservice.ts';
import { GLPI_EXAMPLES } from './glpi.ts';
import { HALOPSA_EXAMPLES } from './halopsa.ts';
import { HELPSCOUT_EXAMPLES } from './helpscout.ts';
import { HP_SERVICE_MANAGER_EXAMPLES } from './hp-service-manager.ts';
import { HUBSPOT_EXAMPLES } from './hubspot.ts';
import { INTERCOM_EXAMPLES } from './intercom.ts';
import { JIRA_EXAMPLES } from './jira.ts';
import { OSTICKET_EXAMPLES } from './osticket.ts';
import { OTRS_EXAMPLES } from './otrs.ts';
import { PROCESS_MINING_EXAMPLES } from './process-mining.ts';
import { REQUEST_TRACKER_EXAMPLES } from './request-tracker.ts';
import { ROTTERDAM_EXAMPLES } from './rotterdam.ts';
import { SERVICEDESK_PLUS_EXAMPLES } from './servicedesk-plus.ts';
import { SERVICENOW_EXAMPLES } from './servicenow.ts';
import { TOPDESK_EXAMPLES } from './topdesk.ts';
import { ZAMMAD_EXAMPLES } from './zammad.ts';
import { ZENDESK_EXAMPLES } from './zendesk.ts';

/** An export of every form of every tool that Linewise knows. */
export const ALL_EXAMPLES: readonly ExportExample[] = [
  ...TOPDESK_EXAMPLES,
  ...SERVICENOW_EXAMPLES,
  ...ZENDESK_EXAMPLES,
  ...FRESHDESK_EXAMPLES,
  ...FRESHSERVICE_EXAMPLES,
  ...JIRA_EXAMPLES,
  ...ZAMMAD_EXAMPLES,
  ...GLPI_EXAMPLES,
  ...OTRS_EXAMPLES,
  ...OSTICKET_EXAMPLES,
  ...SERVICEDESK_PLUS_EXAMPLES,
  ...INTERCOM_EXAMPLES,
  ...HELPSCOUT_EXAMPLES,
  ...HUBSPOT_EXAMPLES,
  ...REQUEST_TRACKER_EXAMPLES,
  ...HALOPSA_EXAMPLES,
  ...HP_SERVICE_MANAGER_EXAMPLES,
  ...CHATWOOT_EXAMPLES,
  ...ROTTERDAM_EXAMPLES,
  ...PROCESS_MINING_EXAMPLES,
];
