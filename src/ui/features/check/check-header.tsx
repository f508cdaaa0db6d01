import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Inspection } from '../../../ingest/inspection.ts';
import { PROFILE_IDS } from '../../../ingest/profiles/profile.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { Select } from '../../kit/select.tsx';
import styles from './check-header.module.css';
import type { EditProps } from './edit-props.ts';
import { withProfile } from './plan-edits.ts';
import { profileName } from './profile-name.ts';

interface CheckHeaderProps extends EditProps {
  onShowRefused?: (() => void) | undefined;
}

const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const;

/** What file this is, what it was recognised as and by what, and how many rows could be read. */
export function CheckHeader({ inspection, plan, onPlan, onShowRefused }: CheckHeaderProps) {
  const { check } = useMessages();
  const format = useFormat();
  const { raw, because } = inspection;
  return (
    <header className={styles.header}>
      <div className={styles.what}>
        <h1>{check.title}</h1>
        <p className={styles.recognised}>
          {because.length === 0
            ? check.generic
            : fill(check.recognised, {
                profile: profileName(inspection.profile, check),
                columns: format.list(because),
              })}
          {plan.shape === 'updates' ? ` ${check.updates}` : ''}
        </p>
        <p className={styles.file}>
          <span className={styles.name}>{raw.source.name}</span>
          <span>{format.bytes(raw.source.bytes)}</span>
          <span>{layout(raw.format, check)}</span>
          <strong>{format.plural(raw.accepted + raw.refused, check.rows)}</strong>
          {raw.refused === 0 ? null : onShowRefused === undefined ? (
            <span className={styles.refused}>{format.plural(raw.refused, check.refused)}</span>
          ) : (
            <Button
              variant="text"
              className={styles.refused}
              title={check.showRefused}
              onClick={onShowRefused}
            >
              {format.plural(raw.refused, check.refused)}
            </Button>
          )}
        </p>
      </div>
      <Field label={check.profile} className={styles.profile}>
        <Select
          value={plan.profile}
          options={PROFILE_IDS.map((id) => ({ value: id, label: profileName(id, check) }))}
          onChange={(id) => onPlan(withProfile(plan, inspection, id))}
        />
      </Field>
    </header>
  );
}

type CheckTexts = ReturnType<typeof useMessages>['check'];

function layout(format: Inspection['raw']['format'], check: CheckTexts): string {
  const encoding = format.encoding.toUpperCase().replace('WINDOWS', 'Windows');
  if (format.kind === 'json') return fill(check.jsonFormat, { encoding });
  const names: Readonly<Record<string, keyof CheckTexts['delimiters']>> = DELIMITERS;
  const name = names[format.delimiter];
  return fill(check.csvFormat, {
    encoding,
    delimiter: name === undefined ? format.delimiter : check.delimiters[name],
  });
}
