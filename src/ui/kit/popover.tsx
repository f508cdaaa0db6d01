import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './popover.module.css';

interface PopoverProps {
  /** The words on the button; a small arrow follows them. */
  trigger: ReactNode;
  label: string;
  /** Whether something is chosen: the button is then drawn stronger. */
  active?: boolean;
  /** The panel; as a function it is given the way to close it. */
  children: ReactNode | ((close: () => void) => ReactNode);
}

const MARGIN = 8;

/** A pill button that opens a panel in the top layer, below it and inside the window. Escape and a click beside it close it. */
export function Popover({ trigger, label, active = false, children }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const place = () => {
    if (!button.current || !panel.current) return;
    const anchor = button.current.getBoundingClientRect();
    const width = panel.current.offsetWidth;
    const left = Math.max(
      MARGIN,
      Math.min(anchor.left, document.documentElement.clientWidth - width - MARGIN),
    );
    panel.current.style.left = `${left}px`;
    panel.current.style.top = `${anchor.bottom + 4}px`;
    panel.current.style.maxHeight = `${Math.max(200, window.innerHeight - anchor.bottom - 4 - MARGIN)}px`;
  };
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
        onToggle={(event) => {
          setOpen(event.newState === 'open');
          if (event.newState === 'open') place();
        }}
      >
        {typeof children === 'function' ? children(close) : children}
      </dialog>
    </>
  );
}
