import type { Messages } from '../../../i18n/en.ts';
import { useMessages } from '../../../i18n/use-messages.tsx';
import type { DateFormat } from '../../../ingest/import-plan.ts';
import { DataTable } from '../../kit/data-table.tsx';
import type { ColumnOrigin } from './column-origins.ts';
import styles from './definition-content.module.css';

function formatName(format: DateFormat, texts: Messages['definition']): string {
  return texts.dateFormats[format.kind === 'parts' ? format.order : format.kind];
}

/** The columns of the export behind a figure. */
export function ColumnOriginTable({ origins }: { origins: readonly ColumnOrigin[] }) {
  const texts = useMessages().definition;
  return (
    <DataTable
      caption={texts.columns}
      captionHidden
      columns={[
        { key: 'to', head: texts.columnsTo },
        { key: 'from', head: texts.columnsFrom },
      ]}
      rows={origins.map(({ column, from }) => ({
        key: column,
        cells: [
          <span key="to">
            {texts.facts[column]} <code className={styles.column}>{column}</code>
          </span>,
          from.kind === 'header'
            ? `${from.header}${from.format === undefined ? '' : ` (${formatName(from.format, texts)})`}`
            : texts[from.kind],
        ],
      }))}
    />
  );
}
