/** A colour as every reader of SVG knows it, with its opacity apart. */
interface SvgColor {
  paint: string;
  opacity: number;
}

const NUMBERS = /-?[\d.]+(?:e-?\d+)?%?/g;

/** A computed colour of CSS, `rgb(…)` or `color(srgb …)`, for an attribute of SVG. Anything else (`none`, `url(#…)`) is kept. */
export function svgColor(color: string): SvgColor {
  const isSrgb = color.startsWith('color(srgb ');
  if (!isSrgb && !/^rgba?\(/.test(color)) return { paint: color, opacity: 1 };
  const [red = 0, green = 0, blue = 0, opacity = 1] = (
    color.replace('color(srgb ', '').match(NUMBERS) ?? []
  ).map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part)));
  const hex = [red, green, blue]
    .map((part) => Math.round(Math.min(255, Math.max(0, isSrgb ? part * 255 : part))))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('');
  return opacity === 0 ? { paint: 'none', opacity: 1 } : { paint: `#${hex}`, opacity };
}
