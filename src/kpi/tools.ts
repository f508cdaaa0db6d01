/**
 * The tools whose exports are recognised, by ids that are public API (in recipes and snapshots, never renamed), and what their makers
 * call them, the same in every language. In order of preference where an export fits two equally well; `generic` fits everything.
 */
export const TOOLS = {
  topdesk: 'TOPdesk',
  servicenow: 'ServiceNow',
  zendesk: 'Zendesk',
  freshdesk: 'Freshdesk',
  freshservice: 'Freshservice',
  jira: 'Jira',
  zammad: 'Zammad',
  glpi: 'GLPI',
  otrs: 'OTRS / Znuny / OTOBO',
  osticket: 'osTicket',
  servicedesk_plus: 'ServiceDesk Plus',
  intercom: 'Intercom',
  helpscout: 'Help Scout',
  hubspot: 'HubSpot',
  request_tracker: 'Request Tracker',
  halopsa: 'HaloPSA',
  hp_service_manager: 'HP Service Manager',
  chatwoot: 'Chatwoot',
  rotterdam: 'Rotterdam (MSB)',
  process_mining: 'Process mining',
  generic: 'Ticket list',
} as const;

export type ToolId = keyof typeof TOOLS;

export function isTool(id: string): id is ToolId {
  return Object.hasOwn(TOOLS, id);
}

export const TOOL_IDS: readonly ToolId[] = Object.keys(TOOLS).filter(isTool);
