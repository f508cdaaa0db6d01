import { svgColor } from './svg-color.ts';
import { plainSvg } from './plain-svg.ts';
import { wrapText } from './wrap-text.ts';
import { xmlText } from './xml-text.ts';

interface PictureTexts {
  title: string;
  summary: string;
  unit: string;
  notes: readonly string[];
  foot: readonly string[];
}

const PADDING = 24;
/** Below this a title would be all line breaks. */
const LEAST_WIDTH = 320;
/** Icons beside words are no charts. */
const LEAST_DRAWING = 32;
/** The file has not the page's own font with it; another is somewhat wider. */
const WIDER_FONT = 1.1;

/**
 * A chart as one SVG that needs no page around it: its title, sentence and unit, what is drawn with every style and variable worked
 * out, the notes, and what the figures are of. In the colours of the page as it is.
 */
export function chartPicture(
  figure: HTMLElement,
  { title, summary, unit, notes, foot }: PictureTexts,
): { svg: string; width: number; height: number } {
  const drawing = figure.querySelector('[data-chart="drawing"]') ?? figure;
  const box = drawing.getBoundingClientRect();
  const inner = Math.max(LEAST_WIDTH, Math.ceil(box.width));
  const style = getComputedStyle(figure);
  const muted = getComputedStyle(figure.querySelector('[data-chart="unit"]') ?? figure).color;
  const font = style.fontFamily;
  const measure = textMeasure(font);
  const parts: string[] = [];
  let y = PADDING;
  const write = (text: string, size: number, color: string, weight = 400) => {
    if (text === '') return;
    for (const line of wrapText(text, inner, (words) => measure(words, size, weight))) {
      y += Math.round(size * 1.4);
      parts.push(
        `<text x="${PADDING}" y="${y - Math.round(size * 0.4)}" font-size="${size}" font-weight="${weight}" ${paint('fill', color)}>${xmlText(line)}</text>`,
      );
    }
  };
  write(title, 18, style.color, 600);
  write(summary, 14, muted);
  y += 6;
  write(unit, 12, muted);
  y += 8;
  for (const svg of drawnIn(drawing)) {
    const place = svg.getBoundingClientRect();
    const [x, top] = [PADDING + place.left - box.left, y + place.top - box.top];
    parts.push(plainSvg(svg, { x, y: top, width: place.width, height: place.height }));
  }
  y += Math.ceil(box.height) + 12;
  for (const note of notes) write(note, 12.5, muted);
  y += 6;
  for (const line of foot) write(line, 11.5, muted);
  const [width, height] = [inner + 2 * PADDING, y + PADDING - 8];
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${xmlText(font)}">`,
    `<title>${xmlText(title)}</title>`,
    `<desc>${xmlText(summary)}</desc>`,
    `<rect width="${width}" height="${height}" ${paint('fill', style.backgroundColor)}/>`,
    ...parts,
    '</svg>',
  ].join('\n');
  return { svg, width, height };
}

function paint(name: 'fill', color: string): string {
  const { paint: value, opacity } = svgColor(color);
  return `${name}="${value}"${opacity === 1 ? '' : ` ${name}-opacity="${opacity}"`}`;
}

/** The drawings in a chart, outermost ones: no icons, nothing of a tooltip. */
function drawnIn(drawing: Element): SVGSVGElement[] {
  return [...drawing.querySelectorAll('svg')].filter((svg) => {
    const { width, height } = svg.getBoundingClientRect();
    return (
      width >= LEAST_DRAWING &&
      height >= LEAST_DRAWING &&
      svg.parentElement?.closest('svg') === null &&
      svg.closest('.recharts-tooltip-wrapper, button') === null
    );
  });
}

function textMeasure(font: string): (text: string, size: number, weight: number) => number {
  const context = document.createElement('canvas').getContext('2d');
  return (text, size, weight) => {
    if (!context) return text.length * size * 0.6;
    context.font = `${weight} ${size}px ${font}`;
    return context.measureText(text).width * WIDER_FONT;
  };
}
