import { TOOL_IDS, type ToolId } from '../../kpi/tools.ts';
import { chatwoot } from './chatwoot.ts';
import { freshdesk } from './freshdesk.ts';
import { freshservice } from './freshservice.ts';
import { generic } from './generic.ts';
import { glpi } from './glpi.ts';
import { halopsa } from './halopsa.ts';
import { helpscout } from './helpscout.ts';
import { hpServiceManager } from './hp-service-manager.ts';
import { hubspot } from './hubspot.ts';
import { intercom } from './intercom.ts';
import { jira } from './jira.ts';
import { osticket } from './osticket.ts';
import { otrs } from './otrs.ts';
import { processMining } from './process-mining.ts';
import type { Profile } from './profile.ts';
import { requestTracker } from './request-tracker.ts';
import { rotterdam } from './rotterdam.ts';
import { servicedeskPlus } from './servicedesk-plus.ts';
import { servicenow } from './servicenow.ts';
import { topdesk } from './topdesk.ts';
import { zammad } from './zammad.ts';
import { zendesk } from './zendesk.ts';

const BY_ID: Record<ToolId, Profile> = {
  topdesk,
  servicenow,
  zendesk,
  freshdesk,
  freshservice,
  jira,
  zammad,
  glpi,
  otrs,
  osticket,
  servicedesk_plus: servicedeskPlus,
  intercom,
  helpscout,
  hubspot,
  request_tracker: requestTracker,
  halopsa,
  hp_service_manager: hpServiceManager,
  chatwoot,
  rotterdam,
  process_mining: processMining,
  generic,
};

/** What is known of each tool. In order of preference where two fit equally well. */
export const ALL_PROFILES: readonly Profile[] = TOOL_IDS.map(profileById);

export function profileById(id: ToolId): Profile {
  return BY_ID[id];
}
