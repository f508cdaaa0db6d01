import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { comboboxMove } from './combobox-keys.ts';
import styles from './combobox.module.css';
import { searchMatch } from './search-match.ts';

export interface ComboboxOption {
  value: string;
  label: string;
  /** Smaller, behind the label; searched as well. */
  detail?: string | undefined;
}

interface ComboboxProps {
  id?: string | undefined;
  /** The accessible name, where no label stands around it. */
  label?: string | undefined;
  value: string;
  options: readonly ComboboxOption[];
  onChange: (value: string) => void;
  /** Shown while the field is empty. */
  placeholder: string;
  /** Instead of options when none has the words. */
  noMatch: ReactNode;
  /** Below the options, how many more there are than are shown. */
  more: (count: number) => ReactNode;
  invalid?: boolean | undefined;
  className?: string | undefined;
}

/** More would make opening the list slow, and nobody reads on: typing narrows it down. */
const SHOWN = 100;
const LIST_HEIGHT = 320;
/** No native element is a list that a text field narrows down; its keys are those of the field. */
const LIST = { role: 'listbox' };
const OPTION = { role: 'option', tabIndex: -1 };
const intoView = (option: HTMLElement | null) => option?.scrollIntoView({ block: 'nearest' });

/** One of many, found by typing: an editable combobox with list autocomplete (WAI-ARIA Authoring Practices). Leaving it without a choice changes nothing. */
export function Combobox({
  id,
  label,
  value,
  options,
  onChange,
  placeholder,
  noMatch,
  more,
  invalid = false,
  className,
}: ComboboxProps) {
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [upwards, setUpwards] = useState(false);
  /** What was typed since the list was opened; NULL: nothing yet, everything is listed. */
  const [query, setQuery] = useState<string | null>(null);
  const [active, setActive] = useState(-1);
  const chosen = options.find((option) => option.value === value);
  const found = open ? matching(options, query) : [];
  const shown = found.slice(0, SHOWN);

  const show = (typed: string | null) => {
    const box = field.current?.getBoundingClientRect();
    if (!open && box)
      setUpwards(window.innerHeight - box.bottom < LIST_HEIGHT && box.top > window.innerHeight - box.bottom);
    setQuery(typed);
    setOpen(true);
    setActive(typed === null ? options.findIndex((option) => option.value === value) : typed === '' ? -1 : 0);
  };
  const close = () => {
    setOpen(false);
    setQuery(null);
    setActive(-1);
  };
  const choose = (option: ComboboxOption | undefined) => {
    close();
    if (option && option.value !== value) onChange(option.value);
  };
  const mouse = (option: ComboboxOption, index: number) => ({
    onClick: () => choose(option),
    onPointerMove: () => (index === active ? undefined : setActive(index)),
  });
  return (
    <div className={classNames(styles.combobox, className)}>
      <input
        ref={field}
        id={id}
        type="text"
        role="combobox"
        className={styles.input}
        autoComplete="off"
        spellCheck={false}
        value={query ?? chosen?.label ?? ''}
        placeholder={placeholder}
        aria-label={label}
        aria-invalid={invalid}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={listId}
        aria-activedescendant={open && active >= 0 ? `${listId}-${active}` : undefined}
        onFocus={(event) => event.target.select()}
        onBlur={close}
        onClick={() => (open ? undefined : show(null))}
        onChange={(event) => show(event.target.value)}
        onKeyDown={(event) => {
          const state = { open, active, count: shown.length };
          const move = comboboxMove(event.key, event.altKey, state);
          if (!move) return;
          event.preventDefault();
          if (move.do === 'activate') setActive(move.index);
          else if (move.do === 'open') show(null);
          else if (move.do === 'close') close();
          else choose(shown[active]);
        }}
      />
      <span className={styles.arrow} aria-hidden="true" />
      {open ? (
        // The mouse chooses, the focus stays in the field.
        <div
          className={styles.list}
          data-side={upwards ? 'up' : 'down'}
          onPointerDown={(event) => event.preventDefault()}
          role="presentation"
        >
          <div id={listId} aria-label={label ?? placeholder} {...LIST}>
            {shown.map((option, index) => (
              <div
                key={option.value}
                id={`${listId}-${index}`}
                ref={index === active ? intoView : undefined}
                className={styles.option}
                data-active={index === active}
                {...OPTION}
                {...mouse(option, index)}
                aria-selected={option.value === value}
              >
                <span className={styles.label}>{option.label}</span>
                {option.detail === undefined || option.detail === '' ? null : (
                  <span className={styles.detail}>{option.detail}</span>
                )}
              </div>
            ))}
          </div>
          {found.length === 0 ? <p className={styles.note}>{noMatch}</p> : null}
          {found.length > shown.length ? (
            <p className={styles.note}>{more(found.length - shown.length)}</p>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

/** Those that begin with what was typed first, then those that have its words, then those with them in the detail. */
function matching(options: readonly ComboboxOption[], query: string | null): readonly ComboboxOption[] {
  if (query === null || query.trim() === '') return options;
  const matches = searchMatch(query);
  const begins = (label: string) => label.toLowerCase().startsWith(query.trim().toLowerCase());
  const byLabel = options
    .filter(({ label }) => matches(label))
    .toSorted((a, b) => Number(begins(b.label)) - Number(begins(a.label)));
  const byDetail = options.filter(
    ({ label, detail }) => detail !== undefined && !matches(label) && matches(`${label} ${detail}`),
  );
  return [...byLabel, ...byDetail];
}
