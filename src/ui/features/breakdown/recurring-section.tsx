import { useId, useState } from 'react';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
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
}

/** What the tickets are about, and how often a requester comes back with the same. */
export function RecurringSection({ recurring, reopenDays, onTickets }: RecurringSectionProps) {
  const { breakdown, recurring: texts } = useMessages();
  const format = useFormat();
  const id = useId();
  const [most, setMost] = useState(SHOWN);
  const { categories, tickets, returned } = recurring;
  const shown = categories.slice(0, most);
  const others = categories.slice(most);
  const inOthers = others.reduce((sum, one) => sum + one.tickets, 0);
  const share = (part: number | null) => (part === null ? '' : format.percent(part));
  const rows = shown.map((one) => ({
    key: one.category ?? '',
    cells: [
      one.category ?? texts.none,
      <TicketsButton key="tickets" n={one.tickets} onOpen={() => onTickets(one.category)}>
        {format.integer(one.tickets)}
      </TicketsButton>,
      share(one.share),
      share(one.higherShare),
      one.returned === null ? '' : format.integer(one.returned),
    ],
  }));
  const rest = {
    key: 'others of this list',
    cells: [
      format.plural(others.length, texts.others),
      format.integer(inOthers),
      share(inOthers / tickets),
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
            <strong>{format.plural(returned, texts.returned, { days: format.integer(reopenDays) })}</strong>{' '}
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
