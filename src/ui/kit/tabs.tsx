import { useId, useRef } from 'react';
import type { ReactNode } from 'react';
import styles from './tabs.module.css';

interface TabsProps {
  label: string;
  tabs: readonly { key: string; head: ReactNode }[];
  active: number;
  onActive: (index: number) => void;
  /** The panel of the active tab. */
  children: ReactNode;
}

/** A row of tabs with one panel. Arrow keys go from tab to tab, and show it at once. */
export function Tabs({ label, tabs, active, onActive, children }: TabsProps) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const go = (index: number) => {
    const next = (index + tabs.length) % tabs.length;
    onActive(next);
    row.current?.querySelectorAll<HTMLButtonElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <>
      <div ref={row} role="tablist" aria-label={label} className={styles.tabs}>
        {tabs.map(({ key, head }, index) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${index}`}
            className={styles.tab}
            aria-selected={index === active}
            aria-controls={`${id}-panel`}
            tabIndex={index === active ? 0 : -1}
            onClick={() => onActive(index)}
            onKeyDown={({ key: pressed }) => {
              if (pressed === 'ArrowRight') go(index + 1);
              else if (pressed === 'ArrowLeft') go(index - 1);
              else if (pressed === 'Home') go(0);
              else if (pressed === 'End') go(tabs.length - 1);
            }}
          >
            {head}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${active}`}>
        {children}
      </div>
    </>
  );
}
