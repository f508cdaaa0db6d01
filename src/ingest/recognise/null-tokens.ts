import { BASE_NULL_TOKENS } from '../facts/cell-sql.ts';
import type { Profile } from '../profiles/profile.ts';

/** The texts that mean "no value" in a tool's export: those of every tool, and its own. */
export function nullTokensOf(profile: Profile): string[] {
  return [...new Set([...BASE_NULL_TOKENS, ...profile.nullTokens])];
}
