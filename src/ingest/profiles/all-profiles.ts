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
import type { Profile, ProfileId } from './profile.ts';
import { requestTracker } from './request-tracker.ts';
import { rotterdam } from './rotterdam.ts';
import { servicedeskPlus } from './servicedesk-plus.ts';
import { servicenow } from './servicenow.ts';
import { topdesk } from './topdesk.ts';
import { zammad } from './zammad.ts';
import { zendesk } from './zendesk.ts';

/** In order of preference where two fit equally well. The generic one fits everything and comes last. */
export const ALL_PROFILES: readonly Profile[] = [
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
  servicedeskPlus,
  intercom,
  helpscout,
  hubspot,
  requestTracker,
  halopsa,
  hpServiceManager,
  chatwoot,
  rotterdam,
  processMining,
  generic,
];

export function profileById(id: ProfileId): Profile {
  return ALL_PROFILES.find((profile) => profile.id === id) ?? generic;
}
