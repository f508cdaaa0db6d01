import { useEffect, useState } from 'react';

/**
 * How many of `count` parts that are costly to draw may be drawn by now: `atOnce` more in every task, so that the page answers in
 * between. When `of` is another they take turns again.
 */
export function useTurns(of: unknown, count: number, atOnce = 2): number {
  const [turn, setTurn] = useState({ of, drawn: atOnce });
  const isNew = turn.of !== of;
  if (isNew) setTurn({ of, drawn: atOnce });
  const drawn = isNew ? atOnce : turn.drawn;
  useEffect(() => {
    if (drawn >= count) return undefined;
    const timer = setTimeout(() => setTurn({ of, drawn: drawn + atOnce }));
    return () => clearTimeout(timer);
  }, [of, drawn, count, atOnce]);
  return drawn;
}
