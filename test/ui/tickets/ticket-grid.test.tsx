import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import type { ListRow } from '../../../src/ui/features/tickets/list-column.ts';
import { TicketGrid } from '../../../src/ui/features/tickets/ticket-grid.tsx';

const COLUMNS = [
  { key: 'ticket_id', head: 'Ticket' },
  { key: 'c1', head: 'Onderwerp' },
];
const ROW: ListRow = { row_no: 7, ticket_id: 'T7', c1: null };

const markup = (total: number | null, rowAt: (pos: number) => ListRow | undefined) =>
  renderToStaticMarkup(
    <LocaleProvider locale="nl">
      <TicketGrid
        label="Lijst"
        columns={COLUMNS}
        total={total}
        rowAt={rowAt}
        onRange={() => undefined}
        listKey=""
        sort={{ column: 'c1', descending: true }}
        onSort={() => undefined}
        onOpen={() => undefined}
        open={null}
        narrow={false}
        busy={false}
      />
    </LocaleProvider>,
  );

it('draws the rows in sight of a million, says how many there are, and which column sorts', () => {
  const html = markup(1_000_000, () => ROW);
  expect(html).toContain('aria-rowcount="1000001"');
  expect(html.match(/<tr /g)?.length).toBeLessThan(60);
  expect(html.match(/aria-sort="descending"/g)).toHaveLength(1);
  expect(html).toContain('data-row="7"');
});

it('an empty cell says so; a row on its way is grey', () => {
  expect(markup(3, () => ROW)).toContain('(leeg)');
  const waiting = markup(3, () => undefined);
  expect(waiting).not.toContain('(leeg)');
  expect(waiting.match(/aria-rowindex/g)).toHaveLength(4);
});
