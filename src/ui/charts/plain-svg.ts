import { svgColor } from './svg-color.ts';

/** Properties of CSS that are attributes in SVG too, and what they are where nothing is said. */
const PROPERTIES: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-opacity': '1',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  opacity: '1',
};
const TEXT_PROPERTIES: Readonly<Record<string, string>> = {
  'font-size': '',
  'font-weight': '400',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
};
/** What only the page needs. */
const DROPPED = /^(?:class|style|role|tabindex|id$|data-|aria-|on)/;
const SHAPES = 'path, rect, circle, ellipse, line, polyline, polygon, text, tspan, use';

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** An SVG of the page as text for the inside of another SVG: styles and variables worked out and written as attributes. */
export function plainSvg(svg: SVGSVGElement, place: Place): string {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return '';
  const copies = [...copy.querySelectorAll('*')];
  const hidden: Element[] = [];
  for (const [index, original] of [...svg.querySelectorAll('*')].entries()) {
    const element = copies[index];
    if (!element) continue;
    const style = getComputedStyle(original);
    const isHidden = style.display === 'none' || style.visibility === 'hidden';
    if (isHidden || original.matches('foreignObject, title, desc, script, style')) hidden.push(element);
    else writeStyle(original, element, style);
    dropNames(element);
  }
  for (const element of hidden) element.remove();
  dropNames(copy);
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(round(value)));
  copy.setAttribute('overflow', 'visible');
  return new XMLSerializer().serializeToString(copy);
}

/** Without units, which not every reader knows; a dash of nothing is none. */
const plain = (value: string) => (value === '0px' ? 'none' : value.replaceAll('px', ''));
const round = (value: number) => Math.round(value * 100) / 100;

function writeStyle(original: Element, element: Element, style: CSSStyleDeclaration): void {
  const isText = original.matches('text, tspan');
  if (original.matches('stop')) {
    const { paint, opacity } = svgColor(style.stopColor);
    element.setAttribute('stop-color', paint);
    element.setAttribute('stop-opacity', String(opacity * Number(style.stopOpacity)));
    return;
  }
  if (!original.matches(SHAPES)) {
    for (const name of ['fill', 'stroke', ...Object.keys(PROPERTIES)]) element.removeAttribute(name);
    if (style.opacity !== '1') element.setAttribute('opacity', style.opacity);
    return;
  }
  for (const name of ['fill', 'stroke'] as const) {
    const { paint, opacity } = svgColor(style[name]);
    element.setAttribute(name, paint);
    if (opacity !== 1) element.setAttribute(`${name}-opacity`, String(opacity));
  }
  for (const [name, initial] of Object.entries(isText ? { ...PROPERTIES, ...TEXT_PROPERTIES } : PROPERTIES)) {
    const value = plain(style.getPropertyValue(name));
    if (element.hasAttribute(name) && name.endsWith('-opacity') && value === '1') continue;
    if (value === initial) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

function dropNames(element: Element): void {
  const isReferred = element.matches('clipPath, linearGradient, radialGradient, pattern, marker, mask');
  for (const name of element.getAttributeNames()) {
    if (DROPPED.test(name) && !(name === 'id' && isReferred)) element.removeAttribute(name);
  }
}
