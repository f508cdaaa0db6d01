import type { Messages } from '../i18n/en.ts';
import { onOneLine } from './plain-text.ts';

/** What makers call their tools, the same in every language. By the ids of the profiles of an import. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['topdesk', 'TOPdesk'],
  ['servicenow', 'ServiceNow'],
  ['zendesk', 'Zendesk'],
  ['freshdesk', 'Freshdesk'],
  ['freshservice', 'Freshservice'],
  ['jira', 'Jira'],
  ['zammad', 'Zammad'],
  ['glpi', 'GLPI'],
  ['otrs', 'OTRS / Znuny / OTOBO'],
  ['osticket', 'osTicket'],
  ['servicedesk_plus', 'ServiceDesk Plus'],
  ['intercom', 'Intercom'],
  ['helpscout', 'Help Scout'],
  ['hubspot', 'HubSpot'],
  ['request_tracker', 'Request Tracker'],
  ['halopsa', 'HaloPSA'],
  ['hp_service_manager', 'HP Service Manager'],
  ['chatwoot', 'Chatwoot'],
  ['rotterdam', 'Rotterdam (MSB)'],
]);

/** The tool that a source came from, by the id of its profile; one that this version does not know is named as it is. */
export function toolName(profile: string, { snapshot: { tools } }: Messages): string {
  if (profile === 'generic' || profile === 'process_mining') return tools[profile];
  return NAMES.get(profile) ?? onOneLine(profile);
}
