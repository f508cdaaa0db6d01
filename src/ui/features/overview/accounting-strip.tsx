import type { ReactNode } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Dataset, QuarantineReason } from '../../../ingest/dataset.ts';
import type { ExcludeReason } from '../../../kpi/facts.ts';
import { VisuallyHidden } from '../../kit/visually-hidden.tsx';
import { AccountingPart } from './accounting-part.tsx';
import { accountingReasons } from './accounting-reasons.ts';
import styles from './accounting-strip.module.css';

/** Which rows a number stands for. */
type AccountingList =
  | { kind: 'rows' | 'counted' | 'folded' }
  | { kind: 'excluded'; reason?: ExcludeReason | undefined }
  | { kind: 'quarantined'; reason?: QuarantineReason | undefined };

interface AccountingStripProps {
  dataset: Pick<Dataset, 'accounting' | 'sources' | 'zone' | 'asOfLocal' | 'createdRange'>;
  /** FALSE while it is being worked out what the user's own rules leave out. */
  settled?: boolean;
  /** Durations run in opening hours. */
  openingHours?: boolean;
  /** Opens the rows behind a number; without a reason: of every reason. */
  onOpen: (list: AccountingList) => void;
}

function Sign({ sign, spoken }: { sign: string; spoken: string }): ReactNode {
  return (
    <span className={styles.sign}>
      <span aria-hidden="true">{sign}</span>
      <VisuallyHidden>{spoken}</VisuallyHidden>
    </span>
  );
}

/** What became of every row of the file: read = counted + folded + excluded + quarantined. Each number opens its rows. */
export function AccountingStrip({
  dataset,
  settled = true,
  openingHours = false,
  onOpen,
}: AccountingStripProps) {
  const { common, overview, settings } = useMessages();
  const format = useFormat();
  const texts = overview.accounting;
  const { rows, counted, folded, excluded, quarantined } = dataset.accounting;
  const out = accountingReasons(excluded);
  const refused = accountingReasons(quarantined);
  const [first, ...others] = dataset.sources;
  const name = first?.name ?? '';
  return (
    <section className={styles.strip} aria-label={texts.label}>
      <AccountingPart
        n={rows}
        label={format.plural(rows, texts.rows)}
        onOpen={() => onOpen({ kind: 'rows' })}
      />
      <Sign sign="=" spoken={texts.equals} />
      <AccountingPart
        n={settled ? counted : null}
        label={format.plural(counted, texts.counted)}
        onOpen={() => onOpen({ kind: 'counted' })}
      />
      {folded === 0 ? null : (
        <>
          <Sign sign="+" spoken={texts.plus} />
          <AccountingPart
            n={folded}
            label={format.plural(folded, texts.folded)}
            onOpen={() => onOpen({ kind: 'folded' })}
          />
        </>
      )}
      <Sign sign="+" spoken={texts.plus} />
      <AccountingPart
        n={settled ? out.total : null}
        label={texts.excluded}
        onOpen={() => onOpen({ kind: 'excluded' })}
        reasons={(settled ? out.reasons : []).map(({ reason, n }) => ({
          key: reason,
          n,
          label: common.excluded[reason],
          onOpen: () => onOpen({ kind: 'excluded', reason }),
        }))}
      />
      <Sign sign="+" spoken={texts.plus} />
      <AccountingPart
        n={refused.total}
        label={texts.quarantined}
        onOpen={() => onOpen({ kind: 'quarantined' })}
        reasons={refused.reasons.map(({ reason, n }) => ({
          key: reason,
          n,
          label: common.quarantined[reason],
          onOpen: () => onOpen({ kind: 'quarantined', reason }),
        }))}
      />
      <span className={styles.source}>
        <span className={styles.file} title={dataset.sources.map((source) => source.name).join(', ')}>
          {others.length === 0 ? name : format.plural(others.length, texts.moreFiles, { name })}
        </span>
        <span className={styles.dot}>·</span>
        <span>{dataset.zone}</span>
        {openingHours ? (
          <>
            <span className={styles.dot}>·</span>
            <span>{settings.time.inHours}</span>
          </>
        ) : null}
        {dataset.createdRange === null ? null : (
          <>
            <span className={styles.dot}>·</span>
            <span>{fill(texts.asOf, { moment: format.dateTime(dataset.asOfLocal) })}</span>
          </>
        )}
      </span>
    </section>
  );
}
