import { timeZones } from '../../../i18n/time-zones.ts';
import { useMessages } from '../../../i18n/use-messages.tsx';
import { Field } from '../../kit/field.tsx';
import { Select } from '../../kit/select.tsx';
import styles from './zone-field.module.css';

interface ZoneFieldProps {
  zone: string;
  onZone: (zone: string) => void;
}

const ZONES = timeZones();

/** The zone of the report. A zone this browser does not list, from an older recipe, stays selectable. */
export function ZoneField({ zone, onZone }: ZoneFieldProps) {
  const { dates: texts } = useMessages().check;
  const zones = ZONES.includes(zone) ? ZONES : [zone, ...ZONES];
  return (
    <Field label={texts.zone} hint={texts.zoneHint} className={styles.zone}>
      <Select
        value={zone}
        options={zones.map((name) => ({ value: name, label: name.replaceAll('_', ' ') }))}
        onChange={onZone}
      />
    </Field>
  );
}
