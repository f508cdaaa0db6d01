import { Curve, type LineProps } from 'recharts';

type Shape = Extract<LineProps['shape'], (props: never) => unknown>;

/**
 * A line as Recharts draws it, but without handing its element back: Recharts would measure its length at every render, also where nothing
 * is animated, for which the browser has to lay out the whole page.
 */
export const drawnLine: Shape = ({
  pathRef: _element,
  animationElapsedTime: _elapsed,
  isAnimating: _isAnimating,
  isEntrance: _isEntrance,
  visibleLength: _visible,
  ...curve
}) => <Curve {...curve} />;
