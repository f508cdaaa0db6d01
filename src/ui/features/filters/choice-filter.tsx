import { useFormat } from '../../../i18n/use-messages.tsx';
import { CheckboxList } from '../../kit/checkbox-list.tsx';
import { Popover } from '../../kit/popover.tsx';
import type { FilterOption } from './filter-options.ts';

interface ChoiceFilterProps<T extends string | number> {
  label: string;
  options: readonly FilterOption<T>[];
  chosen: readonly T[];
  nameOf: (value: T) => string;
  onChange: (chosen: T[]) => void;
}

/** Any number of the values of one dimension, with their tickets; none is all. */
export function ChoiceFilter<T extends string | number>(props: ChoiceFilterProps<T>) {
  const { label, options, chosen, nameOf, onChange } = props;
  const format = useFormat();
  return (
    <Popover trigger={label} label={label} active={chosen.length > 0}>
      <CheckboxList
        label={label}
        options={options.map(({ value, tickets }) => ({
          value,
          label: nameOf(value),
          detail: tickets === null ? undefined : format.integer(tickets),
        }))}
        checked={chosen}
        onChange={onChange}
      />
    </Popover>
  );
}
