import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { Popover } from '../../kit/popover.tsx';
import { CompareChoices } from './compare-choices.tsx';
import type { CompareChoice, CompareOption } from './compare-options.ts';

interface CompareFilterProps {
  chosen: CompareChoice;
  options: readonly CompareOption[];
  hasPeriod: boolean;
  onChange: (choice: CompareChoice) => void;
}

/** What the figures are compared with, by its dates; says why where there is nothing to compare with. */
export function CompareFilter({ chosen, options, hasPeriod, onChange }: CompareFilterProps) {
  const texts = useMessages().changes;
  const format = useFormat();
  const present = options.find(({ choice }) => choice === chosen)?.compared ?? null;
  const trigger =
    chosen === 'none'
      ? texts.nothing
      : present === null
        ? texts.impossible
        : fill(texts.against, { period: format.period(present.period) });
  return (
    <Popover trigger={trigger} label={texts.compare} active={present !== null}>
      {(close) => (
        <CompareChoices
          chosen={chosen}
          options={options}
          hasPeriod={hasPeriod}
          onChange={(choice) => {
            onChange(choice);
            close();
          }}
        />
      )}
    </Popover>
  );
}
