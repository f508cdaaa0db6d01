import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** The width in pixels of the place that a drawing fills, which follows the window; `first` until it is measured. */
export function useElementWidth(first = 640): [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const place = ref.current;
    if (place === null) return undefined;
    const measure = () => {
      if (place.clientWidth > 0) setWidth(place.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
