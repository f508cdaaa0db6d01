import type { Messages } from '../../../i18n/en.ts';
import type { UnderstoodKey } from './understood-cells.ts';

/** What a part of a ticket is called: as the field it is read from. */
export function partName(key: UnderstoodKey, { fields }: Messages['check']): string {
  return fields[key === 'ticket_id' ? 'id' : key].name;
}
