import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Where a box is scrolled to, and how high what it shows of its rows is. */
interface Scroll {
  ref: RefObject<HTMLDivElement | null>;
  scrollTop: number;
  viewport: number;
  onScroll: () => void;
  scrollTo: (top: number) => void;
}

/** Follows the scrolling and the size of a box with rows below a head of `headHeight` pixels. */
export function useScroll(headHeight: number): Scroll {
  const ref = useRef<HTMLDivElement>(null);
  const [scrollTop, setScrollTop] = useState(0);
  const [viewport, setViewport] = useState(600);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return undefined;
    const measure = () => setViewport(Math.max(0, box.clientHeight - headHeight));
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    measure();
    return () => observer.disconnect();
  }, [headHeight]);
  const onScroll = useCallback(() => setScrollTop(ref.current?.scrollTop ?? 0), []);
  const scrollTo = useCallback((top: number) => {
    if (ref.current) ref.current.scrollTop = top;
  }, []);
  return { ref, scrollTop, viewport, onScroll, scrollTo };
}
