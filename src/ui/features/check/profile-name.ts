import type { Messages } from '../../../i18n/en.ts';
import type { ProfileId } from '../../../ingest/profiles/profile.ts';

/** The name of a tool, the same in every language; the generic profile has a word. */
export function profileName(profile: ProfileId, check: Messages['check']): string {
  const names = {
    topdesk: 'TOPdesk',
    servicenow: 'ServiceNow',
    zendesk: 'Zendesk',
    generic: check.genericProfile,
  } satisfies Record<ProfileId, string>;
  return names[profile];
}
