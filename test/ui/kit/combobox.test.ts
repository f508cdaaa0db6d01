import { describe, expect, it } from 'vitest';
import { comboboxMove } from '../../../src/ui/kit/combobox-keys.ts';
import { searchMatch } from '../../../src/ui/kit/search-match.ts';

const closed = { open: false, active: -1, count: 0 };
const at = (active: number) => ({ open: true, active, count: 20 });

describe('comboboxMove', () => {
  it.each([
    ['ArrowDown', closed, { do: 'open' }],
    ['ArrowUp', closed, { do: 'open' }],
    ['Enter', closed, null],
    ['Escape', closed, null],
    ['ArrowDown', at(-1), { do: 'activate', index: 0 }],
    ['ArrowDown', at(19), { do: 'activate', index: 0 }],
    ['ArrowUp', at(0), { do: 'activate', index: 19 }],
    ['ArrowUp', at(-1), { do: 'activate', index: 19 }],
    ['PageDown', at(15), { do: 'activate', index: 19 }],
    ['PageUp', at(3), { do: 'activate', index: 0 }],
    ['Enter', at(4), { do: 'choose' }],
    ['Enter', at(-1), null],
    ['Escape', at(4), { do: 'close' }],
    ['Home', at(4), null],
    ['ArrowDown', { open: true, active: -1, count: 0 }, null],
  ])('%s in %j', (key, state, expected) => {
    expect(comboboxMove(key, false, state)).toEqual(expected);
  });

  it('closes with Alt and the arrow up', () => {
    expect(comboboxMove('ArrowUp', true, at(4))).toEqual({ do: 'close' });
  });
});

describe('searchMatch', () => {
  it('finds all words, in any order, without case and accents', () => {
    const matches = searchMatch('  Datum  één');
    expect(matches('Een andere DATUM')).toBe(true);
    expect(matches('Datum aangemeld')).toBe(false);
    expect(searchMatch('')('anything')).toBe(true);
  });
});
