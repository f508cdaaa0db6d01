import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './popover.module.css';

interface PopoverProps {
  /** The words on the button; a small arrow follows them. */
  trigger: ReactNode;
  label: string;
  /** Whether something is chosen: the button is then drawn stronger. */
  active?: boolean;
  /** Told when it opens and closes: for a panel that is made only while it is open. */
  onOpen?: (open: boolean) => void;
  /** The panel; as a function it is given the way to close it. */
  children: ReactNode | ((close: () => void) => ReactNode);
}

const MARGIN = 8;
const GAP = 4;
const LEAST_HEIGHT = 200;

/**
 * A pill button that opens a panel in the top layer, below it (above, where there is no room below) and inside the window. Escape and a click beside it close it. What has
 * `data-focus-first` gets the focus.
 */
export function Popover({ trigger, label, active = false, onOpen, children }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  // What comes into the panel later may make it wider, and be what takes the focus.
  useLayoutEffect(() => {
    if (!open || !button.current || !panel.current) return undefined;
    const [anchor, placed] = [button.current, panel.current];
    const settle = () => {
      place(anchor, placed);
      const focused = document.activeElement;
      // An empty panel takes the focus itself.
      if (focused === placed || !placed.contains(focused))
        placed.querySelector<HTMLElement>('[data-focus-first]')?.focus();
    };
    const observer = new ResizeObserver(settle);
    observer.observe(placed);
    settle();
    return () => observer.disconnect();
  }, [open]);
  const close = () => document.getElementById(id)?.hidePopover();
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classNames(styles.trigger, active && styles.active)}
        popoverTarget={id}
        aria-expanded={open}
        aria-haspopup="dialog"
      >
        {trigger} <span aria-hidden="true">▾</span>
      </button>
      <dialog
        ref={panel}
        id={id}
        popover="auto"
        aria-label={label}
        className={styles.panel}
        onBeforeToggle={(event) => {
          if (event.newState === 'open') onOpen?.(true);
        }}
        onToggle={(event) => {
          setOpen(event.newState === 'open');
          if (event.newState === 'closed') onOpen?.(false);
        }}
      >
        {typeof children === 'function' ? children(close) : children}
      </dialog>
    </>
  );
}

function place(button: HTMLElement, panel: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const room = document.documentElement.clientWidth - panel.offsetWidth - MARGIN;
  panel.style.left = `${Math.max(MARGIN, Math.min(anchor.left, room))}px`;
  const below = window.innerHeight - anchor.bottom - GAP - MARGIN;
  const above = anchor.top - GAP - MARGIN;
  const isAbove = below < LEAST_HEIGHT && above > below;
  panel.style.top = isAbove ? 'auto' : `${anchor.bottom + GAP}px`;
  panel.style.bottom = isAbove ? `${window.innerHeight - anchor.top + GAP}px` : 'auto';
  panel.style.maxHeight = `${Math.max(LEAST_HEIGHT, isAbove ? above : below)}px`;
}
