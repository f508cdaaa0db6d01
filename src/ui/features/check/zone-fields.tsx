import { timeZones } from '../../../i18n/time-zones.ts';
import { useMessages } from '../../../i18n/use-messages.tsx';
import type { ImportPlan } from '../../../ingest/import-plan.ts';
import { Field } from '../../kit/field.tsx';
import { Select } from '../../kit/select.tsx';
import type { EditProps } from './edit-props.ts';
import styles from './zone-fields.module.css';

interface ZoneFieldsProps extends Pick<EditProps, 'onPlan'> {
  plan: ImportPlan;
  /** There are sources besides this one, in the same zone. */
  several: boolean;
}

const ZONES = timeZones();
const SAME = 'same';

/** The zone of the report, and the one its dates are written in. A zone this browser does not list, from an older recipe, stays selectable. */
export function ZoneFields({ plan, several, onPlan }: ZoneFieldsProps) {
  const { dates: texts } = useMessages().check;
  const { zone, dateZone } = plan;
  const options = (chosen: string | null) =>
    (chosen === null || ZONES.includes(chosen) ? ZONES : [chosen, ...ZONES]).map((name) => ({
      value: name,
      label: name.replaceAll('_', ' '),
    }));
  return (
    <div className={styles.zones}>
      <Field label={texts.zone} hint={several ? `${texts.zoneHint} ${texts.zoneOfAll}` : texts.zoneHint}>
        <Select value={zone} options={options(zone)} onChange={(name) => onPlan({ ...plan, zone: name })} />
      </Field>
      <Field label={texts.dateZone} hint={texts.dateZoneHint}>
        <Select
          value={dateZone ?? SAME}
          options={[{ value: SAME, label: texts.sameZone }, ...options(dateZone)]}
          onChange={(name) => onPlan({ ...plan, dateZone: name === SAME ? null : name })}
        />
      </Field>
    </div>
  );
}
