import { useEffect, useId, useRef, useState } from 'react';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { comboboxMove } from '../../kit/combobox-keys.ts';
import { Dialog } from '../../kit/dialog.tsx';
import { VisuallyHidden } from '../../kit/visually-hidden.tsx';
import type { Command } from './command.ts';
import { foundCommands } from './found-commands.ts';
import styles from './palette.module.css';

// Apart, since the keys of the options are those of the field.
const LIST = { role: 'listbox', tabIndex: -1 } as const;
const OPTION = { role: 'option' } as const;

interface CommandPaletteProps {
  commands: readonly Command[];
  onClose: () => void;
}

/** Everything the page can do, found by typing: arrows choose, Enter does it. */
export function CommandPalette({ commands, onClose }: CommandPaletteProps) {
  const { common, palette } = useMessages();
  const format = useFormat();
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // After the dialog has opened, which gives the focus to its first button.
  useEffect(() => field.current?.focus(), []);
  const found = foundCommands(commands, query);
  const run = (command: Command) => {
    if (command.stays) void Promise.resolve(command.run()).then((answer) => setSaid(answer ?? ''));
    else {
      onClose();
      void command.run();
    }
  };
  const mouse = (command: Command, index: number) => ({
    onMouseMove: () => setActive(index),
    onClick: () => run(command),
  });
  const activate = (index: number) => {
    setActive(index);
    document.getElementById(`${id} ${index}`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <Dialog title={palette.title} closeLabel={common.close} onClose={onClose}>
      <input
        className={styles.query}
        role="combobox"
        type="text"
        ref={field}
        autoComplete="off"
        spellCheck={false}
        aria-label={palette.title}
        aria-expanded
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={found.length === 0 ? undefined : `${id} ${active}`}
        placeholder={palette.placeholder}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setSaid('');
          activate(0);
        }}
        onKeyDown={(event) => {
          const move = comboboxMove(event.key, event.altKey, { open: true, active, count: found.length });
          if (move === null || move.do === 'close') return;
          event.preventDefault();
          const command = found[active];
          if (move.do === 'activate') activate(move.index);
          else if (move.do === 'choose' && command !== undefined) run(command);
        }}
      />
      <VisuallyHidden>
        <span aria-live="polite">{format.plural(found.length, palette.results)}</span>
      </VisuallyHidden>
      <output className={styles.said}>{said}</output>
      {found.length === 0 ? <p className={styles.nothing}>{palette.nothing}</p> : null}
      <div id={id} aria-label={palette.title} className={styles.list} {...LIST}>
        {found.map((command, index) => (
          <div
            key={command.id}
            id={`${id} ${index}`}
            className={styles.option}
            aria-selected={index === active}
            {...OPTION}
            {...mouse(command, index)}
          >
            <span className={styles.group}>{palette.groups[command.group]}</span>
            <span className={styles.label}>{command.label}</span>
            {command.shortcut === undefined ? null : <kbd className={styles.key}>{command.shortcut}</kbd>}
          </div>
        ))}
      </div>
    </Dialog>
  );
}
