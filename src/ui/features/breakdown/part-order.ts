import { searchMatch } from '../../kit/search-match.ts';
import type { Part } from './part.ts';

export const PART_COLUMNS = ['name', 'value', 'tickets'] as const;
export type PartColumn = (typeof PART_COLUMNS)[number];

export interface PartSort {
  column: PartColumn;
  descending: boolean;
}

export interface NamedPart extends Part {
  name: string;
}

/** The parts in the order asked for; what has no value comes last, equal ones by tickets. `ordered`: by name means in their own order. */
export function sortParts(parts: readonly NamedPart[], sort: PartSort, ordered: boolean): NamedPart[] {
  const sign = sort.descending ? -1 : 1;
  const places = new Map(parts.map((part, index) => [part, index]));
  const place = (part: NamedPart) => places.get(part) ?? 0;
  const compare = (a: NamedPart, b: NamedPart): number => {
    switch (sort.column) {
      case 'name':
        return ordered ? sign * (place(a) - place(b)) : sign * a.name.localeCompare(b.name);
      case 'value': {
        const [one, other] = [a.figure.value, b.figure.value];
        if (one === null || other === null) return Number(one === null) - Number(other === null);
        return sign * (one - other);
      }
      default:
        return sign * (a.figure.n - b.figure.n);
    }
  };
  return parts.toSorted((a, b) => compare(a, b) || b.figure.n - a.figure.n || place(a) - place(b));
}

/** The first of them, and how many tickets the others have together; a search looks through all. */
export function takeParts(parts: readonly NamedPart[], query: string, most: number) {
  const found = query.trim() === '' ? parts : parts.filter(({ name }) => searchMatch(query)(name));
  const others = found.slice(most);
  return {
    shown: found.slice(0, most),
    others: others.length,
    tickets: others.reduce((sum, { figure }) => sum + figure.n, 0),
  };
}
