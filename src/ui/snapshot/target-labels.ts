import type { TrendTarget } from '../charts/trend-target.ts';
import type { CourseGeometry } from './course-geometry.ts';

interface TargetLabel {
  target: TrendTarget;
  text: string;
  /** Where it begins, and the line its letters stand on. */
  x: number;
  y: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const LETTER = 6;
const LETTER_HEIGHT = 10;
/** Between a target and its name: above it, and below it. */
const ABOVE = 5;
const BELOW = 14;
/** Places along the axis at which a name is tried, the first one being at its beginning. */
const PLACES = 7;
/** Pixels between the points at which a course is looked at. */
const STEP = 4;
const NEAR = 2;
/** A name over another one cannot be read at all. */
const HIDDEN = 1000;

/** The names of the targets, each above or below its line where no course, or the least of one, runs behind it. */
export function targetLabels(geometry: CourseGeometry): TargetLabel[] {
  const { plot, y, inside, beyond } = geometry;
  const drawn = [...courseDots(geometry), ...inside.flatMap(({ value }) => targetDots(plot, y(value)))];
  const taken: Box[] = [];
  const place = (target: TrendTarget, text: string, ys: readonly number[]): TargetLabel => {
    const width = text.length * LETTER;
    const last = Math.max(plot.left + 4, plot.right - width);
    const places = Array.from({ length: PLACES }, (_, index) => index / (PLACES - 1)).flatMap((share) =>
      ys.map((at) => ({ x: plot.left + 4 + share * (last - plot.left - 4), y: at })),
    );
    const tried = places.map((at) => {
      const box = boxAt(at, width);
      const dots = drawn.filter((dot) => isIn(dot, box)).length;
      return { at, box, cost: dots + HIDDEN * taken.filter((other) => overlap(box, other)).length };
    });
    const best = tried.reduce((least, one) => (one.cost < least.cost ? one : least));
    taken.push(best.box);
    return { target, text, ...best.at };
  };
  return [
    ...beyond.map((target) => place(target, `${target.label} ↑`, [plot.top + LETTER_HEIGHT + 2])),
    ...inside.map((target) => {
      const at = y(target.value);
      const ys = [at - ABOVE, at + BELOW].filter(
        (line) => line - LETTER_HEIGHT >= plot.top - NEAR && line <= plot.bottom,
      );
      return place(target, target.label, ys.length === 0 ? [at - ABOVE] : ys);
    }),
  ];
}

function boxAt({ x, y }: { x: number; y: number }, width: number): Box {
  return { left: x - NEAR, right: x + width + NEAR, top: y - LETTER_HEIGHT - NEAR, bottom: y + NEAR };
}

interface Dot {
  x: number;
  y: number;
}

const isIn = ({ x, y }: Dot, { left, right, top, bottom }: Box) =>
  x >= left && x <= right && y >= top && y <= bottom;

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The courses as points close to one another. */
function courseDots({ lines }: CourseGeometry): Dot[] {
  return lines.flatMap(({ points }) =>
    points.flatMap((to, index) => {
      const from = points[index - 1] ?? to;
      const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
      return Array.from({ length: count }, (_, step) => {
        const share = (step + 1) / count;
        return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
      });
    }),
  );
}

function targetDots({ left, right }: CourseGeometry['plot'], y: number): Dot[] {
  return Array.from({ length: Math.ceil((right - left) / STEP) }, (_, index) => ({
    x: left + index * STEP,
    y,
  }));
}
