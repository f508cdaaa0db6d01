import { ALL_PROFILES } from '../profiles/all-profiles.ts';
import { generic } from '../profiles/generic.ts';
import type { Profile } from '../profiles/profile.ts';
import { normaliseHeader } from './normalise-header.ts';

export interface ProfileMatch {
  profile: Profile;
  /** Headers of the file, as written, that gave the profile away; empty for the generic one. */
  because: string[];
}

/** The profile whose required headers are all there and which has the most signature hits; the generic one if none fits. */
export function matchProfile(headers: readonly string[]): ProfileMatch {
  const written = new Map<string, string>();
  for (const header of headers) {
    const key = normaliseHeader(header);
    if (!written.has(key)) written.set(key, header);
  }
  let best: ProfileMatch = { profile: generic, because: [] };
  for (const profile of ALL_PROFILES) {
    const because = signatureHits(profile, written);
    if (because.length > best.because.length) best = { profile, because };
  }
  return best;
}

function signatureHits(profile: Profile, written: ReadonlyMap<string, string>): string[] {
  const { must, extra } = profile.signature;
  const find = (name: string): string | undefined => written.get(normaliseHeader(name));
  const required = must.map((names) => names.map(find).find((header) => header !== undefined));
  const hits: string[] = [];
  for (const header of required) {
    if (header === undefined) return [];
    hits.push(header);
  }
  for (const name of extra) {
    const header = find(name);
    if (header !== undefined) hits.push(header);
  }
  return [...new Set(hits)];
}
