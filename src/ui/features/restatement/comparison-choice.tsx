import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { KeptSnapshot } from '../../../state/stored-snapshot.ts';
import type { SnapshotRef } from '../../../state/url-snapshot.ts';
import { Field } from '../../kit/field.tsx';
import { Select } from '../../kit/select.tsx';
import styles from './restatement.module.css';

interface Side {
  ref: SnapshotRef | null;
  /** Of the snapshot that the address holds; NULL while it is read. */
  title: string | null;
  /** When it ends, and was made or from which files. */
  about: string;
}

interface ComparisonChoiceProps {
  kept: readonly KeptSnapshot[];
  was: Side;
  against: Side;
  onThen: (ref: SnapshotRef) => void;
  /** NULL: the report as it is now. */
  onAgainst: (ref: SnapshotRef | null) => void;
}

const NOW = 'now';
/** The one of the address that this browser does not keep. */
const OWN = 'own';
const NOTHING = '';

/** Which snapshot is laid beside which, or beside the report as it is now. */
export function ComparisonChoice({ kept, was, against, onThen, onAgainst }: ComparisonChoiceProps) {
  const texts = useMessages().restatement;
  const format = useFormat();
  const options = kept.map(({ id, title, period }) => ({
    value: id,
    label: fill(texts.option, { title, period: format.period(period) }),
  }));
  const ownOption = ({ ref, title }: Side) =>
    ref === null || valueOf(ref, kept) !== OWN
      ? []
      : [{ value: OWN, label: fill(texts.ofLink, { title: title ?? '…' }) }];
  const refOf = (value: string): SnapshotRef => ({ in: 'browser', id: value });
  return (
    <div className={styles.choice}>
      <Field label={texts.was} hint={was.about}>
        <Select
          className={styles.select}
          value={was.ref === null ? NOTHING : valueOf(was.ref, kept)}
          options={[
            ...(was.ref === null ? [{ value: NOTHING, label: texts.choose, disabled: true }] : []),
            ...ownOption(was),
            ...options,
          ]}
          onChange={(value) => (value === OWN ? undefined : onThen(refOf(value)))}
        />
      </Field>
      <Field label={texts.against} hint={against.about}>
        <Select
          className={styles.select}
          value={against.ref === null ? NOW : valueOf(against.ref, kept)}
          options={[{ value: NOW, label: texts.now }, ...ownOption(against), ...options]}
          onChange={(value) => (value === OWN ? undefined : onAgainst(value === NOW ? null : refOf(value)))}
        />
      </Field>
    </div>
  );
}

function valueOf(ref: SnapshotRef, kept: readonly KeptSnapshot[]): string {
  return ref.in === 'browser' && kept.some(({ id }) => id === ref.id) ? ref.id : OWN;
}
