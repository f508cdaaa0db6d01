import { useMemo, useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Field } from '../../../ingest/import-plan.ts';
import { requiredFields } from '../../../ingest/required-fields.ts';
import { CheckSection } from './check-section.tsx';
import styles from './columns-section.module.css';
import type { EditProps } from './edit-props.ts';
import { FIELD_GROUPS, FIELDS_OF, isOffered, type FieldGroup } from './field-groups.ts';
import { FieldRow } from './field-row.tsx';
import { withColumn } from './plan-edits.ts';
import { UnusedColumns } from './unused-columns.tsx';

/** Which column of the export says what. What the export was found not to have is folded away. */
export function ColumnsSection({ inspection, plan, onPlan }: EditProps) {
  const { columns: texts } = useMessages().check;
  const format = useFormat();
  const { columns } = inspection.raw;
  // By what was found at first: a row stays where it is while it is being edited.
  const [first] = useState(plan.columns);
  const options = useMemo(
    () => [
      { value: 'none', label: texts.none },
      ...columns.map(({ header, samples }, index) => ({
        value: String(index),
        label: header,
        detail: samples[0],
      })),
    ],
    [columns, texts],
  );
  const required = requiredFields(plan);
  const found = (field: Field) => required.includes(field) || first[field] !== undefined;
  const rows = (fields: readonly Field[]) =>
    fields.map((field) => (
      <FieldRow
        key={field}
        field={field}
        required={required.includes(field)}
        options={options}
        samples={columns[plan.columns[field] ?? -1]?.samples ?? []}
        chosen={plan.columns[field]}
        onChoose={(column) => onPlan(withColumn(plan, field, column))}
      />
    ));
  const part = (group: FieldGroup, fields: readonly Field[]) =>
    fields.length === 0 ? null : (
      <section key={group} aria-label={texts.groups[group]}>
        <h3 className={styles.group}>{texts.groups[group]}</h3>
        {rows(fields)}
      </section>
    );
  const groups = FIELD_GROUPS.map((group) => {
    const offered = FIELDS_OF[group].filter((field) => isOffered(field, plan));
    return { group, found: offered.filter(found), others: offered.filter((field) => !found(field)) };
  });
  const others = groups.flatMap((group) => group.others);
  const unmapped = others.filter((field) => plan.columns[field] === undefined).length;
  return (
    <CheckSection section="columns" title={texts.title} intro={texts.intro}>
      <div>
        <div className={styles.heads} aria-hidden="true">
          <span>{texts.field}</span>
          <span>{texts.column}</span>
          <span>{texts.samples}</span>
        </div>
        {groups.map(({ group, found: fields }) => part(group, fields))}
      </div>
      {others.length === 0 ? null : (
        <details className={styles.more}>
          <summary>{fill(texts.more, { count: format.integer(unmapped) })}</summary>
          {groups.map(({ group, others: fields }) => part(group, fields))}
        </details>
      )}
      <UnusedColumns inspection={inspection} plan={plan} onPlan={onPlan} />
    </CheckSection>
  );
}
