import type { RecipeDrift } from './recipe.ts';

/** TRUE when someone has to look before the file is read as its recipe says: a column gone, a new group, a new value. A new header alone is none. */
export function hasDrift({ missing, newGroups, newValues }: RecipeDrift): boolean {
  return missing.length > 0 || newGroups.length > 0 || newValues.length > 0;
}
