import type { Messages } from '../../../i18n/en.ts';
import { TOOLS, type ToolId } from '../../../kpi/tools.ts';

/** The name of a tool, the same in every language; the generic profile has a word. */
export function profileName(id: ToolId, check: Messages['check']): string {
  return id === 'generic' ? check.genericProfile : TOOLS[id];
}
