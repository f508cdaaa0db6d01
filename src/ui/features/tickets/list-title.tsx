import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import { Skeleton } from '../../kit/skeleton.tsx';
import styles from './list-tools.module.css';

interface ListTitleProps {
  title: string;
  /** What these rows are to the figures. */
  explanation: string;
  /** The period and the filters, where they apply. */
  about: string;
  /** Rows, not tickets, as of a file or a quarantine. */
  ofRows: boolean;
  /** Rows in the list under its search; NULL while they are being counted. */
  total: number | null;
  busy: boolean;
  onDefinition?: (() => void) | undefined;
  /** For a list of the whole export while filters are on: to one that they narrow. */
  onFiltered?: (() => void) | undefined;
}

/** What a list is, how many rows it has, and of what. */
export function ListTitle({
  title,
  explanation,
  about,
  ofRows,
  total,
  busy,
  onDefinition,
  onFiltered,
}: ListTitleProps) {
  const { common, tickets } = useMessages();
  const format = useFormat();
  return (
    <div className={styles.title} aria-busy={busy}>
      <h1>
        {title}:{' '}
        <span className={styles.count} data-total={total ?? undefined}>
          {total === null ? (
            <Skeleton width="6ch" height="0.8em" />
          ) : (
            format.plural(total, ofRows ? common.rows : common.tickets)
          )}
        </span>
      </h1>
      <p className={styles.lead}>
        <span className={styles.about}>{about}</span>
        <span className={styles.explanation}>{explanation}</span>{' '}
        {onDefinition === undefined ? null : (
          <Button variant="text" onClick={onDefinition}>
            {tickets.definition}
          </Button>
        )}
        {onFiltered === undefined ? null : (
          <Button variant="text" onClick={onFiltered}>
            {tickets.filtered}
          </Button>
        )}
      </p>
    </div>
  );
}

/** The count of a search beside that of the whole list: `12 of 340`. */
export function FoundCount({ found, total }: { found: number | null; total: number | null }) {
  const { tickets } = useMessages();
  const format = useFormat();
  return (
    <output className={styles.found}>
      {found === null || total === null
        ? ''
        : fill(tickets.found, { n: format.integer(found), total: format.integer(total) })}
    </output>
  );
}
