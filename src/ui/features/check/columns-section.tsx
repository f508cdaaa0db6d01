import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { FIELDS, type Field } from '../../../ingest/import-plan.ts';
import { CheckSection } from './check-section.tsx';
import styles from './columns-section.module.css';
import type { EditProps } from './edit-props.ts';
import { FieldRow } from './field-row.tsx';
import { REQUIRED_FIELDS } from './open-questions.ts';
import { withColumn } from './plan-edits.ts';

const isRequired = (field: Field) => REQUIRED_FIELDS.some((required) => required === field);

/** Which column of the export says what. What the export was found not to have is folded away. */
export function ColumnsSection({ inspection, plan, onPlan }: EditProps) {
  const { columns: texts } = useMessages().check;
  const format = useFormat();
  // By what was found at first: a row stays where it is while it is being edited.
  const [first] = useState(inspection.plan.columns);
  const found = (field: Field) => isRequired(field) || first[field] !== undefined;
  const rows = (fields: readonly Field[]) =>
    fields.map((field) => (
      <FieldRow
        key={field}
        field={field}
        required={isRequired(field)}
        columns={inspection.raw.columns}
        chosen={plan.columns[field]}
        onChoose={(column) => onPlan(withColumn(plan, field, column))}
      />
    ));
  const others = FIELDS.filter((field) => !found(field));
  const unmapped = others.filter((field) => plan.columns[field] === undefined).length;
  return (
    <CheckSection section="columns" title={texts.title} intro={texts.intro}>
      <div>
        <div className={styles.heads} aria-hidden="true">
          <span>{texts.field}</span>
          <span>{texts.column}</span>
          <span>{texts.samples}</span>
        </div>
        {rows(FIELDS.filter(found))}
      </div>
      {others.length === 0 ? null : (
        <details className={styles.more}>
          <summary>{fill(texts.more, { count: format.integer(unmapped) })}</summary>
          {rows(others)}
        </details>
      )}
    </CheckSection>
  );
}
