import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { LineKeyMark } from '../../charts/line-key-mark.tsx';
import type { LineColumn } from './line-column.ts';
import styles from '../../charts/figures-table.module.css';

/** As many letters of group names as two lines of a column hold. */
const MOST_LETTERS = 40;

interface LineHeadProps {
  column: LineColumn;
  /** FALSE for an export that says how long and not when. */
  dated: boolean;
  /** FALSE where the export does not say which line a ticket came in at. */
  wayKnown: boolean;
}

/** The head of a column: the line with its mark, the groups that form it and its tickets. */
export function LineHead({ column, dated, wayKnown }: LineHeadProps) {
  const { common, overview } = useMessages();
  const format = useFormat();
  const { line, tickets, groups } = column;
  const fits = groups.filter(
    (_, index) => index === 0 || groups.slice(0, index + 1).join(', ').length <= MOST_LETTERS,
  );
  const named = fits.join(', ');
  const more = groups.length - fits.length;
  return (
    <>
      <span className={styles.lineName}>
        <LineKeyMark line={line} /> {common.lines[line]}
      </span>
      {line === 'all' || wayKnown ? (
        <span className={styles.lineTickets} title={line === 'all' ? undefined : overview.receivedWhy}>
          {line === 'all' && !dated
            ? format.plural(tickets, common.tickets)
            : fill(line === 'all' ? overview.created : overview.received, { n: format.integer(tickets) })}
        </span>
      ) : null}
      <span className={styles.lineGroups} title={groups.join(', ')}>
        {more > 0 ? format.plural(more, overview.moreGroups, { names: named }) : named}
      </span>
    </>
  );
}
