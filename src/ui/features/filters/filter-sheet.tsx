import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { FilterDimension } from '../../../kpi/compile/dimension-counts-sql.ts';
import type { KpiFilter } from '../../../kpi/kpi-query.ts';
import { chooseKeys, chosenKeys } from '../../../state/filter-by.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { ChoiceList } from './choice-list.tsx';
import { CompareChoices } from './compare-choices.tsx';
import type { CompareChoice, CompareOption } from './compare-options.ts';
import type { AskChoices, ChangeFilter, FilterMenu } from './filter-options.ts';
import styles from './filter-sheet.module.css';

interface FilterSheetProps {
  filter: KpiFilter;
  menus: readonly FilterMenu[];
  compare: CompareChoice;
  /** Empty where there are no dates. */
  compareOptions: readonly CompareOption[];
  onAsk: AskChoices;
  onChange: ChangeFilter;
  onCompare: (compare: CompareChoice) => void;
}

/** On a phone: one button for all menus, which opens them under one another. */
export function FilterSheet(props: FilterSheetProps) {
  const { filter, menus, compare, compareOptions, onAsk, onChange, onCompare } = props;
  const { changes, common, filters: texts } = useMessages();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const [section, setSection] = useState<FilterDimension | 'compare' | null>(null);
  const chosen = menus.filter(({ dimension }) => chosenKeys(filter, dimension).length > 0).length;
  const toggle = (next: FilterDimension | 'compare' | null) => {
    if (section !== null && section !== 'compare') onAsk(section, false);
    if (next !== null && next !== 'compare') onAsk(next, true);
    setSection(next);
  };
  const close = () => {
    toggle(null);
    setOpen(false);
  };
  const head = (name: FilterDimension | 'compare', label: string, detail: string) => (
    <h3>
      <button
        type="button"
        className={styles.head}
        aria-expanded={section === name}
        onClick={() => toggle(section === name ? null : name)}
      >
        {label}
        <span className={styles.detail}>{detail}</span>
        <span aria-hidden="true">{section === name ? '▴' : '▾'}</span>
      </button>
    </h3>
  );
  return (
    <>
      <Button className={styles.trigger} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {chosen === 0 ? texts.sheet : fill(texts.sheetWith, { n: format.integer(chosen) })}
      </Button>
      {open ? (
        <Dialog
          title={texts.sheet}
          closeLabel={common.close}
          placement="side"
          onClose={close}
          footer={
            <Button variant="primary" onClick={close}>
              {texts.show}
            </Button>
          }
        >
          <div className={styles.sections}>
            {compareOptions.length === 0 ? null : (
              <div>
                {head('compare', changes.compare, changes.choices[compare])}
                {section === 'compare' ? (
                  <CompareChoices
                    chosen={compare}
                    options={compareOptions}
                    hasPeriod={filter.period.from !== null}
                    onChange={onCompare}
                  />
                ) : null}
              </div>
            )}
            {menus.map((menu) => {
              const { dimension } = menu;
              const keys = chosenKeys(filter, dimension);
              const n =
                keys.length === 0 ? '' : fill(texts.many[dimension], { n: format.integer(keys.length) });
              return (
                <div key={dimension}>
                  {head(dimension, texts[dimension], keys.length === 1 ? '1' : n)}
                  {section === dimension ? (
                    <ChoiceList
                      menu={menu}
                      chosen={keys}
                      takesFocus={false}
                      onChange={(next) => onChange(chooseKeys(filter, dimension, next), 'push')}
                    />
                  ) : null}
                </div>
              );
            })}
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
