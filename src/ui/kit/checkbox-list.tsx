import type { KeyboardEvent, ReactNode } from 'react';
import { Checkbox } from './checkbox.tsx';
import styles from './checkbox-list.module.css';

interface CheckboxOption<T extends string | number | null> {
  value: T;
  label: string;
  /** To the right: a count, already formatted. */
  detail?: ReactNode;
}

interface CheckboxListProps<T extends string | number | null> {
  label: string;
  options: readonly CheckboxOption<T>[];
  checked: readonly T[];
  /** What was checked and is not among the options stays checked. */
  onChange: (checked: T[]) => void;
  /** Behind an option, on pointing at it or reaching it: check it alone. */
  only: { text: string; label: (option: string) => string };
}

/** The keys are those of the boxes inside. */
const KEYS = { onKeyDown: walk };

/** Several of a set, in the order of the options; arrow keys walk through them. For the inside of a Popover or a form. */
export function CheckboxList<T extends string | number | null>({
  label,
  options,
  checked,
  onChange,
  only,
}: CheckboxListProps<T>) {
  return (
    <fieldset className={styles.list} aria-label={label} {...KEYS}>
      {options.map((option) => (
        <div key={option.value ?? '\u0000'} className={styles.option}>
          <Checkbox
            className={styles.choice}
            checked={checked.includes(option.value)}
            onChange={(on) => {
              const others = checked.filter((value) => value !== option.value);
              onChange(on ? [...others, option.value] : others);
            }}
          >
            <span className={styles.label} title={option.label}>
              {option.label}
            </span>
          </Checkbox>
          <button
            type="button"
            className={styles.only}
            aria-label={only.label(option.label)}
            onClick={() => onChange([option.value])}
          >
            {only.text}
          </button>
          {option.detail === undefined ? null : <span className={styles.detail}>{option.detail}</span>}
        </div>
      ))}
    </fieldset>
  );
}

/** Up, down, Home and End go from box to box. */
function walk(event: KeyboardEvent<HTMLFieldSetElement>): void {
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const at = boxes.findIndex((box) => box.closest('div')?.contains(document.activeElement));
  const places: Record<string, number> = {
    ArrowDown: Math.min(at + 1, boxes.length - 1),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: boxes.length - 1,
  };
  const to = places[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  boxes[to]?.focus();
}
