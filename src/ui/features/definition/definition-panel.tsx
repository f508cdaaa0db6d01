import { useId } from 'react';
import type { ReactNode } from 'react';
import { useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import type { Dataset } from '../../../ingest/dataset.ts';
import { COHORT_COLUMN } from '../../../kpi/compile/filter-sql.ts';
import type { KpiDefinition } from '../../../kpi/kpi-definition.ts';
import type { FactColumn } from '../../../kpi/facts.ts';
import type { KpiFigure, Measured } from '../../../kpi/kpi-query.ts';
import { CountedTable } from './counted-table.tsx';
import type { Alternative } from '../../../report/compute.ts';
import { Dialog } from '../../kit/dialog.tsx';
import { AlternativesList } from './alternatives-list.tsx';
import { ColumnOriginTable } from './column-origin-table.tsx';
import { columnOrigins } from './column-origins.ts';
import { EvidenceSection } from './evidence-section.tsx';
import { SqlBlock } from './sql-block.tsx';
import styles from './definition-panel.module.css';

interface DefinitionPanelProps {
  /** NULL: closed. */
  definition: KpiDefinition | null;
  measured: Measured | undefined;
  /** The figures of this KPI in the present selection, one per line. */
  figures: readonly KpiFigure[];
  /** The figure of all lines measured in other ways; empty where there is none. */
  alternatives: readonly Alternative[];
  dataset: Pick<Dataset, 'origin' | 'coverage' | 'dates'>;
  onClose: () => void;
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {title}
      </h3>
      {children}
    </section>
  );
}

/** "How is this computed": everything behind one figure, down to the statement that ran. */
export function DefinitionPanel({
  definition,
  measured,
  figures,
  alternatives,
  dataset,
  onClose,
}: DefinitionPanelProps) {
  const { common, overview, definition: texts } = useMessages();
  const locale = useLocale();
  if (definition === null) return null;
  const text = definition.text[locale];
  const cohort = measured?.cohort ?? definition.cohort;
  const used = measured?.measurement ?? definition.measurements[0];
  const attribution: FactColumn[] = definition.line === 'reached' ? ['lines_reached'] : [definition.line];
  const columns = [COHORT_COLUMN[cohort], ...attribution, ...(used?.needs ?? [])];
  return (
    <Dialog placement="side" title={text.name} closeLabel={common.close} onClose={onClose}>
      <div className={styles.panel}>
        <Section title={texts.definition}>
          <p>{text.definition}</p>
          <p className={styles.formula}>{text.formula}</p>
        </Section>
        <Section title={texts.how}>
          <EvidenceSection definition={definition} measured={measured} coverage={dataset.coverage} />
        </Section>
        <Section title={texts.cohort}>
          <p>{overview.cohort[cohort]}</p>
        </Section>
        <Section title={texts.lines}>
          <p>{texts.lineOf[definition.line]}</p>
        </Section>
        <Section title={texts.nulls}>
          <p>{text.nulls}</p>
        </Section>
        {figures.length === 0 ? null : (
          <Section title={texts.counted}>
            <CountedTable
              unit={definition.unit}
              figures={figures.filter(({ line }) => definition.applicable.includes(line))}
            />
          </Section>
        )}
        {alternatives.length === 0 ? null : (
          <Section title={texts.alternatives}>
            <AlternativesList alternatives={alternatives} />
          </Section>
        )}
        <Section title={texts.columns}>
          <ColumnOriginTable origins={columnOrigins(columns, dataset)} />
        </Section>
        <Section title={texts.sql}>
          {measured === undefined || measured.sql === '' ? (
            <p>{texts.noSql}</p>
          ) : (
            <SqlBlock sql={measured.sql} />
          )}
        </Section>
        <Section title={texts.source}>
          <p>{text.source}</p>
        </Section>
      </div>
    </Dialog>
  );
}
