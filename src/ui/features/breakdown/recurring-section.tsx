import { useId, useState } from 'react';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { RecurringSelection } from '../../../kpi/compile/recurring-selection.ts';
import type { Recurring } from '../../../report/compute-recurring.ts';
import { Button } from '../../kit/button.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { TicketsButton } from '../../kit/tickets-button.tsx';
import styles from './recurring-section.module.css';

/** As many categories as fit on a screen; the others are counted together until they are asked for. */
const SHOWN = 10;
const STEP = 50;

interface RecurringSectionProps {
  recurring: Recurring;
  /** Days within which a requester who comes again comes back. */
  reopenDays: number;
  /** The tickets created in a category. */
  onTickets: (category: string | null) => void;
  /** Those of a number of {@link Recurring}; without a category of all. */
  onSome: (of: RecurringSelection, category?: string | null) => void;
}

/** What the tickets are about, and how often a requester comes back with the same. */
export function RecurringSection({ recurring, reopenDays, onTickets, onSome }: RecurringSectionProps) {
  const { breakdown, overview, recurring: texts } = useMessages();
  const format = useFormat();
  const id = useId();
  const [most, setMost] = useState(SHOWN);
  const { categories, tickets, returned } = recurring;
  const shown = categories.slice(0, most);
  const others = categories.slice(most);
  const inOthers = others.reduce((sum, one) => sum + one.tickets, 0);
  const some = (n: number, of: RecurringSelection, category?: string | null) => (
    <TicketsButton n={n} onOpen={() => onSome(of, category)}>
      {format.integer(n)}
    </TicketsButton>
  );
  const higher = ({ higher: k, resolved: n, category }: Recurring['categories'][number]) => (
    <span className={styles.rate}>
      {format.percent(k / n)}{' '}
      <span className={styles.basis}>
        {some(k, 'higher', category)} {overview.of} {some(n, 'resolved', category)}
      </span>
    </span>
  );
  const [start, end] = format
    .plural(returned ?? 0, texts.returned, { n: '{n}', days: format.integer(reopenDays) })
    .split('{n}');
  const rows = shown.map((one) => ({
    key: one.category ?? '',
    cells: [
      one.category ?? texts.none,
      <TicketsButton key="tickets" n={one.tickets} onOpen={() => onTickets(one.category)}>
        {format.integer(one.tickets)}
      </TicketsButton>,
      format.percent(one.share),
      one.resolved === 0 ? '' : higher(one),
      one.returned === null ? '' : some(one.returned, 'back', one.category),
    ],
  }));
  const rest = {
    key: 'others of this list',
    cells: [
      format.plural(others.length, texts.others),
      format.integer(inOthers),
      format.percent(inOthers / tickets),
      '',
      returned === null ? '' : format.integer(others.reduce((sum, one) => sum + (one.returned ?? 0), 0)),
    ],
  };
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{texts.title}</h2>
      <p className={styles.text}>
        {returned === null ? (
          texts.returnedUnknown
        ) : (
          <>
            <strong>
              {start}
              {some(returned, 'back')}
              {end}
            </strong>{' '}
            {texts.returnedWhy}
          </>
        )}
      </p>
      <p className={styles.text}>{categories.length === 0 ? texts.noCategories : texts.intro}</p>
      {categories.length === 0 ? null : (
        <DataTable
          className={styles.table}
          caption={texts.caption}
          captionHidden
          columns={[
            { key: 'category', head: texts.category },
            { key: 'tickets', head: texts.tickets, align: 'end' },
            { key: 'share', head: texts.share, align: 'end' },
            { key: 'higher', head: texts.higher, align: 'end' },
            { key: 'back', head: texts.back, align: 'end' },
          ]}
          rows={others.length === 0 ? rows : [...rows, rest]}
        />
      )}
      {others.length === 0 ? null : (
        <Button className={styles.more} onClick={() => setMost(most + STEP)}>
          {format.plural(Math.min(STEP, others.length), breakdown.table.more)}
        </Button>
      )}
    </section>
  );
}
