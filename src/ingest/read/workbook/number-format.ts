/** What a number format makes of a number, as far as its reader has to know. `time` has no date, `elapsed` counts beyond 24 hours. */
export type NumberKind = 'number' | 'date' | 'datetime' | 'time' | 'elapsed';

/** The numbers of built-in formats that show dates and times (ECMA-376 part 1, 18.8.30; 27-36 and 50-58 are East Asian dates). */
const BUILT_IN: Readonly<Record<number, NumberKind>> = {
  14: 'date',
  15: 'date',
  16: 'date',
  17: 'date',
  18: 'time',
  19: 'time',
  20: 'time',
  21: 'time',
  22: 'datetime',
  45: 'time',
  46: 'elapsed',
  47: 'time',
};

export function builtInKind(id: number): NumberKind {
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date';
  return BUILT_IN[id] ?? 'number';
}

/** The kind of a format code such as `[$-413]d mmmm jjjj;@`, `[h]:mm`, `dd-mm-yyyy hh:mm`; the file always has the English letters. */
export function codeKind(code: string): NumberKind {
  const first = code.replaceAll(/"[^"]*"|\\.|[_*]./g, '').split(';', 1)[0] ?? '';
  if (/\[(?:h+|m+|s+)\]/i.test(first)) return 'elapsed';
  const letters = first.replaceAll(/\[[^\]]*\]/g, '').replaceAll(/general|am\/pm|a\/p/gi, '');
  const hasTime = /[hs]/i.test(letters);
  const hasDate = /[yd]/i.test(letters) || (/m/i.test(letters) && !hasTime);
  if (hasDate) return hasTime ? 'datetime' : 'date';
  return hasTime ? 'time' : 'number';
}
