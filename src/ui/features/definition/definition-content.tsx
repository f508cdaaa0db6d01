import { useId } from 'react';
import type { ReactNode } from 'react';
import { useFormat, useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import type { Dataset } from '../../../ingest/dataset.ts';
import { kpiDefinition } from '../../../kpi/catalog.ts';
import { lineColumns } from '../../../kpi/compile/attribution-sql.ts';
import type { TicketSelection } from '../../../kpi/compile/ticket-selection.ts';
import { COHORT_COLUMN } from '../../../kpi/compile/filter-sql.ts';
import type { LineHistogram } from '../../../kpi/compile/histogram-sql.ts';
import type { KpiDefinition, KpiId } from '../../../kpi/kpi-definition.ts';
import type { FactColumn, LineKey } from '../../../kpi/facts.ts';
import type { KpiFigure, Measured } from '../../../kpi/kpi-query.ts';
import type { KpiSettings } from '../../../kpi/settings.ts';
import type { CensoredRow } from '../../../kpi/statistics/kaplan-meier-sql.ts';
import type { LineBacklog } from '../../../report/compute-backlog.ts';
import type { Alternative } from '../../../report/compute.ts';
import type { RowList } from '../../../report/row-list.ts';
import { isApplicable, isShownLine } from '../../../kpi/chosen-lines.ts';
import { Skeleton } from '../../kit/skeleton.tsx';
import { AgeingSection } from './ageing-section.tsx';
import { AlternativesList } from './alternatives-list.tsx';
import { CensoredSection } from './censored-section.tsx';
import { clockOf } from './clock-of.ts';
import { ColumnOriginTable } from './column-origin-table.tsx';
import { columnOrigins } from './column-origins.ts';
import { CountedTable } from './counted-table.tsx';
import { definitionWords } from '../../../kpi/definition-words.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import { EvidenceSection } from './evidence-section.tsx';
import { HistogramSection } from './histogram-section.tsx';
import { maturityOf } from './maturity.ts';
import { MissingNote } from './missing-note.tsx';
import { SqlBlock } from './sql-block.tsx';
import { VariantLinks } from './variant-links.tsx';
import { variantsOf } from './variants.ts';
import styles from './definition-content.module.css';

/** What the present selection says of a KPI, besides its figures. */
export interface DefinitionDetails {
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
}

export interface DefinitionContentProps {
  definition: KpiDefinition;
  measured: Measured | undefined;
  /** The figures of this KPI in the present selection, one per line. */
  figures: readonly KpiFigure[];
  /** NULL while they are computed. */
  details: DefinitionDetails | null;
  dataset: Pick<Dataset, 'origin' | 'coverage' | 'dates'>;
  settings: Pick<KpiSettings, 'clock' | 'fcrEvidence' | 'reopenDays'>;
  /** The chosen lines; empty: all. */
  chosen: readonly LineKey[];
  onDefinition: (kpi: KpiId) => void;
  onList: (list: RowList) => void;
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

/** Everything behind one figure, down to the statement that ran. */
export function DefinitionContent(props: DefinitionContentProps) {
  const { definition, measured, figures, details, dataset, settings, chosen, onDefinition, onList } = props;
  const { definition: texts, definitions, distribution, lens: lensTexts, overview } = useMessages();
  const format = useFormat();
  const locale = useLocale();
  const { id: kpi } = definition;
  const cohort = measured?.cohort ?? definition.cohort;
  const used = measured?.measurement ?? definition.measurements[0];
  const words = definitionWords(definition, measured?.measurement ?? null, locale);
  const columns: FactColumn[] = [
    COHORT_COLUMN[cohort],
    ...lineColumns(definition.line),
    ...(used?.needs ?? []),
  ];
  const applies = isApplicable(definition, 'all', chosen);
  const variants = variantsOf(kpi).map(kpiDefinition);
  const maturity = maturityOf(definition);
  const clock = clockOf(definition, settings);
  const onTickets = (line: LineKey, selection: TicketSelection) =>
    onList({ kind: 'cell', kpi, line, selection });
  const shown = figures.filter(
    ({ line }) => isShownLine(line, chosen) && isApplicable(definition, line, chosen),
  );
  return (
    <div className={styles.content}>
      <Section title={texts.definition}>
        <p>{words.definition}</p>
        <p className={styles.formula}>{words.formula}</p>
      </Section>
      <Section title={texts.how}>
        <EvidenceSection
          definition={definition}
          measured={measured}
          coverage={dataset.coverage}
          settings={settings}
        />
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
      {maturity === null ? null : (
        <Section title={definitions.maturity.title}>
          <p>
            {maturity === 'fixed' || maturity === 'open'
              ? definitions.maturity[maturity]
              : format.plural(settings.reopenDays, definitions.maturity[maturity])}
          </p>
        </Section>
      )}
      {figures.length === 0 ? null : (
        <Section title={texts.counted}>
          {applies ? (
            <>
              <CountedTable unit={definition.unit} figures={shown} onTickets={onTickets} />
              <MissingNote
                figure={shown[0]}
                remedy={inLanguage(definition.text, locale).remedy}
                onTickets={(line) => onTickets(line, 'missing')}
              />
            </>
          ) : (
            <p>{overview.trend.notApplicable}</p>
          )}
        </Section>
      )}
      {details === null ? (
        <Skeleton height="24em" />
      ) : (
        <>
          {details.histograms.length === 0 ? null : (
            <Section title={distribution.title}>
              {clock === null ? null : <p className={styles.note}>{definitions.clock[clock]}</p>}
              <HistogramSection
                histograms={details.histograms}
                figures={figures}
                onBar={(line, bar) => onList({ kind: 'range', kpi, line, ...bar })}
              />
            </Section>
          )}
          {details.backlog.length === 0 ? null : (
            <Section title={distribution.ageing.title}>
              <AgeingSection
                backlog={details.backlog}
                onBar={(line, bar) => onList({ kind: 'range', kpi: 'backlog_age', line, ...bar })}
              />
            </Section>
          )}
          {details.censored === null || details.censored.events + details.censored.open === 0 ? null : (
            <Section title={lensTexts.censored.title}>
              <CensoredSection censored={details.censored} cohort={cohort} />
            </Section>
          )}
          {details.lens === null || !applies ? null : (
            <Section title={lensTexts.title}>{details.lens}</Section>
          )}
          {details.alternatives.length === 0 || !applies ? null : (
            <Section title={texts.alternatives}>
              <AlternativesList alternatives={details.alternatives} />
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
            <p>{inLanguage(definition.text, locale).source}</p>
          </Section>
        </>
      )}
    </div>
  );
}
