import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { SHAPES } from '../../../ingest/import-plan.ts';
import { ALL_PROFILES } from '../../../ingest/profiles/all-profiles.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { Select } from '../../kit/select.tsx';
import styles from './check-header.module.css';
import type { EditProps } from './edit-props.ts';
import { FileList, type FileListProps } from './file-list.tsx';
import { withProfile, withShape } from './plan-edits.ts';
import { profileName } from './profile-name.ts';

interface CheckHeaderProps extends EditProps, Omit<FileListProps, 'files'> {
  onShowRefused?: (() => void) | undefined;
}

/** What files these are, what they were recognised as and by what, what a row of them is, and how many rows could be read. */
export function CheckHeader({ inspection, plan, onPlan, onShowRefused, ...files }: CheckHeaderProps) {
  const { check } = useMessages();
  const format = useFormat();
  const { raw, because } = inspection;
  return (
    <header className={styles.header}>
      <div className={styles.what}>
        <p className={styles.recognised}>
          {because.length === 0
            ? check.generic
            : fill(check.recognised, {
                profile: profileName(inspection.profile, check),
                columns: format.list(because),
              })}{' '}
          {check.shapes[plan.shape].text}
        </p>
        <FileList files={raw.files} {...files} />
        <p className={styles.rows}>
          {raw.files.length > 1 ? (
            <strong>{format.plural(raw.accepted + raw.refused, check.rows)}</strong>
          ) : null}
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
      <div className={styles.choices}>
        <Field label={check.profile}>
          <Select
            value={plan.profile}
            options={ALL_PROFILES.map(({ id }) => ({ value: id, label: profileName(id, check) }))}
            onChange={(id) => onPlan(withProfile(plan, inspection, id))}
          />
        </Field>
        <Field label={check.shape}>
          <Select
            value={plan.shape}
            options={SHAPES.map((shape) => ({ value: shape, label: check.shapes[shape].name }))}
            onChange={(shape) => onPlan(withShape(plan, shape))}
          />
        </Field>
      </div>
    </header>
  );
}
