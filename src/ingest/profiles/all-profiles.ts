import { generic } from './generic.ts';
import type { Profile, ProfileId } from './profile.ts';
import { servicenow } from './servicenow.ts';
import { topdesk } from './topdesk.ts';
import { zendesk } from './zendesk.ts';

/** In order of preference where two fit equally well. The generic one fits everything and comes last. */
export const ALL_PROFILES: readonly Profile[] = [topdesk, servicenow, zendesk, generic];

export function profileById(id: ProfileId): Profile {
  return ALL_PROFILES.find((profile) => profile.id === id) ?? generic;
}
