import { useEffect, useState } from 'react';
import { useMessages } from '../../../i18n/use-messages.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import styles from './list-tools.module.css';

interface SearchFieldProps {
  search: string;
  onSearch: (search: string) => void;
}

/** Typing has to rest this long before it is searched. */
const REST_MS = 250;

/** The text a list is searched for. */
export function SearchField({ search, onSearch }: SearchFieldProps) {
  const { tickets } = useMessages();
  const [typed, setTyped] = useState(search);
  const [given, setGiven] = useState(search);
  // Back, forward or a button changed it.
  if (given !== search) {
    setGiven(search);
    if (typed.trim() !== search) setTyped(search);
  }
  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === search) return undefined;
    const timer = setTimeout(() => onSearch(wanted), REST_MS);
    return () => clearTimeout(timer);
  }, [typed, search, onSearch]);
  return (
    <TextInput
      type="search"
      className={styles.search}
      value={typed}
      aria-label={tickets.search}
      placeholder={tickets.searchHint}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
