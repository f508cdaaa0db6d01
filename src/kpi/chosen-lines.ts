import type { LineKey } from './facts.ts';
import type { KpiDefinition } from './kpi-definition.ts';

/** TRUE for "all" and the lines that are chosen, or every line where none is; one chosen line stands alone, as "all" would only repeat it. */
export function isShownLine(line: LineKey, chosen: readonly LineKey[]): boolean {
  if (line === 'all') return chosen.length !== 1;
  return chosen.length === 0 || chosen.includes(line);
}

/** TRUE where a KPI says something about a line. About "all" it does as long as it does about one of those that stand beside it. */
export function isApplicable(
  { applicable }: Pick<KpiDefinition, 'applicable'>,
  line: LineKey,
  beside: readonly LineKey[],
): boolean {
  if (!applicable.includes(line)) return false;
  const lines = beside.filter((one) => one !== 'all');
  return line !== 'all' || lines.length === 0 || lines.some((one) => applicable.includes(one));
}
