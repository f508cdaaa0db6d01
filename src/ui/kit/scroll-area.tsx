import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

interface ScrollAreaProps {
  className?: string | undefined;
  /** The id of its heading, or its name where it has none. */
  labelledBy?: string;
  label?: string;
  children: ReactNode;
}

/** A part that scrolls by itself. Only while there is something to scroll to it is a region with a name that takes the focus, so that arrow keys work. */
export function ScrollArea({ className, labelledBy, label, children }: ScrollAreaProps) {
  const ref = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const area = ref.current;
    if (!area) return undefined;
    const measure = () =>
      setScrolls(area.scrollHeight > area.clientHeight || area.scrollWidth > area.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(area);
    // Measures at once too, but when the page is laid out anyway: here it would have to be, in the middle of a task.
    for (const child of area.children) observer.observe(child);
    return () => observer.disconnect();
  });
  return (
    <section
      ref={ref}
      className={className}
      {...(scrolls ? { tabIndex: 0, 'aria-labelledby': labelledBy, 'aria-label': label } : {})}
    >
      {children}
    </section>
  );
}
