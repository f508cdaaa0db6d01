import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/ui/kit/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** Relative luminance and contrast by WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = [
  'ink',
  'muted',
  'accent',
  'good',
  'bad',
  'warn',
  'line-all',
  'line-1',
  'line-2',
  'line-3',
  'line-unknown',
];
const GROUND = ['bg', 'paper', 'soft'];

test('the measure itself: black on white is 21, #767676 on white just passes', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const color = (name: string) => tokens.get(name)?.[theme] ?? `no colour ${name}`;
  test.each(TEXT.flatMap((text) => GROUND.map((ground) => ({ text, ground }))))(
    '$text on $ground is AA',
    ({ text, ground }) => {
      expect(contrast(color(text), color(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );
  test.each(GROUND)('the edge of a control stands out from %s', (ground) => {
    expect(contrast(color('control-edge'), color(ground))).toBeGreaterThanOrEqual(3);
  });
});
