import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { CATALOG } from '../../../kpi/catalog.ts';
import type { KpiDefinition, KpiId } from '../../../kpi/kpi-definition.ts';
import type { LineKey } from '../../../kpi/facts.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { KpiFigure, Measured } from '../../../kpi/kpi-query.ts';
import { figureState } from '../../charts/figure-state.ts';
import { Button } from '../../kit/button.tsx';
import { Skeleton } from '../../kit/skeleton.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { TicketsButton } from '../../kit/tickets-button.tsx';
import { findDefinitions } from './find-definitions.ts';
import styles from './definitions.module.css';

interface CatalogueListProps {
  /** Of every KPI, for all lines or the only chosen one; NULL while they are computed. */
  figures: readonly KpiFigure[] | null;
  measured: readonly Measured[] | null;
  /** The chosen lines; empty: all. */
  lines: readonly LineKey[];
  shown: KpiId | null;
  busy: boolean;
  onChoose: (kpi: KpiId) => void;
  onTickets: (figure: KpiFigure) => void;
}

/** Every definition by subject, with the present figure or why there is none, and a search through their words. */
export function CatalogueList(props: CatalogueListProps) {
  const { figures, measured, lines, shown, busy, onChoose, onTickets } = props;
  const { common, definitions: texts, measures, overview } = useMessages();
  const format = useFormat();
  const locale = useLocale();
  const [query, setQuery] = useState('');
  const subjects = findDefinitions(query);
  const found = subjects.reduce((sum, { definitions }) => sum + definitions.length, 0);
  const measurable = measured?.filter(({ evidence }) => evidence !== 'none').length;
  return (
    <nav className={styles.list} aria-label={texts.list} aria-busy={busy}>
      <TextInput
        type="search"
        aria-label={texts.search}
        placeholder={texts.placeholder}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <output className={styles.count}>
        {query.trim() === ''
          ? measurable === undefined
            ? ''
            : fill(texts.counts, {
                n: format.integer(CATALOG.length),
                measurable: format.integer(measurable),
              })
          : format.plural(found, texts.found)}
      </output>
      {found === 0 ? (
        <p>
          {texts.nothing}{' '}
          <Button variant="text" onClick={() => setQuery('')}>
            {texts.clear}
          </Button>
        </p>
      ) : null}
      {subjects.map(({ subject, definitions }) => (
        <section key={subject} aria-labelledby={`subject-${subject}`}>
          <h2 id={`subject-${subject}`} className={styles.subject}>
            {measures.subjects[subject]}
          </h2>
          <ul className={styles.items}>
            {definitions.map((definition) => (
              <li key={definition.id} className={styles.item}>
                <button
                  type="button"
                  className={styles.choice}
                  aria-current={definition.id === shown ? 'true' : undefined}
                  onClick={() => onChoose(definition.id)}
                >
                  <span className={styles.name}>{inLanguage(definition.text, locale).name}</span>
                  <span className={styles.short}>
                    {inLanguage(definition.text, locale).short}
                    {evidenceOf(definition.id)}
                  </span>
                </button>
                <span className={styles.value}>
                  {figures === null ? <Skeleton width="3em" height="0.8em" /> : valueOf(definition)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );

  function evidenceOf(kpi: KpiId): string {
    const letter = measured?.find((one) => one.kpi === kpi)?.evidence ?? '';
    return letter === '' || letter === 'none' ? '' : ` · ${fill(overview.evidence, { letter })}`;
  }

  function valueOf(definition: KpiDefinition) {
    if (measured?.find(({ kpi }) => kpi === definition.id)?.evidence === 'none') {
      return <span className={styles.words}>{common.notMeasurable}</span>;
    }
    const figure = figures?.find(({ kpi }) => kpi === definition.id);
    const state = figureState(definition, figure?.line ?? 'all', figure, lines);
    switch (state.kind) {
      case 'not_applicable':
        return <span className={styles.words}>{overview.notApplicable}</span>;
      case 'no_tickets':
        return <span className={styles.words}>{overview.noTickets}</span>;
      case 'not_measurable':
        return <span className={styles.words}>{common.notMeasurable}</span>;
      default:
        return (
          <TicketsButton n={state.figure.n} onOpen={() => onTickets(state.figure)}>
            {format.value(state.value, definition.unit)}
          </TicketsButton>
        );
    }
  }
}
