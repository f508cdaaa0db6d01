import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './dialog.module.css';
import { ScrollArea } from './scroll-area.tsx';

interface DialogProps {
  title: ReactNode;
  closeLabel: string;
  onClose: () => void;
  /** `side`: a sheet along the right edge. */
  placement?: 'center' | 'side';
  /** Room for a table of many columns. */
  wide?: boolean;
  footer?: ReactNode;
  children: ReactNode;
}

/** A modal `<dialog>`, open while it is mounted: Escape, the cross and a click beside it ask to close it; the focus returns to where it was. */
export function Dialog({
  title,
  closeLabel,
  onClose,
  placement = 'center',
  wide = false,
  footer,
  children,
}: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Before the browser paints and while the element is still there: a removed dialog gives no focus back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    dialog.showModal();
    return () => {
      dialog.close();
      queueMicrotask(focusMainIfLost);
    };
  }, []);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    const closeOnScrim = (event: MouseEvent) => {
      if (event.target === dialog) onClose();
    };
    // The browser closes it by itself at a second Escape; an unmount is no wish to close.
    const closeOnClosed = () => {
      if (dialog.isConnected && !dialog.open) onClose();
    };
    dialog.addEventListener('click', closeOnScrim);
    dialog.addEventListener('close', closeOnClosed);
    return () => {
      dialog.removeEventListener('click', closeOnScrim);
      dialog.removeEventListener('close', closeOnClosed);
    };
  }, [onClose]);
  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      className={classNames(styles.dialog, styles[placement], wide && styles.wide)}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.sheet}>
        <header className={styles.header}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <Button
            variant="quiet"
            className={styles.close}
            aria-label={closeLabel}
            title={closeLabel}
            onClick={onClose}
          >
            <span aria-hidden="true">✕</span>
          </Button>
        </header>
        <ScrollArea className={styles.body} labelledBy={titleId}>
          {children}
        </ScrollArea>
        {footer === undefined ? null : <footer className={styles.footer}>{footer}</footer>}
      </div>
    </dialog>
  );
}

/** What opened the dialog may be gone with it; the keyboard then starts at the page, not at the top of the window. */
function focusMainIfLost(): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  const main = document.querySelector('main');
  if (!main) return;
  main.tabIndex = -1;
  main.focus({ preventScroll: true });
}
