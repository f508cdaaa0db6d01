import { useMemo } from 'react';
import { fill } from '../i18n/fill.ts';
import { useFormat, useLocale, useMessages } from '../i18n/use-messages.tsx';
import { kpiDefinition } from '../kpi/catalog.ts';
import type { TicketSelection } from '../kpi/compile/ticket-selection.ts';
import type { LineKey, Priority } from '../kpi/facts.ts';
import { inLanguage } from '../kpi/in-language.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { KpiFilter, SplitBy } from '../kpi/kpi-query.ts';
import { targetState } from '../kpi/statistics/target-state.ts';
import type { RowList } from '../report/row-list.ts';
import type { FilterValue } from '../state/filter-by.ts';
import type { RowSort } from '../report/row-list.ts';
import { BoxPanel } from '../ui/features/breakdown/box-panel.tsx';
import { MixPanel } from '../ui/features/breakdown/mix-panel.tsx';
import { PART_COLUMNS, type NamedPart, type PartSort } from '../ui/features/breakdown/part-order.ts';
import { isOrdered, partName } from '../ui/features/breakdown/part.ts';
import { ParetoPanel } from '../ui/features/breakdown/pareto-panel.tsx';
import { PartsPanel } from '../ui/features/breakdown/parts-panel.tsx';
import { PartsTable } from '../ui/features/breakdown/parts-table.tsx';
import { hasMix, mixOf, partsOf } from './breakdown-parts.ts';
import { comparedPeriod } from '../report/compared-with.ts';
import { changesOf } from '../ui/charts/comparison.ts';
import type { ReportPageProps } from './report-page-props.ts';
import styles from './breakdown-page.module.css';
import type { Breakdown } from './use-breakdown.ts';

interface BreakdownSplitProps extends Pick<ReportPageProps, 'view' | 'setView' | 'links'> {
  shown: Breakdown;
  busy: boolean;
  measurable: (kpi: KpiId) => boolean;
}

/** The parts of the screen that follow the choice of dimension. */
export function BreakdownSplit({ shown, busy, measurable, view, setView, links }: BreakdownSplitProps) {
  const messages = useMessages();
  const format = useFormat();
  const locale = useLocale();
  const { asked, source, compared, now, before, spread } = shown;
  const { kpi, by } = asked;
  const definition = kpiDefinition(kpi);
  const { name, remedy } = inLanguage(definition.text, locale);
  const texts = messages.breakdown;
  const parts = useMemo<NamedPart[] | null>(() => {
    const whole = now?.figures.figures.find(({ line }) => line === 'all');
    if (now === undefined || before === undefined || whole === undefined) return null;
    const other = { before: before?.parts ?? null, lengthRatio: compared?.lengthRatio ?? 1 };
    return partsOf(now.parts, whole, by, other, source.settings, onlyPriority(source.filter)).map((part) => ({
      ...part,
      name: partName(by, part.key, messages, format),
    }));
  }, [now, before, by, compared, source, messages, format]);
  if (!measurable(kpi)) {
    return (
      <p>
        <strong>{fill(texts.unmeasured, { kpi: name })}.</strong> {remedy}
      </p>
    );
  }
  const wholeOf = (figures: Breakdown['now'] | null) =>
    figures?.figures.figures.find(({ line }) => line === 'all');
  const [whole, wholeBefore] = [wholeOf(now), wholeOf(before)];
  const wholeChange =
    whole && wholeBefore && changesOf([whole], [wholeBefore], compared?.lengthRatio ?? 1)[0];
  // Of a duration the change that is judged is that of the median, and the one that is split that of the mean.
  const isNoise = definition.unit !== 'seconds' && wholeChange?.change.verdict === 'noise';
  const open = (key: string | null, selection: TicketSelection) =>
    links.list(partList(kpi, by, key, selection));
  const openAll = (selection: TicketSelection) => links.list({ kind: 'cell', kpi, line: 'all', selection });
  const file = (what: string) => `linewise-${what}-${kpi}-${by}`;
  return (
    <>
      <PartsPanel
        title={name}
        definition={definition}
        by={by}
        parts={parts}
        busy={busy}
        fileName={file('breakdown')}
      >
        <PartsTable
          key={`${kpi} ${by}`}
          definition={definition}
          by={by}
          parts={parts ?? []}
          whole={
            whole === undefined
              ? null
              : {
                  key: 'all',
                  name: texts.table.all,
                  figure: whole,
                  change: wholeChange,
                  beside: null,
                  target: targetState(whole, definition, source.settings, onlyPriority(source.filter)),
                }
          }
          period={compared && comparedPeriod(compared)}
          sort={sortOf(view.sort, by)}
          onSort={(sort) => setView({ sort }, 'replace')}
          onFilter={isFilterable(by) ? (key) => links.filter({ dimension: by, key }) : null}
          onTickets={open}
          onAll={openAll}
        />
      </PartsPanel>
      {parts === null ? null : (
        <div className={styles.halves}>
          {isOrdered(by) ? null : (
            <ParetoPanel by={by} parts={parts} busy={busy} fileName={file('pareto')} onTickets={open} />
          )}
          {spread ? (
            <BoxPanel
              by={by}
              groups={spread}
              busy={busy}
              fileName={file('spread')}
              onTickets={(key) => open(key, 'measured')}
            />
          ) : null}
          {hasMix(definition) && now && before !== undefined && whole ? (
            <MixPanel
              definition={definition}
              by={by}
              split={mixOf(
                definition,
                by,
                { parts: now.parts, whole },
                before && wholeBefore ? { parts: before.parts, whole: wholeBefore } : null,
              )}
              before={compared === null ? '' : format.period(comparedPeriod(compared))}
              noise={isNoise}
              busy={busy}
              fileName={file('mix')}
              onTickets={(key) => open(key, 'measured')}
              onAll={() => openAll('measured')}
            />
          ) : null}
        </div>
      )}
    </>
  );
}

/** Exactly the tickets of one value. */
function partList(kpi: KpiId, by: SplitBy, key: string | null, selection: TicketSelection): RowList {
  if (by !== 'line') return { kind: 'part', kpi, selection, dimension: by, key };
  const line: LineKey = (['1', '2', '3'] as const).find((one) => one === key) ?? 'unknown';
  return { kind: 'cell', kpi, line, selection };
}

function isFilterable(by: SplitBy): by is FilterValue['dimension'] {
  return by !== 'weekday' && by !== 'hour';
}

/** By tickets, or in the order that the values have of themselves, until another order is chosen. */
function sortOf(sort: RowSort | null, by: SplitBy): PartSort {
  const column = PART_COLUMNS.find((one) => one === sort?.column);
  if (sort !== null && column !== undefined) return { column, descending: sort.descending };
  return isOrdered(by) ? { column: 'name', descending: false } : { column: 'tickets', descending: true };
}

/** A target of one priority holds for figures of that priority alone. */
function onlyPriority({ priorities }: KpiFilter): Priority | null {
  const [only] = priorities;
  return priorities.length === 1 && only !== undefined && only !== 0 ? only : null;
}
