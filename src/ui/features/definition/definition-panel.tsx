import { useId } from 'react';
import type { ReactNode } from 'react';
import { useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import type { Dataset } from '../../../ingest/dataset.ts';
import { kpiDefinition } from '../../../kpi/catalog.ts';
import { lineColumns } from '../../../kpi/compile/attribution-sql.ts';
import { COHORT_COLUMN } from '../../../kpi/compile/filter-sql.ts';
import type { KpiDefinition, KpiId } from '../../../kpi/kpi-definition.ts';
import type { FactColumn, LineKey } from '../../../kpi/facts.ts';
import type { KpiFigure, Measured } from '../../../kpi/kpi-query.ts';
import type { CensoredRow } from '../../../kpi/statistics/kaplan-meier-sql.ts';
import { isApplicable, isShownLine } from '../../charts/chosen-lines.ts';
import { CensoredSection } from './censored-section.tsx';
import { CountedTable } from './counted-table.tsx';
import type { Alternative } from '../../../report/compute.ts';
import type { LineHistogram } from '../../../kpi/compile/histogram-sql.ts';
import type { LineBacklog } from '../../../report/compute-backlog.ts';
import { AgeingSection } from './ageing-section.tsx';
import { HistogramSection } from './histogram-section.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { AlternativesList } from './alternatives-list.tsx';
import { ColumnOriginTable } from './column-origin-table.tsx';
import { columnOrigins } from './column-origins.ts';
import { definitionWords } from './definition-words.ts';
import { EvidenceSection } from './evidence-section.tsx';
import { SqlBlock } from './sql-block.tsx';
import { VariantLinks } from './variant-links.tsx';
import { variantsOf } from './variants.ts';
import styles from './definition-panel.module.css';

interface DefinitionPanelProps {
  definition: KpiDefinition;
  measured: Measured | undefined;
  /** The figures of this KPI in the present selection, one per line. */
  figures: readonly KpiFigure[];
  /** The figure of all lines measured in other ways; empty where there is none. */
  alternatives: readonly Alternative[];
  /** A duration of all lines with the open tickets in it; NULL where there is none. */
  censored: CensoredRow | null;
  /** How the tickets of a duration are spread, for each line that has any. */
  histograms: readonly LineHistogram[];
  /** Of the backlog and its age: the open tickets of each line. */
  backlog: readonly LineBacklog[];
  /** The same tickets under the definitions of others; NULL where there are none. */
  lens: ReactNode;
  dataset: Pick<Dataset, 'origin' | 'coverage' | 'dates'>;
  /** The chosen lines; empty: all. */
  chosen: readonly LineKey[];
  onDefinition: (kpi: KpiId) => void;
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
  censored,
  histograms,
  backlog,
  lens,
  dataset,
  chosen,
  onDefinition,
  onClose,
}: DefinitionPanelProps) {
  const { common, overview, definition: texts, distribution, lens: lensTexts } = useMessages();
  const locale = useLocale();
  const cohort = measured?.cohort ?? definition.cohort;
  const used = measured?.measurement ?? definition.measurements[0];
  const text = definition.text[locale];
  const words = definitionWords(definition, measured?.measurement ?? null, locale);
  const columns: FactColumn[] = [
    COHORT_COLUMN[cohort],
    ...lineColumns(definition.line),
    ...(used?.needs ?? []),
  ];
  const applies = isApplicable(definition, 'all', chosen);
  const variants = variantsOf(definition.id).map(kpiDefinition);
  return (
    <Dialog placement="side" title={text.name} closeLabel={common.close} onClose={onClose}>
      <div className={styles.panel}>
        <Section title={texts.definition}>
          <p>{words.definition}</p>
          <p className={styles.formula}>{words.formula}</p>
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
          <p>{words.nulls}</p>
        </Section>
        {figures.length === 0 ? null : !applies ? (
          <Section title={texts.counted}>
            <p>{overview.trend.notApplicable}</p>
          </Section>
        ) : (
          <Section title={texts.counted}>
            <CountedTable
              unit={definition.unit}
              figures={figures.filter(
                ({ line }) => isShownLine(line, chosen) && isApplicable(definition, line, chosen),
              )}
            />
          </Section>
        )}
        {histograms.length === 0 ? null : (
          <Section title={distribution.title}>
            <HistogramSection histograms={histograms} figures={figures} />
          </Section>
        )}
        {backlog.length === 0 ? null : (
          <Section title={distribution.ageing.title}>
            <AgeingSection backlog={backlog} />
          </Section>
        )}
        {censored === null || censored.events + censored.open === 0 ? null : (
          <Section title={lensTexts.censored.title}>
            <CensoredSection censored={censored} cohort={cohort} />
          </Section>
        )}
        {lens === null || !applies ? null : <Section title={lensTexts.title}>{lens}</Section>}
        {alternatives.length === 0 || !applies ? null : (
          <Section title={texts.alternatives}>
            <AlternativesList alternatives={alternatives} />
          </Section>
        )}
        {variants.length === 0 ? null : (
          <Section title={lensTexts.variants}>
            <VariantLinks variants={variants} onDefinition={onDefinition} />
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
