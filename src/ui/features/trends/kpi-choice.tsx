import { useState } from 'react';
import { useFormat, useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { inLanguage } from '../../../kpi/in-language.ts';
import { KPI_SUBJECTS, type KpiDefinition, type KpiId } from '../../../kpi/kpi-definition.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { Popover } from '../../kit/popover.tsx';
import { searchMatch } from '../../kit/search-match.ts';
import { TextInput } from '../../kit/text-input.tsx';
import styles from './kpi-choice.module.css';

interface KpiChoiceProps {
  catalog: readonly KpiDefinition[];
  measurable: readonly KpiId[];
  picked: readonly KpiId[];
  /** Nothing was chosen: these are the usual ones. */
  usual: boolean;
  /** In the order of the catalogue; none: the usual ones. */
  onChange: (kpis: KpiId[]) => void;
}

/** Any of the KPIs, under their subjects, narrowed down by typing. */
export function KpiChoice({ catalog, measurable, picked, usual, onChange }: KpiChoiceProps) {
  const { measures, trends } = useMessages();
  const format = useFormat();
  const locale = useLocale();
  const [query, setQuery] = useState('');
  const matches = searchMatch(query);
  const found = catalog.filter(({ subject, text }) =>
    matches(
      `${inLanguage(text, locale).name} ${inLanguage(text, locale).short} ${measures.subjects[subject]}`,
    ),
  );
  const toggle = (kpi: KpiId, on: boolean) =>
    onChange(catalog.flatMap(({ id }) => ((id === kpi ? on : picked.includes(id)) ? [id] : [])));
  return (
    <Popover trigger={format.plural(picked.length, trends.chosen)} label={trends.choose} active={!usual}>
      <div className={styles.panel}>
        <div className={styles.head}>
          <TextInput
            type="search"
            className={styles.search}
            aria-label={trends.search}
            placeholder={trends.search}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          <Button variant="quiet" disabled={usual} onClick={() => onChange([])}>
            {trends.usual}
          </Button>
        </div>
        {found.length === 0 ? <p className={styles.none}>{trends.noMatch}</p> : null}
        {KPI_SUBJECTS.map((subject) => {
          const own = found.filter((definition) => definition.subject === subject);
          return own.length === 0 ? null : (
            <fieldset key={subject} className={styles.subject}>
              <legend className={styles.legend}>{measures.subjects[subject]}</legend>
              {own.map(({ id, text }) => {
                const canMeasure = measurable.includes(id);
                const isPicked = picked.includes(id);
                return (
                  <Checkbox
                    key={id}
                    className={styles.option}
                    checked={isPicked}
                    disabled={!canMeasure && !isPicked}
                    onChange={(on) => toggle(id, on)}
                  >
                    <span>
                      {inLanguage(text, locale).name}
                      {canMeasure ? null : <small className={styles.why}> {trends.notMeasurable}</small>}
                    </span>
                  </Checkbox>
                );
              })}
            </fieldset>
          );
        })}
      </div>
    </Popover>
  );
}
