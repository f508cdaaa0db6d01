import { memo, type ReactNode } from 'react';

interface StillProps {
  busy: boolean;
  /** What is drawn, for which it is drawn anew at once. */
  of: string;
  children: ReactNode;
}

/** What costs more than all else on its screen: while another selection is computed, of which nothing is shown yet, it is left alone. */
export const Still = memo(
  ({ children }: StillProps) => children,
  (shown, next) => next.busy && shown.of === next.of,
);
