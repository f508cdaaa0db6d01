import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import { PaperList } from '../../../src/ui/features/tickets/paper-list.tsx';

const columns = (n: number) => Array.from({ length: n }, (_, i) => ({ key: `c${i}`, head: `Kop ${i}` }));
const rows = (n: number) => Array.from({ length: n }, (_, pos) => ({ pos, c0: `rij ${pos}` }));

const paper = (list: { columns: number; rows: number; found: number; total: number; search: string }) =>
  renderToStaticMarkup(
    <LocaleProvider locale="nl">
      <PaperList
        label="Lijst"
        columns={columns(list.columns)}
        rows={rows(list.rows)}
        found={list.found}
        total={list.total}
        search={list.search}
      />
    </LocaleProvider>,
  );

it('puts a list on paper as it is, with nothing to say where nothing is left out', () => {
  const html = paper({ columns: 10, rows: 20, found: 20, total: 20, search: '' });
  expect(html.match(/<tr>/g)).toHaveLength(21);
  expect(html).not.toContain('<p>');
});

it('says how many rows and columns are not on it, and what was searched for', () => {
  const html = paper({ columns: 30, rows: 500, found: 1234, total: 5000, search: 'vpn' });
  expect(html.match(/<th /g)?.length).toBeLessThan(20);
  expect(html).toContain('de eerste 500 van 1.234 rijen');
  expect(html).toMatch(/de eerste \d+ van 30 kolommen/);
  expect(html).toContain('‘vpn’: 1.234 van 5.000');
});
