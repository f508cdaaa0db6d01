import type { Messages } from '../../../i18n/en.ts';
import { profileById } from '../../../ingest/profiles/all-profiles.ts';
import type { ProfileId } from '../../../ingest/profiles/profile.ts';

/** The name of a tool, the same in every language; the generic profile has a word. */
export function profileName(id: ProfileId, check: Messages['check']): string {
  return id === 'generic' ? check.genericProfile : profileById(id).name;
}
