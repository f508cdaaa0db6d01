import type { KpiId } from '../../../kpi/kpi-definition.ts';
import type { SnapshotAction } from '../../../snapshot/snapshot.ts';

/** What somebody writes of an action. */
export type ActionDraft = Pick<SnapshotAction, 'text' | 'owner' | 'due'>;

export const EMPTY_DRAFT: ActionDraft = { text: '', owner: '', due: null };

/** A draft without spaces around its texts; NULL: it says nothing. */
export function tidyDraft({ text, owner, due }: ActionDraft): ActionDraft | null {
  const said = text.trim();
  // A date field takes years of five digits.
  const day = due !== null && /^\d{4}-\d{2}-\d{2}$/.test(due) ? due : null;
  return said === '' ? null : { text: said, owner: owner.trim(), due: day };
}

/** Those of one KPI; of NULL those about the whole; without `kpi` all of them. */
export function actionsOf(actions: readonly SnapshotAction[], kpi: KpiId | null | undefined) {
  return kpi === undefined ? actions : actions.filter((action) => action.kpi === kpi);
}

export function withChange(
  actions: readonly SnapshotAction[],
  id: string,
  change: Partial<Omit<SnapshotAction, 'id'>>,
): SnapshotAction[] {
  return actions.map((action) => (action.id === id ? { ...action, ...change } : action));
}

/** An action back where it was. */
export function withAgain(
  actions: readonly SnapshotAction[],
  action: SnapshotAction,
  index: number,
): SnapshotAction[] {
  return actions.some(({ id }) => id === action.id) ? [...actions] : actions.toSpliced(index, 0, action);
}

/** `day`: today, `yyyy-MM-dd`. On the day itself there is still time. */
export function isOverdue({ due, done }: Pick<SnapshotAction, 'due' | 'done'>, day: string): boolean {
  return !done && due !== null && due < day;
}
