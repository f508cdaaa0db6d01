import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import { RowsDialog, type RowsRow } from '../../../src/ui/features/rows/rows-dialog.tsx';

const words = (rows: RowsRow[] | null) =>
  renderToStaticMarkup(
    <LocaleProvider locale="nl">
      <RowsDialog
        title="Rijen"
        columns={[]}
        rows={rows}
        total={0}
        page={0}
        onPage={() => undefined}
        onClose={() => undefined}
        allRows={() => Promise.resolve([])}
        fileName="rijen"
      />
    </LocaleProvider>,
  );

test('a list is only said to be empty once it is there', () => {
  expect(words([])).toContain('Hier zijn geen rijen');
  expect(words(null)).not.toContain('Hier zijn geen rijen');
});
