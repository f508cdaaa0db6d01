import type { Period } from '../../../kpi/kpi-query.ts';

export type PeriodProblem = 'wrong_order' | 'outside';

/** What two date inputs say together: a period (an empty input is an open end), or why it cannot be one. */
export function readPeriodDraft(
  draft: { from: string; to: string },
  range: { from: string; to: string },
): { period: Period } | { problem: PeriodProblem } {
  const inside = (text: string) => text === '' || (text >= range.from && text <= range.to);
  if (!inside(draft.from) || !inside(draft.to)) return { problem: 'outside' };
  if (draft.from !== '' && draft.to !== '' && draft.from > draft.to) return { problem: 'wrong_order' };
  return { period: { from: draft.from === '' ? null : draft.from, to: draft.to === '' ? null : draft.to } };
}
