import { useId } from 'react';
import { useMessages } from '../../../i18n/use-messages.tsx';
import type { Routes } from '../../../report/compute-routes.ts';
import type { RowList } from '../../../report/row-list.ts';
import { VisuallyHidden } from '../../kit/visually-hidden.tsx';
import { HopRow } from './hop-row.tsx';
import hops from './hops.module.css';
import styles from './routes.module.css';

interface HopsSectionProps {
  routes: Routes;
  busy: boolean;
  onTickets: (list: RowList) => void;
}

/** Every move from one line to another with how many tickets, how long, and what they were about. */
export function HopsSection({ routes, busy, onTickets }: HopsSectionProps) {
  const texts = useMessages().routes.hops;
  const id = useId();
  const hasTimes = routes.told > 0;
  const hasCategories = routes.hops.some(({ categories }) => categories.length > 0);
  const columns = [
    'tickets' as const,
    'share' as const,
    ...(hasTimes ? (['dwell', 'waited'] as const) : []),
    ...(hasCategories ? (['categories'] as const) : []),
  ];
  return (
    <section className={styles.section} aria-labelledby={id} aria-busy={busy}>
      <h2 id={id}>{texts.title}</h2>
      <p className={styles.intro}>
        {routes.hops.length === 0 ? texts.none : `${texts.intro}${hasTimes ? '' : ` ${texts.noTimes}`}`}
      </p>
      {routes.hops.length === 0 ? null : (
        <table className={hops.table}>
          <caption>
            <VisuallyHidden>{texts.caption}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">{texts.columns.hop}</th>
              {columns.map((column) => (
                <th key={column} scope="col" data-column={column}>
                  {texts.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {routes.hops.map((hop) => (
              <HopRow key={`${hop.from} ${hop.to}`} hop={hop} columns={columns} onTickets={onTickets} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
