import { useEffect, useRef, useState, type RefObject } from 'react';

/** Before the place is measured. */
const USUAL = 640;

/** The width of the place that a drawing fills, in pixels, which follows the window. */
export function useBarWidth(): [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(USUAL);
  useEffect(() => {
    const place = ref.current;
    if (!place) return undefined;
    const observer = new ResizeObserver(() => {
      if (place.clientWidth > 0) setWidth(place.clientWidth);
    });
    observer.observe(place);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
