import { useState } from 'react';
import { useMessages } from '../../../i18n/use-messages.tsx';
import { Popover } from '../../kit/popover.tsx';
import { ChoiceList } from './choice-list.tsx';
import type { AskChoices, FilterMenu } from './filter-options.ts';

interface ChoiceFilterProps {
  menu: FilterMenu;
  chosen: readonly (string | null)[];
  onAsk: AskChoices;
  onChange: (chosen: (string | null)[]) => void;
}

/** A menu of the bar: any number of the values of one dimension. Its list is made and counted while it is open. */
export function ChoiceFilter({ menu, chosen, onAsk, onChange }: ChoiceFilterProps) {
  const label = useMessages().filters[menu.dimension];
  const [open, setOpen] = useState(false);
  return (
    <Popover
      trigger={label}
      label={label}
      active={chosen.length > 0}
      onOpen={(isOpen) => {
        setOpen(isOpen);
        onAsk(menu.dimension, isOpen);
      }}
    >
      {open ? <ChoiceList menu={menu} chosen={chosen} takesFocus onChange={onChange} /> : null}
    </Popover>
  );
}
