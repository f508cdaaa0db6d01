import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { fill } from '../../../i18n/fill.ts';
import type { SinceSelection } from '../../../report/since.ts';
import type { FigureComparison } from '../../../snapshot/compare-snapshots.ts';
import { LineKeyMark } from '../../charts/line-key-mark.tsx';
import { TicketsButton } from '../../kit/tickets-button.tsx';
import { fillNodes } from '../../kit/fill-nodes.tsx';
import { detailTexts, differenceText, valueText } from './figure-words.ts';
import type { Reason } from './reasons-of.ts';
import styles from './restatement.module.css';

interface LedgerRowProps {
  figure: FigureComparison;
  reasons: readonly Reason[];
  /** NULL: there is no report whose tickets could be shown. */
  onTickets: ((what: SinceSelection) => void) | null;
}

/** One figure of one line: what it was and is, why, and over what. */
export function LedgerRow({ figure, reasons, onTickets }: LedgerRowProps) {
  const messages = useMessages();
  const format = useFormat();
  const { ledger } = messages.restatement;
  const difference = differenceText(figure, messages, format);
  return (
    <li className={styles.row}>
      <span className={styles.line}>
        <LineKeyMark line={figure.line} /> {messages.common.lines[figure.line]}
      </span>
      <p className={styles.sentence}>
        {fillNodes(ledger.wasIs, {
          was: <b>{valueText(figure.was, messages, format)}</b>,
          now: <b>{valueText(figure.now, messages, format)}</b>,
        })}
        {difference === '' ? null : <span className={styles.difference}> ({difference})</span>}
        {reasons.length === 0 ? null : ': '}
        {reasons.map((reason, index) => (
          <span key={reason.key}>
            {index === 0 ? '' : ', '}
            <ReasonText reason={reason} onTickets={onTickets} />
          </span>
        ))}
      </p>
      <p className={styles.details}>{detailTexts(figure, messages, format).join(' · ')}</p>
    </li>
  );
}

interface ReasonTextProps {
  reason: Reason;
  onTickets: LedgerRowProps['onTickets'];
}

function ReasonText({ reason: { text, effect, tickets, what }, onTickets }: ReasonTextProps) {
  return (
    <>
      {what === null || onTickets === null ? (
        text
      ) : (
        <TicketsButton n={tickets} onOpen={() => onTickets(what)}>
          {text}
        </TicketsButton>
      )}
      {effect === '' ? null : <small className={styles.effect}> ({effect})</small>}
    </>
  );
}

interface PlainRowProps {
  figure: FigureComparison;
}

/** A figure about whose difference nothing is said. */
export function PlainRow({ figure }: PlainRowProps) {
  const messages = useMessages();
  const format = useFormat();
  const { ledger } = messages.restatement;
  const { outcome, line } = figure;
  const was = valueText(figure.was, messages, format);
  const now = valueText(figure.now, messages, format);
  const text =
    outcome === 'same'
      ? now
      : fill(
          outcome === 'only_then' ? ledger.onlyThen : outcome === 'only_now' ? ledger.onlyNow : ledger.both,
          { was, now },
        );
  const difference = differenceText(figure, messages, format);
  return (
    <li className={styles.plain}>
      <span className={styles.line}>
        <LineKeyMark line={line} /> {messages.common.lines[line]}
      </span>
      <span>
        {text}
        {difference === '' ? null : <span className={styles.difference}> ({difference})</span>}
      </span>
    </li>
  );
}
