import type { Messages } from '../i18n/en.ts';
import { isTool, TOOLS } from '../kpi/tools.ts';
import { onOneLine } from './plain-text.ts';

/** The tool that a source came from, by the id of its profile; one that this version does not know is named as it is. */
export function toolName(profile: string, { snapshot: { tools } }: Messages): string {
  if (profile === 'generic' || profile === 'process_mining') return tools[profile];
  return isTool(profile) ? TOOLS[profile] : onOneLine(profile);
}
