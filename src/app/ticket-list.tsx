import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { fill } from '../i18n/fill.ts';
import { localDay } from '../i18n/local-date.ts';
import { useFormat, useMessages } from '../i18n/use-messages.tsx';
import type { Dataset } from '../ingest/dataset.ts';
import { NO_FILTER } from '../kpi/kpi-query.ts';
import type { View } from '../report/kpi-queries.ts';
import { rowListShape } from '../report/row-list-sql.ts';
import type { ListView } from '../report/row-lists.ts';
import { selectionCountsQuery, selectionsOf } from '../report/rows-query.ts';
import { writeRowList } from '../state/url-row-list.ts';
import type { ViewState } from '../state/url-state.ts';
import type { SetView } from '../state/use-view-state.ts';
import { ColumnChoice } from '../ui/features/tickets/column-choice.tsx';
import { EmptyList } from '../ui/features/tickets/empty-list.tsx';
import { FoundCount, ListTitle } from '../ui/features/tickets/list-title.tsx';
import styles from '../ui/features/tickets/list-tools.module.css';
import { PaperList } from '../ui/features/tickets/paper-list.tsx';
import { SaveList } from '../ui/features/tickets/save-list.tsx';
import { SearchField } from '../ui/features/tickets/search-field.tsx';
import { SelectionChoice } from '../ui/features/tickets/selection-choice.tsx';
import { SortChoice } from '../ui/features/tickets/sort-choice.tsx';
import { TicketGrid } from '../ui/features/tickets/ticket-grid.tsx';
import { useNarrow } from '../ui/features/tickets/use-narrow.ts';
import { Button } from '../ui/kit/button.tsx';
import { Select } from '../ui/kit/select.tsx';
import { isFiltered, listAbout, listChoices, listFileName, listNotes } from './list-choices.ts';
import type { ReportLinks } from './report-page-props.ts';
import { rowColumns } from './row-columns.ts';
import { rowListTitle } from './row-list-title.ts';
import { rememberedColumns } from './shown-columns.ts';
import { useListDownload } from './use-list-download.ts';
import { useListRows } from './use-list-rows.ts';
import { usePaperRows } from './use-paper-rows.ts';
import { useOnPaper } from '../ui/kit/use-on-paper.ts';

interface TicketListProps {
  /** What stands on the page. */
  shown: { dataset: Dataset; source: View; asked: ListView; columns: readonly string[] };
  /** Rows that the search found, and those of the whole list; NULL while they are being counted. */
  found: number | null;
  total: number | null;
  /** Another list is on its way. */
  busy: boolean;
  view: ViewState;
  setView: SetView;
  links: ReportLinks;
  /** Keys of the columns as they are chosen now: a choice stands at once, its cells follow. */
  chosen: readonly string[];
  onColumns: (columns: readonly string[] | null) => void;
}

/** A list of rows with what it is, its tools and its rows. */
export function TicketList({
  shown,
  found,
  total,
  busy,
  view,
  setView,
  links,
  chosen,
  onColumns,
}: TicketListProps) {
  const { dataset, source, asked, columns: keys } = shown;
  const { list } = asked;
  const messages = useMessages();
  const format = useFormat();
  const narrow = useNarrow();
  const shape = rowListShape(list);
  const available = useMemo(
    () => rowColumns(shape, list, dataset, messages, format, asked.hidden),
    [shape, list, dataset, messages, format, asked.hidden],
  );
  const columns = useMemo(
    () => keys.flatMap((key) => available.find((column) => column.key === key) ?? []),
    [keys, available],
  );
  const { rowAt, onRange } = useListRows(source, asked, keys);
  const counts = useQuery({ ...selectionCountsQuery(source, list), placeholderData: keepPreviousData });
  const paperRows = usePaperRows(source, asked, keys, !busy && found !== null && found > 0);
  const onPaper = useOnPaper();
  const download = useListDownload();
  const { title, explanation } = rowListTitle(list, dataset.zone, messages, format);
  const choices = listChoices(dataset, view.list, messages, format);
  const ofFigure = selectionsOf(list);
  const isTickets = shape !== 'raw' && shape !== 'quarantine';
  const sortBy = (sort: ViewState['sort']) => setView({ sort }, 'replace');
  const anyFilter = JSON.stringify(source.filter) !== JSON.stringify(NO_FILTER);

  return (
    <>
      <ListTitle
        title={title}
        explanation={explanation}
        about={listAbout(list, source, messages, format)}
        ofRows={!isTickets}
        total={total}
        busy={busy}
        onDefinition={'kpi' in list ? () => links.definition(list.kpi) : undefined}
        onFiltered={
          anyFilter && !isFiltered(list)
            ? () => links.list({ kind: 'cell', kpi: 'tickets_created', line: 'all', selection: 'measured' })
            : undefined
        }
      />
      <div className={styles.tools}>
        <Select
          className={styles.list}
          label={messages.tickets.list}
          value={writeRowList(view.list)}
          options={choices}
          onChange={(value) => {
            const next = choices.find((choice) => choice.value === value);
            if (next) setView({ list: next.list, sort: null, search: '', ticket: null });
          }}
        />
        {ofFigure === null ? null : (
          <SelectionChoice
            counts={counts.data ?? null}
            selection={ofFigure.selection}
            onSelection={(selection) => links.list({ ...ofFigure, selection })}
          />
        )}
        <SearchField search={view.search} onSearch={(search) => setView({ search }, 'replace')} />
        {asked.search === '' ? null : <FoundCount found={found} total={total} />}
        {narrow ? <SortChoice columns={columns} sort={view.sort} onSort={sortBy} /> : null}
        <span className={styles.end}>
          {isTickets ? (
            <ColumnChoice
              facts={available.filter(
                ({ key }) => !/^c\d+$/.test(key) && key !== 'extra' && key !== 'ticket_id',
              )}
              cells={available.filter(({ key }) => /^c\d+$/.test(key))}
              chosen={chosen}
              onChoose={(next) => onColumns(next && rememberedColumns(next, dataset))}
            />
          ) : null}
          <SaveList
            progress={download.progress}
            error={download.error}
            disabled={found === null || found === 0 || busy}
            onCancel={download.cancel}
            onSave={() =>
              download.start({
                source,
                asked,
                columns,
                total: found ?? 0,
                about: listNotes(list, asked.search, source, localDay(), messages, format),
                fileName: listFileName(list, source),
              })
            }
          />
        </span>
      </div>
      {found === 0 ? (
        <EmptyList
          text={
            asked.search !== ''
              ? fill(messages.tickets.empty.search, { search: asked.search })
              : isFiltered(list)
                ? messages.tickets.empty.filters
                : messages.tickets.empty.whole
          }
          actions={
            asked.search !== '' ? (
              <Button onClick={() => setView({ search: '' }, 'replace')}>
                {messages.tickets.empty.clearSearch}
              </Button>
            ) : isFiltered(list) && anyFilter ? (
              <Button onClick={() => setView({ filter: NO_FILTER })}>
                {messages.tickets.empty.clearFilters}
              </Button>
            ) : (
              <Button onClick={() => links.list({ kind: 'counted' })}>{messages.tickets.empty.all}</Button>
            )
          }
        />
      ) : (
        <TicketGrid
          label={title}
          columns={columns}
          total={found}
          rowAt={rowAt}
          onRange={onRange}
          listKey={JSON.stringify([source.filter, asked])}
          sort={asked.sort}
          onSort={(column) => sortBy(nextSort(view.sort, column))}
          onOpen={(ticket) => setView({ ticket })}
          open={view.ticket}
          narrow={narrow}
          busy={busy}
        />
      )}
      {onPaper && paperRows !== undefined && found !== null ? (
        <PaperList
          label={title}
          columns={columns}
          rows={paperRows}
          found={found}
          total={total ?? found}
          search={asked.search}
        />
      ) : null}
    </>
  );
}

/** Ascending, descending, and the order of the list itself again. */
function nextSort(sort: ViewState['sort'], column: string): ViewState['sort'] {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}
