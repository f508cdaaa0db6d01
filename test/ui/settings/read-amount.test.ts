import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../src/i18n/format.ts';
import { LOCALES } from '../../../src/kpi/kpi-definition.ts';
import { amountText, readAmount } from '../../../src/ui/features/settings/read-amount.ts';

const HOUR = 3600;
const locale = fc.constantFrom(...LOCALES);

describe('a time', () => {
  it.each([
    ['4 u', 4 * HOUR],
    ['4 h', 4 * HOUR],
    ['4u', 4 * HOUR],
    ['30 min', 1800],
    ['30 minuten', 1800],
    ['1,5 uur', 1.5 * HOUR],
    ['1.5 hours', 1.5 * HOUR],
    ['3 u 48', 3 * HOUR + 48 * 60],
    ['3\u00A0h\u00A048', 3 * HOUR + 48 * 60],
    ['2 d 4 u', 52 * HOUR],
    ['2 days 4 hours 5 min', 52 * HOUR + 300],
    ['1:30', 1.5 * HOUR],
    ['45 S', 45],
    ['1 week', 168 * HOUR],
  ])('%s', (text, seconds) => {
    for (const one of LOCALES) expect(readAmount(text, 'seconds', one)).toBe(seconds);
  });

  it.each(['', '4', '0 u', '4 x', 'u', '4 min 2 u', '4 u 4 u', '-4 u', '1:75', '2 d 6', '4 u later'])(
    'that cannot be read: %s',
    (text) => {
      for (const one of LOCALES) expect(readAmount(text, 'seconds', one)).toBeNull();
    },
  );

  it('is what was written, to the second, with days or without', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 * 86_400 }), locale, fc.boolean(), (seconds, one, days) => {
        const text = amountText(seconds, 'seconds', createFormat(one), days);
        expect(readAmount(text, 'seconds', one)).toBe(seconds);
        expect(/\d d/.test(text) && !days).toBe(false);
      }),
    );
  });
});

describe('a percentage', () => {
  it.each([
    ['70 %', 0.7],
    ['70%', 0.7],
    ['70', 0.7],
    ['5,5 %', 0.055],
    ['5.5', 0.055],
    ['0', 0],
    ['100', 1],
  ])('%s', (text, ratio) => {
    for (const one of LOCALES) expect(readAmount(text, 'ratio', one)).toBe(ratio);
  });
  it.each(['101', '-1', 'x', '', '% 70', '7 0'])('that cannot be read: %s', (text) => {
    for (const one of LOCALES) expect(readAmount(text, 'ratio', one)).toBeNull();
  });
  it('is what was written, to a hundredth of a percent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), locale, (tenths, one) => {
        const text = amountText(tenths / 10_000, 'ratio', createFormat(one));
        expect(readAmount(text, 'ratio', one)).toBeCloseTo(tenths / 10_000, 8);
      }),
    );
  });
});

describe('a number', () => {
  it('groups thousands as the reader does', () => {
    expect(readAmount('1.250', 'count', 'nl')).toBe(1250);
    expect(readAmount('1,250', 'count', 'en')).toBe(1250);
    expect(readAmount('1,250', 'score', 'nl')).toBe(1.25);
    expect(readAmount('1.234,5', 'score', 'en')).toBe(1234.5);
    expect(readAmount('1,5', 'count', 'nl')).toBeNull();
  });
  it('is what was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000_000 }), locale, (n, one) => {
        expect(readAmount(amountText(n, 'count', createFormat(one)), 'count', one)).toBe(n);
      }),
    );
  });
});
