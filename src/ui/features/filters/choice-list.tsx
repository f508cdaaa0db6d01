import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import { CheckboxList } from '../../kit/checkbox-list.tsx';
import { searchMatch } from '../../kit/search-match.ts';
import { Skeleton } from '../../kit/skeleton.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { valueName } from './chosen-text.ts';
import styles from './choice-list.module.css';
import type { FilterMenu } from './filter-options.ts';

interface ChoiceListProps {
  menu: FilterMenu;
  chosen: readonly (string | null)[];
  /** It has just been opened by hand: the first field takes the focus. */
  takesFocus: boolean;
  onChange: (chosen: (string | null)[]) => void;
}

/** More than this many can be searched. */
const SEARCHED = 8;
/** More are found by searching; nobody reads on. */
const SHOWN = 200;
const BONES = [64, 52, 70, 45, 58];

/** The values of one dimension with their tickets, any number of them to be ticked. None is all. */
export function ChoiceList({ menu: { dimension, options }, chosen, takesFocus, onChange }: ChoiceListProps) {
  const messages = useMessages();
  const format = useFormat();
  const texts = messages.filters;
  const [query, setQuery] = useState('');
  // What was chosen already stands first; the order stays while one ticks.
  const [first] = useState(chosen);
  const dimensionName = texts[dimension];
  const named = (options ?? []).map((option) => ({
    ...option,
    label: valueName(messages, dimension, option.value),
  }));
  const searchable = named.length > SEARCHED;
  const matches = searchMatch(query);
  const isFirst = (value: string | null) => first.includes(value);
  const found = named
    .filter(({ label }) => !searchable || matches(label))
    .toSorted((a, b) => (searchable ? Number(isFirst(b.value)) - Number(isFirst(a.value)) : 0));
  const shown = found.slice(0, SHOWN);
  const focusFirst = takesFocus ? { 'data-focus-first': true } : {};
  return (
    <div className={styles.choices}>
      {searchable ? (
        <TextInput
          {...focusFirst}
          type="search"
          className={styles.search}
          value={query}
          placeholder={texts.search}
          aria-label={fill(texts.searchIn, { dimension: dimensionName.toLowerCase() })}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            const [only] = found;
            if (event.key === 'ArrowDown') {
              event.preventDefault();
              event.currentTarget.parentElement
                ?.querySelector<HTMLElement>('input[type="checkbox"]')
                ?.focus();
            } else if (event.key === 'Enter' && found.length === 1 && only !== undefined) {
              const others = chosen.filter((value) => value !== only.value);
              onChange(others.length === chosen.length ? [...others, only.value] : others);
            }
          }}
        />
      ) : null}
      {options === null ? (
        <div className={styles.bones}>
          {BONES.map((width) => (
            <Skeleton key={width} width={`${width}%`} />
          ))}
        </div>
      ) : named.length === 0 ? (
        <p className={styles.note}>{texts.nothing}</p>
      ) : (
        <>
          <div className={styles.all}>
            <Button
              {...(searchable ? {} : focusFirst)}
              variant="text"
              disabled={found.length === 0 || found.length > SHOWN}
              title={found.length > SHOWN ? fill(texts.tooMany, { n: format.integer(SHOWN) }) : undefined}
              onClick={() => onChange([...new Set([...chosen, ...found.map(({ value }) => value)])])}
            >
              {texts.tickAll}
            </Button>
            <Button variant="text" disabled={chosen.length === 0} onClick={() => onChange([])}>
              {texts.tickNone}
            </Button>
          </div>
          {found.length === 0 ? <p className={styles.note}>{texts.noMatch}</p> : null}
          <CheckboxList
            label={dimensionName}
            options={shown.map(({ value, label, tickets }) => ({
              value,
              label,
              detail: tickets === null ? '' : format.integer(tickets),
            }))}
            checked={chosen}
            onChange={onChange}
            only={{ text: texts.only, label: (choice) => fill(texts.onlyThis, { choice }) }}
          />
          {found.length > shown.length ? (
            <p className={styles.note}>{format.plural(found.length - shown.length, texts.more)}</p>
          ) : null}
          <p className={styles.note}>
            {chosen.length === 0 ? `${texts.none} ` : ''}
            {texts.counts}
          </p>
        </>
      )}
    </div>
  );
}
